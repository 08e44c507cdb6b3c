/**
 * What the browser remembers of the Query page: texts that were run, and the sheets with what stands in them.
 */
import { keepAt, kept } from '../kept.js';

/**
 * @typedef {object} Sheet one text of the editor
 * @property {string} text
 * @property {string} title of the question that it began with; empty for a text of one's own
 * @property {string} about
 * @property {string} put the text as it was put there: whoever changed it keeps it
 * @property {string} ran the text that was last run from it
 * @property {Record<string, string>} given what was typed for its parameters
 */
/** @typedef {{history: string[], sheets: Sheet[], open: number}} Memory open: the sheet that is in the editor */

const PLACE = 'explorer.query';
const MOST = 100;
const MOST_SHEETS = 30;

/** @param {Partial<Sheet>} [parts] @returns {Sheet} */
export const newSheet = (parts = {}) => ({
  text: '',
  title: '',
  about: '',
  put: parts.text ?? '',
  ran: '',
  given: {},
  ...parts,
});

/** @returns {Memory} as it was kept, or nothing at all; what is not as it should be is left out */
export const recall = () => read(kept(PLACE));

/** @param {any} found @returns {Memory} */
function read(found) {
  const list = (/** @type {unknown} */ value) => (Array.isArray(value) ? value : []);
  const isText = (/** @type {unknown} */ value) => typeof value === 'string';
  const sheets = list(found?.sheets).flatMap((one) => {
    if (!one || !isText(one.text)) return [];
    const texts = Object.entries(one).filter(([name, value]) => name !== 'given' && isText(value));
    const given = Object.entries(one.given ?? {}).filter(([, value]) => isText(value));
    return [newSheet({ ...Object.fromEntries(texts), given: Object.fromEntries(given) })];
  });
  const open = Number.isInteger(found?.open) ? Math.max(0, Math.min(sheets.length - 1, found.open)) : 0;
  return { history: list(found?.history).filter(isText), sheets, open };
}

/** @param {Memory} memory */
export function keep({ history, sheets, open }) {
  const first = Math.max(0, sheets.length - MOST_SHEETS);
  const plain = sheets.slice(first).map(({ text, title, about, put, ran, given }) => {
    return { text, title, about, put, ran, given };
  });
  keepAt(PLACE, { history: history.slice(-MOST), sheets: plain, open: Math.max(0, open - first) });
}

/**
 * The history with one text more at its end; the same text twice in a row is one.
 * @param {string[]} history
 * @param {string} text
 */
export const remembered = (history, text) => (history.at(-1) === text ? history : [...history, text].slice(-MOST));
