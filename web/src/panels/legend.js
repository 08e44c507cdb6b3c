/** The one line of marks under the map. */
import { h } from '../dom.js';
import { dot, lineSample } from '../marks/lines.js';

/** @param {HTMLElement} root */
export function createLegend(root) {
  const entries = /** @type {[SVGElement, string][]} */ ([
    [lineSample('ally'), 'allied, thicker if closer'],
    [lineSample('rival'), 'rivals'],
    [lineSample('ghost'), 'ended this year'],
    [dot('full'), 'in the Politburo'],
    [dot('candidate'), 'candidate'],
    [dot('lost'), 'seat lost this year'],
    [dot('none'), 'no seat'],
  ]);
  root.replaceChildren(...entries.map(([mark, word]) => h('span', {}, [mark, word])));
}
