/** What this browser keeps. One that keeps nothing (private windows) is no fault. */

/**
 * @param {string} place
 * @returns {any} what was kept there; null for nothing, and for what cannot be read
 */
export function kept(place) {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null');
  } catch {
    return null;
  }
}

/** @param {string} place @param {unknown} value */
export function keepAt(place, value) {
  try {
    localStorage.setItem(place, JSON.stringify(value));
  } catch {
    // Full, or not allowed: then it is forgotten.
  }
}
