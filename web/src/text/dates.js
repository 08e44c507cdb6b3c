/** Days as numbers, for drawing. What a date means and how it is said, the server tells. Pure. */

/**
 * A day as a number of years, for drawing along a line of time.
 * @param {string} iso
 */
export function asYears(iso) {
  const [year, month = 1, day = 1] = iso.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
}
