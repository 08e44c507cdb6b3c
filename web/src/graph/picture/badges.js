/** The numbered notes of a year: which changes get a number, and where each number stands on the plate. Pure. */
import { BADGE } from '../look.js';
import { boxAround, controlPoint, distance, fromCurve, onCurve, outside, overlap } from './geometry.js';

/** @typedef {import('../../types.js').Change} Change */
/** @typedef {import('./geometry.js').Point} Point */
/** @typedef {import('./geometry.js').Box} Box */
/**
 * @typedef {{id: string, n: number, x: number, y: number, tie: string|null, person: string|null, lead: boolean}} Badge
 *   tie: the key of the drawn tie; lead: a line leads to the person
 */
/**
 * @typedef {{key: string, id: string, a: Point, b: Point, ends: string[], bend: number, level: number, ghost: boolean}}
 *   Curve
 */
/** @typedef {{box: Box, of: string|null}} Taken of: the person whom it belongs to */

export const MOST = 7;
const ALONG = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.26, 0.74, 0.22, 0.78, 0.18, 0.82];
const AWAY = 4; // a number nearer than this to somebody whom it is not about reads as his
const CLASH = { near: 45, touch: 90 };
const LEAD = 9; // farther than this from its person, a number is led to him by a line
const CROWD = 3; // people who share one number; of more, only the first is marked

/**
 * Whether a change is about a person and not about ties: a death or a seat, which may end ties too.
 * @param {Change} change
 */
export const isPersonal = ({ kind }) =>
  kind === 'died' || kind === 'seatGained' || kind === 'seatLost' || kind === 'candidate';

/**
 * The changes that get numbers: the most important ones, in the order of their dates.
 * @param {Change[]} changes
 * @returns {Change[]}
 */
export function numbered(changes) {
  return [...changes]
    .sort((a, b) => a.n - b.n)
    .slice(0, MOST)
    .sort((a, b) => (a.when === b.when ? a.n - b.n : a.when < b.when ? -1 : 1));
}

/**
 * @param {{change: Change, n: number}[]} notes the changes that get a number here, in order
 * @param {Curve[]} curves drawn ties
 * @param {Map<string, {x: number, y: number, r: number}>} people
 * @param {Taken[]} taken grows by the places chosen
 * @param {{width: number, height: number, badge: number}} room
 * @returns {Badge[]}
 */
export function placeBadges(notes, curves, people, taken, room) {
  const radius = room.badge + BADGE.halo / 2;
  const badges = /** @type {Badge[]} */ ([]);
  const felt = curves.filter((curve) => curve.level === 1 && !curve.ghost);

  /** @param {Point} spot @param {string[]} about @param {string|null} tie whose line may run under it */
  function cost([x, y], about, tie) {
    const box = boxAround(x, y, radius);
    let sum = outside(box, room, 1) ? 200 : 0;
    for (const other of taken) {
      if (!overlap(box, other.box, AWAY)) continue;
      const own = other.of !== null && about.includes(other.of);
      const shared = overlap(box, other.box, own ? 0 : AWAY);
      if (shared > 0.01 || (shared && own)) sum += CLASH.touch + shared;
      else if (shared) sum += CLASH.near;
    }
    // A number on a line is read as the line's.
    for (const curve of felt) {
      if (curve.key === tie) continue;
      if (fromCurve(x, y, curve) < radius) sum += tie ? 1.5 : 4;
    }
    return sum;
  }

  /**
   * @param {[Point, number][]} spots each with how little it is liked
   * @param {string[]} about
   * @param {string|null} tie
   * @returns {Point}
   */
  function best(spots, about, tie) {
    let pick = { cost: Infinity, spot: spots[0][0] };
    for (const [spot, dislike] of spots) {
      if (dislike >= pick.cost) continue;
      const sum = dislike + cost(spot, about, tie);
      if (sum < pick.cost) pick = { cost: sum, spot };
    }
    taken.push({ box: boxAround(...pick.spot, radius), of: null });
    return pick.spot;
  }

  for (const { change, n } of notes) {
    const wanted = isPersonal(change) ? [] : [change.after, change.before, ...change.ties];
    const drawn = curves.filter((tie) => wanted.includes(tie.id)).slice(0, Math.max(1, change.ties.length));
    for (const tie of drawn) {
      const [x, y] = best(spotsOnTie(tie, radius), tie.ends, tie.key);
      badges.push({ id: `${n}@${tie.key}`, n, x, y, tie: tie.key, person: null, lead: false });
    }
    if (drawn.length) continue;
    const here = change.people.filter((id) => people.has(id));
    for (const id of here.length > CROWD + 1 ? here.slice(0, 1) : here) {
      const person = /** @type {{x: number, y: number, r: number}} */ (people.get(id));
      const [x, y] = best(spotsRound(person, radius), [id], null);
      const lead = distance([x, y], [person.x, person.y]) - person.r - radius > LEAD;
      badges.push({ id: `${n}@${id}`, n, x, y, tie: null, person: id, lead });
    }
  }
  return badges;
}

/**
 * Along the line, and a little beside it where the line itself is taken.
 * @param {Curve} tie
 * @param {number} radius
 * @returns {[Point, number][]}
 */
function spotsOnTie({ a, b, bend }, radius) {
  const control = controlPoint(a, b, bend);
  const far = distance(a, b) || 1;
  const [nx, ny] = [-(b[1] - a[1]) / far, (b[0] - a[0]) / far];
  const spots = /** @type {[Point, number][]} */ ([]);
  for (const aside of [0, 1, -1, 1.9, -1.9]) {
    ALONG.forEach((t, i) => {
      const [x, y] = onCurve(a, control, b, t);
      spots.push([[x + nx * aside * radius * 0.9, y + ny * aside * radius * 0.9], i * 0.6 + Math.abs(aside) * 14]);
    });
  }
  return spots;
}

/**
 * Round a person, the nearer the better.
 * @param {{x: number, y: number, r: number}} person
 * @param {number} radius
 * @returns {[Point, number][]}
 */
function spotsRound({ x, y, r }, radius) {
  const spots = /** @type {[Point, number][]} */ ([]);
  for (const [ring, more] of [0.5, 3, 6, 10, 15, 22, 30, 40].entries()) {
    const far = r + radius + more;
    for (let k = 0; k < 20; k++) {
      const turn = ((k % 2 ? 1 : -1) * Math.ceil(k / 2) * Math.PI) / 10 - Math.PI * 0.75; // from the upper left outward
      spots.push([[x + Math.cos(turn) * far, y + Math.sin(turn) * far], ring * 3 + k * 0.12]);
    }
  }
  return spots;
}
