/** A field that names one person: found in any spelling as one types, chosen by a click or by the keyboard. */
import { h } from '../dom.js';
import { findPeople, nobody, optionOf } from '../find/options.js';
import { t } from '../words/words.js';

/** @typedef {import('../find/finder.js').Found} Found */

const MOST = 7;

/**
 * @param {string} id of the field
 * @param {string} label
 * @param {import('../timeline.js').Timeline} timeline
 * @param {() => ReturnType<typeof import('../find/finder.js').createFinder>} finder
 * @param {(person: string) => void} onChoose
 */
export function personField(id, label, timeline, finder, onChoose) {
  let person = /** @type {string|null} */ (null);
  let found = /** @type {Found[]} */ ([]);
  let active = 0;
  let typing = false;
  const list = h('ul', {
    class: 'found',
    id: `${id}-list`,
    role: 'listbox',
    'aria-label': t('People found'),
    hidden: true,
  });
  const input = /** @type {HTMLInputElement} */ (
    h('input', {
      id,
      type: 'text',
      role: 'combobox',
      placeholder: t('Type a name'),
      'aria-expanded': 'false',
      'aria-controls': `${id}-list`,
      'aria-autocomplete': 'list',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
    })
  );
  const root = h('div', { class: 'person-field find' }, [h('label', { for: id }, [label]), input, list]);

  function look() {
    found = findPeople(finder(), input.value).slice(0, MOST);
    active = 0;
    typing = true;
    draw();
  }

  function draw() {
    const open = typing && input.value.trim() !== '' && document.activeElement === input;
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    list.replaceChildren(...(found.length ? found.map(option) : [nobody()]));
    if (open && found.length) input.setAttribute('aria-activedescendant', `${id}-${active}`);
    else input.removeAttribute('aria-activedescendant');
  }

  /** @param {Found} row @param {number} i */
  const option = (row, i) => optionOf(row, { id: `${id}-${i}`, on: i === active, choose: () => choose(row.id) });

  /** @param {string} chosen */
  function choose(chosen) {
    show(chosen);
    onChoose(chosen);
    // Who types on means somebody else.
    input.select();
  }

  /** What was typed and not chosen gives way to the name that is meant. @param {string|null} next */
  function show(next) {
    person = next;
    typing = false;
    input.value = next ? (timeline.people.get(next)?.name ?? next) : '';
    draw();
  }

  input.addEventListener('input', look);
  input.addEventListener('focus', () => input.select());
  input.addEventListener('blur', () => show(person));
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && !list.hidden && found.length) {
      event.preventDefault();
      active = (active + by + found.length) % found.length;
      draw();
    } else if (event.key === 'Enter' && !list.hidden && found[active]) {
      event.preventDefault();
      choose(found[active].id);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (!typing) return input.blur();
      show(person);
      input.select();
    }
  });

  return { root, input, show };
}
