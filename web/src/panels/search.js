/** Find: a line of text that lists people, pairs, factions, events and claims as one types, in any spelling. */
import { afterlife } from '../corrections.js';
import { h } from '../dom.js';
import { REMARK, SEARCH, WISH } from '../events.js';
import { createFinder } from '../find/finder.js';
import { noOption, optionOf } from '../find/options.js';
import { hasEvidence } from '../views.js';
import { dataLang, t } from '../words/words.js';

/** @typedef {import('../find/finder.js').Found} Found */

/** What is shown by views that have no evidence beside them. @type {Record<string, string[]>} */
const STAYS = { sources: ['claim'], pair: ['pair', 'person'], years: ['year'], compare: ['year'] };

/**
 * @param {HTMLElement} root
 * @param {import('../views.js').Context} context
 */
export function createSearch(root, { bus, timeline, state }) {
  let finder = /** @type {ReturnType<typeof createFinder>|null} */ (null);
  let rows = /** @type {Found[]} */ ([]);
  let nothing = '';
  let active = 0;
  const narrow = matchMedia('(max-width: 640px)').matches;
  const list = h('ul', { class: 'found', id: 'found', role: 'listbox', 'aria-label': t('Found'), hidden: true });
  const input = /** @type {HTMLInputElement} */ (
    h('input', {
      type: 'text',
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': 'found',
      'aria-autocomplete': 'list',
      'aria-label': t('Find a person, two people, a faction, an event or a word'),
      placeholder: narrow ? t('Find') : t('Find a person, faction or event'),
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
    })
  );
  root.replaceChildren(h('label', {}, [input, h('kbd', { 'aria-hidden': 'true' }, ['/'])]), list);

  function render() {
    const open = document.activeElement === input && input.value.trim() !== '';
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    if (!open) return input.removeAttribute('aria-activedescendant');
    list.replaceChildren(...(nothing ? [noOption(nothing)] : []), ...rows.map(option));
    if (rows.length) input.setAttribute('aria-activedescendant', `found-${active}`);
    else input.removeAttribute('aria-activedescendant');
    list.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {Found} row @param {number} i */
  function option(row, i) {
    const piece =
      row.piece &&
      h('small', { lang: dataLang() }, [row.piece.before, h('mark', {}, [row.piece.hit]), row.piece.after]);
    return optionOf(row, { id: `found-${i}`, on: i === active, choose: () => choose(row) }, [piece]);
  }

  /** @param {Found} row */
  function choose(row) {
    input.value = '';
    input.blur();
    render();
    const { view } = state.get();
    // A claim stands among the sources too, and two people have a view of their own; all else is shown beside a year.
    const stays = hasEvidence(view) || STAYS[view]?.includes(row.kind);
    bus.emit(WISH, { patch: { ...row.patch, view: stays ? view : 'map' } });
    const dead = afterlife(timeline, state.get());
    if (dead) bus.emit(REMARK, dead);
  }

  function look() {
    finder ??= createFinder(timeline);
    const { found, near } = finder.find(input.value);
    rows = found.length ? found : near;
    const typed = input.value.trim();
    nothing = found.length
      ? ''
      : t(
          'Nothing here is called “{typed}”. You can find people, two people together, factions, events, offices, claims and words of the time.{more}',
          { typed, more: near.length ? t(' The nearest names:') : '' },
        );
    active = 0;
    render();
  }

  input.addEventListener('input', look);
  input.addEventListener('focus', () => (input.value ? look() : (finder ??= createFinder(timeline))));
  input.addEventListener('blur', render);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && rows.length) {
      active = (active + (event.key === 'ArrowDown' ? 1 : -1) + rows.length) % rows.length;
      event.preventDefault();
      render();
    } else if (event.key === 'Enter' && rows[active] && !list.hidden) {
      event.preventDefault();
      choose(rows[active]);
    } else if (event.key === 'Escape') {
      input.value = '';
      input.blur();
      event.stopPropagation();
    }
  });
  bus.on(SEARCH, () => input.focus());
  // Made ready before it is needed, when there is nothing else to do.
  (window.requestIdleCallback ?? setTimeout)(() => setTimeout(() => (finder ??= createFinder(timeline)), 1500));
}
