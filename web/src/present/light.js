/** A pointer that the back of a room can see, and a spotlight: the screen goes grey but for what lies round it. */
import { h } from '../dom.js';

const FORMS = /** @type {const} */ (['', 'pointer', 'spotlight']);

/** @param {HTMLElement} root */
export function createLight(root) {
  const mark = h('div', { class: 'light', hidden: true, 'aria-hidden': 'true' });
  root.append(mark);
  let form = 0;

  root.addEventListener('pointermove', ({ clientX, clientY }) => {
    mark.style.setProperty('--x', `${clientX}px`);
    mark.style.setProperty('--y', `${clientY}px`);
  });

  /** @param {number} next */
  function turn(next) {
    form = next;
    mark.hidden = form === 0;
    mark.className = `light ${FORMS[form]}`;
    root.classList.toggle('pointed', form > 0);
  }

  return {
    /** The pointer, then the spotlight, then neither. */
    next: () => turn((form + 1) % FORMS.length),
    /** @returns {boolean} whether there was one to put out */
    out() {
      const was = form > 0;
      turn(0);
      return was;
    },
  };
}
