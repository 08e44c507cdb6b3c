/** The keys of the page. While something is typed they are letters. */
import { KEYS, PLAY, SEARCH, WISH } from './events.js';

/** @param {{bus: import('./bus.js').Bus, timeline: import('./timeline.js').Timeline, state: import('./state.js').State}} context */
export function bindKeys({ bus, timeline, state }) {
  /** @param {number} year @param {boolean} quick */
  const go = (year, quick) => bus.emit(WISH, { patch: { year }, quick });

  /** The nearest year in a direction in which something changed. @param {number} by */
  function nextChange(by) {
    let year = state.get().year + by;
    while (year > timeline.first && year < timeline.last && !timeline.changes(year).length) year += by;
    return year;
  }

  const actions = /** @type {Record<string, (event: KeyboardEvent) => void>} */ ({
    ArrowRight: (event) => go(state.get().year + 1, event.repeat),
    ArrowLeft: (event) => go(state.get().year - 1, event.repeat),
    PageDown: () => go(nextChange(1), false),
    PageUp: () => go(nextChange(-1), false),
    Home: () => go(timeline.first, true),
    End: () => go(timeline.last, true),
    ' ': () => bus.emit(PLAY),
    '/': () => bus.emit(SEARCH),
    '?': () => bus.emit(KEYS),
    Escape: () => bus.emit(WISH, { patch: state.get().select ? { select: null } : { view: 'map' } }),
    m: () => bus.emit(WISH, { patch: { view: 'map' } }),
    t: () => bus.emit(WISH, { patch: { view: 'table' } }),
    s: () => bus.emit(WISH, { patch: { view: 'sources' } }),
  });
  const YEARS = ['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'Home', 'End', ' '];

  addEventListener('keydown', (event) => {
    const target = event.target instanceof Element ? event.target : document.body;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    if (target.closest('input, select, textarea')) return;
    const action = actions[event.key];
    if (!action) return;
    if (event.key === ' ' && target.closest('button, a')) return;
    // Scrolling parts keep their own keys.
    if (YEARS.includes(event.key) && state.get().view === 'sources') return;
    if (['PageDown', 'PageUp', 'Home', 'End'].includes(event.key) && target.closest('.table-view')) return;
    event.preventDefault();
    if (event.key !== ' ') bus.emit(PLAY, false);
    action(event);
  });
}
