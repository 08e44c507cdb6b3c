/** One sentence in place of the map while it loads or when it could not: what happened, the cause, the way out. */
import { h } from '../dom.js';
import { LoadError } from '../api.js';

const PATIENCE = 2000;

/**
 * @param {HTMLElement} root
 * @param {{year: HTMLElement, start: () => void}} parts
 */
export function createNotice(root, { year, start }) {
  /** @param {string} title @param {string} [cause] @param {HTMLElement} [way] */
  function say(title, cause, way) {
    root.replaceChildren(h('p', { class: title.endsWith('…') ? '' : 'big', role: 'status' }, [title]), ...(cause ? [h('p', {}, [cause])] : []), ...(way ? [way] : []));
    root.hidden = false;
  }
  return {
    /** @param {number|null} wanted the year of the address, shown at once */
    loading(wanted) {
      if (wanted) year.textContent = String(wanted);
      const timer = setTimeout(() => say('Still loading the ties…'), PATIENCE);
      const stop = () => {
        clearTimeout(timer);
        root.hidden = true;
        root.parentElement?.classList.remove('failed');
      };
      return {
        done: stop,
        /** @param {unknown} error */
        failed(error) {
          stop();
          const known = error instanceof LoadError;
          root.parentElement?.classList.add('failed');
          say(known ? error.message : 'The map could not be drawn.', known ? error.why : error instanceof Error ? error.message : String(error), h('button', { type: 'button', onclick: () => start() }, ['Try again']));
        },
      };
    },
  };
}
