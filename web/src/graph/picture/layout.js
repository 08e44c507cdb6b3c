/**
 * One map for all years. Every person has a home; a year moves a person a little toward that year's allies and away
 * from that year's rivals, measured against his own average, so that only those whose ties changed leave their place.
 * To whom the data gives no home, the server gives the places of all years, reckoned together.
 */
import { PLATE, clamp } from './geometry.js';

/** @typedef {import('./geometry.js').Point} Point */
/** @typedef {import('../../timeline.js').Timeline} Timeline */
/** @typedef {import('../../types.js').Person} Person */

const REST = 7; // nearer than this to home, nobody moves
const REACH = 52; // nobody moves farther
const EASE_X = 13;
const EASE_Y = 9;

/**
 * @param {Timeline} timeline
 * @param {Pick<Timeline, 'stateOn'|'yearOf'>} [pictures] the pictures that are laid out: of years, if nothing else is
 *   meant
 * @returns {(year: number) => Map<string, Point>} the place of every person in a picture
 */
export function createLayout(timeline, pictures = timeline) {
  const homes = homesOf(timeline.json.people);
  const staying = timeline.json.people.filter(({ stays }) => stays.length > 0);
  const average = averagePull(timeline, homes);
  const cache = /** @type {Map<number, Map<string, Point>>} */ (new Map());

  return (year) => {
    let places = cache.get(year);
    if (!places) {
      places = new Map();
      const pulls = pullsIn(pictures.stateOn(year), homes);
      for (const [id, home] of homes) places.set(id, placed(home, pulls.get(id), average.get(id)));
      for (const person of staying) places.set(person.id, stayIn(person, pictures.yearOf(year)));
      cache.set(year, places);
    }
    return places;
  };
}

/** The homes that the data gives. @param {Person[]} people @returns {Map<string, Point>} */
const homesOf = (people) =>
  new Map(people.flatMap(({ id, x, y }) => (x === null || y === null ? [] : [[id, /** @type {Point} */ ([x, y])]])));

/** Where the server puts somebody in a year. @param {Person} person @param {number} year @returns {Point} */
function stayIn({ stays }, year) {
  const { x, y } = stays.findLast(({ from }) => from <= year) ?? stays[0];
  return [x, y];
}

/**
 * @param {Point} home
 * @param {Point|undefined} pull none: a person without ties stays at home
 * @param {Point|undefined} mean
 * @returns {Point}
 */
function placed(home, pull, mean) {
  if (!pull || !mean) return home;
  const dx = (pull[0] - mean[0]) * EASE_X;
  const dy = (pull[1] - mean[1]) * EASE_Y;
  const far = Math.hypot(dx, dy);
  if (far < REST) return home;
  const k = Math.min(1, REACH / far);
  return [clamp(home[0] + dx * k, 12, PLATE.width - 12), clamp(home[1] + dy * k, 12, PLATE.height - 12)];
}

/**
 * The sum of what the ties of a picture do to each person who has any.
 * @param {Map<string, import('../../types.js').Tie>} state
 * @param {Map<string, Point>} homes
 */
function pullsIn(state, homes) {
  const pulls = /** @type {Map<string, Point>} */ (new Map());
  for (const tie of state.values()) {
    const a = homes.get(tie.a);
    const b = homes.get(tie.b);
    if (!a || !b) continue;
    const dx = b[0] - a[0];
    const dy = b[1] - a[1];
    const far = Math.hypot(dx, dy) || 1;
    const weight = (tie.strength / far) * (tie.sign > 0 ? Math.min(1, far / 260) : -0.9 * Math.min(1, 120 / far));
    add(pulls, tie.a, weight * dx, weight * dy);
    add(pulls, tie.b, -weight * dx, -weight * dy);
  }
  return pulls;
}

/** @param {Map<string, Point>} pulls @param {string} id @param {number} x @param {number} y */
function add(pulls, id, x, y) {
  const sum = pulls.get(id);
  if (sum) {
    sum[0] += x;
    sum[1] += y;
  } else pulls.set(id, [x, y]);
}

/**
 * A person's mean pull over the core years, two before and one after.
 * @param {Timeline} timeline
 * @param {Map<string, Point>} homes
 */
function averagePull(timeline, homes) {
  const first = Math.max(timeline.first, timeline.coreFirst - 2);
  const last = Math.min(timeline.last, timeline.coreLast + 1);
  const sums = /** @type {Map<string, Point>} */ (new Map([...homes.keys()].map((id) => [id, [0, 0]])));
  for (let year = first; year <= last; year++) {
    for (const [id, [x, y]] of pullsIn(timeline.stateOn(year), homes)) add(sums, id, x, y);
  }
  for (const sum of sums.values()) {
    sum[0] /= last - first + 1;
    sum[1] /= last - first + 1;
  }
  return sums;
}
