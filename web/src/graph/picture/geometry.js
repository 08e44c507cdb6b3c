/** Points, curves and boxes of the plate. Pure. */

/** @typedef {[number, number]} Point */
/** @typedef {[number, number, number, number]} Box left, top, right, bottom */
/** @typedef {{width: number, height: number}} Size */

/** The plate on which the homes of people are given. The plate of a room may be wider or taller. */
export const PLATE = { width: 1000, height: 640 };

/** @param {number} value @param {number} low @param {number} high */
export const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

/** @param {number} from @param {number} to @param {number} t */
export const mix = (from, to, t) => from + (to - from) * t;

/** @param {number} value */
export const tenth = (value) => Math.round(value * 10) / 10;

/**
 * What Math.hypot gives, much faster: it is asked a million times before the first picture.
 * @param {number} x
 * @param {number} y
 */
export const length = (x, y) => Math.sqrt(x * x + y * y);

/** @param {Point} a @param {Point} b */
export const distance = (a, b) => length(a[0] - b[0], a[1] - b[1]);

/**
 * The control point of a curve that bends by a share of its length.
 * @param {Point} a
 * @param {Point} b
 * @param {number} bend
 * @returns {Point}
 */
export function controlPoint(a, b, bend) {
  return [(a[0] + b[0]) / 2 - (b[1] - a[1]) * bend, (a[1] + b[1]) / 2 + (b[0] - a[0]) * bend];
}

/**
 * A point of a quadratic curve.
 * @param {Point} a
 * @param {Point} c control
 * @param {Point} b
 * @param {number} t
 * @returns {Point}
 */
export function onCurve(a, c, b, t) {
  const s = 1 - t;
  return [s * s * a[0] + 2 * t * s * c[0] + t * t * b[0], s * s * a[1] + 2 * t * s * c[1] + t * t * b[1]];
}

/** The length of a quadratic curve, by chords. @param {Point} a @param {Point} c @param {Point} b */
export function curveLength(a, c, b) {
  let sum = 0;
  let from = a;
  for (let i = 1; i <= 12; i++) {
    const to = onCurve(a, c, b, i / 12);
    sum += distance(from, to);
    from = to;
  }
  return sum;
}

/** Distance of a point from a stretch. @param {number} x @param {number} y @param {Point} a @param {Point} b */
export function fromSegment(x, y, a, b) {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const t = clamp(((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1), 0, 1);
  return length(x - a[0] - t * dx, y - a[1] - t * dy);
}

/**
 * The distance of a point from a curve, by chords.
 * @param {number} x
 * @param {number} y
 * @param {{a: Point, b: Point, bend: number}} curve
 */
export function fromCurve(x, y, { a, b, bend }) {
  const control = controlPoint(a, b, bend);
  let least = Infinity;
  let from = a;
  for (let i = 1; i <= 8; i++) {
    const to = onCurve(a, control, b, i / 8);
    least = Math.min(least, fromSegment(x, y, from, to));
    from = to;
  }
  return least;
}

/**
 * The shared area of two boxes, and a little where they come nearer than a room: nought where they keep it.
 * @param {Box} a
 * @param {Box} b
 * @param {number} [room]
 */
export function overlap(a, b, room = 0) {
  const x = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const y = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return x > -room && y > -room ? Math.max(0, x) * Math.max(0, y) + 0.01 : 0;
}

/** A square box round a point. @param {number} x @param {number} y @param {number} r @returns {Box} */
export const boxAround = (x, y, r) => [x - r, y - r, x + r, y + r];

/** How far a box leaves a plate. @param {Box} box @param {Size} plate @param {number} edge */
export function outside(box, plate, edge) {
  const x = Math.max(0, edge - box[0]) + Math.max(0, box[2] - plate.width + edge);
  return x + Math.max(0, edge - box[1]) + Math.max(0, box[3] - plate.height + edge);
}

/** Whether a point lies within a loop. @param {Point[]} loop @param {number} x @param {number} y */
export function encloses(loop, x, y) {
  let odd = false;
  let before = loop[loop.length - 1];
  let above = before[1] > y;
  for (const point of loop) {
    // Most stretches pass neither left nor right of the point: that is all that is asked of them.
    if (point[1] > y !== above) {
      above = !above;
      if (x < ((before[0] - point[0]) * (y - point[1])) / (before[1] - point[1]) + point[0]) odd = !odd;
    }
    before = point;
  }
  return odd;
}
