/**
 * A picture looked at from near. Its places spread, while letters, discs and lines keep their size beside each other:
 * so there is room for names that had none, and small ties come into full ink. Everybody stays where he is. Pure.
 */
import { boxAround, overlap } from './geometry.js';
import { resampled } from './hulls.js';
import { labelBox } from './sides.js';

/** @typedef {import('./plate.js').Plate} Plate */
/** @typedef {import('./plate.js').PlateTie} PlateTie */
/** @typedef {import('./geometry.js').Point} Point */
/** @typedef {import('./geometry.js').Box} Box */

const STEPS = [1, 1.35, 1.8, 2.4, 3.2, 4.3, 5.6]; // how near one looks, where more is shown
const SPREAD = 0.62; // how much of the nearness goes into places; the rest makes letters larger
const FINE = 3; // how many times more points an outline has, so that no corners show
const FULL = { small: 1.35, smallest: 1.75 }; // the spread from which ties of small names are drawn as greater ones

/** How far places spread when one looks from so near. @param {number} k */
export const spreadAt = (k) => Math.max(1, ...STEPS.filter((step) => step <= k + 1e-6)) ** SPREAD;

/** @param {Plate} plate @param {number} spread 1: as it is @returns {Plate} */
export function detailed(plate, spread) {
  if (spread === 1) return plate;
  const wide = (/** @type {Point} */ [x, y]) => /** @type {Point} */ ([x * spread, y * spread]);
  const people = plate.people.map((person) => ({ ...person, x: person.x * spread, y: person.y * spread }));
  const here = new Map(plate.people.map((person) => [person.id, person]));
  const badges = plate.badges.map((badge) => {
    // A number beside a person stays beside him; one on a tie stays at its place on the line.
    const own = badge.person ? here.get(badge.person) : undefined;
    const [x, y] = own
      ? [own.x * spread + badge.x - own.x, own.y * spread + badge.y - own.y]
      : [badge.x * spread, badge.y * spread];
    return { ...badge, x, y };
  });
  const near = {
    ...plate,
    key: `${plate.key} ${spread.toFixed(3)}`,
    room: {
      ...plate.room,
      width: plate.room.width * spread,
      height: plate.room.height * spread,
      unit: plate.room.unit / spread,
    },
    people,
    ties: plate.ties.map((tie) => ({ ...tie, level: levelAt(tie, spread) })),
    hulls: plate.hulls.map((hull) => ({
      ...hull,
      points: resampled(hull.loop.map(wide), FINE * hull.points.length),
      loop: hull.loop.map(wide),
      line: hull.line && hull.line.map(wide),
      holes: hull.holes.map((hole) => ({
        ...hole,
        points: resampled(hole.loop.map(wide), FINE * hole.points.length),
        loop: hole.loop.map(wide),
      })),
    })),
    badges,
    pins: plate.pins.map((pin) => ({ ...pin, from: wide(pin.from), to: wide(pin.to) })),
  };
  return { ...near, people: told(near) };
}

/** @param {PlateTie} tie @param {number} spread @returns {1|2|3} */
function levelAt({ level }, spread) {
  if (level === 3) return spread >= FULL.smallest ? 1 : spread >= FULL.small ? 2 : 3;
  return level === 2 && spread >= FULL.small ? 1 : level;
}

/** Writes the names for which there is room now, the greater ones first. @param {Plate} plate */
function told({ people, badges, room }) {
  const taken = /** @type {{of: string, box: Box}[]} */ ([
    ...people.map((person) => ({ of: person.id, box: boxAround(person.x, person.y, person.r + 1) })),
    ...people
      .filter(({ label }) => label.shown)
      .map((person) => ({ of: person.id, box: labelBox(person, person.label) })),
    ...badges.map(({ x, y }) => ({ of: '', box: boxAround(x, y, room.badge) })),
  ]);
  const found = new Set();
  for (const person of [...people].sort((a, b) => a.tier - b.tier)) {
    if (person.label.shown) continue;
    const box = labelBox(person, person.label);
    if (taken.some((other) => other.of !== person.id && overlap(box, other.box))) continue;
    found.add(person.id);
    taken.push({ of: person.id, box });
  }
  return people.map((person) =>
    found.has(person.id) ? { ...person, label: { ...person.label, shown: true } } : person,
  );
}
