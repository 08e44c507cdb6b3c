/** The keys of the page. While something is typed they are letters; in a view that scrolls, those that scroll do so. */
import { BLANK, CAMERA, CAPTURE, KEYS, PLAY, SEARCH, WISH } from './events.js';
import { dayAfter } from './moment.js';
import { firstDay, lastDay, stepFrom, turnDays } from './steps.js';
import { hasEvidence, isPresenting, turnFilter, VIEWS } from './views.js';

/** Keys that only change others: they stop nothing. */
const MODIFIERS = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn', 'NumLock', 'ScrollLock'];

/** With Shift, the arrows move the map. @type {Record<string, string>} */
const WAYS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

const LINE = 48;
/** How far a key scrolls. @type {Record<string, (root: HTMLElement) => ScrollToOptions>} */
const SCROLLS = {
  ArrowDown: () => ({ top: LINE }),
  ArrowUp: () => ({ top: -LINE }),
  ArrowRight: () => ({ left: LINE }),
  ArrowLeft: () => ({ left: -LINE }),
  PageDown: ({ clientHeight }) => ({ top: clientHeight * 0.9 }),
  PageUp: ({ clientHeight }) => ({ top: -clientHeight * 0.9 }),
  Home: ({ scrollTop }) => ({ top: -scrollTop }),
  End: ({ scrollHeight }) => ({ top: scrollHeight }),
};

/**
 * @param {import('./views.js').Context} context
 * @param {Map<string, HTMLElement>} regions the elements of the views that scroll, by the id of the view
 */
export function bindKeys({ bus, timeline, state }, regions) {
  /** @param {Partial<import('./types.js').ViewState>|null} patch @param {boolean} quick */
  const go = (patch, quick) => patch && bus.emit(WISH, { patch, quick });
  /** The day that is looked at; null where years are. */
  const day = () => state.get().day;
  /** @param {1|-1} by @param {boolean} quick */
  const step = (by, quick) => go(stepFrom(timeline, state.get(), by), quick);

  /** The nearest year in a direction in which something changed. @param {number} by */
  function nextChange(by) {
    let year = state.get().year + by;
    while (year > timeline.first && year < timeline.last && !timeline.changes(year).length) year += by;
    return { year };
  }

  /**
   * The day that lies some days or months from the one that is looked at, within its year.
   * @param {{days?: number, months?: number}} by
   */
  function dayWithin(by) {
    const { year } = state.get();
    const next = dayAfter(/** @type {string} */ (day()), by);
    return { day: next < firstDay(year) ? firstDay(year) : next > lastDay(year) ? lastDay(year) : next };
  }

  /**
   * One step back towards the map as it opens: what is open is closed first; a view that has no room for it is left.
   * @returns {Partial<import('./types.js').ViewState>}
   */
  const back = () => {
    const { select, panel, view } = state.get();
    if (select && hasEvidence(view)) return { select: null };
    if (panel) return { panel: null };
    return view === 'map' ? { day: null } : { view: 'map' };
  };

  const actions = /** @type {Record<string, (event: KeyboardEvent) => void>} */ ({
    ArrowRight: (event) => step(1, event.repeat),
    ArrowLeft: (event) => step(-1, event.repeat),
    PageDown: () => go(day() === null ? nextChange(1) : dayWithin({ months: 1 }), false),
    PageUp: () => go(day() === null ? nextChange(-1) : dayWithin({ months: -1 }), false),
    Home: () => go(day() === null ? { year: timeline.first } : { day: firstDay(state.get().year) }, true),
    End: () => go(day() === null ? { year: timeline.last } : { day: lastDay(state.get().year) }, true),
    d: () => go(turnDays(state.get()), true),
    ' ': () => bus.emit(PLAY),
    a: () => bus.emit(CAPTURE),
    '/': () => bus.emit(SEARCH),
    '?': () => bus.emit(KEYS),
    '+': () => bus.emit(CAMERA, 'in'),
    '=': () => bus.emit(CAMERA, 'in'),
    '-': () => bus.emit(CAMERA, 'out'),
    0: () => bus.emit(CAMERA, 'fit'),
    u: () => bus.emit(CAMERA, 'undo'),
    b: () => bus.emit(BLANK),
    '.': () => bus.emit(BLANK),
    f: () => bus.emit(WISH, { patch: turnFilter(state.get()) }),
    Escape: () => bus.emit(WISH, { patch: back() }),
    ...Object.fromEntries(VIEWS.map(({ id, key }) => [key, () => bus.emit(WISH, { patch: { view: id } })])),
  });

  /**
   * Scrolls the view that is on, wherever the keyboard is, unless that is in a part with a meaning of its own for the
   * key.
   * @param {KeyboardEvent} event @param {Element} target
   * @returns {boolean} whether the key belongs to scrolling
   */
  function scrolls(event, target) {
    const region = regions.get(state.get().view);
    if (!region || target.closest('[role=slider]')) return false;
    const key = event.key === ' ' ? (event.shiftKey ? 'PageUp' : 'PageDown') : event.key;
    if (!(key in SCROLLS)) return false;
    const by = SCROLLS[key](region);
    const sideways = by.left !== undefined;
    // A table that is all there leaves the arrows to the years; a view without years has no other use for them.
    if (sideways && region.scrollWidth <= region.clientWidth) return !region.parentElement?.closest('#explore');
    const other = target.closest('#evidence, #what');
    if (other || region.scrollHeight <= region.clientHeight) return true; // the browser scrolls that part, or the page
    event.preventDefault();
    region.scrollBy({ ...by, behavior: 'instant' });
    return true;
  }

  addEventListener('keydown', (event) => {
    const target = event.target instanceof Element ? event.target : document.body;
    // A lesson that is presented has keys of its own.
    if (MODIFIERS.includes(event.key) || isPresenting(state.get())) return;
    // The play button itself, and Space, which is its key, say what they want on their own.
    const plays = event.key === ' ' || (event.key === 'Enter' && target.closest('.rail .play button'));
    if (!plays) bus.emit(PLAY, false);
    if (
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      event.defaultPrevented ||
      document.querySelector('dialog[open]')
    ) {
      return;
    }
    if (target.closest('input, select, textarea, .editor')) return;
    if (event.key === ' ' && target.closest('button, a, summary')) return;
    if (scrolls(event, target)) return;
    const way = event.shiftKey && state.get().view === 'map' ? WAYS[event.key] : undefined;
    if (way && !target.closest('[role=slider]')) {
      event.preventDefault();
      bus.emit(CAMERA, way);
      return;
    }
    const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!action) return;
    event.preventDefault();
    action(event);
  });
}
