/**
 * The room that a picture has on the screen, in plate units: how wide and high the plate may be, and how large names
 * and marks have to be there so that they can be read. A window that is low or narrow makes the plate smaller, never
 * emptier. Pure.
 */
import { BADGE } from '../look.js';
import { PLATE, clamp } from './geometry.js';

/** @typedef {import('./geometry.js').Point} Point */
/** @typedef {{x: number, y: number, width: number, height: number}} Part of the plate on which homes are given */
/**
 * @typedef {{
 *   width: number, height: number, unit: number, few: boolean, large: boolean, part: Part,
 *   isScene: boolean, isSmall: boolean, names: number[], outline: number, badge: number, mark: number, line: number,
 * }} Room
 *   unit: CSS pixels to a plate unit; few: only the leading people are drawn; isScene: of a lesson; isSmall: one of
 *   many; names: sizes by tier; outline: the size of a territory's name; badge: a number's radius; mark, line: how much
 *   larger than usual discs and lines are
 */

/** @typedef {{focus: number, aside: number, outline: number}} Letters CSS pixels of the names of a scene */

const SCENE = { share: 2, most: 2.3 }; // how much thicker discs and lines are for the back of a room than in a page
const SMALL = { share: 0.7, most: 2.4 }; // how much thicker they are where a picture is one of many
const WHOLE = { x: 0, y: 0, ...PLATE };
const USUAL = 0.8875; // pixels to a unit in a window of 1366 by 768, for which widths and discs are meant
const SMALLEST = 12; // pixels of the smallest letters
const STRETCH = { x: 1.5, y: 1.7 }; // how much wider or taller than its usual shape a plate may get
const LARGE = { least: 1.15, most: 1.4, share: 2 }; // in a room that is small anyway, letters can grow only by less

/**
 * @param {number} width CSS pixels @param {number} height
 * @param {{few?: boolean, large?: boolean, part?: Part, letters?: Letters|null, small?: number}} [how] letters: for a
 *   scene; small: for one of many pictures, CSS pixels of the only names it has
 * @returns {Room}
 */
export function roomOf(width, height, { few = false, large = false, part = WHOLE, letters = null, small = 0 } = {}) {
  const unit = Math.min(width / part.width, height / part.height);
  const k = large ? clamp(unit * LARGE.share, LARGE.least, LARGE.most) : 1;
  const least = (/** @type {number} */ units, /** @type {number} */ pixels) => Math.max(units, pixels / unit) * k;
  const usual = {
    width: Math.min(width / unit, part.width * STRETCH.x),
    height: Math.min(height / unit, part.height * STRETCH.y),
    unit,
    few,
    large,
    part,
    isScene: letters !== null,
    isSmall: small > 0,
    names: [0, least(few ? 30 : 22, 16), least(few ? 26 : 17, 14), least(13.5, SMALLEST)],
    outline: Math.max(14.5, 12.5 / unit) * (large ? 1.2 : 1),
    badge: Math.max(BADGE.radius, SMALLEST / unit / BADGE.numeral) * (large ? 1.2 : 1),
    mark: clamp((USUAL / unit) ** 0.7, 1, 1.6) * (large ? 1.15 : 1),
    line: clamp((USUAL / unit) ** 0.8, 1, 1.6) * (large ? 1.15 : 1),
  };
  if (small) {
    const thick = Math.min(SMALL.most, (USUAL / unit) ** SMALL.share);
    return { ...usual, names: [0, small / unit, 0, 0], mark: thick, line: thick };
  }
  if (!letters) return usual;
  const { focus, aside, outline } = letters;
  const thick = Math.min(SCENE.most, (SCENE.share * USUAL) / unit);
  return {
    ...usual,
    names: [0, focus / unit, aside / unit, aside / unit],
    outline: outline / unit,
    mark: thick,
    line: thick,
  };
}

/** The room for which a plate is drawn when nothing is known of the screen. */
export const USUAL_ROOM = roomOf(PLATE.width * USUAL, PLATE.height * USUAL);

// Names and numbers stand below and beside people, so the edges need some room
const INSET = { x: 8, top: 6, bottom: 14 };

/** Where a home lies in a room. @param {Room} room @param {Point} home @returns {Point} */
export function inRoom({ width, height, part }, [x, y]) {
  const across = (width - 2 * INSET.x) / part.width;
  const down = (height - INSET.top - INSET.bottom) / part.height;
  return [INSET.x + (x - part.x) * across, INSET.top + (y - part.y) * down];
}

/** The home that lies at a point of a room. @param {Room} room @param {Point} point @returns {Point} */
export function homeIn({ width, height, part }, [x, y]) {
  const across = (width - 2 * INSET.x) / part.width;
  const down = (height - INSET.top - INSET.bottom) / part.height;
  return [(x - INSET.x) / across + part.x, (y - INSET.top) / down + part.y];
}

/** Two rooms of one key hold the same picture. @param {Room} room */
export const roomKey = ({ width, height, unit, few, large, part }) =>
  `${[width, height, part.x, part.y].map((number) => number.toFixed(1)).join(' ')} ${unit.toFixed(4)} ${few} ${large}`;
