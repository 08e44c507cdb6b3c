/** Rows as a CSV file (RFC 4180), with the byte order mark by which spreadsheets know UTF-8. Pure. */

/** @param {string|number} value */
function cell(value) {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @param {(string|number)[][]} rows the first with the names of the columns @returns {string} */
export const csv = (rows) => `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
