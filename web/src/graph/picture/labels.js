/** On which side of a person the name stands. The greatest names choose first; nothing already placed is covered. Pure. */
import { PLATE, overlap } from './geometry.js';

/** @typedef {import('./geometry.js').Point} Point */
/** @typedef {import('./geometry.js').Box} Box */
/** @typedef {{dx: number, dy: number, anchor: 'start'|'end'|'middle', size: number, text: string}} Label dx, dy: from the person to the base line */

// Where the six on every picture like to have their names: the side away from the thick of the ties.
const SIDES = /** @type {Record<string, string>} */ ({ stalin: 'W', trotsky: 'S', zinoviev: 'NW', kamenev: 'S', bukharin: 'E', rykov: 'S', tomsky: 'E', krupskaya: 'E', molotov: 'W' });

/** @param {string} text @param {number} size @param {boolean} serif */
export const textWidth = (text, size, serif) => text.length * size * (serif ? 0.53 : 0.545) + 4;

/**
 * @param {{id: string, x: number, y: number, r: number, tier: number, text: string, size: number}} person
 * @param {Box[]} taken
 * @param {Point[]} lines points of major ties
 * @returns {{label: Label, box: Box}}
 */
export function placeLabel(person, taken, lines) {
  const { x, y, r, tier, size, text } = person;
  const width = textWidth(text, size, tier < 3);
  let best = /** @type {{cost: number, label: Label, box: Box}|null} */ (null);
  for (const [side, dx, dy, anchor, start] of sides(r, size)) {
    const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
    const box = /** @type {Box} */ ([left, y + dy - size * 0.74, left + width, y + dy + size * 0.24]);
    let cost = start;
    for (const other of taken) {
      const shared = overlap(box, other, 2);
      if (shared) cost += 6 + shared * 0.25;
    }
    for (const [px, py] of lines) if (px > box[0] && px < box[2] && py > box[1] && py < box[3]) cost += tier === 3 ? 1.3 : 1.6;
    if (box[0] < 4 || box[2] > PLATE.width - 4 || box[1] < 2 || box[3] > PLATE.height - 2) cost += 40;
    if (SIDES[person.id] === side) cost -= person.id === 'stalin' ? 50 : 9;
    if (!best || cost < best.cost) best = { cost, label: { dx, dy, anchor, size, text }, box };
  }
  return /** @type {{label: Label, box: Box}} */ (best);
}

/** @param {number} r @param {number} size @returns {[string, number, number, 'start'|'end'|'middle', number][]} side, offset, anchor, and how little it is liked */
function sides(r, size) {
  const gap = r + 4.5;
  const out = r * 0.8 + 2;
  return [
    ['E', gap, size * 0.34, 'start', 0],
    ['S', 0, r + size * 0.95, 'middle', 1],
    ['N', 0, -r - size * 0.28, 'middle', 1],
    ['W', -gap, size * 0.34, 'end', 1.5],
    ['NE', out, -r * 0.6 - 1, 'start', 2],
    ['SE', out, r * 0.6 + size * 0.72, 'start', 2],
    ['NW', -out, -r * 0.6 - 1, 'end', 2.5],
    ['SW', -out, r * 0.6 + size * 0.72, 'end', 2.5],
  ];
}
