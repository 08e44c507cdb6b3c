/**
 * The grounds behind bundles: where lines of one faction lie side by side, the strip that they fill,
 * from its first to
 * its last day. A line on its own has none, but may have to be named. Pure.
 */

/** @typedef {import('./course.js').Course} Course */
/**
 * @typedef {{years: number, top: number, bottom: number, lines: number}} Slice heights of the first
 * and the last line
 */
/** @typedef {{faction: string, slices: Slice[]}} Band */

const STEPS = 40; // a year

/**
 * @param {Course[]} courses
 * @param {number} first
 * @param {number} last the last year
 * @returns {Band[]}
 */
export function bandsOf(courses, first, last) {
  const done = /** @type {Band[]} */ ([]);
  let open = /** @type {Map<string, Band>} */ (new Map());
  const end = (last - first + 1) * STEPS;
  for (let step = 0; step <= end; step++) {
    const years = first + Math.min(step, end - 0.01) / STEPS;
    const next = /** @type {Map<string, Band>} */ (new Map());
    for (const [key, { faction, ...slice }] of bundlesAt(courses, years)) {
      const band = open.get(key) ?? { faction, slices: [] };
      band.slices.push({ years, ...slice });
      next.set(key, band);
    }
    for (const [key, band] of open) if (!next.has(key)) done.push(band);
    open = next;
  }
  return [...done, ...open.values()].filter((band) => band.slices.length > 1);
}

/**
 * The bundles of a time, by the faction and the how-manieth it is from above.
 * @param {Course[]} courses
 * @param {number} years
 * @returns {Map<string, {faction: string, top: number, bottom: number, lines: number}>}
 */
function bundlesAt(courses, years) {
  const here = courses
    .filter((course) => course.from <= years && years <= course.to)
    .map((course) => ({ y: course.height(years), faction: course.faction(years) }))
    .sort((a, b) => a.y - b.y);
  const bundles = new Map();
  const counts = /** @type {Map<string, number>} */ (new Map());
  for (let i = 0; i < here.length;) {
    let j = i + 1;
    while (j < here.length && here[j].faction === here[i].faction) j++;
    const { faction } = here[i];
    if (faction) {
      const nth = counts.get(faction) ?? 0;
      counts.set(faction, nth + 1);
      bundles.set(`${faction} ${nth} ${j - i > 1}`, { faction, top: here[i].y, bottom: here[j - 1].y, lines: j - i });
    }
    i = j;
  }
  return bundles;
}
