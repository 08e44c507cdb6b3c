/** How many chose each option of each scene: hands that the teacher counts, or votes. Nothing of who. Pure. */

/** @typedef {ReturnType<typeof createTally>} Tally */

/** @param {() => void} [onChange] */
export function createTally(onChange = () => {}) {
  let counts = /** @type {Record<number, number[]>} */ ({});
  let last = /** @type {{scene: number, option: number}[]} */ ([]);

  /** @param {number} scene @param {number} option @param {number} by */
  function add(scene, option, by) {
    const row = [...(counts[scene] ?? [])];
    row[option] = Math.max(0, (row[option] ?? 0) + by);
    counts = { ...counts, [scene]: Array.from(row, (count) => count ?? 0) };
    onChange();
  }

  return {
    /** How many chose an option. @param {number} scene @param {number} option from 0 */
    of: (scene, option) => counts[scene]?.[option] ?? 0,
    /** How many chose any. @param {number} scene */
    all: (scene) => (counts[scene] ?? []).reduce((sum, count) => sum + count, 0),
    /** One hand more. @param {number} scene @param {number} option */
    count(scene, option) {
      last = [...last, { scene, option }];
      add(scene, option, 1);
    },
    /** Takes the last hand of a scene back. @param {number} scene */
    undo(scene) {
      const at = last.findLastIndex((hand) => hand.scene === scene);
      if (at < 0) return;
      const { option } = last[at];
      last = last.toSpliced(at, 1);
      add(scene, option, -1);
    },
    /** The votes of a scene, as its devices give them. @param {number} scene @param {number[]} votes */
    set(scene, votes) {
      counts = { ...counts, [scene]: votes };
      onChange();
    },
    /** All counts, for the other window. */
    get: () => counts,
    /** The counts of the other window. @param {Record<number, number[]>} others */
    take(others) {
      counts = others;
      onChange();
    },
  };
}
