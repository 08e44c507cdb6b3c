/**
 * The picture of one year as plain numbers: who stands where, which ties run how, territories, names and numbers. Pure.
 */
import { yearOf } from '../../moment.js';
import { mapName } from '../../text/names.js';
import { markOf, personRadius, TIE, tieWidth } from '../look.js';
import { numbered, placeBadges } from './badges.js';
import { chooseBend } from './bends.js';
import { castOf, tieKey } from './cast.js';
import { boxAround, controlPoint, distance, onCurve, overlap } from './geometry.js';
import { hullsIn } from './hulls.js';
import { letterBoxes, nameLength, nameLine } from './outline-name.js';
import { inRoom, roomKey } from './room.js';
import { CROWD } from './crowd-size.js';
import { createSides, estimated, isCrowd, labelBox } from './sides.js';

/** @typedef {import('../../timeline.js').Timeline} Timeline */
/** @typedef {import('./cast.js').PersonMark} PersonMark */
/** @typedef {import('./geometry.js').Point} Point */
/** @typedef {import('./geometry.js').Box} Box */
/** @typedef {import('./room.js').Room} Room */
/** @typedef {import('./sides.js').Label} Label */
/**
 * @typedef
 *   {{id: string, x: number, y: number, r: number, scale: number, tier: number, aside: boolean, mark: PersonMark, dead: boolean, label: Label}}
 *   PlatePerson scale: how much larger than usual; aside: in grey
 */
/**
 * @typedef
 *   {{key: string, id: string, a: string, b: string, sign: number, strength: number, level: 1|2|3, width: number, scale: number,
 *   bend: number, ghost: boolean, aside: boolean, disputed: boolean, noted: boolean, spot: number, z: number}} PlateTie
 * spot: where on the line a question mark stands, 0 to 1; z: painting order
 */
/**
 * @typedef {import('./hulls.js').Hull & {line: Point[]|null, size: number}} PlateHull line: the base line of the name
 */
/**
 * @typedef
 *   {{year: number, key: string, crowded: boolean, room: Room, people: PlatePerson[], ties: PlateTie[], hulls: PlateHull[], badges: import('./badges.js').Badge[], left: number,
 *   pins: {id: string, from: Point, to: Point}[]}}
 *   Plate
 * key: of the room; crowded: of so many ties that they are painted and are no elements; left: how many people are left
 * out; pins: who was put aside, and from where
 */

/**
 * @typedef {((year: number) => Plate) & {composing: (year: number) => Generator<undefined, Plate, undefined>}} Composer
 *   composes at once, or with rests between which the page can do something else
 */

const LINE_STEP = 14; // units between the points at which a tie is felt
const LESSER = 0.3; // how much less the ties of small names disturb a great one
const SPOTS = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72]; // of a question mark
const SIZES = [1, 0.92, 0.86]; // of a territory's name, tried in turn

/**
 * @param {Timeline} timeline
 * @param {(year: number) => Map<string, Point>} layout the homes of a year
 * @param {Room} room
 * @param {import('./sides.js').Measure} [measure]
 * @returns {Composer}
 */
export function createComposer(timeline, layout, room, measure = estimated) {
  const drafts = /** @type {Map<number, Draft>} */ (new Map());
  const key = roomKey(room);

  /** @param {number} year */
  function draftOf(year) {
    let draft = drafts.get(year);
    if (!draft) drafts.set(year, (draft = sketch(timeline, layout(year), year, room, measure)));
    return draft;
  }
  const labelsOf = createSides(timeline, (year) => draftOf(year).scene, room);

  /** @param {number} year @returns {Generator<undefined, Plate, undefined>} */
  function* composing(year) {
    // The sides of names are found for all years of the core together, unless these are crowds.
    for (let core = timeline.coreFirst; core <= timeline.coreLast; core++) {
      if (isCrowd(draftOf(core))) break;
      yield;
    }
    draftOf(year);
    yield;
    const { people: cast, ties: bonds, left } = draftOf(year);
    const labels = labelsOf(year);
    yield;
    const people = cast.map(
      ({ id, x, y, r, tier, aside, mark, dead }) =>
        /** @type {PlatePerson} */ ({ id, x, y, r, scale: room.mark, tier, aside, mark, dead, label: labels.get(id) }),
    );
    const here = new Map(people.map((person) => [person.id, person]));
    const names = people
      .filter((person) => person.label.shown)
      .map((person) => ({ of: person.id, tier: person.tier, box: labelBox(person, person.label) }));
    const great = names.filter((name) => name.tier < 3).map((name) => name.box);
    // Small ties run straight then.
    const crowded = bonds.length > CROWD.ties;

    const ties = bonds.map(({ tie, ghost, a, b, level }) => ({
      key: tieKey(tie),
      id: tie.id,
      a: tie.a,
      b: tie.b,
      sign: tie.sign,
      strength: tie.strength,
      level,
      width: tieWidth({ strength: tie.strength, level, tiers: a.tier + b.tier, ghost }, room.line),
      scale: room.line,
      bend: crowded && level > 1 ? 0 : chooseBend(a, b, people, great),
      ghost,
      aside: a.aside || b.aside,
      disputed: tie.certainty === 'disputed',
      noted: false,
      spot: 0.5,
      z: 0,
    }));
    const curves = ties.map((tie) => ({ ...tie, a: at(here, tie.a), b: at(here, tie.b), ends: [tie.a, tie.b] }));

    yield;
    const discs = people.map((person) => ({ of: person.id, box: boxAround(person.x, person.y, person.r + 1) }));
    const taken = [...discs, ...names.map(({ of, box }) => ({ of, box }))];
    const notes = numbered(timeline.changes(year)).map((change, i) => ({ change, n: i + 1 }));
    const come = notes.filter(({ change }) => timeline.hasCome(year, change));
    const badges = placeBadges(come, curves, here, taken, room);
    uncover(people, badges, room);
    const noted = new Set(badges.map((badge) => badge.tie));
    const queries = /** @type {Box[]} */ ([]);
    ties.forEach((tie, i) => {
      tie.noted = noted.has(tie.key);
      tie.z = heightOf(tie);
      if (markOf(tie).mark === '?') queries.push(query(tie, curves[i], taken, room));
    });
    ties.sort((a, b) => a.z - b.z);

    const lines = curves.filter((curve) => curve.level === 1).flatMap((curve) => trace(curve.a, curve.b, curve.bend));
    yield;
    const bare = hullsIn(timeline, year, people, room);
    yield;
    const hulls = yield* naming(bare, [...taken.map(({ box }) => box), ...queries], lines, room, measure, crowded);
    return { year, key, crowded, room, people, ties, hulls, badges, left, pins: [] };
  }

  return Object.assign((/** @type {number} */ year) => resultOf(composing(year)), { composing });
}

/**
 * What a work comes to, done without a rest.
 * @template T @param {Generator<undefined, T, undefined>} work @returns {T}
 */
function resultOf(work) {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/**
 * Puts the question mark of a disputed tie where it reads as nobody's.
 * @param {PlateTie} tie
 * @param {{a: Point, b: Point, bend: number}} curve
 * @param {{box: Box}[]} taken
 * @param {Room} room
 */
function query(tie, { a, b, bend }, taken, room) {
  const half = (TIE.query.size * room.line) / 2;
  const control = controlPoint(a, b, bend);
  const boxes = SPOTS.map((t) => boxAround(...onCurve(a, control, b, t), half));
  const free = boxes.findIndex((box) => taken.every((other) => !overlap(box, other.box, half / 2)));
  tie.spot = SPOTS[Math.max(0, free)];
  return boxes[Math.max(0, free)];
}

/**
 * A small name on which a number had to be put waits for the pointer.
 * @param {PlatePerson[]} people
 * @param {import('./badges.js').Badge[]} badges
 * @param {Room} room
 */
function uncover(people, badges, room) {
  for (const person of people) {
    const box = labelBox(person, person.label);
    const covered = badges.some(({ x, y }) => overlap(box, boxAround(x, y, room.badge)));
    if (covered && person.tier === 3) person.label = { ...person.label, shown: false };
  }
}

/**
 * What stands beside somebody's disc.
 * @param {import('../../types.js').Person} person @param {boolean} dead
 * @param {number} year that of the picture, where the year of the death is not known
 */
export const nameOnPlate = (person, dead, year) =>
  mapName(person) + (dead ? ` † ${/\d{4}/.exec(person.died)?.[0] ?? yearOf(year)}` : '');

/** @typedef {ReturnType<typeof sketch>} Draft */

/**
 * Everybody at his place with his ties, before names and numbers.
 * @param {Timeline} timeline
 * @param {Map<string, Point>} places
 * @param {number} year
 * @param {Room} room
 * @param {import('./sides.js').Measure} measure
 */
function sketch(timeline, places, year, room, measure) {
  const { people: cast, ties: bonds, left } = castOf(timeline, year, room.few);
  const people = cast.flatMap((player) => {
    const person = timeline.people.get(player.id);
    const home = places.get(player.id);
    if (!person || !home) return [];
    const [x, y] = inRoom(room, home);
    const r = room.mark * personRadius(player.tier, player.mark !== 'none');
    // A small picture has a cross for the dead, and no room for more.
    const text = nameOnPlate(person, player.dead && !room.isSmall, year);
    const size = room.names[player.tier];
    return [{ ...player, x, y, r, text, size, width: measure(text, size, player.tier) }];
  });
  const here = new Map(people.map((person) => [person.id, person]));
  const ties = bonds.flatMap(({ tie, ghost }) => {
    const a = here.get(tie.a);
    const b = here.get(tie.b);
    return a && b ? [{ tie, ghost, a, b, level: levelOf(a.tier, b.tier) }] : [];
  });
  const felt = ties.length > CROWD.ties ? 1 : 2;
  const lines = ties.flatMap(({ a, b, level }) => {
    if (level > felt) return [];
    const bend = level === 1 ? chooseBend(a, b, people) : 0;
    return trace([a.x, a.y], [b.x, b.y], bend).map(([x, y]) => ({ x, y, weight: level === 1 ? 1.3 : LESSER }));
  });
  return { people, ties, left, scene: { people, lines } };
}

/** Points along a tie, but for its ends. @param {Point} a @param {Point} b @param {number} bend @returns {Point[]} */
function trace(a, b, bend) {
  const control = controlPoint(a, b, bend);
  const steps = Math.max(6, Math.round(distance(a, b) / LINE_STEP));
  return Array.from({ length: steps - 1 }, (_, i) => onCurve(a, control, b, (i + 1) / steps));
}

/** @param {Map<string, PlatePerson>} here @param {string} id @returns {Point} */
const at = (here, id) => [here.get(id)?.x ?? 0, here.get(id)?.y ?? 0];

/**
 * Gives the territories their names, the smallest first: they have the least choice.
 * @param {import('./hulls.js').Hull[]} hulls
 * @param {Box[]} taken
 * @param {Point[]} lines
 * @param {Room} room
 * @param {import('./sides.js').Measure} measure
 * @param {boolean} crowded
 * @returns {Generator<undefined, PlateHull[], undefined>}
 */
function* naming(hulls, taken, lines, room, measure, crowded) {
  const lineOf = /** @type {Map<string, {line: Point[], size: number}>} */ (new Map());
  if (!room.few) {
    for (const hull of [...hulls].reverse()) {
      yield;
      for (const share of SIZES) {
        const size = room.outline * share;
        if ((size * room.unit < 12 && share < 1) || ((room.isScene || crowded) && hull.island)) continue;
        const line = nameLine(hull.loop, nameLength(hull.name, size, measure), size, taken, lines, room);
        if (!line) continue;
        lineOf.set(hull.key, { line, size });
        taken.push(...letterBoxes(line, size));
        break;
      }
    }
  }
  return hulls.map((hull) => ({
    ...hull,
    line: lineOf.get(hull.key)?.line ?? null,
    size: lineOf.get(hull.key)?.size ?? room.outline,
  }));
}

/**
 * Painting order: ended, minor, major, changed; within these by name, so that two that cross never change places. It
 * depends on nothing but the tie, so that a tie that stays keeps it.
 * @param {PlateTie} tie
 */
const heightOf = (tie) =>
  ((tie.ghost ? 0 : 20) + (3 - tie.level) * 6 + (tie.sign > 0 ? 1 : 0) + (tie.noted ? 40 : 0)) * SCATTER +
  scattered(tie.key);

const SCATTER = 10007;

/** A number below SCATTER that differs from tie to tie. @param {string} key */
function scattered(key) {
  let sum = 0;
  for (let i = 0; i < key.length; i++) sum = (sum * 31 + key.charCodeAt(i)) % SCATTER;
  return sum;
}

/** @param {number} a tier @param {number} b tier @returns {1|2|3} */
const levelOf = (a, b) => (Math.max(a, b) <= 2 ? 1 : Math.min(a, b) <= 2 ? 2 : 3);
