/**
 * A pair through the years: above the line allied, below it rivals, height by strength, frayed where a date is not
 * exact.
 */
import { svg } from '../dom.js';
import { asYears } from '../text/dates.js';
import { tenth } from '../graph/picture/geometry.js';

/** @typedef {import('../types.js').Tie} Tie */

const WIDTH = 330;
const BASE = 27;
const STEP = 8;

/**
 * @param {Tie[]} pair
 * @param {{first: number, last: number, now: number, label: string}} options now: the date looked at, in years
 */
export function pairStrip(pair, { first, last, now, label }) {
  const unit = WIDTH / (last + 1 - first);
  const scale = { first, last, unit, base: BASE, step: STEP };
  const floor = BASE + STEP * 3 + 3;
  const parts = [
    ...pairPieces(pair, scale, 'hatch'),
    svg('path', { class: 'axis', d: `M0 ${BASE}H${WIDTH}`, 'stroke-width': 1 }),
  ];
  for (let year = first; year <= last + 1; year += 4) {
    const x = tenth((year - first) * unit);
    parts.push(svg('path', { class: 'axis', d: `M${x} ${floor}v4` }));
    parts.push(
      svg(
        'text',
        { x, y: floor + 16, 'font-size': 12, 'text-anchor': year === first ? 'start' : year > last ? 'end' : 'middle' },
        [String(year)],
      ),
    );
  }
  if (now >= first && now <= last + 1) {
    parts.push(svg('path', { class: 'k-ink', d: `M${tenth((now - first) * unit)} -1V${floor}`, 'stroke-width': 1.4 }));
  }
  return svg(
    'svg',
    { class: 'strip', viewBox: `0 -2 ${WIDTH} ${floor + 20}`, role: 'img', 'aria-label': label },
    parts,
  );
}

/**
 * @typedef {{first: number, last: number, unit: number, base: number, step: number}} StripScale unit: the width of a
 *   year; base: where the line lies; step: how high a strength is
 */

/**
 * The ties of a pair along a line of time, without the stories.
 * @param {Tie[]} pair
 * @param {StripScale} scale
 * @param {string} name of the hatching, which two strips on one page must not share
 * @returns {SVGElement[]}
 */
export function pairPieces(pair, scale, name) {
  const id = `${name}-${pair[0]?.id ?? 'none'}`;
  return [
    svg('defs', {}, [
      svg('pattern', { id, width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, [
        svg('path', { class: 'r', d: 'M0 0V4', 'stroke-width': 2.6 }),
      ]),
    ]),
    ...pair.filter((tie) => tie.certainty !== 'legend').flatMap((tie) => piece(tie, scale, id)),
  ];
}

const FRAY = 5; // units that a frayed edge takes
const FRAYED = [
  [0.6, 0.7],
  [2.2, 0.9],
  [3.9, 1.2],
]; // three hairlines that thin out: how far from the outer edge, how wide

/**
 * @param {Tie} tie
 * @param {StripScale} scale
 * @param {string} hatch
 * @returns {SVGElement[]}
 */
function piece(tie, { first, last, unit, base, step }, hatch) {
  const from = Math.max(first, asYears(tie.validFrom));
  const to = Math.min(last + 1, asYears(tie.validTo));
  if (to <= from) return [];
  const x = tenth((from - first) * unit);
  const whole = tenth(Math.max(1.2, (to - from) * unit - 0.8));
  const height = tie.strength * step;
  const fray = tie.fromVague && whole > FRAY + 3 ? FRAY : 0;
  const frayEnd = tie.toVague && !tie.open && whole > 2 * FRAY + 3 ? FRAY : 0;
  const width = Math.max(1, tenth(whole - fray - frayEnd));
  const top = tie.sign > 0 ? base - 1 - height : base + 1;
  const hairline = (/** @type {number} */ at, /** @type {number} */ wide) =>
    svg('path', { class: tie.sign > 0 ? 'fray' : 'fray r', d: `M${tenth(at)} ${top}v${height}`, 'stroke-width': wide });
  const edges = [
    ...(fray ? FRAYED.map(([away, wide]) => hairline(x + away, wide)) : []),
    ...(frayEnd ? FRAYED.map(([away, wide]) => hairline(x + whole - away, wide)) : []),
  ];
  if (tie.sign > 0) {
    return [svg('rect', { class: 'a', x: x + fray, y: top, width, height, 'data-tie': tie.id }), ...edges];
  }
  return [
    svg('rect', { x: x + fray, y: top, width, height, fill: `url(#${hatch})`, 'data-tie': tie.id }),
    svg('rect', {
      class: 'r',
      x: x + fray + 0.5,
      y: top + 0.5,
      width: Math.max(0.5, width - 1),
      height: height - 1,
      'stroke-width': 1,
    }),
    ...edges,
  ];
}
