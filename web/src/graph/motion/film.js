/**
 * The way from one picture to another in three beats: what ends fades; people whose ties changed move and the outlines
 * with them; new ties draw from both ends. A film is plain lists worked out once, so that a frame only mixes numbers.
 * Pure.
 */
import { differences, paired } from '../picture/compare.js';
import { matched } from '../picture/hulls.js';
import { clamp } from '../picture/geometry.js';

/** @typedef {import('../picture/plate.js').Plate} Plate */
/** @typedef {import('../picture/plate.js').PlatePerson} PlatePerson */
/** @typedef {import('../picture/hulls.js').Hull} Hull */
/** @typedef {import('../picture/geometry.js').Point} Point */

export const LENGTH = 900; // milliseconds
export const SWAP = 200; // when the sentence and the marks change

/** @param {number} ms @param {number} from @param {number} to */
const part = (ms, from, to) => clamp((ms - from) / (to - from), 0, 1);

/** cubic-bezier(.3, 0, .1, 1), near enough: starts gently, lands softly. @param {number} t */
const glide = (t) => (t < 0.5 ? 0.5 * (2 * t) ** 1.9 : 1 - 0.5 * (2 - 2 * t) ** 3.2);

/** @param {number} t */
const easeOut = (t) => 1 - (1 - t) ** 3;

/** How far each beat has come. @param {number} ms */
export const beats = (ms) => ({
  fade: part(ms, 0, 250),
  move: glide(part(ms, 200, 700)),
  draw: easeOut(part(ms, 600, 900)),
  swapped: ms >= SWAP,
});

/**
 * @param {Plate} from
 * @param {Plate} to
 */
export function createFilm(from, to) {
  const { people, ties, hulls } = differences(from, to);
  return {
    from,
    to,
    people,
    ties,
    /** Everybody on either picture, the lesser first, so that the great stand on top. */
    cast: couples(people).sort((one, other) => tierOf(other) - tierOf(one)),
    /** Every tie of either picture in painting order, which is that of the picture at rest. */
    painting: couples(ties).sort((one, other) => heightOf(one) - heightOf(other)),
    /** Outlines of either picture, point beside point. */
    territories: [
      ...hulls.kept.map(([a, b]) => ({
        key: a.key,
        from: a.points,
        to: matched(a.points, b.points),
        holes: enclaves(a, b),
        arriving: false,
        leaving: false,
      })),
      ...hulls.gone.map((hull) => ({
        key: hull.key,
        from: hull.points,
        to: hull.points,
        holes: enclaves(hull, hull),
        arriving: false,
        leaving: true,
      })),
      ...hulls.added.map((hull) => ({
        key: hull.key,
        from: hull.points,
        to: hull.points,
        holes: enclaves(hull, hull),
        arriving: true,
        leaving: false,
      })),
    ],
  };
}

/**
 * The enclaves of an outline that becomes another; one that opens or closes grows from a point.
 * @param {Hull} before
 * @param {Hull} after
 */
function enclaves(before, after) {
  const { kept, gone, added } = paired(before.holes, after.holes, (hole) => hole.id);
  return [
    ...kept.map(([a, b]) => ({ from: a.points, to: matched(a.points, b.points) })),
    ...gone.map(({ points }) => ({ from: points, to: shrunk(points) })),
    ...added.map(({ points }) => ({ from: shrunk(points), to: points })),
  ];
}

/** @param {Point[]} points @returns {Point[]} */
function shrunk(points) {
  const x = points.reduce((sum, p) => sum + p[0], 0) / points.length;
  const y = points.reduce((sum, p) => sum + p[1], 0) / points.length;
  return points.map(() => [x, y]);
}

/** @typedef {ReturnType<typeof createFilm>} Film */
/** @template T @typedef {{before: T|null, after: T|null}} Step */
/** @typedef {ReturnType<typeof beats>} Beat */

/**
 * @template T
 * @param {{kept: [T, T][], gone: T[], added: T[]}} pairs
 * @returns {{before: T|null, after: T|null}[]}
 */
function couples({ kept, gone, added }) {
  return [
    ...gone.map((before) => ({ before, after: null })),
    ...kept.map(([before, after]) => ({ before, after })),
    ...added.map((after) => ({ before: null, after })),
  ];
}

/** @param {Step<import('../picture/plate.js').PlateTie>} step */
const heightOf = ({ before, after }) => (after ?? before)?.z ?? 0;

/** @param {{before: PlatePerson|null, after: PlatePerson|null}} couple */
const tierOf = ({ before, after }) => (after ?? before)?.tier ?? 3;

/**
 * The dash pattern of a line that has grown from both ends to a share of its length.
 * @param {number} length
 * @param {number} grown 0 to 1
 * @param {[number, number]|null} dash the line's own dash, none for a solid line
 * @returns {number[]}
 */
export function grownDash(length, grown, dash) {
  const half = (length * clamp(grown, 0, 1)) / 2;
  if (half < 0.5) return [0.01, length * 2];
  const gap = Math.max(0.01, length - 2 * half);
  if (!dash) return [half, gap, half, 0.01];
  const [on, off] = dash;
  const strokes = Math.max(1, Math.round(half / (on + off)));
  const unit = half / strokes;
  const stroke = unit * (on / (on + off));
  const side = Array.from({ length: strokes }, () => [stroke, unit - stroke]).flat();
  side[side.length - 1] += gap;
  return [...side, ...Array.from({ length: strokes }, () => [stroke, unit - stroke]).flat()];
}
