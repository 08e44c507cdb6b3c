/** One sentence in place of the map while it loads or when it could not: what happened, the cause, the way out. */
import { h } from '../dom.js';
import { LoadError } from '../api.js';
import { t } from '../words/words.js';

/**
 * The words that it loads stand in the HTML: they are there before this is.
 * @param {HTMLElement} root
 * @param {{start: () => void}} parts
 */
export function createNotice(root, { start }) {
  /** @param {string} title @param {string} cause @param {HTMLElement} way */
  function say(title, cause, way) {
    // Said once is enough, above all for a screen reader: the page may look again many times.
    if (!root.hidden && root.dataset.said === `${title} ${cause}`) return;
    root.dataset.said = `${title} ${cause}`;
    root.replaceChildren(h('p', { class: 'big', role: 'status' }, [title]), h('p', {}, [cause]), way);
    root.hidden = false;
  }
  return {
    done() {
      root.hidden = true;
      root.parentElement?.classList.remove('failed');
    },
    /** @param {unknown} error */
    failed(error) {
      const known = error instanceof LoadError;
      root.parentElement?.classList.add('failed');
      const again = known ? error.again : 0;
      const button = h('button', { type: 'button', onclick: () => start() }, [t('Try again')]);
      const way = again ? h('p', {}, [t('This page looks again by itself.')]) : button;
      const cause = known ? error.why : error instanceof Error ? error.message : String(error);
      say(known ? error.message : t('The map could not be drawn.'), cause, way);
      if (again) setTimeout(start, again);
    },
  };
}
