/**
 * Where the names of factions stand: above or below their bundle, never on another name, on no line if that can be, as
 * near to its middle as that allows. Pure.
 */
import { overlap } from '../graph/picture/geometry.js';

/** @typedef {import('../graph/picture/geometry.js').Box} Box */
/** @typedef {import('./bands.js').Band} Band */
/** @typedef {{faction: string, text: string, x: number, y: number, box: Box}} FactionName */
/**
 * @typedef {object} Ground
 * @property {(years: number) => number} at
 * @property {(height: number) => number} y
 * @property {(x: number) => number[]} linesAt how low each line is at a place, not a number where it is not
 * @property {(text: string) => number} width of a name
 * @property {number} size of its letters
 * @property {number} pad from a line to the edge of its band
 * @property {number} left
 * @property {number} right
 * @property {number} top
 * @property {number} bottom
 * @property {Box[]} taken where other names stand
 */

const LEAST = 0.4; // years that a bundle lasts that is named
const ROWS = 4; // how many rows away from its bundle a name is looked for
const ROW = 4; // what each of them costs: a name that is far from its bundle is taken for that of the next line
const APART = 3; // between two names
const STEP = 6; // from one place where lines are looked for to the next

/**
 * @param {Band[]} bands
 * @param {(faction: string) => string} nameOf
 * @param {Ground} ground
 * @returns {FactionName[]} without those for which there is no room
 */
export function factionNames(bands, nameOf, ground) {
  const taken = [...ground.taken];
  const crossings = crossingsOf(ground);
  const longest = /** @type {Map<string, Band[]>} */ (new Map());
  for (const band of bands) {
    if (spanOf(band) < LEAST) continue;
    longest.set(band.faction, [...(longest.get(band.faction) ?? []), band]);
  }
  const order = [...longest].sort(([, a], [, b]) => Math.max(...b.map(spanOf)) - Math.max(...a.map(spanOf)));
  return order.flatMap(([faction, all]) => {
    const text = nameOf(faction);
    const free = (/** @type {Band[]} */ some) => {
      let best = null;
      for (const spot of some.flatMap((band) => spotsOf(band, text, ground))) {
        if (best && spot.dislike >= best.cost) continue;
        if (taken.some((other) => overlap(spot.box, other, APART) > 0)) continue;
        const cost = spot.dislike + 1.5 * crossings(spot.box);
        if (!best || cost < best.cost) best = { ...spot, cost };
      }
      return best;
    };
    // A line on its own is named only where no bundle of its faction can be.
    const best = free(all.filter(isBundle)) ?? free(all.filter((band) => !isBundle(band)));
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
function spotsOf({ slices }, text, { at, y, width, size, pad, left, right, top, bottom }) {
  const half = width(text) / 2;
  const [from, to] = [at(slices[0].years), at(slices[slices.length - 1].years)];
  const middle = (from + to) / 2;
  const stride = Math.max(1, Math.floor(slices.length / 40));
  const spots = [];
  for (let i = 0; i < slices.length; i += stride) {
    const x = Math.min(right - half, Math.max(left + half, at(slices[i].years)));
    const off = Math.abs(x - middle) / Math.max(1, to - from) + Math.max(0, half - (x - from), half - (to - x)) / half;
    for (let row = 0; row < ROWS; row++) {
      for (const [base, more] of [
        [y(slices[i].top) - pad - size * (0.3 + row), 0],
        [y(slices[i].bottom) + pad + size * (0.95 + row), 0.3],
      ]) {
        const box = /** @type {Box} */ ([x - half, base - size * 0.8, x + half, base + size * 0.22]);
        if (box[1] < top || box[3] > bottom) continue;
        spots.push({ x, y: base, box, dislike: off * 3 + more + row * ROW });
      }
    }
  }
  return spots;
}

/**
 * Counts the steps in which a line goes through a box. Between two places a line is anywhere from the one height to the
 * other, so that a steep one is not missed.
 * @param {Ground} ground
 */
function crossingsOf({ linesAt }) {
  const known = /** @type {Map<number, number[]>} */ (new Map());
  const at = (/** @type {number} */ step) => {
    let lines = known.get(step);
    if (!lines) known.set(step, (lines = linesAt(step * STEP)));
    return lines;
  };
  return (/** @type {Box} */ [x1, y1, x2, y2]) => {
    let count = 0;
    for (let step = Math.floor(x1 / STEP); step * STEP < x2; step++) {
      const [here, next] = [at(step), at(step + 1)];
      for (let i = 0; i < here.length; i++) {
        if (Math.max(here[i], next[i]) > y1 - 2 && Math.min(here[i], next[i]) < y2 + 2) count++;
      }
    }
    return count;
  };
}
