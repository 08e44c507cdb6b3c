/** The picture of one year as plain numbers: who stands where, which ties run how, territories, names and numbers. Pure. */
import { pairKey } from '../../timeline.js';
import { mapName } from '../../text/names.js';
import { numbered, placeBadges } from './badges.js';
import { chooseBend } from './bends.js';
import { controlPoint, onCurve } from './geometry.js';
import { hullsIn } from './hulls.js';
import { placeLabel } from './labels.js';
import { nameLength, nameLine, NAME_SIZE } from './outline-name.js';

/** @typedef {import('../../types.js').Tie} Tie */
/** @typedef {import('./geometry.js').Point} Point */
/** @typedef {import('./geometry.js').Box} Box */
/** @typedef {'full'|'candidate'|'none'|'lost'|'dead'} PersonMark */
/** @typedef {'full'|'medium'|'compact'} Detail how much a small screen leaves out */
/** @typedef {{id: string, x: number, y: number, r: number, tier: number, mark: PersonMark, dead: boolean, label: import('./labels.js').Label}} PlatePerson */
/** @typedef {{key: string, id: string, a: string, b: string, sign: number, strength: number, level: 1|2|3, width: number, bend: number, ghost: boolean, disputed: boolean, noted: boolean, z: number}} PlateTie z: painting order */
/** @typedef {import('./hulls.js').Hull & {line: Point[]|null}} PlateHull line: the base line of the name */
/** @typedef {{year: number, detail: Detail, people: PlatePerson[], ties: PlateTie[], hulls: PlateHull[], badges: import('./badges.js').Badge[]}} Plate */

const WIDTHS = [0, 1.3, 2.3, 3.6];
const SCALES = { full: { names: [0, 22, 17, 13.5], mark: 1, line: 1, badge: 8.6 }, medium: { names: [0, 31, 25, 21.5], mark: 1.3, line: 1.25, badge: 12 }, compact: { names: [0, 36, 31, 28], mark: 1.7, line: 1.6, badge: 17 } };

/** The mark's size at a detail, for the parts that draw. @param {Detail} detail */
export const scaleOf = (detail) => SCALES[detail];

/** The same key for the same pair under the same sign, from year to year. @param {Tie} tie */
export const tieKey = (tie) => `${pairKey(tie.a, tie.b)}|${tie.sign > 0 ? 'ally' : 'rival'}`;

/**
 * @param {import('../../timeline.js').Timeline} timeline
 * @param {(year: number) => Map<string, Point>} layout
 * @param {number} year
 * @param {Detail} [detail]
 * @returns {Plate}
 */
export function composePlate(timeline, layout, year, detail = 'full') {
  const scale = SCALES[detail];
  const changes = numbered(timeline.changes(year));
  const drawn = tiesOf(timeline, year);
  const people = peopleOf(timeline, layout(year), year, detail, drawn.map((entry) => entry.tie));
  const here = new Map(people.map((person) => [person.id, person]));
  const ties = drawn.filter(({ tie }) => here.has(tie.a) && here.has(tie.b)).map(({ tie, ghost }) => {
    const a = /** @type {typeof people[0]} */ (here.get(tie.a));
    const b = /** @type {typeof people[0]} */ (here.get(tie.b));
    const level = levelOf(a.tier, b.tier);
    const width = WIDTHS[tie.strength] * scale.line * (level === 1 ? (a.tier + b.tier > 2 ? 0.8 : 1) : level === 2 ? 0.6 : 0.55);
    return { key: tieKey(tie), id: tie.id, a: tie.a, b: tie.b, sign: tie.sign, strength: tie.strength, level, width: ghost ? Math.max(1.1, width * 0.6) : width, bend: chooseBend(a, b, people), ghost, disputed: tie.certainty === 'disputed', noted: false, z: 0 };
  });

  const curves = ties.map((tie) => {
    const [a, b] = [tie.a, tie.b].map((id) => /** @type {Point} */ ([here.get(id)?.x ?? 0, here.get(id)?.y ?? 0]));
    return { key: tie.key, id: tie.id, a, b, bend: tie.bend, level: tie.level };
  });
  const lines = /** @type {Point[]} */ ([]);
  for (const { a, b, bend, level } of curves) if (level === 1) for (let i = 2; i < 19; i++) lines.push(onCurve(a, controlPoint(a, b, bend), b, i / 20));

  // The great names choose first, then the numbers, then the small names, then the factions.
  const taken = people.map((person) => /** @type {Box} */ ([person.x - person.r - 1, person.y - person.r - 1, person.x + person.r + 1, person.y + person.r + 1]));
  const placed = /** @type {PlatePerson[]} */ ([]);
  const place = (/** @type {typeof people} */ some) => {
    for (const person of some.sort((a, b) => a.tier - b.tier || a.y - b.y)) {
      const { label, box } = placeLabel(person, taken, lines);
      taken.push(box);
      placed.push({ id: person.id, x: person.x, y: person.y, r: person.r, tier: person.tier, mark: person.mark, dead: person.dead, label });
    }
  };
  place(people.filter((person) => person.tier < 3));
  const badges = placeBadges(changes, curves, here, taken, scale.badge);
  const noted = new Set(badges.map((badge) => badge.tie));
  for (const tie of ties) {
    tie.noted = noted.has(tie.key);
    tie.z = heightOf(tie);
  }
  place(people.filter((person) => person.tier === 3));

  const hulls = hullsIn(timeline, year, placed).map((hull) => {
    const size = NAME_SIZE * scale.line;
    const line = detail === 'compact' || hull.island ? null : nameLine(hull.loop, nameLength(hull.name, size), taken, lines, size);
    for (const [x, y] of line ?? []) taken.push([x - 6, y - size, x + 6, y + 3]);
    return { ...hull, line };
  });
  ties.sort((a, b) => a.z - b.z);
  return { year, detail, people: placed, ties, hulls, badges };
}

/** Painting order: ended, minor, major, changed. It depends on nothing but the tie, so that a tie that stays keeps it. @param {PlateTie} tie */
const heightOf = (tie) => (tie.ghost ? 0 : 20) + (3 - tie.level) * 6 + (tie.sign > 0 ? 1 : 0) + (tie.noted ? 40 : 0);

/** @param {number} a tier @param {number} b tier @returns {1|2|3} */
const levelOf = (a, b) => (Math.max(a, b) <= 2 ? 1 : Math.min(a, b) <= 2 ? 2 : 3);

/** The ties that hold at the end of the year, then those that ended in it. @param {import('../../timeline.js').Timeline} timeline @param {number} year */
function tiesOf(timeline, year) {
  const now = timeline.stateOn(year);
  const drawn = [...now.values()].map((tie) => ({ tie, ghost: false }));
  if (year > timeline.first) for (const [key, tie] of timeline.stateOn(year - 1)) if (!now.has(key)) drawn.push({ tie, ghost: true });
  return drawn;
}

/**
 * People with a tie, ended ones too, and the members of factions; not those who died in an earlier year.
 * @param {import('../../timeline.js').Timeline} timeline @param {Map<string, Point>} places @param {number} year @param {Detail} detail @param {Tie[]} ties
 */
function peopleOf(timeline, places, year, detail, ties) {
  const scale = SCALES[detail];
  const day = `${year}-12-31`;
  const dayBefore = `${year - 1}-12-31`;
  const ids = new Set(ties.flatMap((tie) => [tie.a, tie.b]));
  for (const faction of timeline.factions.values()) {
    const rows = timeline.members(faction.id, year);
    if (rows.length > 2) for (const row of rows) ids.add(row.person);
  }
  const changed = new Set(timeline.changes(year).flatMap((change) => change.people));
  for (const change of timeline.changes(year)) if (change.kind === 'died' || change.kind === 'seatLost') for (const id of change.people) ids.add(id);
  return [...ids].flatMap((id) => {
    const person = timeline.people.get(id);
    const place = places.get(id);
    if (!person || !place || !timeline.alive(id, dayBefore)) return [];
    if (detail === 'compact' && person.tier > 2) return [];
    if (detail === 'medium' && person.tier > 2 && !changed.has(id)) return [];
    const dead = !timeline.alive(id, day);
    const seat = timeline.seat(id, year);
    const was = timeline.seat(id, year - 1);
    const mark = /** @type {PersonMark} */ (dead ? 'dead' : seat !== 'none' ? seat : was !== 'none' ? 'lost' : 'none');
    const r = scale.mark * (person.tier === 1 ? 8.5 : person.tier === 2 ? 7 : mark === 'none' ? 3.6 : 5.2);
    const text = mapName(person) + (dead ? ` † ${year}` : '');
    return [{ id, x: place[0], y: place[1], r, tier: person.tier, mark, dead, text, size: scale.names[person.tier] }];
  });
}
