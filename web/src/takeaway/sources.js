/** On which sources some ties rest, and how a source is named where room is scarce. Pure. */

/** @typedef {import('../types.js').Source} Source */
/** @typedef {import('../types.js').Tie} Tie */

/**
 * The sources of some ties, those of most ties first.
 * @param {import('../timeline.js').Timeline} timeline @param {Tie[]} ties
 * @returns {Source[]}
 */
export function sourcesOf(timeline, ties) {
  const counts = /** @type {Map<string, number>} */ (new Map());
  for (const tie of ties) for (const id of tie.sources) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .flatMap(([id]) => timeline.sources.get(id) ?? []);
}

const TITLE = 54; // letters of a title; the rest is in the page

/** "Kotkin, Stalin: Paradoxes of Power, 1878-1928 (2014)". @param {Source} source */
export function briefly({ author, title, year }) {
  const who = author && author !== 'anonymous' ? `${author}, ` : '';
  const what =
    title.length > TITLE ? `${title.slice(0, title.lastIndexOf(' ', TITLE)).replace(/[\s,:;(]+$/, '')}…` : title;
  return `${who}${what}${year ? ` (${year})` : ''}`;
}
