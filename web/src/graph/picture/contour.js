/**
 * A smooth outline round the members of a faction that leaves others outside where there is room: an influence field on a
 * grid, one contour by marching squares, smoothed. Pure.
 */
import { PLATE, clamp, fromSegment, length } from './geometry.js';

/** @typedef {import('./geometry.js').Point} Point */

const GRID = 5;
const LEVEL = 0.62;
const EDGE = 3;
const HOLD = 1.6; // how far, in radii, a member's influence reaches
const SMOOTHINGS = 6;

/**
 * @param {{point: Point, weight: number}[]} members
 * @param {Point[]} others people who should stay outside
 * @param {{radius: number, clear: number, chord: number}} shape radius round a member, room round an outsider, longest extra chord
 * @returns {Point[]} the outline, clockwise on the screen
 */
export function outline(members, others, { radius, clear, chord }) {
  const points = members.map((member) => member.point);
  const field = influence(members, bonds(points, others, clear, chord), others, radius, clear);
  return smoothed(kept(clockwise(longestLoop(crossings(field)))));
}

/**
 * A spanning tree plus short chords: keeps the outline in one piece and rounds its waist.
 * @param {Point[]} points @param {Point[]} others @param {number} clear @param {number} chord
 */
function bonds(points, others, clear, chord) {
  /** @param {Point} a @param {Point} b */
  const blocks = (a, b) => others.reduce((sum, other) => sum + (fromSegment(other[0], other[1], a, b) < clear ? 1 : 0), 0);
  const cost = points.map((a, i) => points.map((b, j) => (i === j ? 0 : length(a[0] - b[0], a[1] - b[1]) * (1 + blocks(a, b)))));
  const segments = /** @type {[Point, Point][]} */ ([]);
  const reached = new Set([0]);
  while (reached.size < points.length) {
    let best = { far: Infinity, from: 0, to: 0 };
    for (const from of reached) for (let to = 0; to < points.length; to++) if (!reached.has(to) && cost[from][to] < best.far) best = { far: cost[from][to], from, to };
    reached.add(best.to);
    segments.push([points[best.from], points[best.to]]);
  }
  for (let i = 0; i < points.length; i++) {
    for (let j = 0; j < i; j++) {
      const far = length(points[i][0] - points[j][0], points[i][1] - points[j][1]);
      if (far < chord && cost[i][j] <= far * 1.0001) segments.push([points[i], points[j]]);
    }
  }
  return segments;
}

/**
 * @param {{point: Point, weight: number}[]} members @param {[Point, Point][]} segments @param {Point[]} others @param {number} radius @param {number} clear
 */
function influence(members, segments, others, radius, clear) {
  const pad = radius + 16;
  const xs = members.map((member) => member.point[0]);
  const ys = members.map((member) => member.point[1]);
  const left = Math.min(...xs) - pad;
  const top = Math.min(...ys) - pad;
  const columns = Math.ceil((Math.max(...xs) + pad - left) / GRID);
  const rows = Math.ceil((Math.max(...ys) + pad - top) / GRID);
  const width = columns + 1;
  const near = new Float64Array(width * (rows + 1));
  const along = new Float64Array(near.length);
  const values = new Float64Array(near.length);

  /** Visits the grid points within reach of a box. @param {number} x0 @param {number} y0 @param {number} x1 @param {number} y1 @param {(index: number, x: number, y: number) => void} visit */
  const within = (x0, y0, x1, y1, visit) => {
    for (let j = Math.max(0, Math.floor((y0 - top) / GRID)); j <= Math.min(rows, Math.ceil((y1 - top) / GRID)); j++) {
      for (let i = Math.max(0, Math.floor((x0 - left) / GRID)); i <= Math.min(columns, Math.ceil((x1 - left) / GRID)); i++) visit(j * width + i, left + i * GRID, top + j * GRID);
    }
  };
  for (const { point: [px, py], weight } of members) {
    const r = radius * weight;
    within(px - r * HOLD, py - r * HOLD, px + r * HOLD, py + r * HOLD, (k, x, y) => {
      near[k] = Math.max(near[k], HOLD - length(x - px, y - py) / r);
    });
  }
  const waist = radius * 0.82;
  for (const [a, b] of segments) {
    const reach = waist * HOLD;
    within(Math.min(a[0], b[0]) - reach, Math.min(a[1], b[1]) - reach, Math.max(a[0], b[0]) + reach, Math.max(a[1], b[1]) + reach, (k, x, y) => {
      along[k] = Math.max(along[k], HOLD - fromSegment(x, y, a, b) / waist);
    });
  }
  for (let k = 0; k < values.length; k++) values[k] = Math.max(near[k], along[k]) + 0.25 * Math.min(near[k], along[k]);
  const keepOut = clear * 1.7;
  for (const [px, py] of others) {
    within(px - keepOut, py - keepOut, px + keepOut, py + keepOut, (k, x, y) => {
      const far = length(x - px, y - py);
      if (far < keepOut) values[k] -= 1.1 * (1 - far / keepOut);
    });
  }
  return { left, top, columns, rows, width, values };
}

// Which sides of a cell the contour joins, by the corners inside (8 top left, 4 top right, 2 bottom right, 1 bottom left).
const JOINS = /** @type {Record<number, string[]>} */ ({
  1: ['lb'], 2: ['br'], 3: ['lr'], 4: ['tr'], 5: ['lt', 'br'], 6: ['tb'], 7: ['lt'], 8: ['lt'], 9: ['tb'], 10: ['tr', 'lb'], 11: ['tr'], 12: ['lr'], 13: ['br'], 14: ['lb'],
});

/** @param {ReturnType<typeof influence>} field @returns {Map<string, {point: Point, next: string[]}>} crossings by place, each with its neighbours */
function crossings({ left, top, columns, rows, width, values }) {
  const graph = /** @type {Map<string, {point: Point, next: string[]}>} */ (new Map());
  /** @param {number} a @param {number} b */
  const cut = (a, b) => (LEVEL - a) / (b - a);
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const a = values[j * width + i];
      const b = values[j * width + i + 1];
      const c = values[(j + 1) * width + i + 1];
      const d = values[(j + 1) * width + i];
      const joins = JOINS[(a > LEVEL ? 8 : 0) | (b > LEVEL ? 4 : 0) | (c > LEVEL ? 2 : 0) | (d > LEVEL ? 1 : 0)];
      if (!joins) continue;
      const x = left + i * GRID;
      const y = top + j * GRID;
      /** @param {string} side @returns {[string, Point]} */
      const at = (side) => {
        if (side === 't') return [`h${i},${j}`, [x + GRID * cut(a, b), y]];
        if (side === 'b') return [`h${i},${j + 1}`, [x + GRID * cut(d, c), y + GRID]];
        if (side === 'l') return [`v${i},${j}`, [x, y + GRID * cut(a, d)]];
        return [`v${i + 1},${j}`, [x + GRID, y + GRID * cut(b, c)]];
      };
      for (const join of joins) {
        const [p, q] = [at(join[0]), at(join[1])];
        for (const [[id, point], [other]] of [[p, q], [q, p]]) {
          const node = graph.get(id);
          if (node) node.next.push(other);
          else graph.set(id, { point, next: [other] });
        }
      }
    }
  }
  return graph;
}

/** @param {ReturnType<typeof crossings>} graph @returns {Point[]} */
function longestLoop(graph) {
  const seen = new Set();
  let best = /** @type {Point[]} */ ([]);
  for (const start of graph.keys()) {
    const loop = /** @type {Point[]} */ ([]);
    for (let at = /** @type {string|undefined} */ (start); at && !seen.has(at); ) {
      seen.add(at);
      const node = graph.get(at);
      if (!node) break;
      loop.push(node.point);
      at = node.next.find((id) => !seen.has(id));
    }
    if (loop.length > best.length) best = loop;
  }
  return best;
}

/** @param {Point[]} loop */
function clockwise(loop) {
  let area = 0;
  loop.forEach((p, i) => {
    const q = loop[(i + 1) % loop.length];
    area += p[0] * q[1] - q[0] * p[1];
  });
  return area < 0 ? [...loop].reverse() : loop;
}

/** The outline kept on the plate: a border may not run into the headings. @param {Point[]} loop @returns {Point[]} */
const kept = (loop) => loop.map(([x, y]) => [clamp(x, EDGE, PLATE.width - EDGE), clamp(y, EDGE, PLATE.height - EDGE)]);

/** @param {Point[]} loop */
function smoothed(loop) {
  const n = loop.length;
  for (let k = 0; k < SMOOTHINGS; k++) {
    loop = loop.map((p, i) => {
      const a = loop[(i + n - 1) % n];
      const b = loop[(i + 1) % n];
      return [(a[0] + 2 * p[0] + b[0]) / 4, (a[1] + 2 * p[1] + b[1]) / 4];
    });
  }
  return loop;
}
