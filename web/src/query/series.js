/** Numbers over the years, from the answers of a question: what a pinned figure draws. Pure. */
import { isNumber, textOf } from './values.js';

/** @typedef {Pick<import('./run.js').Answer, 'fields'|'rows'>} Rows */
/** @typedef {Map<number, number>} Series the number of each year for which there is one */

export const MOST_SERIES = 4;
const ROWS = 'rows';

/**
 * The series of answers to the same question, one for each year: where none has more than one row, its numbers; where
 * every row is a name and a number, a series for each name; else how many rows there are. The rule is the same for all
 * years, so that no series mixes two kinds of number.
 * @param {Map<number, Rows>} answers
 * @returns {Map<string, Series>}
 */
export function seriesOf(answers) {
  const all = [...answers.values()];
  const rows = all.flatMap((answer) => answer.rows);
  const { fields = [] } = all[0] ?? {};
  const numeric = fields.flatMap((_, i) => (rows.length && rows.every((row) => isNumber(row[i])) ? [i] : []));
  if (numeric.length && all.every((answer) => answer.rows.length <= 1)) {
    return collect(answers, (row) => numeric.map((i) => [fields[i], Number(row[i]._value)]));
  }
  if (fields.length === 2 && numeric.join() === '1' && rows.every(([name]) => name.$type === 'String')) {
    return collect(answers, ([name, number]) => [[textOf(name), Number(number._value)]]);
  }
  return new Map([[ROWS, new Map([...answers].map(([year, answer]) => [year, answer.rows.length]))]]);
}

/**
 * @param {Map<number, Rows>} answers
 * @param {(row: import('./values.js').Value[]) => [string, number][]} numbers
 */
function collect(answers, numbers) {
  const series = /** @type {Map<string, Series>} */ (new Map());
  for (const [year, { rows }] of answers) {
    for (const [name, number] of rows.flatMap(numbers)) {
      const one = series.get(name) ?? new Map();
      series.set(name, one.set(year, number));
    }
  }
  return series;
}

/**
 * The series of an answer that says of itself which year each row is of: it has one column of whole numbers called
 * "year", each year once, and one or more other numbers.
 * @param {Rows} answer
 * @returns {Map<string, Series>|null} null if it is none of that kind
 */
export function seriesIn({ fields, rows }) {
  const year = fields.findIndex((field) => /(^|\.)year$/i.test(field));
  if (year < 0 || rows.length < 2 || !rows.every((row) => row[year].$type === 'Integer')) return null;
  const others = fields.flatMap((_, i) => (i !== year && rows.every((row) => isNumber(row[i])) ? [i] : []));
  const years = rows.map((row) => Number(row[year]._value));
  if (!others.length || new Set(years).size < years.length) return null;
  return new Map(others.map((i) => [fields[i], new Map(rows.map((row, at) => [years[at], +row[i]._value]))]));
}

/**
 * The series that are drawn: as many as can be told apart, those with the greatest numbers.
 * @param {Map<string, Series>} all
 * @returns {{series: [string, Series][], left: number}} left: how many are not drawn
 */
export function chosen(all) {
  const most = (/** @type {Series} */ series) => Math.max(...series.values());
  const series = [...all].sort(([, a], [, b]) => most(b) - most(a)).slice(0, MOST_SERIES);
  return { series, left: all.size - series.length };
}
