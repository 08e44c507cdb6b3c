/** The year and its sentence, on the page and in the ear. */
import { SWAP } from '../events.js';
import { isPresenting } from '../views.js';
import { counted } from '../text/names.js';

/**
 * @param {{year: HTMLElement, sentence: HTMLElement, spoken: HTMLElement}} roots
 * @param
 *   {{bus: import('../bus.js').Bus, timeline: import('../timeline.js').Timeline, state: import('../state.js').State}}
 *   context
 */
export function createHeadline(roots, { bus, timeline, state }) {
  /** @param {number} year @param {boolean} aloud */
  function show(year, aloud) {
    roots.year.textContent = String(year);
    roots.sentence.textContent = timeline.sentence(year);
    if (isPresenting(state.get())) return; // a scene has words of its own
    document.title = `${year} · ${timeline.json.dataset.title} · Explorer`;
    if (aloud) {
      roots.spoken.textContent = `${year}. ${timeline.sentence(year)} ${counted(timeline.changes(year).length, 'change')}.`;
    }
  }
  bus.on(SWAP, ({ year }) => show(year, true));
  show(state.get().year, false);
}
