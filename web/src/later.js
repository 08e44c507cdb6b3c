/**
 * Parts that no first picture needs: the evidence, the table and the sources. They come at the first sign of a reader, well
 * before he has found something to open, or at once when the address asks for them.
 */
import { CHANGED } from './events.js';

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel'];

/**
 * @param {{evidence: HTMLElement, table: HTMLElement, sources: HTMLElement}} roots
 * @param {{bus: import('./bus.js').Bus, timeline: import('./timeline.js').Timeline, state: import('./state.js').State}} context
 * @returns {Promise<void>} when the parts that the address asks for are there
 */
export function createLater(roots, context) {
  const { bus, state } = context;
  let asked = /** @type {Promise<void>|null} */ (null);

  async function load() {
    const [inspector, table, sources] = await Promise.all([import('./panels/inspector.js'), import('./panels/table.js'), import('./panels/sources.js')]);
    inspector.createInspector(roots.evidence, context);
    table.createTable(roots.table, context);
    sources.createSources(roots.sources, context);
  }

  /** Asks once; a server that was gone is asked again at the next sign. */
  const ask = () =>
    (asked ??= load().catch(() => {
      asked = null;
    }));
  const wanted = () => state.get().select !== null || state.get().view !== 'map';

  for (const sign of SIGNS) addEventListener(sign, ask, { passive: true });
  bus.on(CHANGED, () => {
    if (wanted()) ask();
  });
  return wanted() ? ask() : Promise.resolve();
}
