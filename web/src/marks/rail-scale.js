/**
 * Where years and days lie on the rail: the core years at full width, the others narrower, the chosen one opened. Pure.
 */

/**
 * @typedef {object} RailScale
 * @property {(years: number) => number} at where a moment lies
 * @property {(x: number) => number} year which year lies there
 * @property {(year: number) => number} width
 * @property {(x: number) => number} moment which moment lies there, in years
 */

const OUTER = 0.62; // years outside the core
const LATE = 0.5; // years long after it

/**
 * @param {{first: number, last: number, coreFirst: number, coreLast: number}} span
 * @param {number} chosen
 * @param {number} width
 * @param {number} opened how many full widths the chosen year takes
 * @param {number} [least] and how many units at least, where there are many years
 * @returns {RailScale}
 */
export function railScale(span, chosen, width, opened, least = 0) {
  const weights = /** @type {number[]} */ ([]);
  for (let year = span.first; year <= span.last; year++) weights.push(year === chosen ? 0 : weight(year, span));
  const others = weights.reduce((sum, w) => sum + w, 0);
  weights[chosen - span.first] = Math.max(opened, (least * others) / Math.max(1, width - least));
  const unit = width / weights.reduce((sum, w) => sum + w, 0);
  const starts = [0];
  for (const w of weights) starts.push(starts[starts.length - 1] + w * unit);
  return {
    at(years) {
      const i = Math.min(weights.length - 1, Math.max(0, Math.floor(years) - span.first));
      return starts[i] + (years - span.first - i) * weights[i] * unit;
    },
    year(x) {
      let i = 0;
      while (i < weights.length - 1 && starts[i + 1] <= x) i++;
      return span.first + i;
    },
    width: (year) => weights[year - span.first] * unit,
    moment(x) {
      const i = this.year(x) - span.first;
      return span.first + i + Math.min(0.9999, Math.max(0, (x - starts[i]) / (weights[i] * unit)));
    },
  };
}

/** @param {number} year @param {{first: number, last: number, coreFirst: number, coreLast: number}} span */
function weight(year, span) {
  if (year >= span.coreFirst - 1 && year <= span.coreLast + 1) return 1;
  return year > span.coreLast + 1 ? LATE : OUTER;
}

/**
 * Moves points apart until each has room, keeping their order and the ends.
 * @param {number[]} xs ascending
 * @param {number} room
 * @param {number} low
 * @param {number} high
 */
export function spread(xs, room, low, high) {
  const out = xs.map((x) => Math.min(high, Math.max(low, x)));
  for (let round = 0; round < 40; round++) {
    for (let i = 1; i < out.length; i++) {
      const gap = out[i] - out[i - 1];
      if (gap >= room) continue;
      out[i] += (room - gap) / 2;
      out[i - 1] -= (room - gap) / 2;
    }
    for (let i = 0; i < out.length; i++) out[i] = Math.min(high - (out.length - 1 - i) * 0.01, Math.max(low, out[i]));
  }
  return out;
}
