/** The state of the view and the only way to change it: a wish on the bus. Keeps the address in step. */
import { CHANGED, WISH } from './events.js';
import { formatRoute, parseRoute } from './route.js';
import { pairKey } from './timeline.js';

/** @typedef {import('./types.js').ViewState} ViewState */
/** @typedef {import('./timeline.js').Timeline} Timeline */

const MERGE = 1200; // years passed faster than this share one step of the browser's history

/**
 * @param {import('./bus.js').Bus} bus
 * @param {Timeline} timeline
 * @param {{search: () => string, push: (address: string) => void, replace: (address: string) => void, clock: () => number}} place
 */
export function createState(bus, timeline, place) {
  const dataset = new URLSearchParams(place.search()).get('dataset');
  let state = read();
  let lastYearChange = -Infinity;

  /** What the address says, made whole and possible. @returns {ViewState} */
  function read() {
    const route = parseRoute(place.search());
    return {
      year: timeline.clampYear(route.year ?? opening(timeline)),
      select: route.select && known(timeline, route.select) ? route.select : null,
      view: route.view ?? 'map',
      theme: route.theme ?? null,
      all: route.all ?? false,
    };
  }

  /** @param {ViewState} next @param {{quick?: boolean, spoken?: boolean}} [how] */
  function set(next, how = {}) {
    const before = state;
    state = next;
    bus.emit(CHANGED, { state, before, quick: how.quick ?? false });
  }

  bus.on(WISH, (/** @type {{patch: Partial<ViewState>, replace?: boolean, quick?: boolean}} */ wish) => {
    const next = { ...state, ...wish.patch };
    next.year = timeline.clampYear(next.year);
    if (next.year === state.year && next.view === state.view && next.theme === state.theme && next.all === state.all && same(next.select, state.select)) return;
    const now = place.clock();
    const merges = next.year !== state.year && now - lastYearChange < MERGE;
    if (next.year !== state.year) lastYearChange = now;
    const address = formatRoute(next, dataset);
    if (wish.replace || merges) place.replace(address);
    else place.push(address);
    set(next, { quick: wish.quick });
  });

  return {
    get: () => state,
    /** Follows the browser's back and forward. */
    follow: () => set(read()),
    /** @param {Partial<ViewState>} patch */
    address: (patch) => formatRoute({ ...state, ...patch }, dataset),
    /** Writes the whole state into the address without a new step. */
    settle: () => place.replace(formatRoute(state, dataset)),
  };
}

/** @typedef {ReturnType<typeof createState>} State */

/** @param {ViewState['select']} a @param {ViewState['select']} b */
export const same = (a, b) => a?.kind === b?.kind && a?.id === b?.id;

/** The year a first visit opens with: the richest of the core. @param {Timeline} timeline */
function opening(timeline) {
  let best = timeline.coreFirst;
  for (let year = timeline.coreFirst; year <= timeline.coreLast; year++) if (flips(timeline, year) > flips(timeline, best)) best = year;
  return best;
}

/** @param {Timeline} timeline @param {number} year */
const flips = (timeline, year) => timeline.changes(year).filter((change) => change.kind === 'flipped').length;

/** @param {Timeline} timeline @param {import('./types.js').Selection} selection */
function known(timeline, { kind, id }) {
  if (kind === 'pair') {
    const [a, b, ...more] = id.split('|');
    return !more.length && a !== b && id === pairKey(a, b) && timeline.people.has(a) && timeline.people.has(b);
  }
  return { tie: timeline.ties, person: timeline.people, faction: timeline.factions, event: timeline.events, claim: timeline.claims }[kind].has(id);
}
