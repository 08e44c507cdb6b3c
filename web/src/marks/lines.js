/**
 * Samples of lines and marks, as on the map: for the legend, the lists and the evidence. Measures stand in
 * graph/look.js.
 */
import { BADGE, dashOf, HULL, PERSON, TIE } from '../graph/look.js';
import { svg } from '../dom.js';

const RING = 1.6;
const GHOST = { width: 1.6, dash: '1 4' }; // dots of a plate unit would be too fine beside letters

/**
 * A piece of a tie.
 * @param {'ally'|'rival'|'ghost'} kind
 * @param {number} [strength] 1 to 3
 * @param {{width?: number, disputed?: boolean}} [more]
 */
export function lineSample(kind, strength = 2, { width = 34, disputed = false } = {}) {
  const w = TIE.width[strength];
  const middle = disputed ? [svg('text', { class: 'k-q', x: width / 2, y: 10, 'text-anchor': 'middle' }, ['?'])] : [];
  if (kind === 'rival' && !disputed) {
    middle.push(svg('path', { class: 'k-rival', d: `M${width / 2} 0V12`, 'stroke-width': Math.max(1.3, w) }));
  }
  const dash = kind === 'rival' ? dashOf(w * 0.8).join(' ') : kind === 'ghost' ? GHOST.dash : null;
  const line = svg('path', {
    class: `k-${kind}`,
    d: `M0 6H${width}`,
    'stroke-width': kind === 'ghost' ? GHOST.width : w,
    'stroke-dasharray': dash,
    'stroke-linecap': kind === 'ghost' ? 'round' : null,
  });
  return svg('svg', { class: 'sample', width, height: 12, viewBox: `0 0 ${width} 12`, 'aria-hidden': 'true' }, [
    line,
    ...middle,
  ]);
}

/**
 * The parts of a person's mark round a point.
 * @param {string} mark
 * @param {number} x
 * @param {number} y
 * @param {number} [r]
 * @returns {SVGElement[]}
 */
export function personMark(mark, x, y, r = 5) {
  if (mark === 'full') return [svg('circle', { class: 'k-fill', cx: x, cy: y, r })];
  if (mark === 'candidate') return [ring(x, y, r), svg('circle', { class: 'k-fill', cx: x, cy: y, r: r * PERSON.dot })];
  if (mark === 'lost') {
    return [
      svg('circle', { class: 'k-ink', cx: x, cy: y, r, 'stroke-width': RING + 0.3, 'stroke-dasharray': '2.2 1.9' }),
    ];
  }
  if (mark === 'dead') {
    const [[, , upright], [, bar, wide]] = PERSON.cross;
    const k = r + 1;
    return [
      svg('path', {
        class: 'k-ink',
        d: `M${x} ${y - k}V${y + k}M${x - (k * wide) / 2} ${y + k * bar + k * 0.14}h${k * wide}`,
        'stroke-width': k * upright,
      }),
    ];
  }
  return [ring(x, y, r)];
}

/** @param {number} x @param {number} y @param {number} r */
const ring = (x, y, r) => svg('circle', { class: 'k-ink', cx: x, cy: y, r, 'stroke-width': RING });

/** A person's mark on its own. @param {string} mark */
export const dot = (mark) => small(14, personMark(mark, 0, 0));

/** A piece of a territory's border. */
export const hullSample = () =>
  small(22, [
    svg('rect', { class: 'k-hull', x: -10, y: -6, width: 20, height: 12, rx: 6, 'stroke-width': HULL.hued.width }),
  ]);

/** A numbered note. */
export const badgeSample = () =>
  small(16, [
    svg('circle', { class: 'k-fill', r: 7.5 }),
    svg('text', { class: 'k-number', y: 4.2, 'text-anchor': 'middle', 'font-size': 12, 'font-weight': BADGE.weight }, [
      '1',
    ]),
  ]);

/** @param {number} width @param {SVGElement[]} parts round the middle */
const small = (width, parts) =>
  svg(
    'svg',
    { class: 'dot', width, height: 16, viewBox: `${-width / 2} -8 ${width} 16`, 'aria-hidden': 'true' },
    parts,
  );
