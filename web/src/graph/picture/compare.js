/** What differs between two pictures: what stays, what goes, what comes. Pure. */

/** @typedef {import('./plate.js').Plate} Plate */
/** @template T @typedef {{kept: [T, T][], gone: T[], added: T[]}} Pairs */

/** @param {Plate} from @param {Plate} to */
export const differences = (from, to) => ({
  people: paired(from.people, to.people, (person) => person.id),
  ties: paired(from.ties, to.ties, (tie) => tie.key),
  hulls: paired(from.hulls, to.hulls, (hull) => hull.key),
});

/**
 * @template T
 * @param {T[]} before @param {T[]} after @param {(item: T) => string} key
 * @returns {Pairs<T>}
 */
export function paired(before, after, key) {
  const old = new Map(before.map((item) => [key(item), item]));
  const now = new Set(after.map(key));
  return {
    kept: after.flatMap((item) => (old.has(key(item)) ? [/** @type {[T, T]} */ ([old.get(key(item)), item])] : [])),
    gone: before.filter((item) => !now.has(key(item))),
    added: after.filter((item) => !old.has(key(item))),
  };
}
