/**
 * The phases of a pair, oldest first: each with its time, its kind and what it consists in; and where historians
 * differ about them.
 */
import { h } from '../dom.js';
import { explainer } from '../explain.js';
import { kindLine, sentence, signWord, standWords } from '../text/ties.js';
import { eventLink } from './links.js';
import { fold, footnotes, idTag, terms, tieSample } from './parts.js';
import { plural, t } from '../words/words.js';

/** @typedef {import('./links.js').Context} Context */
/** @typedef {import('../types.js').Tie} Tie */

const FEW = 3; // fewer phases than these need no fold
const STORY = t('This is told as a story; no document of the time bears it out.');

/**
 * @param {Context} context @param {Tie[]} rows
 * @param {{tie: Tie|undefined, picked: Tie|null, sources: string[]}} options tie: the one of the year shown;
 * sources: in the order of their numbers
 */
export function phases(context, rows, { tie, picked, sources }) {
  const { year } = context;
  /** @param {Tie} row */
  const phase = (row) =>
    h(
      'details',
      {
        class: 'phase',
        open: row === tie || row === picked,
        'aria-current': row === picked ? 'true' : null,
        'data-tie': row.id,
      },
      [
        h('summary', {}, [tieSample(row), h('b', {}, [words(row)]), h('span', { class: 'note' }, [time(row)])]),
        ...phaseBody(context, row, sources),
      ],
    );
  const near = (/** @type {Tie} */ row) =>
    row === tie || row === picked || (row.fromYear <= year && year <= row.toYear);
  const groups = /** @type {Tie[][]} */ ([]);
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && !near(row) && !near(last[0])) last.push(row);
    else groups.push([row]);
  }
  // What is far from the year shown stands behind one line, so that the year's own phase is seen at once.
  return groups.flatMap((group) =>
    group.length < FEW || !rows.some(near) ? group.map(phase) : [fold(spanOf(group, year), group.map(phase))],
  );
}

/** "6 earlier phases, 1917 to 1925". @param {Tie[]} group @param {number} year */
function spanOf(group, year) {
  const [first, last] = [Math.min(...group.map((row) => row.fromYear)), Math.max(...group.map((row) => row.toYear))];
  const span = first === last ? first : t('{first} to {last}', { first, last });
  return plural(
    group.length,
    first > year
      ? { one: '{n} later phases, {span}', other: '{n} later phases, {span}' }
      : { one: '{n} earlier phases, {span}', other: '{n} earlier phases, {span}' },
    { span },
  );
}

/** "Allied, central". @param {Tie} tie */
export const words = (tie) => (tie.certainty === 'legend' ? t('A story') : standWords(tie));

/** From when to when. @param {Tie} tie */
export const time = (tie) =>
  tie.fromWords === tie.toWords ? tie.fromWords : t('{since} – {until}', { since: tie.fromWords, until: tie.toWords });

/**
 * What a phase consists in, how sure it is, why it began and how it ended.
 * @param {Context} context @param {Tie} tie @param {string[]} sources
 */
export function phaseBody(context, tie, sources) {
  const explain = explainer(context.timeline);
  const event = tie.endedBy ? context.timeline.events.get(tie.endedBy) : undefined;
  const end = tie.endWhy ? [...explain(sentence(tie.endWhy)), ' '] : [];
  return [
    h('p', {}, [...explain(tie.claim), footnotes(tie.sources, sources)]),
    h('p', { class: 'correction' }, [kindLine(tie)]),
    terms([
      [t('Why then'), tie.why ? explain(sentence(tie.why)) : []],
      [t('End'), tie.open ? [] : [...end, event ? eventLink(context, event) : null, event ? '.' : null]],
    ]),
    h('p', {}, [idTag(tie.id, ...tie.claims)]),
  ];
}

/**
 * Where accounts differ, and how: about the phases of the year shown, and folded about the others.
 * @param {Context} context
 * @param {Tie[]} rows
 * @param {Tie[]} now
 */
export function disputes(context, rows, now) {
  const told = rows.flatMap((row) => {
    const text = dispute(row, rows);
    return text
      ? [
          {
            row,
            said: h('p', {}, [h('span', { class: 'when' }, [`${time(row)}: `]), ...explainer(context.timeline)(text)]),
          },
        ]
      : [];
  });
  const first = told.filter(({ row }) => now.includes(row)).map(({ said }) => said);
  const rest = told.filter(({ row }) => !now.includes(row)).map(({ said }) => said);
  return first.length
    ? [...first, fold(t('About other times'), rest)]
    : [fold(t('About other times than {year}', { year: context.year }), rest)];
}

/** @param {Tie} tie @param {Tie[]} rows all of the pair */
function dispute(tie, rows) {
  if (tie.dispute) return tie.dispute;
  if (tie.certainty === 'legend') return STORY;
  if (tie.certainty === 'disputed') return t('Historians do not agree on this tie.');
  const rival = rows.find(
    (row) =>
      row.sign !== tie.sign &&
      row.certainty !== 'legend' &&
      row.validFrom <= tie.validTo &&
      tie.validFrom <= row.validTo,
  );
  return rival
    ? t('Another account of the same months has them {sign}: {claim}', {
        sign: signWord(rival).toLowerCase(),
        claim: rival.claim,
      })
    : '';
}
