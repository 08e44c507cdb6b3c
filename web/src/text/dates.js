/**
 * Days as numbers, for drawing, and dates said shorter. What a date means and how it is said, the server tells. Pure.
 */
import { language } from '../words/words.js';

/**
 * A day as a number of years, for drawing along a line of time.
 * @param {string} iso
 */
export function asYears(iso) {
  const [year, month = 1, day = 1] = iso.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
}

const MONTHS = /\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]+/g;

/**
 * The date of a line in the list of a year, where the line has no room for it: "26 Jan to 10 Feb", "23 Dec to 4 Jan".
 * @param {string} words as the server says it
 */
export const shortDate = (words) =>
  language === 'en'
    ? words.replace(MONTHS, '$1').replace(/( to \d+ [A-Z][a-z]{2}) \d{4}$/, '$1')
    : words.replace(/(?<=\d )(\p{L}{3})\p{L}{2,}/gu, '$1.');
