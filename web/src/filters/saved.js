/** Filters that somebody gave a name: they stay in this browser, for this data set. */
import { keepAt, kept } from '../kept.js';

/** @typedef {{name: string, text: string}} Saved */

export const LONGEST_NAME = 40;

/** @param {string} dataset the id of the data set */
export function createSaved(dataset) {
  const place = `explorer-filters-${dataset}`;

  /** @returns {Saved[]} by name */
  function all() {
    const rows = kept(place);
    return Array.isArray(rows)
      ? rows.filter((row) => typeof row?.name === 'string' && typeof row?.text === 'string')
      : [];
  }

  const keep = (/** @type {Saved[]} */ rows) =>
    keepAt(
      place,
      rows.sort((a, b) => a.name.localeCompare(b.name)),
    );

  return {
    all,
    /** Keeps a filter; one of the same name gives way. @param {string} name @param {string} text */
    save: (name, text) => keep([...all().filter((row) => row.name !== name), { name, text }]),
    /** @param {string} name */
    drop: (name) => keep(all().filter((row) => row.name !== name)),
  };
}
