/** The signs of a change: what it was, what it is; a lozenge for an event, which is neither. */
import { svg } from '../dom.js';
import { dashOf, TIE } from '../graph/look.js';
import { personMark } from './lines.js';

/** @typedef {import('../types.js').Change} Change */

const SMALL = 0.9; // lines beside letters are a little thinner than on the map

/** @param {Change} change */
export function changeGlyph(change) {
  const whole = { class: 'glyph', viewBox: '0 0 50 18', 'aria-hidden': 'true' };
  if (change.kind === 'event') return svg('svg', whole, [lozenge(40, 9)]);
  return svg('svg', whole, [
    ...half(change.was, 0, false),
    svg('path', { class: 'k-arrow', d: 'M22 9h5m-2.2 -2.4l2.4 2.4l-2.4 2.4', 'stroke-width': 1 }),
    ...half(change.now, 31, change.kind === 'seatLost'),
  ]);
}

/** One state on its own; `turn` is the step from one to the next. @param {string} mark */
export function halfGlyph(mark) {
  const step = { class: 'k-arrow', d: 'M9 3v10m-3 -3l3 3l3 -3', 'stroke-width': 1.2 };
  const parts = mark === 'turn' ? [svg('path', step)] : half(mark, 0, false);
  return svg('svg', { class: 'half', width: 18, height: 18, viewBox: '0 0 18 18', 'aria-hidden': 'true' }, parts);
}

/** An event. @param {number} x @param {number} y */
const lozenge = (x, y) =>
  svg('path', { class: 'k-ink', d: `M${x} ${y - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5z`, 'stroke-width': 1.6 });

/** @param {string} mark @param {number} x @param {boolean} lost @returns {SVGElement[]} */
function half(mark, x, lost) {
  const tie = /^(ally|rival)([123])$/.exec(mark);
  if (tie) return line(tie[1], Number(tie[2]), x);
  if (mark === 'none') {
    return [
      svg('path', {
        class: 'k-ghost',
        d: `M${x + 1} 9h17`,
        'stroke-width': 1.6,
        'stroke-dasharray': '1 4',
        'stroke-linecap': 'round',
      }),
    ];
  }
  return personMark(mark === 'seatless' ? (lost ? 'lost' : 'none') : mark, x + 9, 9, 4.5);
}

/** @param {string} kind @param {number} strength @param {number} x */
function line(kind, strength, x) {
  const width = TIE.width[strength] * SMALL;
  if (kind === 'ally') return [svg('path', { class: 'k-ally', d: `M${x} 9h18`, 'stroke-width': width })];
  return [
    svg('path', {
      class: 'k-rival',
      d: `M${x} 9h18`,
      'stroke-width': width,
      'stroke-dasharray': dashOf(width * 0.2).join(' '),
    }),
    svg('path', {
      class: 'k-rival',
      d: `M${x + 9} ${6 - strength}v${6 + strength * 2}`,
      'stroke-width': Math.max(1.4, width * 0.8),
    }),
  ];
}
