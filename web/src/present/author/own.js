/** Lessons of one's own on the screen of a class: they are called so in addresses, apart from those of the data set. */
import { createDates, datesOf } from './dates.js';
import { deskOf } from './desk.js';
import { lessonOf, playable } from './lesson-of.js';

/** @typedef {import('../../timeline.js').Timeline} Timeline */

const SIGN = 'own-';

/** @param {string} name of the lesson @returns {string} as the address of its presentation has it */
export const ownAddress = (name) => SIGN + name;

/** @param {string} lesson as the address has it @returns {string|null} the name of a lesson of one's own */
export const ownName = (lesson) => (lesson.startsWith(SIGN) ? lesson.slice(SIGN.length) : null);

const known = /** @type {WeakMap<Timeline, import('./dates.js').Dates>} */ (new WeakMap());

/** What dates mean in a history, learnt once for all drafts. @param {Timeline} timeline */
export function datesFor(timeline) {
  let dates = known.get(timeline);
  if (!dates) known.set(timeline, (dates = createDates(timeline)));
  return dates;
}

/**
 * @param {string} name
 * @param {Timeline} timeline
 * @returns {Promise<import('../presentation.js').Play|null>} null if there is none of that name
 */
export async function ownPlay(name, timeline) {
  const desk = deskOf(timeline.json.dataset.id, name);
  if (!desk) return null;
  desk.save();
  const dates = datesFor(timeline);
  await dates.learn(datesOf(desk.draft()));
  return {
    lesson: playable(lessonOf(desk.draft(), ownAddress(name), dates.daysOf)),
    number: 0,
    days: dates.pictures(),
  };
}
