/** The line that says which filter is on and what it leaves, and the word that opens the filter. */
import { h } from '../dom.js';
import { CHANGED, SWAP, WISH } from '../events.js';
import { readFilter } from '../filters/filter.js';
import { passing, sieveOf } from '../filters/passing.js';
import { filterWords } from '../filters/words.js';
import { whenWords } from '../moment.js';
import { capital } from '../text/ties.js';
import { turnFilter } from '../views.js';
import { t } from '../words/words.js';

/**
 * @param {HTMLElement} root
 * @param {HTMLElement} button
 * @param {import('../views.js').Context} context
 */
export function createFilterLine(root, button, { bus, timeline, state }) {
  const sieve = sieveOf(timeline);
  const wish = (/** @type {Partial<import('../types.js').ViewState>} */ patch, replace = false) =>
    bus.emit(WISH, { patch, replace });
  const word = (/** @type {string} */ text, /** @type {() => void} */ act) =>
    h('button', { type: 'button', class: 'link', onclick: act }, [text]);

  /** The nearest year in which something passes; none where there is none. @param {number} year @param {string} only */
  function nearest(year, only) {
    const filter = readFilter(only, timeline);
    const some = (/** @type {number} */ other) =>
      filter && other >= timeline.first && other <= timeline.last && passing(timeline, other, filter).ties.size > 0;
    for (let far = 1; far <= timeline.last - timeline.first; far++) {
      const found = [year + far, year - far].find(some);
      if (found) return found;
    }
    return undefined;
  }

  /** @param {import('../moment.js').Shown} shown */
  function show(shown) {
    const { only, panel } = state.get();
    button.setAttribute('aria-pressed', String(panel === 'filter'));
    const left = sieve(shown.moment, only);
    const filter = only ? readFilter(only, timeline) : undefined;
    root.hidden = !left || !filter;
    if (!left || !filter || !only) return root.replaceChildren();
    const words = capital(filterWords(filter, timeline).join('; '));
    const near = left.ties.size ? undefined : nearest(shown.year, only);
    root.replaceChildren(
      h('b', {}, [`${words}.`]),
      left.ties.size
        ? t(' {some} of {all} of the ties of {when}. ', { some: left.ties.size, all: left.all, when: whenWords(shown) })
        : t(' None of the ties of {when}. ', { when: whenWords(shown) }),
      ...(near ? [word(t('Go to {year}', { year: near }), () => wish({ year: near })), ' '] : []),
      ...(panel ? [] : [word(t('Change'), () => wish({ panel: 'filter', select: null })), ' ']),
      word(t('Show all'), () => wish({ only: null })),
    );
  }

  button.addEventListener('click', () => wish(turnFilter(state.get())));
  bus.on(SWAP, show);
  bus.on(CHANGED, ({ state: now, before }) => {
    if (now.only !== before.only || now.panel !== before.panel) show(timeline.shown(now));
  });
  show(timeline.shown(state.get()));
}
