/** Plays the years, or the days of a year: one step after another until the last, at a chosen pace. */
import { reducedMotion } from './dom.js';
import { PLAY, PLAYING, SPEED, STEP, WISH } from './events.js';
import { firstDay, lastDay, stepFrom } from './steps.js';
import { t } from './words/words.js';

export const USUAL_PACE = 2400;
export const SPEEDS = /** @type {[string, number][]} */ ([
  [t('Slow'), 4000],
  [t('Normal'), USUAL_PACE],
  [t('Fast'), 1400],
]);
const STILL = 3000; // a step when motion is spared

/**
 * @param {{bus: import('./bus.js').Bus, timeline: import('./timeline.js').Timeline, state: import('./state.js').State}}
 *   context
 */
export function createPlayer({ bus, timeline, state }) {
  let timer = 0;
  let pace = SPEEDS[1][1];

  const stop = () => {
    if (!timer) return;
    clearTimeout(timer);
    timer = 0;
    bus.emit(PLAYING, false);
  };
  const next = () => {
    const place = stepFrom(timeline, state.get(), 1);
    if (!place) return stop();
    bus.emit(WISH, { patch: { ...place, select: null }, replace: true });
    timer = window.setTimeout(next, reducedMotion() ? Math.max(pace, STILL) : pace);
  };

  bus.on(PLAY, (/** @type {boolean|undefined} */ on) => {
    if (on === false || timer) return stop();
    bus.emit(PLAYING, true);
    const { year, day } = state.get();
    // From the end of a year it is played from its beginning, from the end of all years from where the core begins.
    if (day === lastDay(year)) bus.emit(WISH, { patch: { day: firstDay(year), select: null }, quick: true });
    else if (!stepFrom(timeline, state.get(), 1)) {
      bus.emit(WISH, { patch: { year: timeline.coreFirst, select: null }, quick: true });
    }
    timer = window.setTimeout(next, 150);
  });
  bus.on(SPEED, (/** @type {number} */ ms) => {
    pace = ms;
  });
  bus.on(STEP, (/** @type {number} */ by) => {
    stop();
    const place = stepFrom(timeline, state.get(), /** @type {1|-1} */ (by));
    if (place) bus.emit(WISH, { patch: place });
  });
}
