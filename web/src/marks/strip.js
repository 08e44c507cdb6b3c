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
  const floor = BASE + STEP * 3 + 3;
  const id = `hatch-${pair[0]?.id ?? 'none'}`;
  const parts = [
    svg('defs', {}, [
      svg('pattern', { id, width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, [
        svg('path', { class: 'r', d: 'M0 0V4', 'stroke-width': 2.6 }),
      ]),
    ]),
    ...pair.filter((tie) => tie.certainty !== 'legend').flatMap((tie) => piece(tie, first, last, unit, id)),
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
 * @param {Tie} tie
 * @param {number} first
 * @param {number} last
 * @param {number} unit
 * @param {string} hatch
 * @returns {SVGElement[]}
 */
function piece(tie, first, last, unit, hatch) {
  const from = Math.max(first, asYears(tie.validFrom));
  const to = Math.min(last + 1, asYears(tie.validTo));
  if (to <= from) return [];
  const x = tenth((from - first) * unit);
  const width = tenth(Math.max(1.2, (to - from) * unit - 0.8));
  const height = tie.strength * STEP;
  const fray = tie.fromVague && width > 8 ? 5 : 0;
  const top = tie.sign > 0 ? BASE - 1 - height : BASE + 1;
  const frayed = fray
    ? [
        [0.6, 0.7],
        [2.2, 0.9],
        [3.9, 1.2],
      ].map(([dx, w]) =>
        svg('path', {
          class: tie.sign > 0 ? 'fray' : 'fray r',
          d: `M${tenth(x + dx)} ${top}v${height}`,
          'stroke-width': w,
        }),
      )
    : [];
  if (tie.sign > 0) {
    return [svg('rect', { class: 'a', x: x + fray, y: top, width: Math.max(1, width - fray), height }), ...frayed];
  }
  return [
    svg('rect', { x: x + fray, y: top, width: Math.max(1, width - fray), height, fill: `url(#${hatch})` }),
    svg('rect', {
      class: 'r',
      x: x + fray + 0.5,
      y: top + 0.5,
      width: Math.max(0.5, width - fray - 1),
      height: height - 1,
      'stroke-width': 1,
    }),
    ...frayed,
  ];
}
