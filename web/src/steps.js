/**
 * One step through the history, in the grain that is chosen: from year to year, or where a day is shown, from one day
 * on which something happens to the next. Pure.
 */

/** @typedef {{year: number, day: string|null}} Place */

/**
 * Where a step leads.
 * @param {import('./timeline.js').Timeline} timeline
 * @param {Place} from
 * @param {1|-1} by
 * @returns {Place|null} null: there is nothing beyond
 */
export function stepFrom(timeline, { year, day }, by) {
  if (day === null) return inside(timeline, year + by) ? { year: year + by, day: null } : null;
  const days = timeline.steps(year).map((step) => step.day);
  const next = by > 0 ? days.find((other) => other > day) : days.findLast((other) => other < day);
  if (next) return { year, day: next };
  if (!inside(timeline, year + by)) return null;
  return { year: year + by, day: by > 0 ? firstDay(year + by) : lastDay(year + by) };
}

/**
 * From years to the days of one, beginning at its end, or back.
 * @param {Place} from
 * @returns {{day: string|null}}
 */
export const turnDays = ({ year, day }) => ({ day: day === null ? lastDay(year) : null });

/** @param {import('./timeline.js').Timeline} timeline @param {number} year */
const inside = ({ first, last }, year) => year >= first && year <= last;

/** @param {number} year */
export const firstDay = (year) => `${year}-01-01`;

/** @param {number} year */
export const lastDay = (year) => `${year}-12-31`;
