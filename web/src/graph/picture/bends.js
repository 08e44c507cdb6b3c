/** How far a tie bends, chosen from nine, so that it does not pass under a person. Pure. */
import { controlPoint, length, onCurve } from './geometry.js';

/** @typedef {import('./geometry.js').Point} Point */

const BENDS = [0, 0.09, -0.09, 0.18, -0.18, 0.28, -0.28, 0.38, -0.38];
const ROOM = 16;

/**
 * @param {{id: string, x: number, y: number}} a
 * @param {{id: string, x: number, y: number}} b
 * @param {{id: string, x: number, y: number, r: number, tier: number}[]} people
 * @returns {number} the bend as a share of the tie's length
 */
export function chooseBend(a, b, people) {
  const from = /** @type {Point} */ ([a.x, a.y]);
  const to = /** @type {Point} */ ([b.x, b.y]);
  const others = people.filter((person) => person.id !== a.id && person.id !== b.id);
  let best = { cost: Infinity, bend: 0 };
  for (const bend of BENDS) {
    let cost = Math.abs(bend) * 9;
    const control = controlPoint(from, to, bend);
    for (let i = 1; i < 16 && cost < best.cost; i++) {
      const [x, y] = onCurve(from, control, to, i / 16);
      for (const person of others) {
        const gap = length(x - person.x, y - person.y) - person.r;
        if (gap < ROOM) cost += (ROOM - gap) * (person.tier < 3 ? 0.5 : 0.22);
      }
    }
    if (cost < best.cost) best = { cost, bend };
  }
  return best.bend;
}
