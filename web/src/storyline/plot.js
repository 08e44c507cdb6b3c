/**
 * The plot of a storyline: where everything lies in the room that there is, as numbers. Nothing is
 * drawn here. Pure but
 * for the width of letters, which it is given.
 */
import { spread } from '../marks/rail-scale.js';
import { asYears } from '../text/dates.js';
import { bandsOf } from './bands.js';
import { courseOf } from './course.js';
import { factionNames } from './naming.js';
import { placeNotes } from './notes.js';
import { timeScale } from './scale.js';

/** @typedef {import('../replies.js').StorylineReply} StorylineReply */
/** @typedef {import('./course.js').Course} Course */
/** @typedef {import('../graph/picture/geometry.js').Box} Box */
/** @typedef {(text: string, size: number, tier: number) => number} Measure */
/**
 * @typedef {{person: string, text: string, x: number, y: number, end: 'left'|'right'|'death', tier:
 *   number, size: number}}
 *   LineName
 */
/** @typedef {ReturnType<typeof plotOf>} Plot */

const NOTE = { row: 14.5, wide: 92, rows: 3, tick: 8, apart: 7 };
const AXIS = 26;
const ENDS = 11; // from a line's end to its name
const DEATH = 9; // from a cross to the name of who died
const LEAST_UNIT = 12; // lines of a camp are never nearer
const MOST_UNIT = 19;

/**
 * @param {StorylineReply} reply
 * @param {object} room
 * @param {number} room.width
 * @param {number} room.height
 * @param {number} room.k how large letters are, 1 for a root of 16 px
 * @param {import('./scale.js').Span|null} room.span
 * @param {Measure} measure
 * @param {{person: (id: string) => string, faction: (id: string) => string}} names
 * @param {{id: string, text: string, day: string}[]} events the most important first
 */
export function plotOf(reply, { width, height: wanted, k, span }, measure, names, events) {
  const levels = wanted > 520 * k ? 3 : wanted > 400 * k ? 2 : 1;
  const courses = reply.lines.map(courseOf);
  const faceOf = (/** @type {number} */ tier) => (tier === 1 ? 1 : 3);
  // Room for the names is kept by the largest that they can be, so that it does not hang on the heights.
  const gutter =
    Math.max(0, ...courses.map(({ person, tier }) => measure(names.person(person), sizeOf(tier) * k, faceOf(tier)))) +
    ENDS * k +
    3;
  const [left, right] = [gutter, width - gutter];
  const scale = timeScale(reply.years, left, right - left, span);
  const [first, last] = [scale.first, scale.last + 1];

  const noteSize = 12.5 * k;
  const placed = placeNotes(
    events.map(({ id, text, day }) => ({ id, text, x: scale.at(asYears(day)) })),
    {
      left,
      right: width,
      levels,
      most: Math.max(3, Math.round((right - left) / (74 * k))),
      wide: NOTE.wide * k,
      rows: NOTE.rows,
      width: (text) => measure(text, noteSize, 3),
    },
  );
  // Where the texts of each level end: as high above the plot as those below it need.
  const feet = [NOTE.tick * k];
  for (let level = 0; level < levels; level++) {
    const rows = Math.max(0, ...placed.filter((note) => note.level === level).map(({ lines }) => lines.length));
    feet.push(feet[level] + (rows ? rows * NOTE.row * k + NOTE.apart * k : 0));
  }
  const top = feet[levels] + 4 * k;
  const notes = placed.map((note) => ({ ...note, foot: top - feet[note.level] }));

  const height = Math.max(wanted, top + AXIS * k + 16 * k + reply.height * LEAST_UNIT * k);
  const bottom = height - AXIS * k;
  const unit = Math.min(MOST_UNIT * k, (bottom - top - 16 * k) / reply.height);
  const shift = top + (bottom - top - unit * reply.height) / 2;
  const y = (/** @type {number} */ value) => shift + value * unit;

  const sizes = (/** @type {number} */ tier) => Math.max(12 * k, Math.min(sizeOf(tier) * k, unit * 0.95));

  const ends = [
    ...endNames(
      'left',
      courses.filter((course) => course.from <= first),
    ),
    ...endNames(
      'right',
      courses.filter((course) => !course.dies && course.to >= last - 0.01),
    ),
    ...courses.filter((course) => course.dies).map((course) => endName('death', course, y(course.height(course.to)))),
  ];

  /** @param {'left'|'right'} end @param {Course[]} some @returns {LineName[]} */
  function endNames(end, some) {
    const at = (/** @type {Course} */ course) => y(course.height(end === 'left' ? first : last));
    const sorted = [...some].sort((a, b) => at(a) - at(b));
    const places = spread(sorted.map(at), 14.5 * k, top, bottom);
    return sorted.map((course, i) => endName(end, course, places[i]));
  }

  /** @param {LineName['end']} end @param {Course} course @param {number} at @returns {LineName} */
  function endName(end, course, at) {
    const x = end === 'left' ? left - ENDS * k : end === 'right' ? right + ENDS * k : scale.at(course.to) + DEATH * k;
    const [size, text] = [sizes(course.tier), names.person(course.person)];
    return { person: course.person, text, x, y: at + size * 0.34, end, tier: course.tier, size };
  }

  /** What a name of a line takes, with the cross before it. @param {LineName} name @returns {Box} */
  function boxOf({ text, x, y: base, end, tier, size: letters }) {
    const wide = measure(text, letters, faceOf(tier));
    const [from, to] = end === 'left' ? [x - wide, x] : [x - (end === 'death' ? DEATH * k * 2 : 0), x + wide];
    return [from, base - letters, to, base + 3];
  }

  const bands = bandsOf(courses, scale.first, scale.last);
  const pad = Math.min(7 * k, unit * 0.42);
  const size = 13 * k;
  const nameOfFaction = factionNames(bands, names.faction, {
    at: scale.at,
    y,
    linesAt(x) {
      const years = scale.years(x);
      return courses.map(({ from, to, height: of }) => (from <= years && years <= to ? y(of(years)) : NaN));
    },
    width: (text) => measure(text, size, 0),
    size,
    pad,
    left,
    right,
    top,
    bottom,
    taken: ends.map(boxOf),
  });

  return {
    width,
    height,
    k,
    left,
    right,
    top,
    bottom,
    unit,
    y,
    scale,
    courses,
    bands,
    pad,
    ends,
    factions: nameOfFaction,
    factionSize: size,
    notes,
    note: { size: noteSize, row: NOTE.row * k },
    years: reply.years.map(({ year }) => ({ year, from: scale.at(year), to: scale.at(year + 1) })),
  };
}

/** @param {number} tier */
const sizeOf = (tier) => (tier === 1 ? 15 : 13);

/**
 * The points of a line between two times.
 * @param {Plot} plot @param {Course} course @param {number} from @param {number} to @param {number}
 *   [off] how far below
 */
export const pointsOf = ({ scale, y }, course, from, to, off = 0) =>
  course.knots(from, to).map((years) => [scale.at(years), y(course.height(years)) + off]);

/** @param {number[][]} points */
export const pathOf = (points) =>
  points.map(([x, y], i) => `${i ? 'L' : 'M'}${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('');
