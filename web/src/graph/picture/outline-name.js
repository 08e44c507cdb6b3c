/** Where a faction's name runs along its outline: a calm stretch, read left to right, clear of what is already there. Pure. */
import { PLATE, length as distance } from './geometry.js';

/** @typedef {import('./geometry.js').Point} Point */
/** @typedef {import('./geometry.js').Box} Box */

export const NAME_SIZE = 14.5;

/** The room that a name needs along the line. @param {string} name @param {number} [size] */
export const nameLength = (name, size = NAME_SIZE) => name.length * size * 0.57 + 8;

/**
 * @param {Point[]} loop full outline, clockwise
 * @param {number} length room that the name needs
 * @param {Box[]} boxes names, marks and badges
 * @param {Point[]} lines points of major ties
 * @param {number} [size]
 * @returns {Point[]|null} the base line of the name; none where no stretch is long and level enough
 */
export function nameLine(loop, length, boxes, lines, size = NAME_SIZE) {
  const n = loop.length;
  // Only what lies near the outline can be in the way.
  const reach = surroundings(loop, 40);
  const near = boxes.filter((box) => box[2] > reach[0] && box[0] < reach[2] && box[3] > reach[1] && box[1] < reach[3]);
  const nearLines = lines.filter(([x, y]) => x > reach[0] && x < reach[2] && y > reach[1] && y < reach[3]);
  const steps = loop.map((p, i) => distance(loop[(i + 1) % n][0] - p[0], loop[(i + 1) % n][1] - p[1]));
  let best = { score: Infinity, line: /** @type {Point[]|null} */ (null) };
  for (const turn of [1, -1]) {
    for (let start = 0; start < n; start += 2) {
      const run = stretch(loop, steps, start, turn, length);
      const first = run[0];
      const last = run[run.length - 1];
      if (last[0] - first[0] < length * 0.72) continue;
      const shape = unrest(run) + Math.abs(Math.atan2(last[1] - first[1], last[0] - first[0])) * 30 + (turn > 0 ? 0 : 7);
      if (shape >= best.score) continue;
      const line = lifted(run, turn > 0 ? 6 : size * 0.78 + 5, turn);
      const score = shape + clutter(line, near, nearLines, size);
      if (score < best.score) best = { score, line };
    }
  }
  return best.line && best.line.filter((_, i, all) => i % 3 === 0 || i === all.length - 1);
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
  for (let at = start, far = 0; far < length && run.length < n; ) {
    const next = (at + turn + n) % n;
    far += steps[turn > 0 ? at : next];
    at = next;
    run.push(loop[at]);
  }
  return run;
}

/** The stretch moved off the outline: outside above, below under it. @param {Point[]} run @param {number} off @param {number} turn @returns {Point[]} */
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
 * What the letters would cover, and how far they would leave the plate.
 * @param {Point[]} line @param {Box[]} boxes @param {Point[]} lines @param {number} size
 */
function clutter(line, boxes, lines, size) {
  let hits = 0;
  let out = 0;
  const room = size * 0.42 + 2;
  for (let i = 0; i < line.length; i += 2) {
    const u = line[Math.max(0, i - 2)];
    const v = line[Math.min(line.length - 1, i + 2)];
    const far = distance(v[0] - u[0], v[1] - u[1]) || 1;
    const x = line[i][0] + ((v[1] - u[1]) / far) * size * 0.36;
    const y = line[i][1] - ((v[0] - u[0]) / far) * size * 0.36;
    for (const box of boxes) if (x > box[0] - room && x < box[2] + room && y > box[1] - room && y < box[3] + room) hits++;
    for (const [lx, ly] of lines) if (Math.abs(x - lx) < 7 && Math.abs(y - ly) < 8) hits += 0.35;
    if (x < 8 || x > PLATE.width - 8 || y < 12 || y > PLATE.height - 8) out++;
  }
  return hits * 20 + out * 12;
}
