/** When a film over some years shows what. Pure. */
import { LENGTH } from '../graph/motion/film.js';

/** @typedef {{ms: number, lasts: number, film: number, at: number}} Frame film, at: what it shows */

const HOLD = 1500; // milliseconds that a year stands still

/**
 * The moments of a film over some years, at so many frames a second; while a year stands still one is enough, but none
 * lasts longer than `longest`.
 * @param {number} years how many
 * @param {number} rate
 * @param {number} longest milliseconds
 * @returns {Frame[]}
 */
export function momentsOf(years, rate, longest) {
  const frames = /** @type {Frame[]} */ ([]);
  let ms = 0;
  const add = (/** @type {number} */ film, /** @type {number} */ at, /** @type {number} */ lasts) => {
    frames.push({ ms, lasts, film, at });
    ms += lasts;
  };
  for (let i = 0; i < years; i++) {
    // A year that stands is the beginning of the film that follows, and the last one the end of the one before.
    const parts = Math.max(1, Math.ceil(HOLD / longest));
    for (let k = 0; k < parts; k++) add(Math.min(i, years - 2), i < years - 1 ? 0 : LENGTH, HOLD / parts);
    if (i === years - 1) break;
    const steps = Math.round((LENGTH / 1000) * rate);
    for (let k = 1; k <= steps; k++) add(i, (k / steps) * LENGTH, LENGTH / steps);
  }
  return frames;
}
