/** The panel of a pair: how the two stand in the year shown, why, and all their years. */
import { h } from '../dom.js';
import { formatFilter, noFilter } from '../filters/filter.js';
import { pairStrip } from '../marks/strip.js';
import { inWords } from '../moment.js';
import { sinceWords, signWord, strengthWord, untilWords } from '../text/ties.js';
import { pairKey } from '../timeline.js';
import { citation } from './cite.js';
import { essaysSay } from './claims.js';
import { pairName, personLink, personName } from './links.js';
import { part, references, tieSample, waysOn } from './parts.js';
import { disputes, phases } from './phases.js';
import { whatHappened } from './why.js';
import { t } from '../words/words.js';
import { inData } from '../words/data.js';

/** @typedef {import('./links.js').Context} Context */
/** @typedef {import('../types.js').Tie} Tie */

/**
 * @param {Context} context
 * @param {[string, string]} ids the two people
 * @param {Tie|null} picked one of their phases, marked below
 * @returns {(Node|false)[]}
 */
export function pairEvidence(context, ids, picked) {
  const { timeline, moment } = context;
  const rows = timeline.pair(...ids);
  const [a, b] = rows.length ? [rows[0].a, rows[0].b] : ids;
  const tie = timeline.stateOn(moment).get(pairKey(a, b));
  // The sources of what is open come first, so that their numbers do.
  const order = [...new Set([tie, picked, ...rows].filter((row) => row !== undefined && row !== null))];
  const sources = [...new Set(order.flatMap((row) => row.sources))];
  const now = order.filter((row) => row === tie || row === picked);
  const [ofNow, ofOthers] = claimsOf(context, rows, now);
  const short = pairName(context, a, b);
  const said = tie ? `${signWord(tie)}: ${short}` : short;
  return [
    h('h2', {}, [personLink(context, a), t(' and '), personLink(context, b)]),
    ...(rows.length
      ? [
          pairStrip(rows, {
            first: timeline.first,
            last: timeline.last,
            now: context.day ? moment : context.year + 0.98,
            label: throughTheYears(context, a, b),
          }),
        ]
      : []),
    ...state(context, a, b, tie),
    waysOn(context, { kind: 'pair', id: pairKey(a, b) }, t('The whole story of the two'), {
      only: formatFilter({ ...noFilter(), chain: { from: a, to: b } }),
      words: t('The shortest chain of allies'),
    }),
    ...whatHappened(context, a, b),
    ...part(t('All their years'), phases(context, rows, { tie, picked, sources })),
    ...part(t('Historians differ'), disputes(context, rows, now)),
    ...essaysSay(context, ofNow, ofOthers),
    ...references(context, sources, new Set(now.flatMap((row) => row.sources)).size || undefined),
    citation(context, said),
  ];
}

/**
 * One line: how the two stand in the year shown, since when and until when.
 * @param {Context} context
 * @param {string} a
 * @param {string} b
 * @param {Tie|undefined} tie
 */
function state(context, a, b, tie) {
  const { timeline, moment } = context;
  if (tie) {
    const run = timeline.run(tie);
    const rest = t(' {since}, {strength}. ', { since: sinceWords(run, tie), strength: strengthWord(tie.strength) });
    const line = [
      tieSample(tie, 30),
      h('b', {}, [signWord(tie)]),
      h('span', { class: 'since' }, [rest]),
      h('span', { class: 'until' }, untilWords(run, tie, inData)),
    ];
    return [h('p', { class: 'state', 'data-sign': tie.sign }, line)];
  }
  const dead = [a, b].find((id) => !timeline.alive(id, moment));
  const line = (/** @type {string} */ word, /** @type {string} */ rest) => [
    h('p', { class: 'state', 'data-sign': 0 }, [h('b', {}, [word]), rest]),
  ];
  if (dead) {
    return line(
      t('No tie'),
      t(' {when}: {person} died {date}.', {
        when: inWords(context),
        person: personName(context, dead),
        date: timeline.people.get(dead)?.diedWords ?? '',
      }),
    );
  }
  if (timeline.neutral(a, b)) return line(t('No tie'), t(' {when}. The two are neutral.', { when: inWords(context) }));
  return line(
    t('No tie'),
    t(' is recorded between them {when}. That may only mean that this data set does not follow them.', {
      when: inWords(context),
    }),
  );
}

/** The strip in words: every run. @param {Context} context @param {string} a @param {string} b */
export function throughTheYears(context, a, b) {
  const runs = context.timeline.json.runs.filter((run) => pairKey(run.a, run.b) === pairKey(a, b));
  runs.sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  return `${pairName(context, a, b)}: ${runs.map((run) => `${signWord(run).toLowerCase()} ${run.span}`).join('; ')}.`;
}

/**
 * The claims about a pair: those about its phases of the year shown, and the others.
 * @param {Pick<Context, 'timeline'>} context @param {Tie[]} rows @param {Tie[]} now
 * @returns {import('../types.js').Claim[][]}
 */
export function claimsOf({ timeline }, rows, now) {
  const about = (/** @type {Tie[]} */ some) =>
    timeline.json.claims.filter((claim) =>
      some.some((row) => row.claims.includes(claim.id) || claim.about.includes(row.id)),
    );
  const first = about(now);
  return [first, about(rows).filter((claim) => !first.includes(claim))];
}
