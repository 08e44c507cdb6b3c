/** Over a view that has all the width: which filter is on there too, and the way to all. */
import { h } from '../dom.js';
import { CHANGED, WISH } from '../events.js';
import { capital } from '../text/ties.js';
import { readFilter } from './filter.js';
import { filterWords } from './words.js';
import { t } from '../words/words.js';

/** @param {import('../views.js').Context} context @returns {HTMLElement} */
export function filterNote({ bus, timeline, state }) {
  const root = h('p', { class: 'filter-line', role: 'status', hidden: true });
  function show() {
    const { only } = state.get();
    const filter = only ? readFilter(only, timeline) : undefined;
    root.hidden = !filter;
    if (!filter) return;
    const all = () => bus.emit(WISH, { patch: { only: null } });
    root.replaceChildren(
      h('b', {}, [`${capital(filterWords(filter, timeline).join('; '))}.`]),
      t(' The rest is pale. '),
      h('button', { type: 'button', class: 'link', onclick: all }, [t('Show all')]),
    );
  }
  bus.on(CHANGED, ({ state: now, before }) => {
    if (now.only !== before.only) show();
  });
  show();
  return root;
}
