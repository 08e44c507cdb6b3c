/**
 * window.explorer: what is on the screen, for tests in a browser and for the curious in its console. Read from the
 * drawing, not from the data.
 *
 *   explorer.year       the year in the headline
 *   explorer.day        the day in the headline, as ISO text; null where the picture is that of the year
 *   explorer.ready      true when the picture of that year or day stands still
 * explorer.ties() [{ id, a, b, sign, strength, ended, dim }] every tie drawn; ended ones are the ghosts of the year
 * explorer.people() [{ id, name, mark, x, y, named, dim }] everybody drawn; mark is full, candidate, none, lost or
 * dead; x, y in
 *                       plate units; named is false while a name waits for the pointer
 *   explorer.factions() ids of the territories drawn
 *   explorer.inside(id) ids of the people who stand inside the outlines of a faction
 *   explorer.badges()   [{ n, tie, person, dim }] the numbered notes
 * explorer.boxes() [{ kind, id, about, box }] discs, names, badges, question marks (query) and the letters of outlines'
 * names as measured on the
 * screen: left, top, right, bottom in CSS pixels of the window; about: the people or the faction it belongs to
 *   explorer.count()    { drawn, left } how many people are on the map, and how many it leaves out
 *   explorer.still()    shows the year as a film to it would end; returns a function that takes that away
 *   explorer.camera()   { k, u, v } how near the map is looked at, and the middle of what is seen, 0 to 1
 *   explorer.go(year)   goes to a year as a click on the rail does
 *   explorer.goToDay(day) goes to a day, as ISO text, as a drag on the open rail does
 *   explorer.film       the lengths of the frames of the last change of year, in milliseconds
 */
import { MOVING, SWAP, WISH } from './events.js';

/**
 * @param {ReturnType<typeof import('./panels/map.js').createMap>} map
 * @param {{bus: import('./bus.js').Bus, timeline: import('./timeline.js').Timeline, state: import('./state.js').State}}
 *   context
 */
export function exposeHook(map, { bus, timeline, state }) {
  const { view } = map;
  const seen = { ...timeline.shown(state.get()), moving: view.playing() };
  const frames = /** @type {number[]} */ ([]);
  bus.on(SWAP, ({ year, day, moment }) => Object.assign(seen, { year, day, moment }));
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
      const { year, day } = state.get();
      return !seen.moving && !view.playing() && seen.year === year && seen.day === day;
    },
    ties: () => view.drawing.ties(),
    people: () => view.drawing.people(),
    badges: () => view.drawing.badges(),
    factions: () => view.territories.drawn(),
    inside: (/** @type {string} */ faction) => view.territories.inside(faction, view.drawing.people()),
    boxes: () => view.boxes(),
    count: () => map.count(),
    camera: () => view.camera(),
    still: () => map.still(),
    get day() {
      return seen.day;
    },
    go: (/** @type {number} */ year) => bus.emit(WISH, { patch: { year } }),
    goToDay: (/** @type {string} */ day) => bus.emit(WISH, { patch: { year: Number(day.slice(0, 4)), day } }),
    film: frames,
  };
  Object.defineProperty(window, 'explorer', { value: explorer, configurable: true });
}
