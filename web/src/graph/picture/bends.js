/** How far a tie bends, so that it passes neither under a person nor through a great name. Pure. */
import { controlPoint, length } from './geometry.js';

/** @typedef {import('./geometry.js').Point} Point */
/** @typedef {import('./geometry.js').Box} Box */

const BENDS = [0, 0.05, -0.05, 0.09, -0.09, 0.14, -0.14, 0.2, -0.2, 0.28, -0.28, 0.38, -0.38];
const ROOM = 16;
const THROUGH = 5; // what each step under a name costs
const STEP = 11; // units between the points that are looked at

/**
 * @param {{id: string, x: number, y: number}} a
 * @param {{id: string, x: number, y: number}} b
 * @param {{id: string, x: number, y: number, r: number, tier: number}[]} people
 * @param {Box[]} [names] the boxes of great names
 * @returns {number} the bend as a share of the tie's length
 */
export function chooseBend(a, b, people, names = []) {
  const from = /** @type {Point} */ ([a.x, a.y]);
  const to = /** @type {Point} */ ([b.x, b.y]);
  const span = length(b.x - a.x, b.y - a.y);
  const reach = span * 0.2 + ROOM + 10;
  const [left, top, right, bottom] = [
    Math.min(a.x, b.x) - reach,
    Math.min(a.y, b.y) - reach,
    Math.max(a.x, b.x) + reach,
    Math.max(a.y, b.y) + reach,
  ];
  const others = people.filter(
    ({ id, x, y }) => id !== a.id && id !== b.id && x > left && x < right && y > top && y < bottom,
  );
  const near = names.filter((box) => box[2] > left && box[0] < right && box[3] > top && box[1] < bottom);
  const steps = Math.min(40, Math.max(16, Math.round(span / STEP)));
  const fair = 16 / steps; // a person in the way costs the same however closely one looks
  let best = { cost: Infinity, bend: 0 };
  for (const bend of BENDS) {
    let cost = Math.abs(bend) * 9;
    const control = controlPoint(from, to, bend);
    // The points of the curve are not pairs: there are tens of thousands of them before the first picture.
    for (let i = 1; i < steps && cost < best.cost; i++) {
      const t = i / steps;
      const s = 1 - t;
      const x = s * s * a.x + 2 * t * s * control[0] + t * t * b.x;
      const y = s * s * a.y + 2 * t * s * control[1] + t * t * b.y;
      for (const person of others) {
        const dx = x - person.x;
        const dy = y - person.y;
        const far = ROOM + person.r;
        if (dx > far || dx < -far || dy > far || dy < -far) continue;
        const gap = length(dx, dy) - person.r;
        if (gap < ROOM) cost += (ROOM - gap) * fair * (person.tier < 3 ? 0.5 : 0.22);
      }
      for (const box of near) if (x > box[0] && x < box[2] && y > box[1] && y < box[3]) cost += THROUGH;
    }
    if (cost < best.cost) best = { cost, bend };
  }
  return best.bend;
}
