/**
 * The options of a vote as the class sees them on the screen: letter, words, and after the reveal the votes and their
 * bars. Before it there is neither, so that nobody follows the others.
 */
import { h } from '../dom.js';
import { t } from '../words/words.js';

/** @typedef {import('./leader.js').Question} Question */

/**
 * @typedef {object} Votes
 * @property {boolean} revealed
 * @property {Record<string, number>} tally
 */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The options as a list. A list that is given is changed where it stands.
 * @param {Question} question
 * @param {Votes} votes
 * @param {HTMLElement} [list] one that this function has made
 * @returns {HTMLElement}
 */
export function optionBars({ kind, options }, { revealed, tally }, list = h('ol', { class: 'ballot' })) {
  const most = Math.max(1, ...options.map(({ id }) => tally[id] ?? 0));
  list.classList.toggle('revealed', revealed);
  list.classList.toggle('lettered', kind === 'options');
  list.replaceChildren(
    ...options.map(({ id, text, right }, place) => {
      const count = tally[id] ?? 0;
      const bar = h('div', { class: 'bar' });
      bar.style.width = `${(100 * count) / most}%`;
      return h('li', { class: revealed && right ? 'right' : null }, [
        kind === 'options' && h('b', {}, [LETTERS[place] ?? '']),
        h('span', { class: 'words' }, [text, revealed && right && h('span', { class: 'spoken' }, [t(', right')])]),
        revealed && h('span', { class: 'count' }, [String(count)]),
        revealed && bar,
      ]);
    }),
  );
  return list;
}

/**
 * How many have voted, in words: all that the screen says of a vote before the reveal.
 * @param {number} voted
 * @param {number} joined
 */
export const votedWords = (voted, joined) => t('{voted} of {all} have voted', { voted, all: Math.max(voted, joined) });
