/** Samples of lines and marks, as on the map: for the legend, the lists and the evidence. */
import { svg } from '../dom.js';

const WIDTH = [0, 1.2, 2.3, 3.4];

/**
 * A piece of a tie.
 * @param {'ally'|'rival'|'ghost'} kind
 * @param {number} [strength] 1 to 3
 * @param {{width?: number, disputed?: boolean}} [more]
 */
export function lineSample(kind, strength = 2, { width = 34, disputed = false } = {}) {
  const w = WIDTH[strength];
  const middle = disputed ? [svg('text', { class: 'k-q', x: width / 2, y: 10, 'text-anchor': 'middle' }, ['?'])] : [];
  if (kind === 'rival' && !disputed) middle.push(svg('path', { class: 'k-rival', d: `M${width / 2} 0V12`, 'stroke-width': Math.max(1.3, w) }));
  const dash = kind === 'rival' ? `${4 + w * 1.6} ${2.4 + w * 0.8}` : kind === 'ghost' ? '1 4' : null;
  const line = svg('path', { class: `k-${kind}`, d: `M0 6H${width}`, 'stroke-width': kind === 'ghost' ? 1.6 : w, 'stroke-dasharray': dash, 'stroke-linecap': kind === 'ghost' ? 'round' : null });
  return svg('svg', { class: 'sample', width, height: 12, viewBox: `0 0 ${width} 12`, 'aria-hidden': 'true' }, [line, ...middle]);
}

/** The parts of a person's mark round a point. @param {string} mark @param {number} x @param {number} y @param {number} [r] @returns {SVGElement[]} */
export function personMark(mark, x, y, r = 5) {
  if (mark === 'full') return [svg('circle', { class: 'k-fill', cx: x, cy: y, r })];
  if (mark === 'candidate') return [svg('circle', { class: 'k-ink', cx: x, cy: y, r, 'stroke-width': 1.6 }), svg('circle', { class: 'k-fill', cx: x, cy: y, r: r * 0.45 })];
  if (mark === 'lost') return [svg('circle', { class: 'k-ink', cx: x, cy: y, r, 'stroke-width': 1.9, 'stroke-dasharray': '2.2 1.9' })];
  if (mark === 'dead') return [svg('path', { class: 'k-ink', d: `M${x} ${y - r - 1}V${y + r + 1}M${x - r * 0.7} ${y - r * 0.42}H${x + r * 0.7}`, 'stroke-width': 1.6 })];
  return [svg('circle', { class: 'k-ink', cx: x, cy: y, r, 'stroke-width': 1.6 })];
}

/** A person's mark on its own. @param {string} mark */
export const dot = (mark) => svg('svg', { class: 'dot', width: 14, height: 14, viewBox: '-7 -7 14 14', 'aria-hidden': 'true' }, personMark(mark, 0, 0));
