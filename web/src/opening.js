/** What a change of the year opens and lights, whether it is met in the list, on the map or on the rail. Pure. */

/** @typedef {import('./types.js').Change} Change */

/** What its number opens. @param {Change} change @returns {import('./types.js').Selection} */
export const selectionOf = ({ kind, event, evidence, people }) =>
  kind === 'event' && event ? { kind: 'event', id: event } : evidence ? { kind: 'tie', id: evidence } : { kind: 'person', id: people[0] };

/** What its number lights. @param {Change} change @returns {{ties: string[], people: string[], factions: string[]}} */
export const litBy = ({ ties, before, after, people }) => ({ ties: [...new Set([...ties, before, after])].filter((id) => id !== null), people, factions: [] });
