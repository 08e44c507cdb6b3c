/** The clipboard, for every text of the page that can be copied. */
import { h } from './dom.js';

/**
 * Browsers give the clipboard to pages that they trust (HTTPS, this machine); on a school's network the old way, a
 * selection that is copied, still goes.
 * @param {string} text
 * @returns {Promise<boolean>} whether it was taken
 */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const held = /** @type {HTMLElement|null} */ (document.activeElement);
    const area = /** @type {HTMLTextAreaElement} */ (h('textarea', { class: 'unseen', 'aria-hidden': 'true' }));
    area.value = text;
    document.body.append(area);
    area.select();
    const isTaken = document.execCommand('copy');
    area.remove();
    held?.focus();
    return isTaken;
  }
}
