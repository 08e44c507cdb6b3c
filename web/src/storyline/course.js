/**
 * The course of a line: at which height it is when, and its pieces, each with the faction of the time.
 * Heights are those
 * of the server; between two of them a line bends. Pure.
 */
import { asYears } from '../text/dates.js';

/** @typedef {import('../replies.js').StorylineLineReply} Line */
/** @typedef {{from: number, to: number, faction: string|null, alone: boolean, doubt: boolean}} Piece in years */
/**
 * @typedef {object} Course
 * @property {string} person
 * @property {number} tier
 * @property {number} from in years
 * @property {number} to
 * @property {boolean} dies
 * @property {(years: number) => number} height
 * @property {(from: number, to: number) => number[]} knots the times between two at which it bends, and these two
 * @property {Piece[]} pieces
 * @property {(years: number) => string|null} faction
 */

const BEND = 0.24; // half of what a bend takes, in years
const PARTS = 10;

/** @param {Line} line @returns {Course} */
export function courseOf(line) {
  const stays = line.stays.map((stay) => ({ from: asYears(stay.from), height: stay.height }));
  const [from, to] = [asYears(line.from), asYears(line.to) + (line.dies ? 0 : 1 / 372)];
  // Bends may overlap: each adds its own step, so that two in a row make one smooth line.
  const bends = stays.slice(1).map((stay, i) => {
    const half = Math.max(0.01, Math.min(BEND, stay.from - from, to - stay.from));
    return { start: stay.from - half, end: stay.from + half, step: stay.height - stays[i].height };
  });
  const factions = line.factions.map((one) => ({ ...one, start: asYears(one.from), end: dayAfter(one.to) }));
  const alone = line.alone.map(stretch);
  const doubts = line.doubts.map(stretch);

  /** @param {number} years */
  function height(years) {
    let sum = stays[0]?.height ?? 0;
    for (const { start, end, step } of bends) {
      if (years >= end) sum += step;
      else if (years > start) sum += step * ease((years - start) / (end - start));
    }
    return sum;
  }

  const faction = (/** @type {number} */ years) =>
    factions.find(({ start, end }) => start <= years && years < end)?.faction ?? null;
  const within = (/** @type {{start: number, end: number}[]} */ some, /** @type {number} */ years) =>
    some.some(({ start, end }) => start <= years && years < end);

  const cuts = [from, to, ...[...factions, ...alone, ...doubts].flatMap(({ start, end }) => [start, end])]
    .filter((years) => years >= from && years <= to)
    .sort((a, b) => a - b);
  const pieces = /** @type {Piece[]} */ ([]);
  for (let i = 1; i < cuts.length; i++) {
    if (cuts[i] - cuts[i - 1] < 1e-6) continue;
    const middle = (cuts[i - 1] + cuts[i]) / 2;
    const piece = {
      from: cuts[i - 1],
      to: cuts[i],
      faction: faction(middle),
      alone: within(alone, middle),
      doubt: within(doubts, middle),
    };
    const last = pieces[pieces.length - 1];
    if (last && last.faction === piece.faction && last.alone === piece.alone && last.doubt === piece.doubt) {
      last.to = piece.to;
    } else pieces.push(piece);
  }

  return {
    person: line.person,
    tier: line.tier,
    from,
    to,
    dies: line.dies,
    height,
    faction,
    pieces,
    knots: (a, b) => [
      a,
      ...bends
        .flatMap(({ start, end }) => Array.from({ length: PARTS + 1 }, (_, i) => start + ((end - start) * i) / PARTS))
        .filter((years) => years > a && years < b)
        .sort((one, other) => one - other),
      b,
    ],
  };
}

/** @param {number} t */
const ease = (t) => t * t * (3 - 2 * t);

/** @param {string} day */
const dayAfter = (day) => asYears(day) + 1 / 372;

/** @param {{from: string, to: string}} days */
const stretch = ({ from, to }) => ({ start: asYears(from), end: dayAfter(to) });
