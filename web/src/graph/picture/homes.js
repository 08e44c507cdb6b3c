/**
 * Homes for people whom the data gives none: a signed spring layout, the same on every run. Allies are drawn together,
 * rivals kept apart, everybody pushed a little off everybody else. Homes that the data gives stay as they are.
 */
import { PLATE, clamp } from './geometry.js';

/** @typedef {import('./geometry.js').Point} Point */
/** @typedef {import('../../types.js').Person} Person */
/** @typedef {import('../../types.js').Tie} Tie */

const ROUNDS = 320;
const NEAR = 110; // where allies like to stand
const FAR = 400; // where rivals stop pushing
const ROOM = 64; // free space round everybody
const PUSH = 150; // how strongly all stand apart
const DRIFT = 0.02; // how strongly the middle draws
const EDGE = 48;

/**
 * @param {Person[]} people
 * @param {Tie[]} ties
 * @returns {Map<string, Point>}
 */
export function signedHomes(people, ties) {
  const homes = /** @type {Map<string, Point>} */ (new Map());
  const loose = people.filter(
    (person) => person.x === null || person.y === null || person.x === undefined || person.y === undefined,
  );
  for (const person of people) if (!loose.includes(person)) homes.set(person.id, [Number(person.x), Number(person.y)]);
  if (loose.length) settle(loose.map((person) => person.id).sort(), homes, springs(ties));
  return homes;
}

/** One spring for each pair: the sum of its years, allied minus rival. @param {Tie[]} ties */
function springs(ties) {
  const sums = /** @type {Map<string, {a: string, b: string, weight: number}>} */ (new Map());
  for (const tie of ties) {
    const key = [tie.a, tie.b].sort().join('|');
    const spring = sums.get(key) ?? { a: tie.a, b: tie.b, weight: 0 };
    spring.weight += tie.sign * tie.strength * Math.max(1, tie.toYear - tie.fromYear);
    sums.set(key, spring);
  }
  return [...sums.values()];
}

/** @param {string[]} ids @param {Map<string, Point>} homes @param {{a: string, b: string, weight: number}[]} pairs */
function settle(ids, homes, pairs) {
  const moving = new Set(ids);
  // A sunflower: even, and decided by the order of ids alone.
  ids.forEach((id, i) => {
    const far = Math.sqrt((i + 0.5) / ids.length);
    const turn = i * 2.399963;
    homes.set(id, [PLATE.width / 2 + Math.cos(turn) * far * 380, PLATE.height / 2 + Math.sin(turn) * far * 230]);
  });
  for (let round = 0; round < ROUNDS; round++) {
    const heat = 26 * (1 - round / ROUNDS) + 1;
    const push = forces(homes, pairs);
    for (const id of moving) {
      const [x, y] = /** @type {Point} */ (homes.get(id));
      const [fx, fy] = /** @type {Point} */ (push.get(id));
      const far = Math.hypot(fx, fy) || 1;
      const step = Math.min(heat, far) / far;
      homes.set(id, [clamp(x + fx * step, EDGE, PLATE.width - EDGE), clamp(y + fy * step, EDGE, PLATE.height - EDGE)]);
    }
  }
}

/** @param {Map<string, Point>} homes @param {{a: string, b: string, weight: number}[]} pairs */
function forces(homes, pairs) {
  const all = [...homes.entries()];
  const push = /** @type {Map<string, Point>} */ (new Map(all.map(([id]) => [id, [0, 0]])));
  /** @param {string} a @param {string} b @param {(far: number) => number} force toward each other when positive */
  const act = (a, b, force) => {
    const p = /** @type {Point} */ (homes.get(a));
    const q = /** @type {Point} */ (homes.get(b));
    const dx = q[0] - p[0];
    const dy = q[1] - p[1];
    const far = Math.hypot(dx, dy) || 1;
    const f = force(far) / far;
    const pa = /** @type {Point} */ (push.get(a));
    const pb = /** @type {Point} */ (push.get(b));
    pa[0] += dx * f;
    pa[1] += dy * f;
    pb[0] -= dx * f;
    pb[1] -= dy * f;
  };
  for (let i = 0; i < all.length; i++) {
    for (let j = 0; j < i; j++) act(all[i][0], all[j][0], (far) => -PUSH / far - Math.max(0, ROOM - far) * 0.5);
  }
  for (const [id, [x, y]] of all) {
    const sum = /** @type {Point} */ (push.get(id));
    sum[0] += (PLATE.width / 2 - x) * DRIFT * 0.6;
    sum[1] += (PLATE.height / 2 - y) * DRIFT;
  }
  for (const { a, b, weight } of pairs) {
    if (!homes.has(a) || !homes.has(b)) continue;
    const pull = Math.min(1, Math.abs(weight) / 12) + 0.25;
    act(a, b, weight > 0 ? (far) => (far - NEAR) * 0.09 * pull : (far) => -Math.max(0, FAR - far) * 0.09 * pull);
  }
  return push;
}
