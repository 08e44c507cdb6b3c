/** The territories of the factions in one year: who is inside, the outline, and outlines made comparable for a morph. Pure. */
import { outline } from './contour.js';

/** @typedef {import('./geometry.js').Point} Point */

const STEPS = 112; // points of a resampled outline; one number for all, so that two can be mixed point by point

/** Factions drawn as territories have a hue of their own in tokens.css; the rest are drawn in ink and need more people. */
export const HUED = ['lenin-core', 'stalin-group', 'triumvirate', 'left-opposition', 'stalin-bukharin', 'leningrad-opposition', 'united-opposition', 'right-opposition'];

const RADIUS = /** @type {Record<string, number>} */ ({ 'united-opposition': 51, 'stalin-group': 42, 'left-opposition': 36, 'right-opposition': 44 });

/** @typedef {{id: string, name: string, hued: boolean, members: string[], points: Point[], loop: Point[]}} Hull points are resampled, loop is the full outline */

/**
 * @param {import('../timeline.js').Timeline} timeline
 * @param {number} year
 * @param {{id: string, x: number, y: number, tier: number, dead: boolean}[]} people those on the plate
 * @returns {Hull[]} the largest first, as they are painted
 */
export function hullsIn(timeline, year, people) {
  const here = new Map(people.filter((person) => !person.dead).map((person) => [person.id, person]));
  const hulls = /** @type {Hull[]} */ ([]);
  for (const faction of timeline.factions.values()) {
    const members = [...new Set(timeline.members(faction.id, year).map((row) => row.person))].filter((id) => here.has(id));
    if (members.length < 3) continue;
    const inside = new Set(members);
    const others = [...here.values()].filter((person) => !inside.has(person.id)).map((person) => /** @type {Point} */ ([person.x, person.y]));
    const weighted = members.map((id) => {
      const person = /** @type {{x: number, y: number, tier: number}} */ (here.get(id));
      return { point: /** @type {Point} */ ([person.x, person.y]), weight: person.tier === 1 ? 1.12 : 1 };
    });
    const hued = HUED.includes(faction.id);
    const loop = outline(weighted, others, { radius: RADIUS[faction.id] ?? (hued ? 45 : 34), clear: 25, chord: 165 });
    if (loop.length > 8) hulls.push({ id: faction.id, name: faction.name.replace(/(\w)-(?=[A-Z])/g, '$1–'), hued, members, points: resampled(loop), loop });
  }
  return hulls.sort((a, b) => b.members.length - a.members.length);
}

/**
 * An outline as a fixed number of points at even steps, starting at its leftmost point.
 * @param {Point[]} loop
 * @param {number} [steps]
 * @returns {Point[]}
 */
export function resampled(loop, steps = STEPS) {
  const start = loop.reduce((best, p, i) => (p[0] < loop[best][0] ? i : best), 0);
  const turned = [...loop.slice(start), ...loop.slice(0, start), loop[start]];
  const lengths = [0];
  for (let i = 1; i < turned.length; i++) lengths.push(lengths[i - 1] + Math.hypot(turned[i][0] - turned[i - 1][0], turned[i][1] - turned[i - 1][1]));
  const total = lengths[lengths.length - 1];
  const points = /** @type {Point[]} */ ([]);
  for (let k = 0, i = 1; k < steps; k++) {
    const want = (total * k) / steps;
    while (i < lengths.length - 1 && lengths[i] < want) i++;
    const t = (want - lengths[i - 1]) / (lengths[i] - lengths[i - 1] || 1);
    points.push([turned[i - 1][0] + (turned[i][0] - turned[i - 1][0]) * t, turned[i - 1][1] + (turned[i][1] - turned[i - 1][1]) * t]);
  }
  return points;
}

/**
 * The second outline, turned so that its points lie as near as may be to those of the first.
 * @param {Point[]} first
 * @param {Point[]} second
 * @returns {Point[]}
 */
export function matched(first, second) {
  const n = first.length;
  let best = { cost: Infinity, turn: 0 };
  for (let turn = 0; turn < n; turn += 2) {
    let cost = 0;
    for (let i = 0; i < n; i += 4) {
      const p = first[i];
      const q = second[(i + turn) % n];
      cost += (p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2;
    }
    if (cost < best.cost) best = { cost, turn };
  }
  return second.map((_, i) => second[(i + best.turn) % n]);
}

/**
 * An outline between two.
 * @param {Point[]} from @param {Point[]} to @param {number} t 0 to 1
 * @returns {string} path data
 */
export function morphed(from, to, t) {
  let path = 'M';
  for (let i = 0; i < from.length; i++) {
    const x = Math.round((from[i][0] + (to[i][0] - from[i][0]) * t) * 10) / 10;
    const y = Math.round((from[i][1] + (to[i][1] - from[i][1]) * t) * 10) / 10;
    path += `${i ? 'L' : ''}${x} ${y}`;
  }
  return `${path}Z`;
}

/** @param {Point[]} points */
export const pathOf = (points) => morphed(points, points, 0);
