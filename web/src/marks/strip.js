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

const FRAY = 5; // units that a frayed edge takes at least
const HAIR = 1.65; // units from one of its hairlines to the next
const HAIRS = { thin: 0.6, thick: 1.3 }; // how wide they are, the outer and the inner ones
const LEAST = 3; // units that stay whole between two frayed edges

/**
 * How wide the edge of a date is drawn that is not exact: as the doubt.
 * @param {string} one @param {string} other the days between which it lies
 * @param {boolean} vague whether the date says that it is not exact
 * @param {number} unit of a year
 */
function frayOf(one, other, vague, unit) {
  const doubt = Math.abs(asYears(other) - asYears(one)) * unit;
  return vague ? Math.max(FRAY, doubt) : doubt > FRAY / 2 ? doubt : 0;
}

/** The hairlines of an edge: how far each is from the outer end, and how wide. @param {number} fray */
function hairs(fray) {
  const count = Math.round(fray / HAIR);
  return Array.from({ length: count }, (_, i) => ({
    away: ((i + 0.4) * fray) / count,
    wide: HAIRS.thin + ((HAIRS.thick - HAIRS.thin) * i) / Math.max(1, count - 1),
  }));
}

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
  const frays = [
    frayOf(tie.validFrom, tie.sureFrom, tie.fromVague, unit),
    tie.open ? 0 : frayOf(tie.sureTo, tie.validTo, tie.toVague, unit),
  ];
  // Of a short one with two wide edges something must stay whole.
  const share = Math.min(1, Math.max(0, whole - LEAST) / (frays[0] + frays[1] || 1));
  const [fray, frayEnd] = frays.map((one) => tenth(one * share));
  const width = Math.max(1, tenth(whole - fray - frayEnd));
  const top = tie.sign > 0 ? base - 1 - height : base + 1;
  const hairline = (/** @type {number} */ at, /** @type {number} */ wide) =>
    svg('path', { class: tie.sign > 0 ? 'fray' : 'fray r', d: `M${tenth(at)} ${top}v${height}`, 'stroke-width': wide });
  const edges = [
    ...hairs(fray).map(({ away, wide }) => hairline(x + away, wide)),
    ...hairs(frayEnd).map(({ away, wide }) => hairline(x + whole - away, wide)),
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
