/**
 * What is shown: the picture of a year, which is that of its 31 December, or that of a day in it. Both are one number,
 * a moment: a whole one is a year, any other a day as a part of its year. Pure.
 */
import { asYears } from './text/dates.js';
import { locale, t } from './words/words.js';

/**
 * @typedef {object} Shown
 * @property {number} year
 * @property {string|null} day as ISO text; null: the picture of the year
 * @property {number} moment of the picture: for a day, of the first day that looks like it
 */

const DAYS = 372; // twelve months of 31 days, as asYears counts
const NOON = 0.5 / DAYS; // so that 1 January is not its year

/** @param {string} day */
export const momentOfDay = (day) => asYears(day) + NOON;

/** @param {number} moment */
export const yearOf = (moment) => Math.floor(moment);

/** The day of the year nearest to a moment, as ISO text. @param {number} moment */
export function dayAt(moment) {
  const year = yearOf(moment);
  const count = Math.min(DAYS - 1, Math.max(0, Math.round((moment - year - NOON) * DAYS)));
  const month = Math.floor(count / 31) + 1;
  return isoOf(year, month, Math.min((count % 31) + 1, daysIn(year, month)));
}

/**
 * The day that comes some days, or some months, after another. Of months, the day stays, or is the last of the month.
 * @param {string} day
 * @param {{days?: number, months?: number}} by
 */
export function dayAfter(day, { days = 0, months = 0 }) {
  const [year, month, date] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = daysIn(first.getUTCFullYear(), first.getUTCMonth() + 1);
  first.setUTCDate(Math.min(date, last) + days);
  return first.toISOString().slice(0, 10);
}

/** @param {number} year @param {number} month from 1 */
const daysIn = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** @param {number} year @param {number} month @param {number} date */
const isoOf = (year, month, date) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/** Whether a text is a day that there is. @param {string} text */
export const isDay = (text) => /^\d{4}-\d\d-\d\d$/.test(text) && dayAfter(text, {}) === text;

const WORDS = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** "23 July" @param {string} day */
export const dayWords = (day) => WORDS.format(new Date(`${day}T00:00:00Z`));

/** When: "1926", or "23 July 1926". @param {Pick<Shown, 'year'|'day'>} shown */
export const whenWords = ({ year, day }) => (day ? t('{day} {year}', { day: dayWords(day), year }) : String(year));

/** "in 1926", or "on 23 July 1926". @param {Pick<Shown, 'year'|'day'>} shown */
export const inWords = (shown) =>
  shown.day ? t('on {when}', { when: whenWords(shown) }) : t('in {when}', { when: whenWords(shown) });

/** The day of the picture: "31 December 1926", or "23 July 1926". @param {Pick<Shown, 'year'|'day'>} shown */
export const pictureDay = (shown) => whenWords({ year: shown.year, day: shown.day ?? `${shown.year}-12-31` });
