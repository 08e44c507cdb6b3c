/** The state of the view and the only way to change it: a wish on the bus. Keeps the address in step. */
import { afterlife, corrections } from './corrections.js';
import { CHANGED, REMARK, WISH } from './events.js';
import { readFilter } from './filters/filter.js';
import { formatRoute, parseRoute } from './route.js';
import { pairKey } from './timeline.js';
import { FIRST_VIEW } from './views.js';
import { t } from './words/words.js';

/** @typedef {import('./types.js').ViewState} ViewState */
/** @typedef {import('./types.js').Selection} Selection */
/** @typedef {import('./timeline.js').Timeline} Timeline */
/**
 * @typedef {object} Place where the address is kept
 * @property {() => string} search what it says, from "?"
 * @property {(address: string) => void} push
 * @property {(address: string) => void} replace
 * @property {() => number} clock milliseconds
 * @property {(address: string) => string} [link] how a link says it, if not as it is
 */

const MERGE = 1200; // years and days passed faster than this share one step of the browser's history

/**
 * @param {import('./bus.js').Bus} bus
 * @param {Timeline} timeline
 * @param {Place} place
 */
export function createState(bus, timeline, place) {
  const asked = new URLSearchParams(place.search()).get('dataset');
  const dataset = asked === timeline.json.dataset.id ? asked : null;
  let state = read();
  let lastYearChange = -Infinity;

  /** What the address says, made whole and possible. @returns {ViewState} */
  function read() {
    const usual = {
      year: timeline.opening,
      day: null,
      select: null,
      view: FIRST_VIEW,
      theme: null,
      lang: null,
      with: null,
      years: null,
      span: null,
      all: false,
      sort: null,
      size: null,
      people: null,
      only: null,
      panel: null,
      pins: null,
      query: null,
      given: null,
      course: null,
      lesson: null,
      scene: null,
      write: null,
      print: null,
      speaker: null,
      autoplay: null,
      follow: null,
    };
    const wanted = { ...usual, ...parseRoute(place.search()) };
    const year = nearestYear(wanted.year);
    return {
      ...wanted,
      year,
      day: dayIn(year, wanted.day),
      select: settled(wanted.select),
      only: wanted.only && readFilter(wanted.only, timeline) ? wanted.only : null,
    };
  }

  /** The year that an address means that says more than a year: 1926 for 1926.5. @param {number} year */
  function nearestYear(year) {
    const text = new URLSearchParams(place.search()).get('year')?.trim();
    const number = Number(text);
    return timeline.clampYear(text && Number.isFinite(number) ? Math.floor(number) : year);
  }

  /** A day that lies in a year. @param {number} year @param {string|null} day */
  function dayIn(year, day) {
    return day !== null && Number(day.slice(0, 4)) === year ? day : null;
  }

  /**
   * A selection that exists, a pair with its people in order.
   * @param {Selection|null} select
   * @returns {Selection|null}
   */
  function settled(select) {
    if (select?.kind === 'pair') {
      const [a, b, ...more] = select.id.split('|');
      return a !== b && !more.length && timeline.people.has(a) && timeline.people.has(b)
        ? { kind: 'pair', id: pairKey(a, b) }
        : null;
    }
    return select && known(timeline, select.kind).has(select.id) ? select : null;
  }

  /** @param {ViewState} next @param {{quick?: boolean}} [how] */
  function set(next, how = {}) {
    const before = state;
    state = next;
    bus.emit(CHANGED, { state, before, quick: how.quick ?? false });
  }

  /** Says what is not as the address has it, and puts the address right. */
  function check() {
    const search = place.search();
    const wrong = [
      ...(asked && asked !== dataset
        ? [t('There is no data set “{asked}” here. This is “{title}”.', { asked, title: timeline.json.dataset.title })]
        : []),
      ...corrections(search, state),
    ];
    const dead = afterlife(timeline, state);
    if (wrong.length) place.replace(formatRoute(state, dataset));
    if (wrong.length || dead) {
      bus.emit(REMARK, { text: [...wrong, dead?.text].filter(Boolean).join(' '), ways: dead?.ways ?? [] });
    }
  }

  bus.on(
    WISH,
    (/** @type {{patch: Partial<ViewState>, replace?: boolean, quick?: boolean, apart?: boolean}} */ wish) => {
      const next = { ...state, ...wish.patch };
      next.year = timeline.clampYear(next.year);
      // Who goes to another year goes to its end, if he does not name a day.
      next.day = dayIn(next.year, next.day);
      const parts = /** @type {(keyof ViewState)[]} */ (Object.keys(next));
      if (parts.every((part) => (part === 'select' ? same(next.select, state.select) : next[part] === state[part]))) {
        return;
      }
      const now = place.clock();
      const moves = next.year !== state.year || next.day !== state.day;
      const merges = !wish.apart && moves && now - lastYearChange < MERGE;
      if (moves) lastYearChange = now;
      const address = formatRoute(next, dataset);
      if (wish.replace || merges) place.replace(address);
      else place.push(address);
      set(next, { quick: wish.quick });
    },
  );

  return {
    get: () => state,
    check,
    /** Follows the browser's back and forward. */
    follow() {
      set(read());
      check();
    },
    /** @param {Partial<ViewState>} patch */
    address: (patch) => (place.link ?? String)(formatRoute({ ...state, ...patch }, dataset)),
    /** What a first visit opens with; colours stay as they are chosen. @returns {Partial<ViewState>} */
    opening: () => ({ year: timeline.opening, day: null, select: null, view: FIRST_VIEW, all: false }),
  };
}

/** @typedef {ReturnType<typeof createState>} State */

/** @param {ViewState['select']} a @param {ViewState['select']} b */
export const same = (a, b) => a?.kind === b?.kind && a?.id === b?.id;

/**
 * All that a kind of selection can name.
 * @param {Timeline} timeline
 * @param {Exclude<Selection['kind'], 'pair'>} kind
 * @returns {Map<string, unknown>}
 */
const known = (timeline, kind) =>
  ({
    tie: timeline.ties,
    person: timeline.people,
    faction: timeline.factions,
    event: timeline.events,
    claim: timeline.claims,
  })[kind];
