/** The numbered notes of a year: which changes get a number, and where each number stands on the plate. Pure. */
import { PLATE, controlPoint, onCurve, overlap } from './geometry.js';

/** @typedef {import('../../types.js').Change} Change */
/** @typedef {import('./geometry.js').Point} Point */
/** @typedef {import('./geometry.js').Box} Box */
/** @typedef {{id: string, n: number, x: number, y: number, tie: string|null, person: string|null}} Badge tie: the key of the drawn tie */

export const MOST = 7;
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];

/** Whether a change is about a person and not about ties: a death or a seat, which may end ties too. @param {Change} change */
export const isPersonal = ({ kind }) => kind === 'died' || kind === 'seatGained' || kind === 'seatLost' || kind === 'candidate';

/**
 * The changes that get numbers: the most important ones, in the order of their dates.
 * @param {Change[]} changes
 * @returns {Change[]}
 */
export function numbered(changes) {
  return [...changes].sort((a, b) => a.n - b.n).slice(0, MOST).sort((a, b) => (a.when === b.when ? a.n - b.n : a.when < b.when ? -1 : 1));
}

/**
 * @param {Change[]} changes the numbered ones, in order
 * @param {{key: string, id: string, a: Point, b: Point, bend: number}[]} ties drawn ties
 * @param {Map<string, {x: number, y: number, r: number}>} people
 * @param {Box[]} taken grows by the places chosen
 * @param {number} radius
 * @returns {Badge[]}
 */
export function placeBadges(changes, ties, people, taken, radius) {
  const badges = /** @type {Badge[]} */ ([]);
  /** @param {Point[]} spots @returns {Point} */
  const best = (spots) => {
    let pick = { cost: Infinity, spot: spots[0] };
    spots.forEach((spot, i) => {
      const box = boxAt(spot, radius);
      let cost = i * 0.6;
      for (const other of taken) cost += overlap(box, other) * 0.3;
      if (box[0] < 2 || box[1] < 2 || box[2] > PLATE.width - 2 || box[3] > PLATE.height - 2) cost += 50;
      if (cost < pick.cost) pick = { cost, spot };
    });
    taken.push(boxAt(pick.spot, radius));
    return pick.spot;
  };
  changes.forEach((change, i) => {
    const wanted = isPersonal(change) ? [] : [change.after, change.before, ...change.ties];
    const drawn = ties.filter((tie) => wanted.includes(tie.id)).slice(0, Math.max(1, change.ties.length));
    for (const tie of drawn) {
      const control = controlPoint(tie.a, tie.b, tie.bend);
      const [x, y] = best(ALONG.map((t) => onCurve(tie.a, control, tie.b, t)));
      badges.push({ id: `${i + 1}@${tie.key}`, n: i + 1, x, y, tie: tie.key, person: null });
    }
    if (drawn.length) return;
    for (const id of change.people) {
      const person = people.get(id);
      if (!person) continue;
      const far = person.r + radius + 1.5;
      const [x, y] = best([[-0.8, -0.7], [0.8, -0.8], [-1, 0.4], [0.2, -1.1], [-0.7, 0.9], [0.9, 0.8], [1.1, 0]].map(([ux, uy]) => [person.x + ux * far, person.y + uy * far]));
      badges.push({ id: `${i + 1}@${id}`, n: i + 1, x, y, tie: null, person: id });
    }
  });
  return badges;
}

/** @param {Point} at @param {number} radius @returns {Box} */
const boxAt = ([x, y], radius) => [x - radius, y - radius, x + radius, y + radius];
