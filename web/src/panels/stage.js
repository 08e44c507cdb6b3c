/**
 * The frame of the views: an element for each, the one that is on, and the keyboard in it, so that its keys scroll what
 * is on the screen.
 */
import { h, takeFocus } from '../dom.js';
import { CHANGED } from '../events.js';
import { VIEWS, viewOf } from '../views.js';

/** @typedef {import('../views.js').View} View */

/**
 * @param {{explore: HTMLElement, stage: HTMLElement, plate: HTMLElement, last: HTMLElement}} roots last: what views on
 *   the stage stand before
 * @param {import('../views.js').Context} context
 * @returns {Map<string, HTMLElement>} the elements of the views that a module fills, by the id of the view
 */
export function createStage({ explore, stage, plate, last }, { bus, state }) {
  const roots = /** @type {Map<string, HTMLElement>} */ (new Map());
  for (const view of /** @type {readonly View[]} */ (VIEWS)) if (view.module) roots.set(view.id, create(view));

  /** @param {View} view */
  function create({ id, title, root, wide }) {
    const attributes = {
      id,
      class: `view ${id}-view${wide ? ' wide-view' : ''}`,
      tabindex: 0,
      'aria-label': title,
      hidden: true,
    };
    if (root === 'page') {
      const element = h('main', attributes);
      explore.after(element);
      return element;
    }
    const element = h('div', { ...attributes, role: 'region' });
    stage.insertBefore(element, last);
    return element;
  }

  leaveGestures(plate);

  /** @param {boolean} focus */
  function show(focus) {
    const on = viewOf(state.get().view);
    for (const [id, root] of roots) root.hidden = id !== on.id;
    plate.hidden = roots.has(on.id);
    explore.hidden = on.root === 'page';
    explore.classList.toggle('wide', on.wide ?? false);
    stage.dataset.view = on.id;
    if (focus && (on.wide || !state.get().select)) takeFocus(roots.get(on.id));
  }

  bus.on(CHANGED, ({ state: now, before }) => {
    if (now.view !== before.view) show(true);
  });
  show(true);
  return roots;
}

const SLACK = 8; // a finger that taps moves a little

/**
 * The map knows taps only: whatever moves over it, one finger or two, scrolls or enlarges the page, and the map hears
 * that it was no tap.
 * @param {HTMLElement} plate
 */
function leaveGestures(plate) {
  let start = /** @type {{x: number, y: number}|null} */ (null);
  let moved = false;
  const how = { capture: true, passive: true };
  plate.addEventListener(
    'touchstart',
    ({ touches }) => {
      moved = touches.length > 1;
      start = { x: touches[0].clientX, y: touches[0].clientY };
    },
    how,
  );
  plate.addEventListener(
    'touchmove',
    (event) => {
      const [touch] = event.touches;
      moved ||=
        !start || event.touches.length > 1 || Math.hypot(touch.clientX - start.x, touch.clientY - start.y) > SLACK;
      event.stopPropagation();
    },
    how,
  );
  plate.addEventListener(
    'touchend',
    (event) => {
      if (!moved) return;
      event.stopPropagation();
      event.target?.dispatchEvent(new Event('touchcancel', { bubbles: true }));
    },
    how,
  );
}
