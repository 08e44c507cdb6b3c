/** An answer in the other forms: text for a projector, JSON, CSV. Pure, but for the elements. */
import { csv } from '../../text/csv.js';
import { h } from '../../dom.js';
import { cypherOf, plainOf, textOf } from '../values.js';
import { t } from '../../words/words.js';

/** @typedef {import('../run.js').Answer} Answer */

const MOST = 2000; // rows of a long text

/** @param {Answer} answer */
export function asText({ fields, rows }) {
  const lines = [fields, ...rows.slice(0, MOST).map((row) => row.map(cypherOf))];
  const widths = fields.map((_, column) => Math.min(60, Math.max(...lines.map((line) => line[column].length))));
  return lines
    .map((line) => line.map((text, i) => (i < line.length - 1 ? text.padEnd(widths[i]) : text)).join('   '))
    .join('\n');
}

/** @param {Answer} answer @param {number} [most] rows */
export const asJson = ({ fields, rows }, most = rows.length) =>
  JSON.stringify(
    rows.slice(0, most).map((row) => Object.fromEntries(row.map((value, i) => [fields[i], plainOf(value)]))),
    null,
    2,
  );

/** @param {Answer} answer */
export const asCsv = ({ fields, rows }) => csv([fields, ...rows.map((row) => row.map(textOf))]);

/** @param {(answer: Answer, most: number) => string} form @param {string} name */
export const written = (form, name) => (/** @type {Answer} */ answer) =>
  h('pre', { class: `written ${name}`, tabindex: 0, 'aria-label': t('The answer as {name}', { name }) }, [
    form(answer, MOST),
    answer.rows.length > MOST
      ? `\n\n${t('The first {some} of {all} rows. What is saved has all.', { some: MOST, all: answer.rows.length })}`
      : '',
  ]);
