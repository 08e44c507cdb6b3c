/** The plates of all years: composed when first needed, the neighbours ahead of time while nothing moves. */
import { leading } from './cast.js';
import { detailed, spreadAt } from './detail.js';
import { PLATE } from './geometry.js';
import { createLayout } from './layout.js';
import { createComposer } from './plate.js';
import { homeIn, inRoom, roomKey, roomOf, USUAL_ROOM } from './room.js';
import { estimated } from './sides.js';

/** @typedef {import('./plate.js').Plate} Plate */
/** @typedef {import('./room.js').Part} Part */

const NEAR = 4; // pictures that are composed at once
// Milliseconds between two that are composed ahead: the far ones can wait, and so can the battery
const PAUSE = { near: 30, far: 1000 };
const CROP = { x: 130, y: 62 }; // room round the people of a small plate, for their names

/**
 * @param {import('../../timeline.js').Timeline} timeline
 * @param {import('./sides.js').Measure} [measure] the width of a name
 */
export function createAtlas(timeline, measure = estimated) {
  const homes = createLayout(timeline);
  let pins = /** @type {Map<string, import('./geometry.js').Point>} */ (new Map());
  let room = USUAL_ROOM;
  let compose = createComposer(timeline, layout, room, measure);
  let plates = /** @type {Map<number, Plate>} */ (new Map());
  let lead = /** @type {Part|null} */ (null);
  let nearer = /** @type {Map<number, Plate>} */ (new Map());
  let spread = 1;
  let pending = 0;

  /** Where people stand: at their places of the year, but for those who were put aside. @param {number} year */
  function layout(year) {
    const places = homes(year);
    return pins.size ? new Map([...places, ...[...pins].filter(([id]) => places.has(id))]) : places;
  }

  /** Who was put aside on a plate. @param {Plate} drawn */
  const pinsOn = (drawn) =>
    drawn.people.flatMap(({ id, x, y }) => {
      const home = pins.has(id) && homes(drawn.year).get(id);
      return home ? [{ id, from: inRoom(room, home), to: /** @type {import('./geometry.js').Point} */ ([x, y]) }] : [];
    });

  /** @param {number} year */
  const whole = (year) => plates.get(year) ?? keep(compose(year));

  /** @param {Plate} drawn */
  function keep(drawn) {
    const kept = { ...drawn, pins: pinsOn(drawn) };
    plates.set(drawn.year, kept);
    return kept;
  }

  /** The picture of a year, from as near as it is looked at. @param {number} year */
  function plate(year) {
    let found = nearer.get(year);
    if (!found) nearer.set(year, (found = detailed(whole(year), spread)));
    return found;
  }

  function forget() {
    plates = new Map();
    nearer = new Map();
  }

  /** The part of the plate that the leading people take up in any core year. @returns {Part} */
  function leadPart() {
    const points = [];
    const ids = leading(timeline);
    for (let year = timeline.coreFirst; year <= timeline.coreLast; year++) {
      for (const id of ids) points.push(homes(year).get(id) ?? [PLATE.width / 2, PLATE.height / 2]);
    }
    const xs = points.map((point) => point[0]);
    const ys = points.map((point) => point[1]);
    const x = Math.min(...xs) - CROP.x;
    const y = Math.min(...ys) - CROP.y;
    return { x, y, width: Math.max(...xs) + CROP.x - x, height: Math.max(...ys) + CROP.y - y };
  }

  return {
    plate,
    layout,
    /**
     * Puts some people aside, each to a place among the homes; in every year, until others are given.
     * @param {Map<string, import('./geometry.js').Point>} next
     */
    setPins(next) {
      pins = next;
      compose = createComposer(timeline, layout, room, measure);
      forget();
    },
    /** The place among the homes that a point of the plate is. @param {import('./geometry.js').Point} point */
    homeOf: ([x, y]) => homeIn(room, [x / spread, y / spread]),
    /**
     * Shows as much as can be seen from so near.
     * @param {number} k
     * @returns {boolean} whether the pictures changed
     */
    setNearness(k) {
      const next = spreadAt(k);
      if (next === spread) return false;
      spread = next;
      nearer = new Map();
      return true;
    },
    /**
     * Takes the room there is on the screen.
     * @param {number} width CSS pixels @param {number} height
     * @param {{few: boolean, large: boolean, small?: number}} how few: only the leading people; small: one picture of
     *   many, with names of so many CSS pixels
     * @returns {boolean} whether the pictures changed
     */
    setRoom(width, height, { few, large, small }) {
      const next = roomOf(width, height, { few, large, small, part: few ? (lead ??= leadPart()) : undefined });
      if (roomKey(next) === roomKey(room)) return false;
      room = next;
      compose = createComposer(timeline, layout, room, measure);
      forget();
      return true;
    },
    /** How wide a picture of the leading people is for each unit of its height. */
    aspect: () => {
      const { width, height } = (lead ??= leadPart());
      return width / height;
    },
    /** The size of the plate in its own units. */
    frame: () => ({ x: 0, y: 0, width: room.width * spread, height: room.height * spread }),
    /**
     * Composes pictures ahead, one at a time and each with rests, while nothing moves: the first few at once, the
     * others by and by.
     * @param {number[]} moments the likeliest first
     * @param {() => boolean} busy
     * @param {(plate: Plate) => void} ready called with each
     */
    prepare(moments, busy, ready) {
      clearTimeout(pending);
      const wait = () => {
        const at = moments.findIndex((moment) => !plates.has(moment));
        if (at < 0) return;
        const coming = moments[at];
        const pause = at < NEAR ? PAUSE.near : PAUSE.far;
        pending = window.setTimeout(
          () => {
            if (busy()) wait();
            else goOn(coming, compose, compose.composing(coming));
          },
          busy() ? Math.max(pause, 200) : pause,
        );
      };
      /**
       * @param {number} coming
       * @param {import('./plate.js').Composer} by
       * @param {ReturnType<import('./plate.js').Composer['composing']>} work
       */
      const goOn = (coming, by, work) => {
        if (busy() || by !== compose) return wait();
        const { done, value } = work.next();
        if (done && !plates.has(coming)) keep(value);
        const then = () => {
          if (!done) return goOn(coming, by, work);
          ready(plate(coming));
          wait();
        };
        pending = window.setTimeout(then);
      };
      wait();
    },
  };
}
