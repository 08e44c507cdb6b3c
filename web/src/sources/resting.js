/** What rests on each source, and how many sources each tie rests on. Pure. */

/** @typedef {import('../timeline.js').Timeline} Timeline */
/** @typedef {import('../types.js').Tie} Tie */

/**
 * @typedef {object} Resting
 * @property {Tie[]} ties alliances and rivalries; no stories
 * @property {import('../types.js').HistoryEvent[]} events
 * @property {import('../types.js').Faction[]} factions
 * @property {number} stays how many times in a faction or an office
 */

/** @param {Timeline} timeline @returns {Map<string, Resting>} by the id of the source, in the order of the file */
export function resting({ json }) {
  const found = new Map(
    json.sources.map(({ id }) => [id, /** @type {Resting} */ ({ ties: [], events: [], factions: [], stays: 0 })]),
  );
  /** @param {{sources: string[]}} row @param {(of: Resting) => void} add */
  const lay = ({ sources }, add) => {
    for (const id of new Set(sources)) {
      const of = found.get(id);
      if (of) add(of);
    }
  };
  for (const tie of json.ties) if (tie.run) lay(tie, ({ ties }) => ties.push(tie));
  for (const event of json.events) lay(event, ({ events }) => events.push(event));
  for (const faction of json.factions) lay(faction, ({ factions }) => factions.push(faction));
  for (const stay of [...json.memberships, ...json.offices]) lay(stay, (of) => of.stays++);
  return found;
}

/**
 * The ties by how many sources each rests on, those that rest on most first.
 * @param {Timeline} timeline
 * @returns {{count: number, ties: Tie[]}[]}
 */
export function byNumberOfSources({ json }) {
  const groups = /** @type {Map<number, Tie[]>} */ (new Map());
  for (const tie of json.ties.filter(({ run }) => run)) {
    const count = new Set(tie.sources).size;
    groups.set(count, [...(groups.get(count) ?? []), tie]);
  }
  return [...groups].map(([count, ties]) => ({ count, ties })).sort((a, b) => b.count - a.count);
}
