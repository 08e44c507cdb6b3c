/** The plates of all years: composed when first needed, the neighbours ahead of time while nothing moves. */
import { createLayout } from './layout.js';
import { composePlate } from './plate.js';
import { PLATE } from './geometry.js';

/** @typedef {import('./plate.js').Plate} Plate */
/** @typedef {import('./plate.js').Detail} Detail */

const CROP = { x: 158, y: 62 }; // room round the people of a compact plate, for their names

/** @param {import('../../timeline.js').Timeline} timeline */
export function createAtlas(timeline) {
  const layout = createLayout(timeline);
  const plates = /** @type {Map<string, Plate>} */ (new Map());
  let detail = /** @type {Detail} */ ('full');
  let pending = 0;

  /** @param {number} year */
  function plate(year) {
    const key = `${detail} ${year}`;
    let found = plates.get(key);
    if (!found) plates.set(key, (found = composePlate(timeline, layout, year, detail)));
    return found;
  }

  /** The part of the plate that the few people of a compact plate take up in any core year. */
  function cropped() {
    const lead = timeline.json.people.filter((person) => person.tier < 3).map((person) => person.id);
    const points = [];
    for (let year = timeline.coreFirst; year <= timeline.coreLast; year++) for (const id of lead) points.push(layout(year).get(id) ?? [PLATE.width / 2, PLATE.height / 2]);
    const xs = points.map((point) => point[0]);
    const ys = points.map((point) => point[1]);
    const x = Math.min(...xs) - CROP.x;
    const y = Math.min(...ys) - CROP.y;
    return { x, y, width: Math.max(...xs) + CROP.x - x, height: Math.max(...ys) + CROP.y - y };
  }

  return {
    plate,
    /**
     * Chooses how much is drawn for the room there is.
     * @param {number} width CSS pixels @param {number} height
     * @returns {boolean} whether the choice changed
     */
    setRoom(width, height) {
      const scale = Math.min(width / PLATE.width, height / PLATE.height);
      const next = /** @type {Detail} */ (scale < 0.45 ? 'compact' : scale < 0.68 ? 'medium' : 'full');
      const changed = next !== detail;
      detail = next;
      return changed;
    },
    /** The part of the plate to show. */
    frame: () => (detail === 'compact' ? cropped() : { x: 0, y: 0, width: PLATE.width, height: PLATE.height }),
    /**
     * Composes the years nearest to one, one at a time, when the browser is idle and nothing moves.
     * @param {number} year
     * @param {() => boolean} busy
     * @param {(plate: Plate) => void} ready called with each
     */
    prepare(year, busy, ready) {
      clearTimeout(pending);
      const years = /** @type {number[]} */ ([]);
      for (let far = 1; far <= timeline.last - timeline.first; far++) years.push(year + far, year - far);
      const next = () => {
        const missing = years.find((y) => y >= timeline.first && y <= timeline.last && !plates.has(`${detail} ${y}`));
        if (missing === undefined) return;
        if (!busy()) ready(plate(missing));
        pending = window.setTimeout(next, busy() ? 200 : 30);
      };
      pending = window.setTimeout(next, 60);
    },
  };
}
