/** Which years stand side by side, and in how many columns. Pure. */

export const USUAL = 14; // years that a page holds so that their pictures can still be read

/**
 * The years that are shown first: the core; the year after it, in which one sees how it ended; and before it as many as
 * there is room for, which led to it. What is left over goes to later years.
 * @param {{first: number, last: number, coreFirst: number, coreLast: number}} span
 * @param {number} [most]
 * @returns {number[]}
 */
export function usualYears({ first, last, coreFirst, coreLast }, most = USUAL) {
  const room = Math.max(most, coreLast - coreFirst + 1);
  const after = Math.min(last, coreLast + 1);
  const from = Math.max(first, Math.min(coreFirst, after - room + 1));
  const to = Math.min(last, Math.max(coreLast, from + room - 1));
  return range(from, to);
}

/** All whole numbers from one to another. @param {number} from @param {number} to */
export const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/**
 * As many columns as fit, or fewer if that needs no more rows: fourteen stand in two rows of seven where there is room
 * for nine in one.
 * @param {number} count
 * @param {number} width CSS pixels
 * @param {number} least the least width of a column
 * @param {number} gap between columns
 */
export function columnsFor(count, width, least, gap) {
  const most = Math.max(1, Math.min(count, Math.floor((width + gap) / (least + gap))));
  return Math.ceil(count / Math.ceil(count / most));
}

/**
 * The numbers of columns that leave no row empty, the most first.
 * @param {number} count
 * @param {number} most
 */
export const evenColumns = (count, most) => [
  ...new Set(range(Math.ceil(count / most), count).map((rows) => Math.ceil(count / rows))),
];

/** @typedef {{columns: number, wide: number, tall: number}} Fit the room of a picture, so that all are on one screen */

const WORTH = 1.1; // as much larger pictures have to get for fewer columns

/**
 * The fit with the largest pictures; the first, if no other is much better.
 * @param {Fit[]} fits
 * @param {number} shape what is wide for each unit of a picture's height
 */
export function largest(fits, shape) {
  const size = (/** @type {Fit} */ { wide, tall }) => Math.min(wide, tall * shape);
  return fits.reduce((best, fit) => (size(fit) > size(best) * (best === fits[0] ? WORTH : 1) ? fit : best));
}

/** On one sheet of paper that lies on its side. @param {number} count */
export const columnsOnPaper = (count) =>
  count <= USUAL ? Math.min(7, count) : count <= MANY ? 8 : Math.ceil(Math.sqrt(count * 3));

/** More years than these have no room for their sentences on one sheet. */
export const MANY = 24;
