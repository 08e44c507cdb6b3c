/**
 * A person through the years: above the line how many allies, below it how many rivals, on the line the seat, a cross
 * at the death.
 */
import { svg } from '../dom.js';
import { tenth } from '../graph/picture/geometry.js';

/**
 * @typedef {{year: number, allies: number, rivals: number, seat: import('../types.js').Seat, alive: boolean}} LifeYear
 */

const WIDTH = 330;
const TALLEST = 24;
const BASE = TALLEST + 2;
const FLOOR = BASE + TALLEST + 4;
const SEATS = { full: 4, candidate: 2, none: 0.8 };

/**
 * @param {LifeYear[]} years all years, in order
 * @param {{now: number, died: number|null, label: string}} options now: the year looked at; died: the death, in years
 */
export function lifeStrip(years, { now, died, label }) {
  const unit = WIDTH / years.length;
  const first = years[0].year;
  const scale = TALLEST / Math.max(6, ...years.flatMap(({ allies, rivals }) => [allies, rivals]));
  const parts = [
    svg('path', { class: 'k-ghost', d: `M0 ${BASE}H${WIDTH}`, 'stroke-width': 0.8, 'stroke-dasharray': '1 4' }),
  ];
  parts.push(...years.flatMap((one, i) => column(one, i * unit, unit, scale)));
  years.forEach(({ year }, i) => {
    if ((year - first) % 4) return;
    const x = tenth(i * unit);
    parts.push(svg('path', { class: 'axis', d: `M${x} ${FLOOR}v4` }));
    parts.push(
      svg('text', { x: Math.max(0, x), y: FLOOR + 16, 'font-size': 12, 'text-anchor': i ? 'middle' : 'start' }, [
        String(year),
      ]),
    );
  });
  if (died !== null && died >= first && died < first + years.length) {
    const x = tenth((died - first) * unit);
    parts.push(svg('path', { class: 'k-ink', d: `M${x} ${BASE - 9}v18M${x - 4} ${BASE - 4}h8`, 'stroke-width': 1.6 }));
  }
  if (now >= first && now < first + years.length) {
    const frame = {
      class: 'k-ink',
      x: tenth((now - first) * unit),
      y: 0,
      width: tenth(unit),
      height: FLOOR,
      'stroke-width': 1.2,
    };
    parts.push(svg('rect', frame));
  }
  return svg(
    'svg',
    { class: 'strip life', viewBox: `0 -1 ${WIDTH} ${FLOOR + 20}`, role: 'img', 'aria-label': label },
    parts,
  );
}

/** @param {LifeYear} one @param {number} x @param {number} unit @param {number} scale @returns {SVGElement[]} */
function column({ allies, rivals, seat, alive }, x, unit, scale) {
  const half = SEATS[seat] / 2;
  const bar = (/** @type {string} */ kind, /** @type {number} */ count, /** @type {number} */ y) =>
    svg('rect', { class: kind, x: tenth(x + 1), y: tenth(y), width: tenth(unit - 2), height: tenth(count * scale) });
  const parts = [];
  if (allies) parts.push(bar('a', allies, BASE - half - 1 - allies * scale));
  if (rivals) parts.push(bar('r', rivals, BASE + half + 1));
  if (alive) {
    parts.push(svg('rect', { class: 'seat', x: tenth(x), y: BASE - half, width: tenth(unit + 0.2), height: half * 2 }));
  }
  return parts;
}
