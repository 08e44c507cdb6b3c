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
    // Said once is enough, above all for a screen reader: the page may look again many times.
    if (!root.hidden && root.dataset.said === `${title} ${cause}`) return;
    root.dataset.said = `${title} ${cause}`;
    root.replaceChildren(h('p', { class: title.endsWith('…') ? '' : 'big', role: 'status' }, [title]), ...(cause ? [h('p', {}, [cause])] : []), ...(way ? [way] : []));
    root.hidden = false;
  }
  return {
    /** @param {number|null} wanted the year of the address, shown at once */
    loading(wanted) {
      if (wanted) year.textContent = String(wanted);
      const waits = root.hidden;
      const timer = setTimeout(() => waits && say('Still loading the ties…'), PATIENCE);
      const stop = () => clearTimeout(timer);
      const done = () => {
        stop();
        root.hidden = true;
        root.parentElement?.classList.remove('failed');
      };
      return {
        done,
        /** @param {unknown} error */
        failed(error) {
          stop();
          const known = error instanceof LoadError;
          root.parentElement?.classList.add('failed');
          const again = known ? error.again : 0;
          const way = again ? h('p', {}, ['This page looks again by itself.']) : h('button', { type: 'button', onclick: () => start() }, ['Try again']);
          say(known ? error.message : 'The map could not be drawn.', known ? error.why : error instanceof Error ? error.message : String(error), way);
          if (again) setTimeout(start, again);
        },
      };
    },
  };
}
