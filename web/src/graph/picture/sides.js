/**
 * On which side of a person the name stands. One search for all core years together gives each name one side, so that a
 * name never jumps while the story is told; the years before and after keep it where nothing is in the way. Names that
 * find no free place are left to the pointer. Pure, and the same on every run.
 */
import { CROWD } from './crowd-size.js';
import { yearOf } from '../../moment.js';
import { NAMES } from '../look.js';
import { boxAround, outside, overlap } from './geometry.js';

/** @typedef {import('./geometry.js').Point} Point */
/** @typedef {import('./geometry.js').Box} Box */
/** @typedef {import('./room.js').Room} Room */
/**
 * @typedef
 *   {{dx: number, dy: number, anchor: 'start'|'end'|'middle', size: number, text: string, width: number, shown: boolean}}
 *   Label dx, dy: from the person to the base line; width: of the text; shown: false waits for the pointer
 */
/**
 * @typedef {{id: string, x: number, y: number, r: number, tier: number, text: string, size: number, width: number}}
 *   Named
 */
/** @typedef {{x: number, y: number, weight: number}} Trace a point of a line that a name had better not cover */
/** @typedef {{people: Named[], lines: Trace[]}} Scene */
/**
 * @typedef {(text: string, size: number, tier: number) => number} Measure the width of a name; tier 0: of a territory's
 */

/** The width of a name where nothing can measure it. @type {Measure} */
export const estimated = (text, size, tier) => text.length * size * (tier === 3 || tier === 0 ? 0.56 : 0.54);

const APART = 2; // names nearer than this touch
const CLASH = 60; // what a touch costs, and each unit of shared area
const AREA = 0.3;
const GREAT = 4; // how much worse it is where neither name can be left out
const OFF = 40; // what leaving the plate costs
const MOVE = 6; // what another side than in the year before costs, outside the core
const STEPS = 400; // of the search, for each person

/**
 * The places round a disc: how far aside and down, in radii and sizes, which way the text runs, and how little it is
 * liked.
 */
const PLACES = /** @type {[number, number, number, number, Label['anchor'], number][]} */ ([
  // dx in radii, + units; dy in radii, + sizes
  [1, 4.5, 0, 0.34, 'start', 0],
  [0, 0, 1, 0.95, 'middle', 1],
  [0, 0, -1, -0.28, 'middle', 1],
  [-1, -4.5, 0, 0.34, 'end', 1.2],
  [1, 3.5, 0, 0, 'start', 1.4],
  [1, 3.5, 0, 0.68, 'start', 1.4],
  [-1, -3.5, 0, 0, 'end', 2],
  [-1, -3.5, 0, 0.68, 'end', 2],
  [0.8, 2, -0.6, -0.1, 'start', 1.8],
  [0.8, 2, 0.6, 0.72, 'start', 1.8],
  [-0.8, -2, -0.6, -0.1, 'end', 2.3],
  [-0.8, -2, 0.6, 0.72, 'end', 2.3],
  [-1, 0, 1, 0.95, 'start', 1.6],
  [1, 0, 1, 0.95, 'end', 1.9],
  [-1, 0, -1, -0.28, 'start', 1.6],
  [1, 0, -1, -0.28, 'end', 1.9],
]);
const COUNT = PLACES.length;
const [RIGHT, LEFT] = [0, 3];

/** The label of a person at a place. @param {Named} person @param {number} place @returns {Label} */
export function labelAt({ r, size, text, width }, place) {
  const [aside, more, down, sizes, anchor] = PLACES[place];
  return { dx: aside * r + more, dy: down * r + sizes * size, anchor, size, text, width, shown: true };
}

/** The room that a label takes. @param {{x: number, y: number}} person @param {Label} label @returns {Box} */
export function labelBox({ x, y }, { dx, dy, anchor, size, width }) {
  const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return [left - 1, y + dy - size * NAMES.rise, left + width + 1, y + dy + size * NAMES.fall];
}

/**
 * @param {{first: number, last: number, coreFirst: number, coreLast: number}} span
 * @param {(moment: number) => Scene} sceneOf
 * @param {Room} room
 * @returns {(moment: number) => Map<string, Label>} the labels of a year, or of a day in it
 */
export function createSides(span, sceneOf, room) {
  const known = /** @type {Map<number, Map<string, number>>} */ (new Map());
  let core = /** @type {Map<string, number>|null} */ (null);

  /** @param {number} moment @returns {Map<string, number>} the place of each person's name */
  function placesOf(moment) {
    const year = yearOf(moment);
    return year === moment ? placesOfYear(year) : placesOfDay(moment, placesOfYear(year));
  }

  /**
   * On a day the names stand as in the picture of its year; who is not there finds a place among them.
   * @param {number} moment @param {Map<string, number>} ofYear
   */
  function placesOfDay(moment, ofYear) {
    const scene = soughtIn(sceneOf(moment));
    if (scene.people.every(({ id }) => ofYear.has(id))) return ofYear;
    let places = known.get(moment);
    if (!places) known.set(moment, (places = new Map([...search([scene], room, ofYear), ...ofYear])));
    return places;
  }

  /** @param {number} year @returns {Map<string, number>} */
  function placesOfYear(year) {
    if (year >= span.coreFirst && year <= span.coreLast) return (core ??= search(coreScenes(), room, new Map()));
    let places = known.get(year);
    if (!places) {
      const toward = year < span.coreFirst ? year + 1 : year - 1;
      const before = placesOfYear(toward);
      places = new Map([...before, ...search([soughtIn(sceneOf(year))], room, before)]);
      known.set(year, places);
    }
    return places;
  }

  /** A crowd has too many years to be looked at together before its first picture: the first stands for all. */
  function coreScenes() {
    const last = isCrowd(sceneOf(span.coreFirst)) ? span.coreFirst : span.coreLast;
    const scenes = [];
    for (let year = span.coreFirst; year <= last; year++) scenes.push(soughtIn(sceneOf(year)));
    return scenes;
  }

  return (moment) => {
    const { people } = sceneOf(moment);
    const places = placesOf(moment);
    return withoutClashes(
      people,
      new Map(people.map((person) => [person.id, labelAt(person, places.get(person.id) ?? usual(person, room))])),
    );
  };
}

/** Whether there are too many to look at all years together. @param {Pick<Scene, 'people'>} scene */
export const isCrowd = ({ people }) => people.length > CROWD.people;

/**
 * The part of a scene for whose names places are sought. In a crowd that is the leading people: the other names stand
 * on the usual side where there is room, and most wait for the pointer wherever they stand.
 * @param {Scene} scene @returns {Scene}
 */
const soughtIn = (scene) =>
  isCrowd(scene) ? { ...scene, people: scene.people.filter(({ tier }) => tier < 3) } : scene;

/**
 * Where a name stands that was not sought: to the right, or to the left of who stands at the right edge.
 * @param {Named} person @param {Room} room
 */
const usual = (person, room) => (outside(labelBox(person, labelAt(person, RIGHT)), room, 0) ? LEFT : RIGHT);

/**
 * Hides the small names that still touch something, the most entangled first.
 * @param {Named[]} people @param {Map<string, Label>} labels
 */
function withoutClashes(people, labels) {
  const boxes = people.map((person) => labelBox(person, /** @type {Label} */ (labels.get(person.id))));
  const discs = people.map((person) => boxAround(person.x, person.y, person.r));
  const reach = people.map((_, i) => around(boxes[i], discs[i]));
  const clashes = new Int32Array(people.length);
  const touching = /** @type {number[][]} */ (people.map(() => []));
  for (const [i, j] of meetings(reach)) {
    if (overlap(boxes[i], discs[j])) clashes[i]++;
    if (overlap(boxes[j], discs[i])) clashes[j]++;
    if (!overlap(boxes[i], boxes[j])) continue;
    touching[i].push(j);
    touching[j].push(i);
  }
  touching.forEach((others, i) => (clashes[i] += others.length));
  // Whose name touches something, in the order of the people: the first of those who are equally entangled goes first.
  const entangled = new Set(people.keys());
  for (;;) {
    let worst = -1;
    for (const i of entangled) {
      if (!clashes[i]) entangled.delete(i);
      else if (worst < 0 || people[i].tier > people[worst].tier) worst = i;
      else if (people[i].tier === people[worst].tier && clashes[i] > clashes[worst]) worst = i;
    }
    if (worst < 0 || people[worst].tier < 3) return labels;
    const { id } = people[worst];
    labels.set(id, { .../** @type {Label} */ (labels.get(id)), shown: false });
    entangled.delete(worst);
    for (const other of touching[worst]) clashes[other]--;
  }
}

/** @param {Box} a @param {Box} b @returns {Box} */
const around = (a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];

/**
 * The pairs of boxes that meet, by their places in the list: from left to right, so that of thousands only neighbours
 * are compared.
 * @param {Box[]} boxes @returns {[number, number][]}
 */
function meetings(boxes) {
  const order = boxes.map((_, i) => i).sort((i, j) => boxes[i][0] - boxes[j][0]);
  const pairs = /** @type {[number, number][]} */ ([]);
  order.forEach((i, at) => {
    for (let next = at + 1; next < order.length && boxes[order[next]][0] < boxes[i][2]; next++) {
      const j = order[next];
      if (boxes[j][1] < boxes[i][3] && boxes[i][1] < boxes[j][3]) pairs.push([i, j]);
    }
  });
  return pairs;
}

/**
 * @param {Scene[]} scenes the years that are placed together
 * @param {Room} room
 * @param {Map<string, number>} before places that had better stay
 * @returns {Map<string, number>}
 */
function search(scenes, room, before) {
  const people = /** @type {Map<string, {id: string, tier: number, y: number}>} */ (new Map());
  for (const scene of scenes) {
    for (const person of scene.people) if (!people.has(person.id)) people.set(person.id, person);
  }
  const order = [...people.values()].sort((a, b) => a.tier - b.tier || a.y - b.y || (a.id < b.id ? -1 : 1));
  const index = new Map(order.map((person, i) => [person.id, i]));
  const own = order.map(({ id }) => {
    const stays = before.get(id);
    return Float64Array.from(
      PLACES,
      (place, k) => (stays === undefined || stays === k ? 0 : MOVE) + place[5] * scenes.length,
    );
  });
  const between = /** @type {Map<number, Float64Array>[]} */ (order.map(() => new Map()));
  for (const scene of scenes) weigh(scene, room, index, own, between);

  const taken = settle(
    own,
    between,
    order.map(({ id }) => before.get(id) ?? -1),
  );
  return new Map(order.map(({ id }, i) => [id, taken[i]]));
}

/**
 * Adds what one year says for and against each place.
 * @param {Scene} scene
 * @param {Room} room
 * @param {Map<string, number>} index
 * @param {Float64Array[]} own
 * @param {Map<number, Float64Array>[]} between
 */
function weigh({ people, lines }, room, index, own, between) {
  const reach = /** @type {Box[]} */ ([]);
  const boxes = people.map((person) => {
    const all = PLACES.map((_, k) => labelBox(person, labelAt(person, k)));
    reach.push([
      Math.min(...all.map((b) => b[0])) - APART,
      Math.min(...all.map((b) => b[1])) - APART,
      Math.max(...all.map((b) => b[2])) + APART,
      Math.max(...all.map((b) => b[3])) + APART,
    ]);
    return all;
  });
  // Plain numbers, three to a point: there are thousands, and they are gone through for everybody.
  const points = new Float64Array(lines.length * 3);
  lines.forEach(({ x, y, weight }, t) => points.set([x, y, weight], t * 3));
  /** @param {Box} box @returns {number[]} */
  function tracesIn([left, top, right, bottom]) {
    const found = [];
    for (let t = 0; t < points.length; t += 3) {
      const x = points[t];
      const y = points[t + 1];
      if (x > left && x < right && y > top && y < bottom) found.push(x, y, points[t + 2]);
    }
    return found;
  }
  people.forEach((person, p) => {
    const i = /** @type {number} */ (index.get(person.id));
    const discs = people.filter((other, q) => q !== p && overlap(reach[p], boxAround(other.x, other.y, other.r)));
    const traces = tracesIn(reach[p]);
    boxes[p].forEach((box, k) => {
      const off = outside(box, room, 3);
      let cost = off ? (OFF + off * 4) * (room.isScene ? GREAT : 1) : 0;
      for (const disc of discs) {
        const shared = overlap(box, boxAround(disc.x, disc.y, disc.r), APART);
        if (shared) cost += (CLASH + shared * AREA) * (room.isScene ? GREAT : 1);
      }
      const dear = person.tier === 3 ? 1 : 1.3;
      for (let t = 0; t < traces.length; t += 3) {
        const x = traces[t];
        const y = traces[t + 1];
        if (x > box[0] && x < box[2] && y > box[1] && y < box[3]) cost += traces[t + 2] * dear;
      }
      own[i][k] += cost;
    });
    for (let q = 0; q < p; q++) {
      if (!overlap(reach[p], reach[q])) continue;
      const j = /** @type {number} */ (index.get(people[q].id));
      const [low, high, lowBoxes, highBoxes] = i < j ? [i, j, boxes[p], boxes[q]] : [j, i, boxes[q], boxes[p]];
      let table = between[low].get(high);
      const grave = person.tier < 3 && people[q].tier < 3 ? GREAT : 1;
      if (!table) between[low].set(high, (table = new Float64Array(COUNT * COUNT)));
      const far = reach[i < j ? q : p];
      for (let k = 0; k < COUNT; k++) {
        if (!overlap(lowBoxes[k], far)) continue;
        for (let l = 0; l < COUNT; l++) {
          const shared = overlap(lowBoxes[k], highBoxes[l], APART);
          if (shared) table[k * COUNT + l] += (CLASH + shared * AREA) * grave;
        }
      }
    }
  });
}

/**
 * Each chooses in turn, then a cooling search mends what the first come took from the last. Chance is a counted
 * sequence.
 * @param {Float64Array[]} own @param {Map<number, Float64Array>[]} between @param {number[]} start -1: no place yet
 * @returns {number[]}
 */
function settle(own, between, start) {
  const near = /** @type {{other: number, table: Float64Array, first: boolean}[][]} */ (own.map(() => []));
  between.forEach((tables, i) => {
    for (const [j, table] of tables) {
      near[i].push({ other: j, table, first: true });
      near[j].push({ other: i, table, first: false });
    }
  });
  const taken = [...start];
  /** @param {number} i @param {number} k */
  const cost = (i, k) => {
    let sum = own[i][k];
    for (const { other, table, first } of near[i]) {
      const l = taken[other];
      if (l >= 0) sum += first ? table[k * COUNT + l] : table[l * COUNT + k];
    }
    return sum;
  };
  /** @param {number} i */
  const best = (i) => {
    let pick = { cost: Infinity, k: 0 };
    for (let k = 0; k < COUNT; k++) {
      const c = cost(i, k);
      if (c < pick.cost) pick = { cost: c, k };
    }
    return pick.k;
  };
  for (let round = 0; round < 3; round++) {
    for (let i = 0; i < own.length; i++) if (round || taken[i] < 0) taken[i] = best(i);
  }

  let seed = 1;
  const chance = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  let gain = 0;
  let low = { gain: 0, taken: [...taken] };
  const steps = STEPS * own.length;
  for (let step = 0; step < steps; step++) {
    const i = Math.floor(chance() * own.length);
    const k = Math.floor(chance() * COUNT);
    const heat = 40 * (1 - step / steps) ** 2 + 0.01;
    if (k === taken[i] || taken[i] < 0) continue;
    const more = cost(i, k) - cost(i, taken[i]);
    if (more > 0 && chance() >= Math.exp(-more / heat)) continue;
    taken[i] = k;
    gain += more;
    if (gain < low.gain - 1e-9) low = { gain, taken: [...taken] };
  }
  taken.splice(0, taken.length, ...low.taken);
  for (let round = 0; round < 4; round++) for (let i = 0; i < own.length; i++) taken[i] = best(i);
  return taken;
}
