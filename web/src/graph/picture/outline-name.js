/**
 * Where a faction's name stands: along a calm stretch of its outline, read left to right, or level beside it; always
 * clear of what is already there. Where there is no such place, the line below the map tells the name. Pure.
 */
import { OUTLINE_NAME } from '../look.js';
import { encloses, length as distance } from './geometry.js';

/** @typedef {import('./geometry.js').Point} Point */
/** @typedef {import('./geometry.js').Box} Box */
/** @typedef {import('./geometry.js').Size} Size */

const MIDDLE = 0.36; // the middle of a letter above the base line, in sizes
const HALF = 0.5; // half the height of a letter with its tails, in sizes
const STEP = 0.25; // from one point that is looked at to the next, in sizes: a corner between two must not be missed
const PASSES = [
  [0, 4],
  [2, 4],
  [1, 2],
]; // where among the points each look begins, and how far it steps
const CROSSED = 9.5; // how much a size of ties under a name is disliked
const APART = 2.5;
const NEAR = [7, 8]; // how far aside and above a letter a tie still disturbs it
const CELL = 24;
const ENOUGH = 80; // along the outline, anything worse than this gives way to a level name
const LEVEL = 40; // how much less a level name beside the outline is liked

/**
 * The room that a name needs along the line.
 * @param {string} name
 * @param {number} size
 * @param {import('./sides.js').Measure} measure
 */
export const nameLength = (name, size, measure) =>
  measure(name, size, 0) + name.length * size * OUTLINE_NAME.spacing + 8;

/**
 * @param {Point[]} loop full outline, clockwise
 * @param {number} length the room that the name needs
 * @param {number} size
 * @param {Box[]} boxes names, discs, numbers and what else must stay clear
 * @param {Point[]} lines points of major ties, which a name may cross but had better not
 * @param {Size} plate
 * @returns {Point[]|null} the base line of the name; none where no stretch is long, level and clear enough
 */
export function nameLine(loop, length, size, boxes, lines, plate) {
  const reach = surroundings(loop, length + 30);
  const near = boxes.filter((box) => box[2] > reach[0] && box[0] < reach[2] && box[3] > reach[1] && box[1] < reach[3]);
  const nearLines = lines.filter(([x, y]) => x > reach[0] && x < reach[2] && y > reach[1] && y < reach[3]);
  const clutter = clutterOf(near, nearLines, size, plate);
  const along = alongOutline(loop, length, size, clutter);
  const level = along.score > ENOUGH ? levelBeside(loop, length, size, clutter) : { score: Infinity, line: null };
  const best = level.score < along.score ? level : along;
  return best.line && best.line.filter((_, i, all) => i % 3 === 0 || i === all.length - 1);
}

/** The boxes of the letters on a base line. @param {Point[]} line @param {number} size @returns {Box[]} */
export const letterBoxes = (line, size) =>
  middles(line, size).map(([x, y]) => [x - size * HALF, y - size * HALF, x + size * HALF, y + size * HALF]);

/** @typedef {{score: number, line: Point[]|null}} Found */

/**
 * @param {Point[]} loop
 * @param {number} length
 * @param {number} size
 * @param {Clutter} clutter
 * @returns {Found}
 */
function alongOutline(loop, length, size, clutter) {
  const n = loop.length;
  const steps = loop.map((p, i) => distance(loop[(i + 1) % n][0] - p[0], loop[(i + 1) % n][1] - p[1]));
  let best = /** @type {Found} */ ({ score: Infinity, line: null });
  for (const turn of [1, -1]) {
    for (let start = 0; start < n; start += 2) {
      const run = stretch(loop, steps, start, turn, length);
      const first = run[0];
      const last = run[run.length - 1];
      if (last[0] - first[0] < length * 0.72) continue;
      const shape =
        unrest(run) + Math.abs(Math.atan2(last[1] - first[1], last[0] - first[0])) * 30 + (turn > 0 ? 0 : 7);
      if (shape >= best.score || shape > 110) continue;
      const line = lifted(run, turn > 0 ? OUTLINE_NAME.above : size * 0.78 + OUTLINE_NAME.below, turn);
      const score = shape + clutter(line);
      if (score < best.score) best = { score, line };
    }
  }
  return best;
}

/**
 * A level name that touches the outline from outside, or stands just within.
 * @param {Point[]} loop
 * @param {number} length
 * @param {number} size
 * @param {Clutter} clutter
 * @returns {Found}
 */
function levelBeside(loop, length, size, clutter) {
  const text = length - 8;
  let best = /** @type {Found} */ ({ score: Infinity, line: null });
  for (let i = 0; i < loop.length; i += 4) {
    const [x, y] = loop[i];
    for (const [dx, dy, dislike] of /** @type {[number, number, number][]} */ ([
      [-text / 2, -7, 0],
      [-text / 2, size + 4, 2],
      [6, size * MIDDLE, 4],
      [-text - 6, size * MIDDLE, 4],
      [-text * 0.8, -7, 2],
      [-text * 0.2, -7, 2],
      [-text * 0.8, size + 4, 4],
      [-text * 0.2, size + 4, 4],
    ])) {
      if (LEVEL + dislike >= best.score) continue;
      const ends = /** @type {Point[]} */ ([
        [x + dx - 4, y + dy],
        [x + dx - 4 + length, y + dy],
      ]);
      const score = LEVEL + dislike + clutter(ends);
      if (score >= best.score) continue;
      const line = Array.from(
        { length: 13 },
        (_, k) => /** @type {Point} */ ([x + dx - 4 + (length * k) / 12, y + dy]),
      );
      // A name that its own border runs through cannot be read.
      const crossed = crossingsOf(line, loop, size);
      if (crossed < 2 && score + crossed * 12 < best.score) best = { score: score + crossed * 12, line };
    }
  }
  return best;
}

/**
 * How often the letters pass from one side of an outline to the other.
 * @param {Point[]} line
 * @param {Point[]} loop
 * @param {number} size
 */
function crossingsOf(line, loop, size) {
  let sum = 0;
  let before = /** @type {boolean|null} */ (null);
  for (const [x, y] of line) {
    const now = encloses(loop, x, y - size * MIDDLE);
    if (before !== null && now !== before) sum++;
    before = now;
  }
  return sum;
}

/** @param {Point[]} loop @param {number} room @returns {Box} */
function surroundings(loop, room) {
  const xs = loop.map((p) => p[0]);
  const ys = loop.map((p) => p[1]);
  return [Math.min(...xs) - room, Math.min(...ys) - room, Math.max(...xs) + room, Math.max(...ys) + room];
}

/** @param {Point[]} loop @param {number[]} steps @param {number} start @param {number} turn @param {number} length */
function stretch(loop, steps, start, turn, length) {
  const n = loop.length;
  const run = [loop[start]];
  for (let at = start, far = 0; far < length && run.length < n;) {
    const next = (at + turn + n) % n;
    far += steps[turn > 0 ? at : next];
    at = next;
    run.push(loop[at]);
  }
  return run;
}

/**
 * The stretch moved off the outline: outside above, below under it.
 * @param {Point[]} run
 * @param {number} off
 * @param {number} turn
 * @returns {Point[]}
 */
function lifted(run, off, turn) {
  return run.map((p, k) => {
    const u = run[Math.max(0, k - 4)];
    const v = run[Math.min(run.length - 1, k + 4)];
    const far = distance(v[0] - u[0], v[1] - u[1]) || 1;
    const tx = ((v[0] - u[0]) / far) * off * turn;
    const ty = ((v[1] - u[1]) / far) * off * turn;
    return [p[0] + ty, p[1] - tx];
  });
}

/** How much the stretch turns, and how sharply. @param {Point[]} run */
function unrest(run) {
  let bend = 0;
  let kink = 0;
  for (let k = 6; k < run.length - 6; k += 3) {
    const u = Math.atan2(run[k][1] - run[k - 6][1], run[k][0] - run[k - 6][0]);
    const v = Math.atan2(run[k + 6][1] - run[k][1], run[k + 6][0] - run[k][0]);
    const turn = Math.abs(v - u) > Math.PI ? 2 * Math.PI - Math.abs(v - u) : Math.abs(v - u);
    bend += turn;
    kink = Math.max(kink, turn);
  }
  return bend * 26 + Math.max(0, kink - 0.35) * 90;
}

/**
 * Points through the middles of the letters on a base line, close enough for no letter to be missed.
 * @param {Point[]} line
 * @param {number} size
 * @returns {Point[]}
 */
function middles(line, size) {
  const points = /** @type {Point[]} */ ([]);
  const step = size * STEP;
  let owed = 0;
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1];
    const [bx, by] = line[i];
    const far = distance(bx - ax, by - ay);
    if (!far) continue;
    const [tx, ty] = [(bx - ax) / far, (by - ay) / far];
    for (; owed <= far; owed += step) {
      points.push([ax + tx * owed + ty * size * MIDDLE, ay + ty * owed - tx * size * MIDDLE]);
    }
    owed -= far;
  }
  return points;
}

/**
 * What the letters on a base line would cover: infinite where it must stay clear, or where they would leave the plate.
 * @typedef {(line: Point[]) => number} Clutter
 */

/**
 * @param {Box[]} boxes what must stay clear @param {Point[]} lines @param {number} size @param {Size} plate
 * @returns {Clutter}
 */
function clutterOf(boxes, lines, size, plate) {
  const room = size * HALF + APART;
  // A letter is asked of what lies in its cell, not of all that there is: thousands of letters are tried.
  const inCell = (/** @type {number} */ value) => Math.floor(value / CELL);
  const cellOf = (/** @type {number} */ x, /** @type {number} */ y) => inCell(y) * 4096 + inCell(x);
  const blocked = /** @type {Map<number, Box[]>} */ (new Map());
  for (const [left, top, right, bottom] of boxes) {
    const box = /** @type {Box} */ ([left - room, top - room, right + room, bottom + room]);
    for (let j = inCell(box[1]); j <= inCell(box[3]); j++) {
      for (let i = inCell(box[0]); i <= inCell(box[2]); i++) put(blocked, j * 4096 + i, box);
    }
  }
  const crossing = /** @type {Map<number, Point[]>} */ (new Map());
  for (const line of lines) {
    for (let j = inCell(line[1] - NEAR[1]); j <= inCell(line[1] + NEAR[1]); j++) {
      for (let i = inCell(line[0] - NEAR[0]); i <= inCell(line[0] + NEAR[0]); i++) put(crossing, j * 4096 + i, line);
    }
  }
  const [edge, right, bottom] = [size * HALF, plate.width - size * HALF, plate.height - size * HALF];

  /** @param {Point} letter */
  const refused = ([x, y]) =>
    x < edge ||
    x > right ||
    y < edge ||
    y > bottom ||
    (blocked.get(cellOf(x, y))?.some((box) => x > box[0] && x < box[2] && y > box[1] && y < box[3]) ?? false);

  return (line) => {
    const letters = middles(line, size);
    // A few letters are enough to refuse most places; only what passes is looked at closely.
    for (const [first, step] of PASSES) {
      for (let i = first; i < letters.length; i += step) if (refused(letters[i])) return Infinity;
    }
    let crossed = 0;
    for (const [x, y] of letters) {
      for (const [lx, ly] of crossing.get(cellOf(x, y)) ?? []) {
        if (Math.abs(x - lx) < NEAR[0] && Math.abs(y - ly) < NEAR[1]) crossed += STEP;
      }
    }
    return crossed * CROSSED;
  };
}

/** @template T @param {Map<number, T[]>} cells @param {number} cell @param {T} what */
function put(cells, cell, what) {
  const here = cells.get(cell);
  if (here) here.push(what);
  else cells.set(cell, [what]);
}
