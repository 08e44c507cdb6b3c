/**
 * Reads the rows of an answer while it is still coming: each as soon as its last bracket is there. What is not rows is
 * kept, and is plain JSON at the end. Pure.
 */

/** @typedef {import('./values.js').Value} Value */

/** The path of the rows in an answer of the Query API: of the object "data" the list "values". */
const OWNER = 'data';
const ROWS = 'values';
const DEPTH = { owner: 1, list: 2, row: 3 };
const SIGN = { quote: 34, escape: 92, list: 91, listEnd: 93, object: 123, objectEnd: 125 };

/**
 * @returns {{push: (text: string) => Value[][], head: () => any, rest: () => any}} push: takes what has come and gives
 *   the rows that are now whole; head: what stood before the rows; rest: the answer without its rows, once all has come
 *   (throws a SyntaxError if it has not)
 */
export function createRowReader() {
  let text = '';
  let at = 0; // read up to here
  let depth = 0;
  let isQuoted = false;
  let quote = 0; // where the last text began
  let begin = 0; // of what is kept next, or of the row that is being read
  let isInside = false; // the list of rows
  const keys = /** @type {string[]} */ ([]); // the last key of each depth
  const kept = /** @type {string[]} */ ([]);

  /** @param {string} more @returns {Value[][]} */
  function push(more) {
    text += more;
    const rows = /** @type {Value[][]} */ ([]);
    for (; at < text.length; at++) {
      const sign = text.charCodeAt(at);
      if (isQuoted) {
        if (sign === SIGN.escape) at++;
        else if (sign === SIGN.quote) ended();
      } else if (sign === SIGN.quote) {
        isQuoted = true;
        quote = at;
      } else if (sign === SIGN.list || sign === SIGN.object) opened(sign);
      else if (sign === SIGN.listEnd || sign === SIGN.objectEnd) closed(rows);
    }
    forget();
    return rows;
  }

  function ended() {
    isQuoted = false;
    if (!isInside) keys[depth] = text.slice(quote + 1, at);
  }

  /** @param {number} sign */
  function opened(sign) {
    if (isInside && depth === DEPTH.row) begin = at;
    const isList =
      sign === SIGN.list && depth === DEPTH.list && keys[DEPTH.owner] === OWNER && keys[DEPTH.list] === ROWS;
    depth++;
    if (!isList) return;
    isInside = true;
    kept.push(text.slice(begin, at + 1));
  }

  /** @param {Value[][]} rows */
  function closed(rows) {
    depth--;
    if (!isInside) return;
    if (depth === DEPTH.row) rows.push(JSON.parse(text.slice(begin, at + 1)));
    if (depth !== DEPTH.list) return;
    isInside = false;
    begin = at;
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
