/** Plays the years: one step after another until the last, at a chosen pace. */
import { reducedMotion } from './dom.js';
import { PLAY, PLAYING, SPEED, STEP, WISH } from './events.js';

export const SPEEDS = /** @type {[string, number][]} */ ([
  ['Slow', 4000],
  ['Normal', 2400],
  ['Fast', 1400],
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
    const { year } = state.get();
    if (year >= timeline.last) return stop();
    bus.emit(WISH, { patch: { year: year + 1, select: null }, replace: true });
    timer = window.setTimeout(next, reducedMotion() ? Math.max(pace, STILL) : pace);
  };

  bus.on(PLAY, (/** @type {boolean|undefined} */ on) => {
    if (on === false || timer) return stop();
    bus.emit(PLAYING, true);
    if (state.get().year >= timeline.last) {
      bus.emit(WISH, { patch: { year: timeline.coreFirst, select: null }, quick: true });
    }
    timer = window.setTimeout(next, 150);
  });
  bus.on(SPEED, (/** @type {number} */ ms) => {
    pace = ms;
  });
  bus.on(STEP, (/** @type {number} */ by) => {
    stop();
    bus.emit(WISH, { patch: { year: state.get().year + by } });
  });
}
