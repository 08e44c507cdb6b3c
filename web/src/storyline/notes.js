/**
 * The events above a storyline: which have room, and where. The most important come first; each stands
 * on a level, from
 * which a line leads down to its day. No text lies on another or on such a line. Pure.
 */

/** @typedef {{id: string, text: string, x: number}} Happening */
/**
 * @typedef {{id: string, lines: string[], x: number, level: number, left: boolean, width: number}} Note
 *   left: its text
 *   ends at the line and does not begin there
 */
/**
 * @typedef {object} Room
 * @property {number} left
 * @property {number} right
 * @property {number} levels
 * @property {number} most how many notes at most
 * @property {number} wide how long a line of text may be
 * @property {number} rows how many lines of text a note may have
 * @property {(text: string) => number} width
 */

const GAP = 8;
const AWAY = 4; // from the line to its text

/**
 * @param {Happening[]} happenings the most important first
 * @param {Room} room
 * @returns {Note[]} in the order of time
 */
export function placeNotes(happenings, room) {
  const notes = /** @type {Note[]} */ ([]);
  for (const { id, text, x } of happenings) {
    if (notes.length >= room.most) break;
    const lines = wrapped(text, room);
    if (lines.length > room.rows || x < room.left || x > room.right) continue;
    const width = Math.max(...lines.map(room.width));
    const spot = spotFor(x, width, notes, room);
    if (spot) notes.push({ id, lines, x, width, ...spot });
  }
  return notes.sort((a, b) => a.x - b.x);
}

/** @param {number} x @param {number} width @param {Note[]} notes @param {Room} room */
function spotFor(x, width, notes, { left: edge, right: end, levels }) {
  for (let level = 0; level < levels; level++) {
    for (const left of [false, true]) {
      const [from, to] = reach({ x, width, left });
      if (from < edge || to > end) continue;
      const clashes = notes.some((note) => {
        const [a, b] = reach(note);
        if (note.level === level) return from < b + GAP && a < to + GAP;
        // The line of the higher one passes the text of the lower one.
        return note.level > level ? note.x > from - GAP && note.x < to + AWAY : x > a - GAP && x < b + AWAY;
      });
      if (!clashes && !notes.some((note) => Math.abs(note.x - x) < 3)) return { level, left };
    }
  }
  return null;
}

/** From where to where a text reaches. @param {{x: number, width: number, left: boolean}} note */
const reach = ({ x, width, left }) => (left ? [x - AWAY - width, x] : [x, x + AWAY + width]);

/**
 * A text in lines that are short enough.
 * @param {string} text
 * @param {{wide: number, width: (text: string) => number}} room
 */
export function wrapped(text, { wide, width }) {
  const lines = /** @type {string[]} */ ([]);
  for (const word of text.split(' ')) {
    const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length && width(longer) <= wide) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
