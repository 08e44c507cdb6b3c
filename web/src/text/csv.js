/**
 * Rows as a CSV file (RFC 4180), with the byte order mark by which spreadsheets know UTF-8. A text that a spreadsheet
 * would take for a formula gets an apostrophe, which keeps it a text; numbers stay as they are. Pure.
 */

/** What begins a formula in one spreadsheet or another, in Eastern Asia also at full width. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;
const NUMBER = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** @param {string|number} value */
function cell(value) {
  const text = typeof value === 'string' && FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @param {(string|number)[][]} rows the first with the names of the columns @returns {string} */
export const csv = (rows) => `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
