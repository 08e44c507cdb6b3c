/**
 * Smooth outlines round the members of a faction that hold all of them and nobody else: an influence field on a grid,
 * its contours by marching squares, smoothed. Somebody else who stands among the members gets a bay where the border is
 * near, and an enclave of his own where it is not. Pure.
 */
import { clamp, encloses, fromSegment, length } from './geometry.js';

/** @typedef {import('./geometry.js').Point} Point */
/** @typedef {import('./geometry.js').Size} Size */
/**
 * @typedef {{point: Point, r: number, weight?: number}} Standing somebody, the radius of his disc, and how far his
 *   influence reaches
 */
/**
 * @typedef {{loop: Point[], holes: {loop: Point[], around: number[]}[], members: number[]}} Piece around, members:
 *   indices
 */

const GRID = 5;
const LEVEL = 0.62;
const EDGE = 3;
const HOLD = 1.6; // how far, in radii, a member's influence reaches
const SMOOTHINGS = [6, 4, 2, 1, 0]; // tried in turn: a border may be rough, but it may not lie
const MANY = 50; // members
const BESIDE = { member: 6, other: 8 }; // how far from a disc the border stays

/**
 * @param {Standing[]} members
 * @param {Standing[]} others people who are not members
 * @param {{radius: number, clear: number, chord: number}} shape radius round a member, room round an outsider, longest
 *   extra chord
 * @param {Size} plate
 * @returns {Piece[]} outlines, clockwise on the screen, the one with most members first
 */
export function outlines(members, others, { radius, clear, chord }, plate) {
  const points = members.map((member) => member.point);
  const strangers = others.map((other) => other.point);
  const field = influence(members, bonds(points, strangers, clear, chord), strangers, radius, clear);
  settleField(field, members, others);
  const loops = loopsOf(crossings(field));
  for (const rounds of SMOOTHINGS) {
    const pieces = piecesOf(
      loops.map((loop) => kept(smoothed(clockwise(loop), rounds), plate)),
      members,
      others,
    );
    if (rounds === 0 || tells(pieces, members, others)) return pieces;
  }
  return [];
}

/**
 * Whether every member lies inside, and nobody else.
 * @param {Piece[]} pieces
 * @param {Standing[]} members
 * @param {Standing[]} others
 */
function tells(pieces, members, others) {
  return (
    members.every(({ point }) => pieces.some((piece) => holds(piece, point))) &&
    !others.some(({ point }) => pieces.some((piece) => holds(piece, point)))
  );
}

/**
 * Whether a point lies on a piece and in none of its enclaves.
 * @param {{loop: Point[], holes: {loop: Point[]}[]}} piece
 * @param {Point} point
 */
export const holds = ({ loop, holes }, [x, y]) =>
  encloses(loop, x, y) && !holes.some((hole) => encloses(hole.loop, x, y));

/**
 * Where influence alone would take in a stranger or leave out a member, the field is bent round his disc.
 * @param {Field} field
 * @param {Standing[]} members
 * @param {Standing[]} others
 */
function settleField(field, members, others) {
  /**
   * @param {Standing} one
   * @param {Standing[]} rest
   * @param {number} beside
   * @param {number} share of the way to the next of the other side
   */
  const room = (one, rest, beside, share) =>
    rest.reduce(
      (least, { point }) => Math.min(least, length(point[0] - one.point[0], point[1] - one.point[1]) * share),
      one.r + beside,
    );
  for (const other of others) {
    const far = room(other, members, BESIDE.other, 0.52);
    field.near(other.point, far, (k, gap) => (field.values[k] = Math.min(field.values[k], (LEVEL * gap) / far)));
  }
  for (const member of members) {
    const far = room(member, others, BESIDE.member, 0.46);
    field.near(member.point, far, (k, gap) => (field.values[k] = Math.max(field.values[k], LEVEL * (2 - gap / far))));
  }
}

/**
 * Outer borders with their enclaves; loops that hold nobody are left out.
 * @param {Point[][]} loops
 * @param {Standing[]} members
 * @param {Standing[]} others
 * @returns {Piece[]}
 */
function piecesOf(loops, members, others) {
  const pieces = /** @type {Piece[]} */ ([]);
  const inside = (/** @type {Point[]} */ loop, /** @type {Standing[]} */ people) =>
    people.flatMap(({ point }, i) => (encloses(loop, point[0], point[1]) ? [i] : []));
  for (const loop of loops.filter((l) => l.length > 6).sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)))) {
    const round = pieces.find((piece) => encloses(piece.loop, loop[0][0], loop[0][1]));
    if (!round) {
      const held = inside(loop, members);
      if (held.length) pieces.push({ loop, holes: [], members: held });
      continue;
    }
    const around = inside(loop, others);
    if (around.length) round.holes.push({ loop, around });
  }
  return pieces.sort((a, b) => b.members.length - a.members.length);
}

/**
 * A spanning tree plus short chords: keeps the outline in one piece and rounds its waist.
 * @param {Point[]} points @param {Point[]} others @param {number} clear @param {number} chord
 */
function bonds(points, others, clear, chord) {
  // From left to right, x and y in turn: each pair of members looks only at those who stand between.
  const standing = Float64Array.from([...others].sort((a, b) => a[0] - b[0]).flat());
  /** @param {Point} a @param {Point} b */
  function blocks(a, b) {
    const right = Math.max(a[0], b[0]) + clear;
    const [top, bottom] = [Math.min(a[1], b[1]) - clear, Math.max(a[1], b[1]) + clear];
    let sum = 0;
    for (
      let i = firstFrom(standing, Math.min(a[0], b[0]) - clear);
      i < standing.length && standing[i] < right;
      i += 2
    ) {
      const y = standing[i + 1];
      if (y > top && y < bottom && fromSegment(standing[i], y, a, b) < clear) sum++;
    }
    return sum;
  }
  const cost = points.map(() => /** @type {number[]} */ (Array(points.length).fill(0)));
  points.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const b = points[j];
      cost[i][j] = cost[j][i] = length(a[0] - b[0], a[1] - b[1]) * (1 + blocks(a, b));
    }
  });
  const segments = /** @type {[Point, Point][]} */ ([]);
  // Of each who is not reached yet, the nearest of those who are.
  const from = points.map(() => 0);
  const left = new Set(points.keys());
  for (let reached = 0; left.delete(reached) && left.size;) {
    let next = -1;
    for (const to of left) {
      if (cost[reached][to] < cost[from[to]][to]) from[to] = reached;
      if (next < 0 || cost[from[to]][to] < cost[from[next]][next]) next = to;
    }
    segments.push([points[from[next]], points[next]]);
    reached = next;
  }
  // Many members fill their territory by themselves.
  if (points.length > MANY) return segments;
  for (let i = 0; i < points.length; i++) {
    for (let j = 0; j < i; j++) {
      const far = length(points[i][0] - points[j][0], points[i][1] - points[j][1]);
      if (far < chord && cost[i][j] <= far * 1.0001) segments.push([points[i], points[j]]);
    }
  }
  return segments;
}

/**
 * Where in a list of points, x and y in turn, the first stands that is not left of a line.
 * @param {Float64Array} points sorted @param {number} x
 */
function firstFrom(points, x) {
  let [low, high] = [0, points.length / 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (points[2 * middle] < x) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}

/** @typedef {ReturnType<typeof influence>} Field */

/**
 * @param {Standing[]} members
 * @param {[Point, Point][]} segments
 * @param {Point[]} others
 * @param {number} radius
 * @param {number} clear
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

  /**
   * Visits the grid points within reach of a box.
   * @param {number} x0
   * @param {number} y0
   * @param {number} x1
   * @param {number} y1
   * @param {(index: number, x: number, y: number) => void} visit
   */
  const within = (x0, y0, x1, y1, visit) => {
    for (let j = Math.max(0, Math.floor((y0 - top) / GRID)); j <= Math.min(rows, Math.ceil((y1 - top) / GRID)); j++) {
      for (
        let i = Math.max(0, Math.floor((x0 - left) / GRID));
        i <= Math.min(columns, Math.ceil((x1 - left) / GRID));
        i++
      ) {
        visit(j * width + i, left + i * GRID, top + j * GRID);
      }
    }
  };
  for (const {
    point: [px, py],
    weight = 1,
  } of members) {
    const r = radius * weight;
    within(px - r * HOLD, py - r * HOLD, px + r * HOLD, py + r * HOLD, (k, x, y) => {
      near[k] = Math.max(near[k], HOLD - length(x - px, y - py) / r);
    });
  }
  const waist = radius * 0.82;
  const reach = waist * HOLD;
  for (const [a, b] of segments) {
    // Row by row, so that of the box round a slanting stretch only the part near it is looked at.
    const [low, high] = a[1] < b[1] ? [a, b] : [b, a];
    const slope = (high[0] - low[0]) / (high[1] - low[1] || Infinity);
    const at = (/** @type {number} */ y) => low[0] + slope * (clamp(y, low[1], high[1]) - low[1]);
    const level = high[1] - low[1] < GRID;
    const last = Math.min(rows, Math.ceil((high[1] + reach - top) / GRID));
    for (let j = Math.max(0, Math.floor((low[1] - reach - top) / GRID)); j <= last; j++) {
      const y = top + j * GRID;
      const [u, v] = level ? [a[0], b[0]] : [at(y - reach), at(y + reach)];
      within(Math.min(u, v) - reach, y, Math.max(u, v) + reach, y, (k, x, row) => {
        along[k] = Math.max(along[k], HOLD - fromSegment(x, row, a, b) / waist);
      });
    }
  }
  for (let k = 0; k < values.length; k++) values[k] = Math.max(near[k], along[k]) + 0.25 * Math.min(near[k], along[k]);
  const keepOut = clear * 1.7;
  for (const [px, py] of others) {
    within(px - keepOut, py - keepOut, px + keepOut, py + keepOut, (k, x, y) => {
      const far = length(x - px, y - py);
      if (far < keepOut) values[k] -= 1.1 * (1 - far / keepOut);
    });
  }
  /**
   * Visits the grid points round a place.
   * @param {Point} at
   * @param {number} far
   * @param {(index: number, gap: number) => void} visit
   */
  const round = ([px, py], far, visit) =>
    within(px - far, py - far, px + far, py + far, (k, x, y) => {
      const gap = length(x - px, y - py);
      if (gap < far) visit(k, gap);
    });
  return { left, top, columns, rows, width, values, near: round };
}

const [LEFT, TOP, RIGHT, BOTTOM] = [0, 1, 2, 3];

// Which sides of a cell the contour joins, by the corners inside (8 top left, 4 top right, 2 bottom right, 1 bottom
// left).
const JOINS = /** @type {[number, number][][]} */ ([
  [],
  [[LEFT, BOTTOM]],
  [[BOTTOM, RIGHT]],
  [[LEFT, RIGHT]],
  [[TOP, RIGHT]],
  [
    [LEFT, TOP],
    [BOTTOM, RIGHT],
  ],
  [[TOP, BOTTOM]],
  [[LEFT, TOP]],
  [[LEFT, TOP]],
  [[TOP, BOTTOM]],
  [
    [TOP, RIGHT],
    [LEFT, BOTTOM],
  ],
  [[TOP, RIGHT]],
  [[LEFT, RIGHT]],
  [[BOTTOM, RIGHT]],
  [[LEFT, BOTTOM]],
  [],
]);

/**
 * Where the contour crosses the lines of the grid, each place with its neighbours. A place has a number: twice that of
 * the grid point at its left or upper end, and one more where the line runs down.
 * @typedef {Map<number, {point: Point, next: number[]}>} Crossings
 */

/**
 * @param {Pick<Field, 'left'|'top'|'columns'|'rows'|'width'|'values'>} field
 * @returns {Crossings}
 */
function crossings({ left, top, columns, rows, width, values }) {
  const graph = /** @type {Crossings} */ (new Map());

  /**
   * The place on a side of a cell.
   * @param {number} side @param {number} i @param {number} j
   */
  const placeOn = (side, i, j) =>
    side === TOP || side === BOTTOM
      ? 2 * ((side === TOP ? j : j + 1) * width + i)
      : 2 * (j * width + (side === LEFT ? i : i + 1)) + 1;

  /** @param {number} place @returns {Point} */
  function pointAt(place) {
    const k = place >> 1;
    const [x, y] = [left + (k % width) * GRID, top + Math.floor(k / width) * GRID];
    const down = place & 1;
    const share = (LEVEL - values[k]) / (values[down ? k + width : k + 1] - values[k]);
    return down ? [x, y + GRID * share] : [x + GRID * share, y];
  }

  /** @param {number} from @param {number} to */
  function join(from, to) {
    const node = graph.get(from);
    if (node) node.next.push(to);
    else graph.set(from, { point: pointAt(from), next: [to] });
  }

  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const k = j * width + i;
      const corners =
        (values[k] > LEVEL ? 8 : 0) |
        (values[k + 1] > LEVEL ? 4 : 0) |
        (values[k + width + 1] > LEVEL ? 2 : 0) |
        (values[k + width] > LEVEL ? 1 : 0);
      for (const [one, other] of JOINS[corners]) {
        const [p, q] = [placeOn(one, i, j), placeOn(other, i, j)];
        join(p, q);
        join(q, p);
      }
    }
  }
  return graph;
}

/** @param {Crossings} graph @returns {Point[][]} */
function loopsOf(graph) {
  const seen = new Set();
  const loops = /** @type {Point[][]} */ ([]);
  for (const start of graph.keys()) {
    const loop = /** @type {Point[]} */ ([]);
    for (let at = /** @type {number|undefined} */ (start); at !== undefined && !seen.has(at);) {
      seen.add(at);
      const node = graph.get(at);
      if (!node) break;
      loop.push(node.point);
      at = node.next.find((id) => !seen.has(id));
    }
    if (loop.length) loops.push(loop);
  }
  return loops;
}

/** Twice the area, positive where the loop runs clockwise on the screen. @param {Point[]} loop */
function area(loop) {
  let sum = 0;
  for (let i = 0, n = loop.length; i < n; i++) {
    sum += loop[i][0] * loop[(i + 1) % n][1] - loop[(i + 1) % n][0] * loop[i][1];
  }
  return sum;
}

/** @param {Point[]} loop */
const clockwise = (loop) => (area(loop) < 0 ? [...loop].reverse() : loop);

/**
 * The outline kept on the plate: a border may not run into the headings.
 * @param {Point[]} loop
 * @param {Size} plate
 * @returns {Point[]}
 */
const kept = (loop, plate) =>
  loop.map(([x, y]) => [clamp(x, EDGE, plate.width - EDGE), clamp(y, EDGE, plate.height - EDGE)]);

/** @param {Point[]} loop @param {number} rounds @returns {Point[]} */
function smoothed(loop, rounds) {
  const n = loop.length;
  // Plain numbers between the rounds, x and y in turn: a pair for each point and round would be thousands.
  let from = new Float64Array(2 * n);
  let to = new Float64Array(2 * n);
  loop.forEach(([x, y], i) => {
    from[2 * i] = x;
    from[2 * i + 1] = y;
  });
  for (let round = 0; round < rounds; round++) {
    for (let k = 0; k < 2 * n; k++) {
      to[k] = (from[(k + 2 * n - 2) % (2 * n)] + 2 * from[k] + from[(k + 2) % (2 * n)]) / 4;
    }
    [from, to] = [to, from];
  }
  return loop.map((_, i) => [from[2 * i], from[2 * i + 1]]);
}
