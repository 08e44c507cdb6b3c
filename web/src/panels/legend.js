/** The line of marks under the map: every mark that the map has, each with its word. */
import { h } from '../dom.js';
import { badgeSample, dot, hullSample, lineSample } from '../marks/lines.js';

const NEUTRAL = { full: 'has a seat', candidate: 'candidate' }; // where nothing says what the seats are called

/**
 * @param {HTMLElement} root
 * @param {{full: string, candidate: string}|null|undefined} seats the words of the data set; null: it names no seats
 */
export function createLegend(root, seats) {
  const words = seats === undefined ? NEUTRAL : seats;
  const held = words
    ? [
        [dot('full'), words.full],
        [dot('candidate'), words.candidate],
        [dot('lost'), 'seat lost'],
        [dot('none'), 'no seat'],
      ]
    : [[dot('none'), 'a person']];
  const entries = /** @type {[Element, string][]} */ ([
    [lineSample('ally', 2, { width: 26 }), 'allied'],
    [lineSample('rival', 2, { width: 30 }), 'rivals (thicker: stronger)'],
    [lineSample('ghost', 2, { width: 26 }), 'ended this year'],
    [h('b', { class: 'query' }, ['?']), 'historians differ'],
    ...held,
    [dot('dead'), 'died'],
    [hullSample(), 'faction'],
    [badgeSample(), 'note in the list'],
  ]);
  root.replaceChildren(...entries.map(([mark, word]) => h('span', {}, [mark, word])));
}
