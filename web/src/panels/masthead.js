/** The line at the top: the name of the data set, the pages, the views and the theme. Words that are links of their own. */
import { h } from '../dom.js';
import { CHANGED, WISH } from '../events.js';
import { applyTheme, currentTheme, remember } from '../theme.js';

/** @typedef {import('../types.js').ViewState} ViewState */

const PAGES = /** @type {[string, ViewState['view'][]][]} */ ([['Explore', ['map', 'table']], ['Sources', ['sources']]]);
const VIEWS = /** @type {[string, ViewState['view'][]][]} */ ([['Map', ['map']], ['Table', ['table']]]);

/**
 * @param {{dataset: HTMLElement, pages: HTMLElement, views: HTMLElement, theme: HTMLElement, size: HTMLElement, explore: HTMLElement}} roots
 * @param {{bus: import('../bus.js').Bus, timeline: import('../timeline.js').Timeline, state: import('../state.js').State}} context
 */
export function createMasthead(roots, { bus, timeline, state }) {
  roots.dataset.textContent = timeline.json.dataset.title;

  /** @param {[string, ViewState['view'][]][]} entries */
  const links = (entries) =>
    entries.map(([word, views]) => {
      const here = views.includes(state.get().view);
      const patch = { view: views[0] };
      return h('a', { href: state.address(patch), 'aria-current': here ? 'page' : null, onclick: (/** @type {MouseEvent} */ event) => follow(event, patch) }, [word]);
    });

  /** @param {MouseEvent} event @param {Partial<ViewState>} patch */
  function follow(event, patch) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    bus.emit(WISH, { patch });
  }

  function render() {
    const { view } = state.get();
    roots.pages.replaceChildren(...links(PAGES));
    roots.views.replaceChildren(...links(VIEWS));
    roots.explore.hidden = view === 'sources';
    document.documentElement.dataset.size = state.get().size ?? 'usual';
    roots.size.setAttribute('aria-pressed', String(state.get().size === 'large'));
    roots.theme.textContent = currentTheme() === 'dark' ? 'Light' : 'Dark';
    roots.theme.setAttribute('aria-label', currentTheme() === 'dark' ? 'Light colours' : 'Dark colours');
  }

  roots.size.addEventListener('click', () => bus.emit(WISH, { patch: { size: state.get().size ? null : 'large' }, replace: true }));
  roots.theme.addEventListener('click', () => {
    const theme = currentTheme() === 'dark' ? 'light' : 'dark';
    remember(theme);
    bus.emit(WISH, { patch: { theme }, replace: true });
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    applyTheme(state.get().theme);
    render();
  });
  bus.on(CHANGED, ({ state: now, before }) => {
    if (now.theme !== before.theme) applyTheme(now.theme);
    render();
  });
  render();
}
