/**
 * What a change of the year opens and lights, whether it is met in the list, on the map, on the rail or in a panel.
 * Pure.
 */
import { pairKey } from './timeline.js';

/** @typedef {import('./types.js').Change} Change */
/** @typedef {import('./types.js').Selection} Selection */
/** @typedef {{ties: string[], people: string[], factions: string[]}} Lit ids of what keeps full ink */

const OF_TIES = ['began', 'ended', 'flipped', 'firmer', 'looser'];

/** Whether a change is about one pair. @param {Change} change */
export const isOfPair = ({ kind, people }) => OF_TIES.includes(kind) && people.length === 2;

/**
 * What a change opens: the pair, the one who died, or the event; seats that nothing explains open the person.
 * @param {Change} change
 * @returns {Selection}
 */
export function selectionOf(change) {
  const { kind, people, event } = change;
  if (isOfPair(change)) return { kind: 'pair', id: pairKey(people[0], people[1]) };
  return event && kind !== 'died' ? { kind: 'event', id: event } : { kind: 'person', id: people[0] };
}

/** What a change lights. @param {Change} change @returns {Lit} */
export const litBy = ({ ties, before, after, people }) => ({
  ties: [...new Set([...ties, before, after])].filter((id) => id !== null),
  people,
  factions: [],
});
