/** When a lesson began, kept as long as the window is there, so that loading it anew does not set the clock back. */

const KEY = 'explorer-lesson-start:';

/**
 * @param {string} lesson
 * @param {number} [earlier] when the other window says it began
 * @returns {number} milliseconds since 1970
 */
export function startOf(lesson, earlier = Infinity) {
  const known = read(lesson);
  const start = Math.min(known ?? Date.now(), earlier);
  if (start !== known) keep(lesson, start);
  return start;
}

/** Begins anew, now. @param {string} lesson */
export const restart = (lesson) => keep(lesson, Date.now());

const memory = /** @type {Map<string, number>} */ (new Map());

/** @param {string} lesson */
function read(lesson) {
  try {
    const text = sessionStorage.getItem(KEY + lesson);
    return text === null ? (memory.get(lesson) ?? null) : Number(text);
  } catch {
    return memory.get(lesson) ?? null;
  }
}

/** A browser may forbid storage. @param {string} lesson @param {number} start */
function keep(lesson, start) {
  memory.set(lesson, start);
  try {
    sessionStorage.setItem(KEY + lesson, String(start));
  } catch {
    return;
  }
}
