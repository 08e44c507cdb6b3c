/** The territories of the factions in one year: who is inside, the outline, and outlines made comparable for a morph. Pure. */
import { outline } from './contour.js';

/** @typedef {import('./geometry.js').Point} Point */

const STEPS = 112; // points of a resampled outline; one number for all, so that two can be mixed point by point

/** Factions with a hue of their own in tokens.css. The rest are drawn in ink, and only where they stand together. */
export const HUED = ['lenin-core', 'stalin-group', 'triumvirate', 'left-opposition', 'stalin-bukharin', 'leningrad-opposition', 'united-opposition', 'right-opposition'];

const RADIUS = /** @type {Record<string, number>} */ ({ 'united-opposition': 51, 'stalin-group': 42, 'left-opposition': 36, 'right-opposition': 44 });

const APART = 235; // members farther than this from all the others stand on an island of their own

/**
 * @typedef {{key: string, id: string, name: string, hued: boolean, members: string[], points: Point[], loop: Point[], island: boolean}} Hull
 * key tells the mainland of a faction from its islands; points are resampled, loop is the full outline
 */

/**
 * @param {import('../../timeline.js').Timeline} timeline
 * @param {number} year
 * @param {{id: string, x: number, y: number, tier: number, dead: boolean}[]} people those on the plate
 * @returns {Hull[]} the largest first, as they are painted
 */
export function hullsIn(timeline, year, people) {
  const here = new Map(people.filter((person) => !person.dead).map((person) => [person.id, person]));
  const hulls = /** @type {Hull[]} */ ([]);
  for (const faction of timeline.factions.values()) {
    const members = [...new Set(timeline.members(faction.id, year).map((row) => row.person))].flatMap((id) => here.get(id) ?? []);
    if (members.length < 3) continue;
    const inside = new Set(members);
    const others = [...here.values()].filter((person) => !inside.has(person)).map((person) => /** @type {Point} */ ([person.x, person.y]));
    const hued = HUED.includes(faction.id);
    const shape = { radius: RADIUS[faction.id] ?? (hued ? 45 : 34), clear: 25, chord: 165 };
    const groups = clusters(members);
    if (groups[0].length < (hued ? 2 : 3)) continue;
    (hued ? groups : groups.slice(0, 1)).forEach((cluster, i) => {
      const weighted = cluster.map((person) => ({ point: /** @type {Point} */ ([person.x, person.y]), weight: person.tier === 1 ? 1.12 : 1 }));
      const loop = outline(weighted, others, shape);
      const ids = cluster.map((person) => person.id).sort();
      const key = i ? `${faction.id} ${ids[0]}` : faction.id;
      if (loop.length > 8) hulls.push({ key, id: faction.id, name: faction.name.replace(/(\w)-(?=[A-Z])/g, '$1–'), hued, members: ids, points: resampled(loop), loop, island: i > 0 });
    });
  }
  return hulls.sort((a, b) => b.members.length - a.members.length);
}

/**
 * Groups of people within reach of each other, the largest first. A border across the whole map to one far member would
 * say something that is not so.
 * @template {{x: number, y: number}} T @param {T[]} people @returns {T[][]}
 */
function clusters(people) {
  const groups = /** @type {T[][]} */ ([]);
  for (const person of people) {
    const near = groups.filter((group) => group.some((other) => Math.hypot(other.x - person.x, other.y - person.y) < APART));
    const merged = [person, ...near.flat()];
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.sort((a, b) => b.length - a.length);
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

/** @param {Point[]} points @returns {string} path data */
export const pathOf = (points) => `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
