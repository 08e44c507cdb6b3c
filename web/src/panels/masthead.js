/**
 * The line at the top: the name of the data set, the pages, the views and the theme. Words that are links of their own.
 */
import { h } from '../dom.js';
import { CHANGED, WISH } from '../events.js';
import { VIEWS } from '../views.js';
import { applyTheme, currentTheme, remember } from '../theme.js';
import { language, languages, rememberLanguage, t } from '../words/words.js';

/** @typedef {import('../types.js').ViewState} ViewState */
/** @typedef {[string, ViewState['view'][]]} Entry a word and the views that it stands for; it leads to the first */

/** The views beside the year's words are one page; every other view is a page of its own. */
const BESIDE = VIEWS.filter(({ root }) => root === 'stage');
const entries = () =>
  /** @type {{pages: Entry[], views: Entry[]}} */ ({
    pages: [
      [t('Explore'), BESIDE.map(({ id }) => id)],
      ...VIEWS.filter((view) => !BESIDE.includes(/** @type {any} */ (view))).map(({ id, title }) => [title, [id]]),
    ],
    views: BESIDE.map(({ id, title }) => [title, [id]]),
  });

/**
 * @param
 *   {{dataset: HTMLElement, pages: HTMLElement, views: HTMLElement, theme: HTMLElement, size: HTMLElement, language: HTMLElement, mark: HTMLElement}}
 *   roots
 * @param
 *   {{bus: import('../bus.js').Bus, timeline: import('../timeline.js').Timeline, state: import('../state.js').State}}
 *   context
 */
export function createMasthead(roots, { bus, timeline, state }) {
  roots.dataset.textContent = timeline.json.dataset.title;

  /** @param {Entry[]} some */
  const links = (some) =>
    some.map(([word, views]) => {
      const here = views.includes(state.get().view);
      const patch = { view: views[0] };
      const onclick = (/** @type {MouseEvent} */ event) => follow(event, patch);
      return h('a', { href: state.address(patch), 'aria-current': here ? 'page' : null, onclick }, [word]);
    });

  /**
   * @param {MouseEvent} event
   * @param {Partial<ViewState>} patch
   * @param {boolean} [apart] a step of the browser's history of its own
   */
  function follow(event, patch, apart = false) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    bus.emit(WISH, { patch, apart });
  }

  function render() {
    if (roots.pages.matches(':popover-open')) roots.pages.hidePopover();
    const { pages, views } = entries();
    roots.pages.replaceChildren(...links(pages));
    roots.views.replaceChildren(...links(views));
    document.documentElement.dataset.size = state.get().size ?? 'usual';
    roots.size.setAttribute('aria-pressed', String(state.get().size === 'large'));
    roots.theme.textContent = currentTheme() === 'dark' ? t('Light') : t('Dark');
    roots.theme.setAttribute('aria-label', currentTheme() === 'dark' ? t('Light colours') : t('Dark colours'));
  }

  const [next] = [...languages, ...languages].slice(languages.findIndex(({ code }) => code === language) + 1);
  roots.language.hidden = !next || next.code === language;
  roots.language.textContent = next?.code.toUpperCase() ?? '';
  roots.language.lang = next?.code ?? '';
  roots.language.setAttribute('aria-label', `${next?.code.toUpperCase()}, ${next?.title}`);
  roots.language.addEventListener('click', () => {
    rememberLanguage(next.code);
    bus.emit(WISH, { patch: { lang: next.code }, replace: true });
    location.reload();
  });

  // A step of its own: the browser's way back leads to the year that was left.
  roots.mark.addEventListener('click', (event) => follow(event, state.opening(), true));
  roots.size.addEventListener('click', () =>
    bus.emit(WISH, { patch: { size: state.get().size ? null : 'large' }, replace: true }),
  );
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
