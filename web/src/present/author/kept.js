/**
 * The lessons of one's own that the browser keeps, a place for each, so that two windows that write two lessons never
 * meet. A browser that keeps nothing still has them as long as the window is there.
 */
import { draftFrom } from './draft.js';

/** @typedef {import('./draft.js').Draft} Draft */
/**
 * @typedef {object} Kept
 * @property {Draft} draft
 * @property {number} changed milliseconds since 1970
 * @property {string} mark of this state
 * @property {string} base the mark of the state that it was made from; empty for a new lesson
 */
/** @typedef {'kept'|'full'|'forbidden'} Outcome */

const PLACE = 'explorer.lesson';
const OPEN = 'explorer.lesson-open';
const memory = /** @type {Map<string, string>} */ (new Map());

/** @param {string} dataset @param {string} name */
export const placeOf = (dataset, name) => `${PLACE} ${dataset} ${name}`;

/** @param {string} place */
function textAt(place) {
  const unkept = memory.get(place); // newer than what the browser could still keep
  if (unkept !== undefined) return unkept;
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}

/** @param {string|null} text @returns {Kept|null} */
export function keptIn(text) {
  try {
    const found = JSON.parse(text ?? 'null');
    const draft = draftFrom(found?.draft);
    return (
      draft && { draft, changed: Number(found.changed) || 0, mark: String(found.mark), base: String(found.base ?? '') }
    );
  } catch {
    return null;
  }
}

/** @param {string} dataset @param {string} name */
export const read = (dataset, name) => keptIn(textAt(placeOf(dataset, name)));

/** @param {string} place @param {string} text @returns {Outcome} */
function put(place, text) {
  memory.set(place, text);
  try {
    localStorage.setItem(place, text);
    memory.delete(place);
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
  }
}

/** @param {string} dataset @param {string} name @param {Kept} kept @returns {Outcome} */
export const write = (dataset, name, kept) => put(placeOf(dataset, name), JSON.stringify(kept));

/** @param {string} dataset @param {string} name */
export function remove(dataset, name) {
  memory.delete(placeOf(dataset, name));
  try {
    localStorage.removeItem(placeOf(dataset, name));
  } catch {
    // It was only in memory.
  }
}

/** All lessons of one's own about a data set, the last changed first. @param {string} dataset */
export function all(dataset) {
  const start = placeOf(dataset, '');
  const names = new Set([...memory.keys(), ...places()].filter((place) => place.startsWith(start)));
  return [...names]
    .flatMap((place) => {
      const kept = keptIn(textAt(place));
      return kept ? [{ name: place.slice(start.length), ...kept }] : [];
    })
    .sort((a, b) => b.changed - a.changed);
}

function places() {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

/**
 * A name for a lesson that none has yet.
 * @param {string} dataset @param {string} title
 */
export function freeName(dataset, title) {
  const stem = slug(title) || 'lesson';
  for (let i = 1; ; i++) {
    const name = i === 1 ? stem : `${stem}-${i}`;
    if (textAt(placeOf(dataset, name)) === null) return name;
  }
}

/** A title as the name of a file. @param {string} title */
export const slug = (title) =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');

/** Which lesson is being written, for what Explore adds to. @param {string} dataset */
export const openOne = (dataset) => textAt(`${OPEN} ${dataset}`);

/** @param {string} dataset @param {string} name */
export const setOpenOne = (dataset, name) => put(`${OPEN} ${dataset}`, name);
