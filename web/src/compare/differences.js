/** What differs between the pictures of two years, in each of which the timeline says what holds. Pure. */
import { paired } from '../graph/picture/compare.js';

/** @typedef {import('../timeline.js').Timeline} Timeline */
/** @typedef {import('../types.js').Tie} Tie */
/** @typedef {import('../types.js').Seat} Seat */
/** @typedef {{key: string, was: Tie, now: Tie}} Both a pair with a tie in both years */
/**
 * @typedef {object} Differences
 * @property {Both[]} flipped allied in one year, rivals in the other
 * @property {{key: string, now: Tie}[]} began a tie in the later year only
 * @property {{key: string, was: Tie}[]} gone a tie in the earlier year only
 * @property {Both[]} graded on the same side, but stronger or weaker
 * @property {Both[]} same neither side nor strength differs; the words of the record may
 * @property {{person: string, was: Seat, now: Seat, died: boolean}[]} seats
 * @property {{faction: string, joined: string[], left: string[], was: number, now: number}[]} factions was, now: how
 *   many members
 * @property {string[]} died who was alive in the earlier picture only
 */

/**
 * @param {Timeline} timeline
 * @param {number} earlier
 * @param {number} later
 * @returns {Differences}
 */
export function differencesOf(timeline, earlier, later) {
  const [before, after] = [timeline.stateOn(earlier), timeline.stateOn(later)];
  const { kept, gone, added } = paired([...before], [...after], ([key]) => key);
  const both = kept.map(([[key, was], [, now]]) => ({ key, was, now }));
  const stays = both.filter(({ was, now }) => was.sign === now.sign);
  return {
    flipped: both.filter(({ was, now }) => was.sign !== now.sign),
    began: added.map(([key, now]) => ({ key, now })),
    gone: gone.map(([key, was]) => ({ key, was })),
    graded: stays.filter(({ was, now }) => was.strength !== now.strength),
    same: stays.filter(({ was, now }) => was.strength === now.strength),
    seats: seatsOf(timeline, earlier, later),
    factions: factionsOf(timeline, earlier, later),
    died: [...timeline.people.keys()].filter((id) => timeline.alive(id, earlier) && !timeline.alive(id, later)),
  };
}

/** @param {Timeline} timeline @param {number} earlier @param {number} later */
const seatsOf = (timeline, earlier, later) =>
  [...timeline.people.keys()]
    .map((person) => ({
      person,
      was: timeline.seat(person, earlier),
      now: timeline.seat(person, later),
      died: timeline.alive(person, earlier) && !timeline.alive(person, later),
    }))
    .filter(({ was, now }) => was !== now);

/** @param {Timeline} timeline @param {number} earlier @param {number} later */
function factionsOf(timeline, earlier, later) {
  const members = (/** @type {string} */ faction, /** @type {number} */ year) => [
    ...new Set(timeline.members(faction, year).map(({ person }) => person)),
  ];
  return [...timeline.factions.keys()].flatMap((faction) => {
    const [was, now] = [members(faction, earlier), members(faction, later)];
    const joined = now.filter((id) => !was.includes(id));
    const left = was.filter((id) => !now.includes(id));
    return joined.length || left.length ? [{ faction, joined, left, was: was.length, now: now.length }] : [];
  });
}

/**
 * The pairs whose ties are drawn in full ink: those that differ in side, or have a tie in one year only.
 * @param {Differences} differences
 * @returns {Set<string>}
 */
export const changedPairs = ({ flipped, began, gone }) =>
  new Set([...flipped, ...began, ...gone].map(({ key }) => key));
