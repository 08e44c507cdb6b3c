/**
 * What the server says of a statement: errors and notifications, each with its place in the text and, where the server
 * knows one, the word that was probably meant. Pure.
 */

/**
 * @typedef {object} Remark
 * @property {'error'|'warning'} severity
 * @property {string} text one sentence or more, without the place
 * @property {number|null} from where it begins in the statement
 * @property {number|null} to where it ends
 * @property {number|null} line from 1
 * @property {number|null} column from 1
 * @property {string|null} fix what to put in its place
 */

const PLACE = /\s*\(line (\d+), column (\d+) \(offset: (\d+)\)\)[^]*$/;
const MEANT = /did you mean (?:`([^`]+)`|([A-Za-z_][\w.]*))\?/;

/**
 * @param {{code: string, message: string}} error
 * @param {string} statement
 * @returns {Remark}
 */
export function fromError({ message }, statement) {
  const place = PLACE.exec(message);
  const text = message.replace(PLACE, '').trim();
  const [from, line, column] = place ? [Number(place[3]), Number(place[1]), Number(place[2])] : [null, null, null];
  return remark('error', text, statement, from, line, column);
}

/**
 * @param {{description: string, position?: {offset: number, line: number, column: number}|null}} notification
 * @param {string} statement
 * @returns {Remark}
 */
export function fromNotification({ description, position }, statement) {
  const { offset = null, line = null, column = null } = position ?? {};
  return remark('warning', description, statement, offset, line, column);
}

/**
 * @param {Remark['severity']} severity
 * @param {string} text
 * @param {string} statement
 * @param {number|null} from
 * @param {number|null} line
 * @param {number|null} column
 * @returns {Remark}
 */
function remark(severity, text, statement, from, line, column) {
  if (from === null) return { severity, text, from, to: null, line, column, fix: null };
  const at = Math.min(from, statement.length);
  const word = /^(?:`[^`]*`|\$?[\p{L}\p{N}_.]+|[^\s])/u.exec(statement.slice(at))?.[0] ?? '';
  const meant = MEANT.exec(text);
  const fix = meant ? (meant[1] ?? meant[2]) : null;
  // The place of a function or a label is its first letter, so the word that stands there is the one to replace.
  const width = fix && !fix.includes('.') ? word.replace(/\..*$/, '').length : word.length;
  return { severity, text, from: at, to: at + Math.max(width, 1), line, column, fix };
}
