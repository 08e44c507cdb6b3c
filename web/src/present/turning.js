/** The keys of a lesson, which are those of reveal.js and so of every clicker; and the finger that wipes. */

const WIPE = 60; // CSS pixels that a finger has to go aside, more than up or down

/**
 * What each key does.
 * @typedef {object} Turns
 * @property {() => void} on
 * @property {() => void} back
 * @property {() => void} first
 * @property {() => void} last
 * @property {() => void} full
 * @property {() => void} speaker
 * @property {() => void} blank
 * @property {() => void} scenes
 * @property {() => void} leave
 * @property {() => void} light
 * @property {() => void} whatIf
 * @property {() => void} undo
 * @property {(option: number) => void} count from 0
 * @property {() => void} uncount
 * @property {() => void} join
 * @property {() => void} ask
 * @property {() => void} keys
 */

/** @param {Turns} turns @returns {Record<string, () => void>} */
const actions = (turns) => ({
  ArrowRight: turns.on,
  ArrowDown: turns.on,
  ' ': turns.on,
  n: turns.on,
  PageDown: turns.on,
  Enter: turns.on,
  ArrowLeft: turns.back,
  ArrowUp: turns.back,
  p: turns.back,
  PageUp: turns.back,
  Home: turns.first,
  End: turns.last,
  f: turns.full,
  s: turns.speaker,
  b: turns.blank,
  '.': turns.blank,
  o: turns.scenes,
  l: turns.light,
  w: turns.whatIf,
  u: turns.undo,
  j: turns.join,
  q: turns.ask,
  Backspace: turns.uncount,
  '?': turns.keys,
  Escape: turns.leave,
});

/**
 * @param {HTMLElement} root
 * @param {Turns} turns
 * @param {AbortSignal} signal ends it
 */
export function listen(root, turns, signal) {
  const known = actions(turns);
  addEventListener(
    'keydown',
    (event) => {
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]') || target.closest('input, select, textarea')) return;
      // What has the keyboard says itself what these two mean.
      if ((event.key === ' ' || event.key === 'Enter') && target.closest('button, a, summary')) return;
      const digit = /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
      const action = digit
        ? () => turns.count(digit - 1)
        : event.key === ' ' && event.shiftKey
          ? turns.back
          : known[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!action) return;
      event.preventDefault();
      action();
    },
    { signal },
  );

  let start = /** @type {{x: number, y: number}|null} */ (null);
  root.addEventListener(
    'touchstart',
    ({ touches }) => {
      start = touches.length === 1 ? { x: touches[0].clientX, y: touches[0].clientY } : null;
    },
    { passive: true, signal },
  );
  root.addEventListener(
    'touchend',
    ({ changedTouches: [touch] }) => {
      if (!start) return;
      const [across, down] = [touch.clientX - start.x, touch.clientY - start.y];
      start = null;
      if (Math.abs(across) < WIPE || Math.abs(across) < Math.abs(down) * 1.5) return;
      if (across < 0) turns.on();
      else turns.back();
    },
    { passive: true, signal },
  );
}
