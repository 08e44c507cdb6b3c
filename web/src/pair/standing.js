/**
 * How two people stand in each year: allied, rivals, neutral, or not recorded; or one is dead, or not yet grown. What
 * holds in a year the timeline says; here its years are only put in a row. Pure.
 */
import { pairKey } from '../timeline.js';

/** @typedef {import('../timeline.js').Timeline} Timeline */
/** @typedef {'allied'|'rivals'|'neutral'|'unrecorded'|'dead'|'young'} Standing */
/** @typedef {{from: number, to: number, standing: Standing, people: string[]}} Span people: dead or not yet grown */

const GROWN = 16; // years of age before which nobody is looked for in politics
const CHILD = 12; // a tie at a lower age is not one between people: states begin with ties

/** @param {Timeline} timeline @param {string} id @returns {number|null} */
function bornIn(timeline, id) {
  const year = /\d{4}/.exec(timeline.people.get(id)?.born ?? '');
  return year ? Number(year[0]) : null;
}

const known = /** @type {WeakMap<object, boolean>} */ (new WeakMap());

/** Whether the data set tells of people, who grow up, and not of states. @param {Timeline} timeline */
function growUp(timeline) {
  const { ties } = timeline.json;
  let answer = known.get(ties);
  if (answer === undefined) {
    answer = ties.every(({ a, b, fromYear }) =>
      [a, b].every((id) => fromYear - (bornIn(timeline, id) ?? -Infinity) >= CHILD),
    );
    known.set(ties, answer);
  }
  return answer;
}

/**
 * Whether somebody is not there yet, or not yet grown where people grow up.
 * @param {Timeline} timeline @param {string} id @param {number} year
 */
function isYoung(timeline, id, year) {
  const born = bornIn(timeline, id);
  return born !== null && (growUp(timeline) ? year - born < GROWN : year < born);
}

/**
 * @param {Timeline} timeline
 * @param {string} a @param {string} b
 * @param {number} year
 * @returns {Standing}
 */
export function standingIn(timeline, a, b, year) {
  const tie = timeline.stateOn(year).get(pairKey(a, b));
  if (tie) return tie.sign > 0 ? 'allied' : 'rivals';
  if (!timeline.alive(a, year) || !timeline.alive(b, year)) return 'dead';
  if (isYoung(timeline, a, year) || isYoung(timeline, b, year)) return 'young';
  return timeline.neutral(a, b) ? 'neutral' : 'unrecorded';
}

/**
 * The years of two people, those of one standing in one span.
 * @param {Timeline} timeline
 * @param {string} a @param {string} b
 * @returns {Span[]}
 */
export function spansOf(timeline, a, b) {
  const spans = /** @type {Span[]} */ ([]);
  for (let year = timeline.first; year <= timeline.last; year++) {
    const standing = standingIn(timeline, a, b, year);
    const people = [a, b].filter(
      (id) =>
        (standing === 'dead' && !timeline.alive(id, year)) || (standing === 'young' && isYoung(timeline, id, year)),
    );
    const before = spans.at(-1);
    if (before?.standing === standing && before.people.join() === people.join()) before.to = year;
    else spans.push({ from: year, to: year, standing, people });
  }
  return spans;
}

/** How often two went over from alliance to rivalry or back, from one December to another. @param {Span[]} spans */
export function turnsOf(spans) {
  const sides = spans.filter(({ standing }) => standing === 'allied' || standing === 'rivals');
  return sides.filter(({ standing }, i) => i > 0 && standing !== sides[i - 1].standing).length;
}

/**
 * The years in which both are there: those that their page is about.
 * @param {Timeline} timeline
 * @param {string} a @param {string} b
 * @returns {[number, number]|null} null if there is none
 */
export function yearsTogether(timeline, a, b) {
  const spans = spansOf(timeline, a, b).filter(({ standing }) => standing !== 'dead' && standing !== 'young');
  if (!spans.length) return null;
  const last = spans[spans.length - 1].to;
  // The year of a death is still theirs.
  const died = timeline.last > last && timeline.alive(a, last) && timeline.alive(b, last);
  const next = died && (!timeline.alive(a, last + 1) || !timeline.alive(b, last + 1)) ? last + 1 : last;
  return [spans[0].from, next];
}

/**
 * The other people with whom somebody has ties, those with most turns and ties first.
 * @param {Timeline} timeline
 * @param {string|null} id null: of all pairs
 * @returns {{a: string, b: string, turns: number}[]}
 */
export function storiedPairs(timeline, id) {
  const keys = new Set(
    timeline.json.ties
      .filter((tie) => tie.certainty !== 'legend' && (!id || tie.a === id || tie.b === id))
      .map((tie) => pairKey(tie.a, tie.b)),
  );
  const tier = (/** @type {string} */ one) => timeline.people.get(one)?.tier ?? 3;
  return [...keys]
    .map((key) => {
      const [a, b] = key.split('|');
      return { a, b, turns: turnsOf(spansOf(timeline, a, b)), phases: timeline.pair(a, b).length };
    })
    .sort(
      (one, other) =>
        other.turns - one.turns ||
        other.phases - one.phases ||
        tier(one.a) + tier(one.b) - tier(other.a) - tier(other.b) ||
        (pairKey(one.a, one.b) < pairKey(other.a, other.b) ? -1 : 1),
    );
}
