/** The evidence of a tie. */
import { h } from '../dom.js';
import { lineSample } from '../marks/lines.js';
import { pairStrip } from '../marks/strip.js';
import { listed } from '../text/names.js';
import { kindLine, stateLine } from '../text/ties.js';
import { pairKey } from '../timeline.js';
import { essaysSay, footnotes, opener, pairRows, part, personName, references, terms } from './parts.js';

/** @typedef {import('./parts.js').Context} Context */
/** @typedef {import('../types.js').Tie} Tie */

/** @param {Context} context @param {Tie} tie @returns {(Node|false)[]} */
export function tieEvidence(context, tie) {
  const { timeline, year } = context;
  const pair = timeline.pair(tie.a, tie.b);
  const names = listed([personName(context, tie.a), personName(context, tie.b)]);
  const line = stateLine(timeline.run(tie), earlier(context, tie), tie);
  const claims = timeline.json.claims.filter((claim) => tie.claims.includes(claim.id) || claim.about.includes(tie.id));
  return [
    h('h2', {}, [names]),
    pairStrip(pair, { first: timeline.first, last: timeline.last, now: year + 0.98, label: `${names}, ${timeline.first} to ${timeline.last}: ${pair.map((row) => `${row.sign > 0 ? 'allied' : 'rivals'} ${row.fromYear} to ${row.toYear}`).join(', ')}` }),
    h('p', { class: 'state' }, [lineSample(tie.sign > 0 ? 'ally' : 'rival', tie.strength, { width: 30, disputed: tie.certainty === 'disputed' }), h('b', {}, [line.word]), line.rest]),
    terms([
      ['Claim', [tie.claim, footnotes(tie.sources)]],
      ['Kind', [kindLine(tie)]],
      ['Ends', ending(context, tie)],
      ['Note', [tie.certainty === 'disputed' || isContested(tie) ? '' : tie.note]],
    ]),
    ...essaysSay(context, claims),
    ...part('Historians differ', [dispute(tie, pair, claims)]),
    ...(pair.length > 1 ? part('All their ties', [pairRows(context, pair, tie)]) : []),
    ...references(context, tie.sources),
  ];
}

/** The run before the one that a tie belongs to. @param {Context} context @param {Tie} tie */
function earlier({ timeline }, tie) {
  const first = timeline.run(tie)?.validFrom ?? '';
  const runs = timeline.json.runs.filter((run) => pairKey(run.a, run.b) === pairKey(tie.a, tie.b) && run.validFrom < first);
  return runs.sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1)).at(-1);
}

/** @param {Context} context @param {Tie} tie */
function ending(context, tie) {
  if (tie.open) return [tie.endWhy || `Still so ${tie.toWords}.`];
  const event = tie.endedBy ? context.timeline.events.get(tie.endedBy) : undefined;
  const why = tie.endWhy ? `: ${tie.endWhy}` : event ? ', ' : '.';
  return [tie.toWords, why, event && !tie.endWhy ? opener(context, { kind: 'event', id: event.id }, event.title) : null, event && tie.endWhy ? h('span', {}, [' See ', opener(context, { kind: 'event', id: event.id }, event.title), '.']) : null];
}

/** @param {Tie} tie */
const isContested = (tie) => /^contested/i.test(tie.note ?? '');

/** Where accounts differ, and how. @param {Tie} tie @param {Tie[]} pair @param {import('../types.js').Claim[]} claims */
function dispute(tie, pair, claims) {
  if (tie.certainty === 'legend') return h('p', {}, ['This is told as a story; no document of the time bears it out. ', tie.note]);
  const rival = pair.find((other) => other !== tie && other.validFrom <= tie.validTo && tie.validFrom <= other.validTo && other.sign !== tie.sign);
  if (tie.certainty === 'disputed' || isContested(tie)) return h('p', {}, [tie.note || 'Historians do not agree on this tie.']);
  if (rival) return h('p', {}, [`Another account of the same months has them ${rival.sign > 0 ? 'allied' : 'rivals'}: ${rival.claim}`]);
  const disputed = claims.filter((claim) => claim.verdict === 'disputed');
  return disputed.length > 0 && h('p', {}, [disputed[0].correction]);
}
