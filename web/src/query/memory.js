/**
 * What the browser remembers of the Query page: texts that were run, and the text that stands in the editor. A browser
 * that remembers nothing (private windows) is no fault.
 */

const PLACE = 'explorer.query';
const MOST = 100;

/** @returns {{history: string[], text: string|null}} */
export function recall() {
  try {
    const { history, text } = JSON.parse(localStorage.getItem(PLACE) ?? '{}');
    return {
      history: Array.isArray(history) ? history.filter((one) => typeof one === 'string') : [],
      text: typeof text === 'string' ? text : null,
    };
  } catch {
    return { history: [], text: null };
  }
}

/** @param {{history: string[], text: string|null}} memory */
export function keep({ history, text }) {
  try {
    localStorage.setItem(PLACE, JSON.stringify({ history: history.slice(-MOST), text }));
  } catch {
    // Full, or not allowed: then it is forgotten.
  }
}

/**
 * The history with one text more at its end; the same text twice in a row is one.
 * @param {string[]} history
 * @param {string} text
 */
export const remembered = (history, text) => (history.at(-1) === text ? history : [...history, text].slice(-MOST));
