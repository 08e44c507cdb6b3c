/**
 * The way from one picture to another in three beats: what ends fades; people whose ties changed move and the outlines with
 * them; new ties draw from both ends. A film is plain lists worked out once, so that a frame only mixes numbers. Pure.
 */
import { matched } from './hulls.js';
import { clamp } from './geometry.js';

/** @typedef {import('./plate.js').Plate} Plate */
/** @typedef {import('./plate.js').PlateTie} PlateTie */
/** @typedef {import('./plate.js').PlatePerson} PlatePerson */
/** @typedef {import('./plate.js').PlateHull} PlateHull */

export const LENGTH = 900; // milliseconds
export const SWAP = 200; // when the sentence and the marks change

/** @param {number} ms @param {number} from @param {number} to */
const part = (ms, from, to) => clamp((ms - from) / (to - from), 0, 1);

/** cubic-bezier(.3, 0, .1, 1), near enough: starts gently, lands softly. @param {number} t */
const glide = (t) => (t < 0.5 ? 0.5 * (2 * t) ** 1.9 : 1 - 0.5 * (2 - 2 * t) ** 3.2);

/** @param {number} t */
const easeOut = (t) => 1 - (1 - t) ** 3;

/** How far each beat has come. @param {number} ms */
export const beats = (ms) => ({ fade: part(ms, 0, 250), move: glide(part(ms, 200, 700)), draw: easeOut(part(ms, 600, 900)), swapped: ms >= SWAP });

/**
 * @param {Plate} from
 * @param {Plate} to
 */
export function createFilm(from, to) {
  const people = paired(from.people, to.people, (person) => person.id);
  const ties = paired(from.ties, to.ties, (tie) => tie.key);
  const hulls = paired(from.hulls, to.hulls, (hull) => hull.id);
  const movers = people.kept.filter(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) > 0.5);
  const moving = new Set(movers.map(([a]) => a.id));
  return {
    from,
    to,
    movers,
    /** Kept people whose name stands elsewhere afterwards. */
    renamed: people.kept.filter(([a, b]) => a.label.dx !== b.label.dx || a.label.dy !== b.label.dy),
    /** Kept people whose mark or text changes. */
    remarked: people.kept.filter(([a, b]) => a.mark !== b.mark || a.r !== b.r || a.label.text !== b.label.text || a.label.anchor !== b.label.anchor),
    leaving: people.gone,
    arriving: people.added,
    /** Ties that go altogether. */
    fading: ties.gone,
    /** Ties that were drawn as live and stay as ghosts, or the other way round. */
    ending: ties.kept.filter(([a, b]) => a.ghost !== b.ghost),
    /** Ties that stay and change their width or the state behind it. */
    changing: ties.kept.filter(([a, b]) => a.ghost === b.ghost && a.width !== b.width),
    /** Ties that stay and have to be bent anew, by choice or because an end moves. */
    bending: ties.kept.filter(([a, b]) => a.bend !== b.bend || ((a.bend || b.bend) && (moving.has(a.a) || moving.has(a.b)))),
    restated: ties.kept.filter(([a, b]) => a.id !== b.id || a.noted !== b.noted || a.strength !== b.strength || a.disputed !== b.disputed || a.ghost !== b.ghost),
    drawing: ties.added,
    morphing: hulls.kept.map(([a, b]) => ({ id: a.id, from: a.points, to: matched(a.points, b.points) })),
    hullsLeaving: hulls.gone,
    hullsArriving: hulls.added,
  };
}

/** @typedef {ReturnType<typeof createFilm>} Film */

/**
 * @template T
 * @param {T[]} before @param {T[]} after @param {(item: T) => string} key
 * @returns {{kept: [T, T][], gone: T[], added: T[]}}
 */
function paired(before, after, key) {
  const old = new Map(before.map((item) => [key(item), item]));
  const now = new Set(after.map(key));
  return {
    kept: after.flatMap((item) => (old.has(key(item)) ? [/** @type {[T, T]} */ ([old.get(key(item)), item])] : [])),
    gone: before.filter((item) => !now.has(key(item))),
    added: after.filter((item) => !old.has(key(item))),
  };
}

/**
 * The dash pattern of a line that has grown from both ends to a share of its length.
 * @param {number} length
 * @param {number} grown 0 to 1
 * @param {[number, number]|null} dash the line's own dash, none for a solid line
 * @returns {number[]}
 */
export function grownDash(length, grown, dash) {
  const half = (length * clamp(grown, 0, 1)) / 2;
  if (half < 0.5) return [0.01, length * 2];
  const gap = Math.max(0.01, length - 2 * half);
  if (!dash) return [half, gap, half, 0.01];
  const [on, off] = dash;
  const strokes = Math.max(1, Math.round(half / (on + off)));
  const unit = half / strokes;
  const stroke = unit * (on / (on + off));
  const side = Array.from({ length: strokes }, () => [stroke, unit - stroke]).flat();
  side[side.length - 1] += gap;
  return [...side, ...Array.from({ length: strokes }, () => [stroke, unit - stroke]).flat()];
}
