/**
 * Dates that the server says in English, said in the reader's language. Months and the order of a date are those of
 * Intl; how a date is doubted or spans time says the list of the language. Pure.
 */
import { locale, t } from './words.js';

/** @typedef {'as it is'|'of'} Case of: as it stands after a word such as "since" */

const ENGLISH = 'January February March April May June July August September October November December'.split(' ');
const POINT = new RegExp(
  `^(?:(?<day>\\d{1,2}) )?(?:(?<month>${ENGLISH.join('|')})(?: (?<year>\\d{1,4}))?|(?<only>\\d{1,4}))$`,
);

/** @param {Intl.DateTimeFormatOptions} options */
const format = (options) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
const AS_IT_IS = format({ month: 'long' });
const OF = format({ day: 'numeric', month: 'long' });

/** The name of a month, alone or as in the date of a day. @param {number} month from 0 @param {Case} how */
function monthName(month, how) {
  const date = Date.UTC(2000, month);
  if (how === 'as it is') return AS_IT_IS.format(date);
  return OF.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
}

/** A day, a month or a year. @param {string} words @param {Case} how */
function point(words, how) {
  const { day, month, year, only } = POINT.exec(words)?.groups ?? {};
  if (only) return t('{year}', { year: only });
  if (!month) return words;
  const name = monthName(ENGLISH.indexOf(month), day ? 'of' : how);
  const date = day ? t('{day} {month}', { day, month: name }) : name;
  return year ? t('{day} {year}', { day: date, year }) : date;
}

/**
 * A date in the words of the server, such as "about May 1922", "8 to 16 March 1921", "since 1926".
 * @param {string} words
 * @param {Case} [how]
 * @returns {string}
 */
export function said(words, how = 'as it is') {
  if (!words) return words;
  const small = /^(?:Since|Until|After|About|From|The|In|On)\b/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
  const spoken = clause(small, how) ?? point(small, how);
  return small === words ? spoken : spoken.charAt(0).toUpperCase() + spoken.slice(1);
}

/** What is said around dates; null where there is nothing. @param {string} words @param {Case} how */
function clause(words, how) {
  const of = (/** @type {string|undefined} */ part) => said(part ?? '', 'of');
  const [, first, last] = /^from (.+) to (.+)$/.exec(words) ?? [];
  if (first) return t('from {first} to {last}', { first: of(first), last: said(last) });
  const [, word, rest] = /^(since|until|after|about|born|died|in|on) (.+)$/.exec(words) ?? [];
  if (word === 'since') return t('since {date}', { date: of(rest) });
  if (word === 'until') return t('until {date}', { date: of(rest) });
  if (word === 'after') return t('after {date}', { date: of(rest) });
  if (word === 'about') return t('about {date}', { date: of(rest) });
  if (word === 'born') return t('born {date}', { date: of(rest) });
  if (word === 'died') return t('died {date}', { date: of(rest) });
  if (word === 'on') return t('on {when}', { when: of(rest) });
  if (word === 'in') return /^\d+$/.test(rest) ? t('in {when}', { when: rest }) : said(rest);
  const [, decade] = /^the (\d+)s$/.exec(words) ?? [];
  if (decade) return t('the {decade}s', { decade });
  const [, unsure] = /^(.+) \(uncertain\)$/.exec(words) ?? [];
  if (unsure) return t('{date} (uncertain)', { date: said(unsure, how) });
  const [, from, to] = /^(.+) to (.+)$/.exec(words) ?? [];
  if (/^\d+$/.test(from)) return `${from}–${said(to, how)}`;
  if (from) return t('{from} to {to}', { from: said(from, how), to: said(to, how) });
  const [, life, end] = /^(.*\d)–(.*\d)$/.exec(words) ?? [];
  return life ? `${life.replace(/^about /, '≈ ')}–${end.replace(/^about /, '≈ ')}` : null;
}
