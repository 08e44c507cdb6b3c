/**
 * The territories of the factions in one year: who is inside, the outline, and outlines made comparable for a morph.
 * Pure.
 */
import { CROWD } from './crowd-size.js';
import { outlines } from './contour.js';
import { membersOf } from './cast.js';
import { PLATE } from './geometry.js';

/** @typedef {import('./geometry.js').Point} Point */
/** @typedef {import('./geometry.js').Size} Size */
/** @typedef {{id: string, x: number, y: number, r: number, tier: number, dead: boolean}} Standing */

const STEPS = 112; // points of a resampled outline; one number for all, so that two can be mixed point by point
const HOLE_STEPS = 28;
const LEAST = 3; // members on the plate that make a territory
const APART = 235; // members farther than this from all the others stand on an island of their own
const RADIUS = { least: 36, step: 8, most: 52 }; // round a member; a territory that holds another is drawn wider
const SHAPE = { clear: 25, chord: 165 };
const GREAT = 1.12; // how much farther the influence of the greatest reaches

/**
 * @typedef {{id: string, points: Point[], loop: Point[]}} Hole somebody who is no member, and the border of his enclave
 */
/**
 * @typedef
 *   {{key: string, id: string, name: string, members: string[], points: Point[], loop: Point[], holes: Hole[], island: boolean}}
 *   Hull
 * key tells the mainland of a faction from its islands; points are resampled, loop is the full outline
 */

/**
 * @param {import('../../timeline.js').Timeline} timeline
 * @param {number} year
 * @param {Standing[]} people those on the plate
 * @param {Size} [plate]
 * @returns {Hull[]} the largest first, as they are painted
 */
export function hullsIn(timeline, year, people, plate = PLATE) {
  const alive = new Map(people.filter((person) => !person.dead).map((person) => [person.id, person]));
  const factions = [...timeline.factions.values()]
    .map(({ id, name }) => ({
      id,
      name: name.replace(/(\w)-(?=[A-Z])/g, '$1–'),
      members: membersOf(timeline, id, year)
        .filter((person) => alive.has(person))
        .sort(),
    }))
    .filter(({ members }) => members.length >= LEAST);
  const hulls = factions.flatMap((faction) => piecesOf(faction, people, depthOf(faction, factions), plate));
  return hulls.sort((a, b) => b.members.length - a.members.length);
}

/** @typedef {{id: string, name: string, members: string[]}} Camp */

/**
 * How many territories lie one in another inside this one.
 * @param {Camp} faction
 * @param {Camp[]} all
 * @returns {number}
 */
function depthOf(faction, all) {
  const inner = all.filter(
    (other) => other.members.length < faction.members.length && shared(other, faction) * 2 > other.members.length,
  );
  return inner.length ? 1 + Math.max(...inner.map((other) => depthOf(other, all))) : 0;
}

/** @param {Camp} one @param {Camp} other */
const shared = (one, other) => one.members.filter((id) => other.members.includes(id)).length;

/**
 * The mainland of a faction and its islands.
 * @param {Camp} faction
 * @param {Standing[]} people
 * @param {number} depth
 * @param {Size} plate
 * @returns {Hull[]}
 */
function piecesOf({ id, name, members }, people, depth, plate) {
  const inside = new Set(members);
  const camp = people.filter((person) => inside.has(person.id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const others = people.filter((person) => !inside.has(person.id));
  const shape = { ...SHAPE, radius: Math.min(RADIUS.most, RADIUS.least + RADIUS.step * depth) };
  const found = clusters(camp).flatMap((cluster) =>
    outlines(cluster.map(standing), others.map(standing), shape, plate).map((piece) => ({
      loop: piece.loop,
      members: piece.members.map((i) => cluster[i].id).sort(),
      holes: piece.holes.map((hole) => ({
        id: others[hole.around[0]].id,
        loop: hole.loop,
        points: resampled(hole.loop, HOLE_STEPS),
      })),
    })),
  );
  // In a crowd one or two who stand apart are no territory that an eye could find.
  const pieces = people.length > CROWD.people ? found.filter(({ members: held }) => held.length >= LEAST) : found;
  pieces.sort((a, b) => b.members.length - a.members.length || (a.members[0] < b.members[0] ? -1 : 1));
  return pieces.map((piece, i) => ({
    key: i ? `${id} ${piece.members[0]}` : id,
    id,
    name,
    ...piece,
    points: resampled(piece.loop),
    island: i > 0,
  }));
}

/** @param {Standing} person @returns {import('./contour.js').Standing} */
const standing = ({ x, y, r, tier }) => ({ point: [x, y], r, weight: tier === 1 ? GREAT : 1 });

/**
 * Groups of people within reach of each other, the largest first. A border across the whole map to one far member would
 * say something that is not so.
 * @template {{x: number, y: number}} T @param {T[]} people @returns {T[][]}
 */
function clusters(people) {
  const groups = /** @type {T[][]} */ ([]);
  for (const person of people) {
    const near = groups.filter((group) =>
      group.some((other) => Math.hypot(other.x - person.x, other.y - person.y) < APART),
    );
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
  for (let i = 1; i < turned.length; i++) {
    lengths.push(lengths[i - 1] + Math.hypot(turned[i][0] - turned[i - 1][0], turned[i][1] - turned[i - 1][1]));
  }
  const total = lengths[lengths.length - 1];
  const points = /** @type {Point[]} */ ([]);
  for (let k = 0, i = 1; k < steps; k++) {
    const want = (total * k) / steps;
    while (i < lengths.length - 1 && lengths[i] < want) i++;
    const t = (want - lengths[i - 1]) / (lengths[i] - lengths[i - 1] || 1);
    points.push([
      turned[i - 1][0] + (turned[i][0] - turned[i - 1][0]) * t,
      turned[i - 1][1] + (turned[i][1] - turned[i - 1][1]) * t,
    ]);
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
const closed = (points) => `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;

/**
 * The border of a territory and those of its enclaves.
 * @param {Pick<Hull, 'points'|'holes'>} hull
 * @returns {string} path data, for the even-odd rule
 */
export const pathOf = ({ points, holes }) => [points, ...holes.map((hole) => hole.points)].map(closed).join('');
