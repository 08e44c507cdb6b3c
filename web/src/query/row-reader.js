/**
 * Reads the rows of an answer while it is still coming: each as soon as its last bracket is there. What is not rows is
 * kept, and is plain JSON at the end. Pure.
 */

/** @typedef {import('./values.js').Value} Value */

/** The path of the rows in an answer of the Query API: of the object "data" the list "values". */
const OWNER = 'data';
const ROWS = 'values';
const DEPTH = { owner: 1, list: 2, row: 3 };
const SIGNS = /["[\]{}]/g;

/**
 * @returns {{push: (text: string) => Value[][], head: () => any, rest: () => any}} push: takes what has come and gives
 *   the rows that are now whole; head: what stood before the rows; rest: the answer without its rows, once all has come
 *   (throws a SyntaxError if it has not)
 */
export function createRowReader() {
  let text = '';
  let at = 0; // read up to here
  let depth = 0;
  let begin = 0; // of what is kept next, or of the row that is being read
  let isInside = false; // the list of rows
  const keys = /** @type {string[]} */ ([]); // the last key of each depth
  const kept = /** @type {string[]} */ ([]);

  /** The end of the text that begins at a quote; -1 while it has not come. @param {number} quote */
  function endOf(quote) {
    for (let end = text.indexOf('"', quote + 1); end >= 0; end = text.indexOf('"', end + 1)) {
      let slashes = 0;
      while (text[end - 1 - slashes] === '\\') slashes++;
      if (slashes % 2 === 0) return end;
    }
    return -1;
  }

  /** @param {string} more @returns {Value[][]} */
  function push(more) {
    text += more;
    const rows = /** @type {Value[][]} */ ([]);
    for (;;) {
      SIGNS.lastIndex = at;
      const found = SIGNS.exec(text);
      if (!found) {
        at = text.length;
        break;
      }
      const { index } = found;
      if (found[0] === '"') {
        const end = endOf(index);
        if (end < 0) {
          at = index;
          break;
        }
        if (!isInside) keys[depth] = text.slice(index + 1, end);
        at = end + 1;
        continue;
      }
      at = index + 1;
      if (found[0] === '[' || found[0] === '{') opened(found[0], index);
      else closed(index, rows);
    }
    forget();
    return rows;
  }

  /** @param {string} sign @param {number} index */
  function opened(sign, index) {
    if (isInside && depth === DEPTH.row) begin = index;
    const isList = sign === '[' && depth === DEPTH.list && keys[DEPTH.owner] === OWNER && keys[DEPTH.list] === ROWS;
    depth++;
    if (!isList) return;
    isInside = true;
    kept.push(text.slice(begin, index + 1));
  }

  /** @param {number} index @param {Value[][]} rows */
  function closed(index, rows) {
    depth--;
    if (!isInside) return;
    if (depth === DEPTH.row) rows.push(JSON.parse(text.slice(begin, index + 1)));
    if (depth !== DEPTH.list) return;
    isInside = false;
    begin = index;
  }

  /** What was read as rows need not be kept. */
  function forget() {
    const done = isInside && depth === DEPTH.row ? at : begin;
    if (isInside) {
      text = text.slice(done);
      at -= done;
      begin = Math.max(0, begin - done);
    }
  }

  return {
    push,
    head: () => JSON.parse(`${kept.join('')}]}}`),
    rest: () => JSON.parse(kept.join('') + text.slice(begin)),
  };
}
