/**
 * Where years and days lie along a storyline: as wide as the server says, wider where the reader
 * asked for it. Pure.
 */

/** @typedef {import('../replies.js').StorylineYearReply} YearWidth */
/** @typedef {{from: number, to: number}} Span years, both included */
/**
 * @typedef {object} TimeScale
 * @property {(years: number) => number} at
 * @property {(x: number) => number} years what lies at a place, as a number of years
 * @property {number} first
 * @property {number} last the last year
 */

const WIDER = 3; // how many times wider a chosen year is

/**
 * @param {YearWidth[]} years
 * @param {number} left
 * @param {number} width
 * @param {Span|null} [span] the years that are widened
 * @returns {TimeScale}
 */
export function timeScale(years, left, width, span = null) {
  const first = years[0].year;
  const weights = years.map(({ year, width: usual }) => (span && year >= span.from && year <= span.to ? WIDER : usual));
  const unit = width / weights.reduce((sum, weight) => sum + weight, 0);
  const starts = [left];
  for (const weight of weights) starts.push(starts[starts.length - 1] + weight * unit);
  return {
    first,
    last: years[years.length - 1].year,
    at(value) {
      const i = Math.min(weights.length - 1, Math.max(0, Math.floor(value) - first));
      return starts[i] + (value - first - i) * weights[i] * unit;
    },
    years(x) {
      let i = 0;
      while (i < weights.length - 1 && starts[i + 1] <= x) i++;
      return first + i + (x - starts[i]) / (weights[i] * unit);
    },
  };
}

/**
 * The span that an address means, within the years that are told; null for none.
 * @param {string|null} text "1925-1927"
 * @param {{first: number, last: number}} years
 * @returns {Span|null}
 */
export function readSpan(text, { first, last }) {
  const [a, b] = (text ?? '').split('-').map(Number);
  if (!text || !(a <= last) || !(b >= first)) return null;
  return { from: Math.max(first, Math.min(a, b)), to: Math.min(last, Math.max(a, b)) };
}

/** A span as the address has it. @param {Span|null} span */
export const writeSpan = (span) => span && `${span.from}-${span.to}`;
