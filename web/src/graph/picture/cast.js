/** Who and what is on the plate of a year, before anything has a place. Pure. */
import { pairKey } from '../../timeline.js';
import { numbered } from './badges.js';

/** @typedef {import('../../types.js').Tie} Tie */
/** @typedef {import('../../timeline.js').Timeline} Timeline */
/** @typedef {'full'|'candidate'|'none'|'lost'|'dead'} PersonMark */
/** @typedef {{id: string, tier: number, aside: boolean, mark: PersonMark, dead: boolean}} Player */
/** @typedef {{tie: Tie, ghost: boolean}} Bond */
/** @typedef {{people: Player[], ties: Bond[], left: number}} Cast left: how many people the plate leaves out */

const FEWEST = 4; // a set with fewer leading people than this shows everybody in the smallest room

/** The same key for the same pair under the same sign, from year to year. @param {Tie} tie */
export const tieKey = (tie) => `${pairKey(tie.a, tie.b)}|${tie.sign > 0 ? 'ally' : 'rival'}`;

/** Whether somebody leads the data set. @param {{tier: number}|undefined} person */
export const isLeading = (person) => person !== undefined && person.tier < 3;

/** The people whom the smallest room shows. @param {Timeline} timeline @returns {Set<string>} */
export function leading(timeline) {
  const lead = timeline.json.people.filter(isLeading);
  return new Set((lead.length < FEWEST ? timeline.json.people : lead).map((person) => person.id));
}

/** Whom a faction counts, each once. @param {Timeline} timeline @param {string} faction @param {number} year */
export const membersOf = (timeline, faction, year) => [
  ...new Set(timeline.members(faction, year).map((row) => row.person)),
];

/** @param {Timeline} timeline @param {number} year @param {boolean} few @returns {Cast} */
export function castOf(timeline, year, few) {
  const ties = bondsOf(timeline, year);
  const everybody = playersOf(timeline, year, ties);
  const lead = few ? leading(timeline) : null;
  const people = lead ? everybody.filter((person) => lead.has(person.id)) : everybody;
  const here = new Set(people.map((person) => person.id));
  return {
    people,
    ties: ties.filter(({ tie }) => here.has(tie.a) && here.has(tie.b)),
    left: everybody.length - people.length,
  };
}

/**
 * The ties that hold at the end of the year, then those that ended in it.
 * @param {Timeline} timeline
 * @param {number} year
 * @returns {Bond[]}
 */
function bondsOf(timeline, year) {
  const now = timeline.stateOn(year);
  const drawn = [...now.values()].map((tie) => ({ tie, ghost: false }));
  for (const [key, tie] of timeline.stateOn(timeline.before(year))) if (!now.has(key)) drawn.push({ tie, ghost: true });
  return drawn;
}

/**
 * Those who are chosen; else people with a tie, ended ones too, the members of factions, holders of seats, and those of
 * whom a number tells, but not those who died in an earlier year.
 * @param {Timeline} timeline @param {number} year @param {Bond[]} ties @returns {Player[]}
 */
function playersOf(timeline, year, ties) {
  const chosen = timeline.cast(year);
  if (chosen) return [...chosen].map(([id, role]) => playerOf(timeline, year, id, role));
  const ids = new Set(ties.flatMap(({ tie }) => [tie.a, tie.b]));
  for (const faction of timeline.factions.keys()) {
    const members = membersOf(timeline, faction, year);
    if (members.length > 2) for (const id of members) ids.add(id);
  }
  const changes = timeline.changes(year);
  for (const change of changes) {
    if (change.kind === 'died' || change.kind === 'seatLost') for (const id of change.people) ids.add(id);
  }
  for (const change of numbered(changes)) for (const id of change.people) ids.add(id);
  for (const id of timeline.people.keys()) if (timeline.seat(id, year) !== 'none') ids.add(id);
  return [...ids].flatMap((id) => {
    const person = timeline.people.get(id);
    return person && timeline.alive(id, timeline.before(year))
      ? [playerOf(timeline, year, id, { tier: person.tier, aside: false })]
      : [];
  });
}

/**
 * @param {Timeline} timeline
 * @param {number} year
 * @param {string} id
 * @param {import('../../timeline.js').Role} role
 * @returns {Player}
 */
function playerOf(timeline, year, id, role) {
  const dead = !timeline.alive(id, year);
  const seat = timeline.seat(id, year);
  const lost = seat === 'none' && timeline.seat(id, timeline.before(year)) !== 'none';
  return { id, ...role, mark: dead ? 'dead' : lost ? 'lost' : seat, dead };
}
