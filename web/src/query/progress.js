/**
 * How far somebody is in a course, as the browser remembers it: steps by their names, so that a step that a teacher
 * puts in between changes nothing.
 */
import { keepAt, kept } from '../kept.js';

const PLACE = 'explorer.course';

/** @typedef {{done: string[], texts: Record<string, string>, last: string|null}} Progress */

/** @returns {Record<string, any>} */
function all() {
  const found = kept(PLACE);
  return found !== null && typeof found === 'object' && !Array.isArray(found) ? found : {};
}

/** @param {string} course its name @returns {Progress} what is not as it should be is left out */
export function progressOf(course) {
  const found = Object.hasOwn(all(), course) ? all()[course] : null;
  const texts = found?.texts && typeof found.texts === 'object' ? Object.entries(found.texts) : [];
  return {
    done: Array.isArray(found?.done) ? found.done.filter((/** @type {any} */ one) => typeof one === 'string') : [],
    texts: Object.fromEntries(texts.filter(([, text]) => typeof text === 'string')),
    last: typeof found?.last === 'string' ? found.last : null,
  };
}

/** @param {string} course @param {Progress} progress */
export const keepProgress = (course, progress) => keepAt(PLACE, { ...all(), [course]: progress });
