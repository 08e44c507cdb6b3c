/** Links within the lessons: real addresses, which the page follows itself. */
import { h } from '../dom.js';
import { WISH } from '../events.js';
import { counted } from '../text/names.js';

/**
 * @param {import('../views.js').Context} context
 * @param {string|Node} words
 * @param {Partial<import('../types.js').ViewState>} parts of the address
 * @param {string} [name] its class
 */
export function lessonLink({ bus, state }, words, parts, name) {
  const patch = { write: null, ...parts };
  const onclick = (/** @type {MouseEvent} */ event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    bus.emit(WISH, { patch });
  };
  return h('a', { href: state.address({ view: 'lessons', ...patch }), class: name, onclick }, [words]);
}

/** @param {{minutes: number}} lesson */
export const minutesOf = ({ minutes }) => (minutes ? counted(minutes, 'minute') : '');
