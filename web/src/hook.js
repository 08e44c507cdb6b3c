/**
 * window.explorer: what is on the screen, for tests in a browser and for the curious in its console. Read from the drawing,
 * not from the data.
 *
 *   explorer.year       the year in the headline
 *   explorer.ready      true when the picture of that year stands still
 *   explorer.ties()     [{ id, a, b, sign, strength, ended }] every tie drawn; ended ones are the ghosts of the year
 *   explorer.people()   [{ id, name, mark, x, y }] everybody drawn; mark is full, candidate, none, lost or dead; x, y in plate units
 *   explorer.factions() ids of the territories drawn
 *   explorer.badges()   [{ n, tie, person }] the numbered notes
 *   explorer.go(year)   goes to a year as a click on the rail does
 *   explorer.film       the lengths of the frames of the last change of year, in milliseconds
 */
import { MOVING, SWAP, WISH } from './events.js';

/**
 * @param {ReturnType<typeof import('./panels/map.js').createMap>} map
 * @param {{bus: import('./bus.js').Bus, timeline: import('./timeline.js').Timeline, state: import('./state.js').State}} context
 */
export function exposeHook({ view }, { bus, state }) {
  const seen = { year: state.get().year, moving: view.playing() };
  const frames = /** @type {number[]} */ ([]);
  bus.on(SWAP, ({ year }) => (seen.year = year));
  bus.on(MOVING, (/** @type {boolean} */ moving) => {
    if (moving && !seen.moving) count();
    seen.moving = moving;
  });

  /** Times the frames as long as the map moves. */
  function count() {
    frames.length = 0;
    let before = 0;
    const tick = (/** @type {number} */ now) => {
      if (before) frames.push(now - before);
      before = now;
      if (seen.moving) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  }

  const explorer = {
    get year() {
      return seen.year;
    },
    get ready() {
      return !seen.moving && !view.playing() && seen.year === state.get().year;
    },
    ties: () => view.drawing.ties(),
    people: () => view.drawing.people(),
    badges: () => view.drawing.badges(),
    factions: () => view.territories.drawn(),
    go: (/** @type {number} */ year) => bus.emit(WISH, { patch: { year } }),
    film: frames,
  };
  Object.defineProperty(window, 'explorer', { value: explorer, configurable: true });
}
