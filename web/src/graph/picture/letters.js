/** The letters of a territory's name, each where it stands on the base line: for what cannot bend a text. Pure. */
import { OUTLINE_NAME } from '../look.js';
import { distance } from './geometry.js';

/** @typedef {import('./geometry.js').Point} Point */
/**
 * @typedef {{text: string, x: number, y: number, turn: number}} Letter x, y: its left end; turn: radians
 */

/**
 * @param {string} name
 * @param {number} size
 * @param {Point[]} line the base line, on whose middle the name stands
 * @param {import('./sides.js').Measure} measure
 * @returns {Letter[]}
 */
export function lettersOn(name, size, line, measure) {
  const signs = [...name];
  // What a letter adds to the text before it, so that letters that kern stand as near as they should.
  const ends = signs.map((_, i) => measure(signs.slice(0, i + 1).join(''), size, 0));
  const gap = size * OUTLINE_NAME.spacing;
  const total = (ends.at(-1) ?? 0) + gap * signs.length;
  const start = (lengthOf(line) - total) / 2;
  return signs.map((text, i) => {
    const from = (i ? ends[i - 1] : 0) + gap * i;
    const wide = ends[i] - (i ? ends[i - 1] : 0);
    const [x, y, turn] = spotOn(line, start + from + wide / 2);
    return { text, x: x - (Math.cos(turn) * wide) / 2, y: y - (Math.sin(turn) * wide) / 2, turn };
  });
}

/** @param {Point[]} line */
const lengthOf = (line) => line.reduce((sum, point, i) => sum + (i ? distance(line[i - 1], point) : 0), 0);

/** The point so far along a line, and how it runs there. @param {Point[]} line @param {number} far */
function spotOn(line, far) {
  let left = far;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    const long = distance(a, b);
    if (left <= long || i === line.length - 1) {
      const t = long ? left / long : 0;
      return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, Math.atan2(b[1] - a[1], b[0] - a[0])];
    }
    left -= long;
  }
  return [...(line[0] ?? [0, 0]), 0];
}
