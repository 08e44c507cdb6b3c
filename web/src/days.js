/** The days of the years: asked for when a year is first looked into, and kept. */
import { fetchDays } from './api.js';
import { CHANGED, LEARNT, REMARK, WISH } from './events.js';
import { t } from './words/words.js';

/**
 * @param {import('./views.js').Context} context
 * @returns {{bring: () => Promise<void>}} bring: waits for the days of the year that is shown, if a day is
 */
export function createDays({ bus, timeline, state }) {
  const asked = /** @type {Map<number, Promise<void>>} */ (new Map());

  /** @param {number} year */
  async function learn(year) {
    try {
      timeline.learn(await fetchDays(year, timeline.json.dataset.id));
      bus.emit(LEARNT, year);
    } catch {
      asked.delete(year);
      if (state.get().day === null || state.get().year !== year) return;
      bus.emit(WISH, { patch: { day: null }, replace: true });
      const text = t(
        'The days of {year} could not be loaded: the server does not answer. This is the end of the year.',
        { year },
      );
      bus.emit(REMARK, { text, ways: [] });
    }
  }

  async function bring() {
    const { year, day } = state.get();
    if (day === null || timeline.steps(year).length) return;
    const coming = asked.get(year) ?? learn(year);
    asked.set(year, coming);
    await coming;
  }

  bus.on(CHANGED, bring);
  return { bring };
}
