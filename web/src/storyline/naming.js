/**
 * Where the names of factions stand: above or below their bundle, where no line and no other name is, as near to its
 * middle as that allows. Pure.
 */
import { overlap } from '../graph/picture/geometry.js';

/** @typedef {import('../graph/picture/geometry.js').Box} Box */
/** @typedef {import('./bands.js').Band} Band */
/** @typedef {{faction: string, text: string, x: number, y: number, box: Box}} FactionName */
/**
 * @typedef {object} Ground
 * @property {(years: number) => number} at
 * @property {(height: number) => number} y
 * @property {(x: number) => number[]} linesAt the places of all lines at a place
 * @property {(text: string) => number} width of a name
 * @property {number} size of its letters
 * @property {number} pad from a line to the edge of its band
 * @property {number} left
 * @property {number} right
 * @property {Box[]} taken
 */

const LEAST = 0.4; // years that a bundle lasts that is named

/**
 * @param {Band[]} bands
 * @param {(faction: string) => string} nameOf
 * @param {Ground} ground
 * @returns {FactionName[]}
 */
export function factionNames(bands, nameOf, ground) {
  const taken = [...ground.taken];
  const longest = /** @type {Map<string, Band[]>} */ (new Map());
  for (const band of bands) {
    if (spanOf(band) < LEAST) continue;
    longest.set(band.faction, [...(longest.get(band.faction) ?? []), band]);
  }
  const order = [...longest].sort(([, a], [, b]) => Math.max(...b.map(spanOf)) - Math.max(...a.map(spanOf)));
  return order.flatMap(([faction, all]) => {
    const text = nameOf(faction);
    // A line on its own is named only where its faction has no bundle.
    const bundles = all.filter(isBundle);
    const own = bundles.length ? bundles : all;
    const spots = own.flatMap((band) => spotsOf(band, text, ground));
    let best = null;
    for (const spot of spots) {
      const cost = spot.dislike + costOf(spot.box, taken, ground);
      if (!best || cost < best.cost) best = { ...spot, cost };
    }
    if (!best) return [];
    taken.push(best.box);
    return [{ faction, text, x: best.x, y: best.y, box: best.box }];
  });
}

/** @param {Band} band */
export const isBundle = ({ slices }) => slices[0].lines > 1;

/** @param {Band} band */
const spanOf = ({ slices }) => slices[slices.length - 1].years - slices[0].years;

/** @param {Band} band @param {string} text @param {Ground} ground */
function spotsOf({ slices }, text, { at, y, width, size, pad, left, right }) {
  const half = width(text) / 2;
  const [from, to] = [at(slices[0].years), at(slices[slices.length - 1].years)];
  const middle = (from + to) / 2;
  const stride = Math.max(1, Math.floor(slices.length / 40));
  const spots = [];
  for (let i = 0; i < slices.length; i += stride) {
    const x = Math.min(right - half, Math.max(left + half, at(slices[i].years)));
    const off = Math.abs(x - middle) / Math.max(1, to - from) + Math.max(0, half - (x - from), half - (to - x)) / half;
    for (const [base, more] of [
      [y(slices[i].top) - pad - size * 0.3, 0],
      [y(slices[i].bottom) + pad + size * 0.95, 0.3],
    ]) {
      const box = /** @type {Box} */ ([x - half, base - size * 0.8, x + half, base + size * 0.22]);
      spots.push({ x, y: base, box, dislike: off * 3 + more });
    }
  }
  return spots;
}

/** @param {Box} box @param {Box[]} taken @param {Ground} ground */
function costOf(box, taken, { linesAt }) {
  let cost = 0;
  for (const other of taken) if (overlap(box, other, 3) > 0) cost += 60;
  for (let x = box[0]; x <= box[2]; x += 6) {
    for (const line of linesAt(x)) if (line > box[1] - 2 && line < box[3] + 2) cost += 1.5;
  }
  return cost;
}
