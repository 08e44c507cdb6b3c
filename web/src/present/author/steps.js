/** Every state of a draft since it was opened, to go back and on. Typing on in one field is one step. Pure. */

/** @typedef {import('./draft.js').Draft} Draft */
/**
 * @typedef {object} Step
 * @property {Draft} draft what there is after it
 * @property {string} what which field was changed; empty for what is a step of its own
 * @property {number} scene where, from 1; 0 for the head of the lesson
 * @property {number} at milliseconds
 */
/** @typedef {{past: Step[], now: Step, future: Step[]}} Steps */

const MOST = 500;
const PAUSE = 1500; // milliseconds after which the same field is another step

/** @param {Draft} draft @returns {Steps} */
export const begin = (draft) => ({ past: [], now: { draft, what: '', scene: 0, at: 0 }, future: [] });

/** @param {Steps} steps @param {Step} step @returns {Steps} */
export function change({ past, now }, step) {
  const goesOn = step.what !== '' && step.what === now.what && step.at - now.at < PAUSE && past.length > 0;
  return { past: goesOn ? past : [...past, now].slice(-MOST), now: step, future: [] };
}

/** @param {Steps} steps @returns {Steps} */
export function undo({ past, now, future }) {
  const last = past.at(-1);
  return last ? { past: past.slice(0, -1), now: { ...last, at: 0 }, future: [now, ...future] } : { past, now, future };
}

/** @param {Steps} steps @returns {Steps} */
export function redo({ past, now, future }) {
  const [next, ...rest] = future;
  return next ? { past: [...past, now], now: { ...next, at: 0 }, future: rest } : { past, now, future };
}
