/**
 * A lesson of one's own while it is open: its states, and how it is kept. It is kept a moment after each change, and at
 * once when the window goes. Two windows that write the same lesson follow each other; where both have changed it, both
 * states stay, the later one as a lesson of its own.
 */
import { newDraft, nameOf } from './draft.js';
import { freeName, keptIn, placeOf, read, remove, setOpenOne, write } from './kept.js';
import { begin, change, redo, undo } from './steps.js';
import { t } from '../../words/words.js';

/** @typedef {import('./draft.js').Draft} Draft */
/** @typedef {import('./kept.js').Outcome} Outcome */
/** @typedef {ReturnType<typeof createDesk>} Desk */
/**
 * @typedef {object} Told
 * @property {boolean} [steps] whether the draft is another
 * @property {number} [scene] where it was changed, if the reader should see it
 * @property {string} [said] what has happened, in words
 * @property {string} [name] its new name, if it has one
 */

const PAUSE = 400; // milliseconds without a key
const LONGEST = 900; // with keys all the time

const desks = /** @type {Map<string, Desk>} */ (new Map());

/**
 * A lesson that is kept, as it was left in this window.
 * @param {string} dataset @param {string} name
 * @returns {Desk|null}
 */
export function deskOf(dataset, name) {
  const place = placeOf(dataset, name);
  const open = desks.get(place);
  if (open) {
    open.follow();
    if (read(dataset, name)) return open;
    desks.delete(place);
    return null;
  }
  const kept = read(dataset, name);
  return kept && enter(createDesk(dataset, name, kept.draft, kept.mark));
}

/** A new lesson, kept from now on. @param {Draft} draft @returns {Desk} */
export function newDesk(draft) {
  const desk = enter(createDesk(draft.dataset, freeName(draft.dataset, draft.title), draft, ''));
  desk.save(true);
  return desk;
}

/** The lesson that is being written, or a new one. @param {string} dataset @param {string|null} name */
export const openDesk = (dataset, name) => (name && deskOf(dataset, name)) || newDesk(newDraft(dataset));

/** @param {string} dataset @param {string} name @returns {() => string} brings it back; its name */
export function discard(dataset, name) {
  const kept = read(dataset, name);
  desks.get(placeOf(dataset, name))?.drop();
  desks.delete(placeOf(dataset, name));
  remove(dataset, name);
  return () => {
    if (!kept) return name;
    const free = read(dataset, name) ? freeName(dataset, kept.draft.title) : name;
    write(dataset, free, kept);
    return free;
  };
}

/** @param {Desk} desk */
function enter(desk) {
  desks.set(placeOf(desk.dataset, desk.name()), desk);
  return desk;
}

addEventListener('storage', ({ key, newValue }) => {
  if (key) desks.get(key)?.meet(newValue);
});
addEventListener('pagehide', () => saveAll());
document.addEventListener('visibilitychange', () => document.hidden && saveAll());

function saveAll() {
  for (const desk of [...desks.values()]) desk.save();
}

/**
 * @param {string} dataset @param {string} first its name
 * @param {Draft} draft @param {string} kept the mark of its state
 */
function createDesk(dataset, first, draft, kept) {
  let name = first;
  let mark = kept;
  let states = begin(draft);
  let dirty = false;
  let since = 0;
  let timer = 0;
  let outcome = /** @type {Outcome} */ ('kept');
  const listeners = /** @type {Set<(told: Told) => void>} */ (new Set());
  const tell = (/** @type {Told} */ told) => listeners.forEach((listen) => listen(told));

  /** @param {import('./steps.js').Steps} next @param {Told} [told] */
  function become(next, told = {}) {
    if (next.now === states.now) return;
    states = next;
    if (!dirty) since = Date.now();
    dirty = true;
    clearTimeout(timer);
    timer = window.setTimeout(() => save(), Math.min(PAUSE, Math.max(0, since + LONGEST - Date.now())));
    tell({ steps: true, ...told });
  }

  /** @param {boolean} [anyway] */
  function save(anyway = false) {
    if (!dirty && !anyway) return;
    clearTimeout(timer);
    const other = read(dataset, name);
    if (other && other.mark !== mark) return apart();
    put();
  }

  function put() {
    const base = mark;
    mark = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    outcome = write(dataset, name, { draft: states.now.draft, changed: Date.now(), mark, base });
    dirty = outcome !== 'kept';
    since = Date.now();
    setOpenOne(dataset, name);
    tell({});
  }

  /** Another window has changed the same lesson: both states stay. */
  function apart() {
    desks.delete(placeOf(dataset, name));
    const copy = { ...states.now.draft, title: t('{name} (copy)', { name: nameOf(states.now.draft) }) };
    name = freeName(dataset, copy.title);
    desks.set(placeOf(dataset, name), desk);
    mark = '';
    states = change(states, { draft: copy, what: '', scene: 0, at: 0 });
    put();
    tell({
      steps: true,
      name,
      said: t('Another window has changed this lesson too. Nothing is lost: yours is now “{title}”.', {
        title: copy.title,
      }),
    });
  }

  /** @param {import('./kept.js').Kept} other */
  function take(other) {
    mark = other.mark;
    states = change(states, { draft: other.draft, what: '', scene: 0, at: 0 });
    tell({ steps: true, said: t('Another window has changed this lesson. This is its state.') });
  }

  const desk = {
    dataset,
    name: () => name,
    draft: () => states.now.draft,
    outcome: () => outcome,
    isKept: () => !dirty,
    canUndo: () => states.past.length > 0,
    canRedo: () => states.future.length > 0,
    /**
     * @param {Draft} next
     * @param {{what?: string, scene?: number}} [where] what: the field that is typed in
     */
    change(next, { what = '', scene = 0 } = {}) {
      become(change(states, { draft: next, what, scene, at: Date.now() }));
    },
    undo() {
      const { scene } = states.now;
      become(undo(states), { scene });
    },
    redo() {
      const next = redo(states);
      become(next, { scene: next.now.scene });
    },
    save,
    /** What another window has kept since. */
    follow() {
      const other = dirty ? null : read(dataset, name);
      if (other && other.mark !== mark) take(other);
    },
    /** Another window has kept something, or has deleted it. @param {string|null} text */
    meet(text) {
      const other = keptIn(text);
      if (!other) {
        return tell({ said: t('Another window has deleted this lesson. It is kept again when you change it.') });
      }
      if (other.mark === mark) return;
      if (dirty || other.base !== mark) apart();
      else take(other);
    },
    /** @param {(told: Told) => void} listen @returns {() => void} ends it */
    on(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    /** It is deleted: nothing is kept of it any more. */
    drop() {
      clearTimeout(timer);
      dirty = false;
    },
  };
  return desk;
}
