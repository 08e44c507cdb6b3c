/**
 * Why a pair stands as it does in the year shown: before, what happened, after; or when it changed last and will
 * change next.
 */
import { h } from '../dom.js';
import { explainer } from '../explain.js';
import { halfGlyph } from '../marks/glyph.js';
import { isOfPair } from '../opening.js';
import { sentence, signWord, standWords } from '../text/ties.js';
import { pairKey } from '../timeline.js';
import { changeLink, eventLink, pairLink, personLink } from './links.js';
import { fold, list, part, row } from './parts.js';
import { plural, t } from '../words/words.js';
import { inData } from '../words/data.js';

/** @typedef {import('./links.js').Context} Context */
/** @typedef {import('../types.js').Change} Change */

/** @param {Context} context @param {string} a @param {string} b @returns {Node[]} */
export function whatHappened(context, a, b) {
  const { timeline, year } = context;
  const change = changeOf(timeline, a, b, year);
  const told = change ? steps(context, change, a, b) : h('p', {}, nothing(context, a, b));
  return part(t('What happened in {year}', { year }), [
    told,
    passing(context, a, b, change),
    also(context, a, b, change),
  ]);
}

/**
 * What changed between two people in a year; the death of one ends their tie.
 * @param {import('../timeline.js').Timeline} timeline
 * @param {string} a
 * @param {string} b
 * @param {number} year
 */
function changeOf(timeline, a, b, year) {
  const own = timeline.pair(a, b).map((tie) => tie.id);
  const changes = timeline.changes(year);
  return (
    changes.find((change) => isOfPair(change) && change.people.includes(a) && change.people.includes(b)) ??
    changes.find((change) => change.kind === 'died' && change.ties.some((id) => own.includes(id)))
  );
}

/** Before, what happened, after. @param {Context} context @param {Change} change @param {string} a @param {string} b */
function steps(context, change, a, b) {
  const { timeline, year } = context;
  const explain = explainer(timeline);
  const key = pairKey(a, b);
  const [was, is] = [timeline.stateOn(timeline.before(year)).get(key), timeline.stateOn(year).get(key)];
  const event = change.event ? timeline.events.get(change.event) : undefined;
  const said =
    change.kind === 'died'
      ? [personLink(context, change.people[0], change.title), '. ']
      : [inData(`${change.title}. `)];
  const why = change.why && change.why !== event?.short ? [...explain(sentence(change.why)), ' '] : [];
  const [before, after] = [stand(context, was, is), stand(context, is, was)];
  return h('ol', { class: 'steps' }, [
    h('li', {}, [halfGlyph(markOf(was)), h('span', {}, [before])]),
    h('li', { class: 'turn' }, [
      halfGlyph('turn'),
      h('span', {}, [
        h('b', {}, [change.dateWords ? `${change.dateWords}. ` : `${year}. `]),
        ...said,
        ...why,
        event ? eventLink(context, event) : '',
        event ? '.' : '',
      ]),
    ]),
    h('li', {}, [halfGlyph(markOf(is)), h('span', {}, [after])]),
  ]);
}

/** @param {import('../types.js').Tie|undefined} tie */
const markOf = (tie) => (tie ? `${tie.sign > 0 ? 'ally' : 'rival'}${tie.strength}` : 'none');

/**
 * How two stood: of another sign than on the other side of the change, with all its time; else with its strength.
 * @param {Context} context
 * @param {import('../types.js').Tie|undefined} tie
 * @param {import('../types.js').Tie|undefined} other
 */
function stand({ timeline }, tie, other) {
  if (!tie) return t('No tie.');
  if (tie.sign === other?.sign) return `${standWords(tie)}.`;
  return sentence(`${signWord(tie)} ${timeline.run(tie)?.span}`);
}

/**
 * That nothing changed, and the years before and after in which something did.
 * @param {Context} context
 * @param {string} a
 * @param {string} b
 */
function nothing(context, a, b) {
  const { timeline, year } = context;
  const last = nearest(context, a, b, -1);
  const next = nearest(context, a, b, 1);
  /** @param {{year: number, change: Change}|null} at @param {string} word */
  const tell = (at, word) =>
    at ? [` ${word}: `, pairLink(context, a, b, String(at.year), at.year), ', ', inData(at.change.title), '.'] : [];
  const silent = !last && !next && timeline.pair(a, b).every((tie) => tie.certainty === 'legend');
  if (silent) {
    return [
      t('Nothing. No tie between them is recorded from {first} to {last}.', {
        first: timeline.first,
        last: timeline.last,
      }),
    ];
  }
  return [
    t('Nothing changed between them in {year}.', { year }),
    ...tell(last, t('The last change')),
    ...tell(next, t('The next change')),
  ];
}

/**
 * The nearest year in a direction in which something changed between two people.
 * @param {Context} context
 * @param {string} a
 * @param {string} b
 * @param {1|-1} by
 */
function nearest({ timeline, year: now }, a, b, by) {
  for (let year = now + by; year >= timeline.first && year <= timeline.last; year += by) {
    const change = changeOf(timeline, a, b, year);
    if (change) return { year, change };
  }
  return null;
}

/**
 * What began and ended within the year, so that no picture of a year has it.
 * @param {Context} context
 * @param {string} a
 * @param {string} b
 * @param {Change|undefined} change
 */
function passing({ timeline, year }, a, b, change) {
  const shown = [change?.before, change?.after, timeline.stateOn(year).get(pairKey(a, b))?.id];
  const runs = timeline.json.runs.filter(
    (run) => pairKey(run.a, run.b) === pairKey(a, b) && run.fromYear === year && run.toYear === year,
  );
  const gone = runs.filter((run) => !run.ties.some((id) => shown.includes(id)));
  const said = gone.map((run) => `${signWord(run).toLowerCase()} ${run.span}`).join('; ');
  return said !== '' && h('p', {}, [t('Within the year: {said}. Over before its end, so no map shows it.', { said })]);
}

/**
 * What else of the year's list concerns both.
 * @param {Context} context
 * @param {string} a
 * @param {string} b
 * @param {Change|undefined} change
 */
function also(context, a, b, change) {
  const { timeline, year } = context;
  const others = timeline
    .changes(year)
    .filter(
      (other) =>
        other.people.includes(a) &&
        other.people.includes(b) &&
        other !== change &&
        !(other.event && other.event === change?.event),
    );
  const rows = others
    .toSorted((one, other) => (one.when < other.when ? -1 : 1))
    .map((other) => row([changeLink(context, other, year)], other.dateWords));
  return fold(
    change
      ? plural(
          rows.length,
          { one: 'Both took part in {n} other event of {year}', other: 'Both took part in {n} other events of {year}' },
          { year },
        )
      : plural(
          rows.length,
          { one: 'Both took part in {n} event of {year}', other: 'Both took part in {n} events of {year}' },
          { year },
        ),
    [list(rows)],
  );
}
