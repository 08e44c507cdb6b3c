/**
 * One calm line about the address: what it asked for that there is not, and a step that helps. It goes when the reader
 * goes on.
 */
import { h } from '../dom.js';
import { CHANGED, REMARK, WISH } from '../events.js';
import { same } from '../state.js';
import { hasEvidence } from '../views.js';
import { t } from '../words/words.js';

/**
 * @param {HTMLElement} root beside the year's words; in a view that takes their place, at its head
 * @param {{explore: HTMLElement, text: HTMLElement, pages: Map<string, HTMLElement>}} places
 * @param {import('../views.js').Context} context
 */
export function createRemark(root, { explore, text, pages }, { bus, state }) {
  const hide = () => (root.hidden = true);

  bus.on(REMARK, (/** @type {import('../corrections.js').Remark} */ remark) => {
    const steps = remark.ways.map((way) =>
      h('button', { type: 'button', class: 'link', onclick: () => bus.emit(WISH, { patch: way.patch }) }, [way.text]),
    );
    const host = explore.hidden || !hasEvidence(state.get().view) ? (pages.get(state.get().view) ?? text) : text;
    host.prepend(root);
    root.hidden = false;
    const close = h(
      'button',
      { type: 'button', class: 'link close', 'aria-label': t('Close this remark'), onclick: hide },
      [t('Close')],
    );
    root.replaceChildren(h('span', {}, [remark.text]), ...steps, close);
  });
  bus.on(CHANGED, ({ state: now, before }) => {
    if (now.year !== before.year || now.view !== before.view || !same(now.select, before.select)) hide();
  });
}
