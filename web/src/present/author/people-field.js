/** People of a scene: found by name in any spelling, shown as names that can be taken away. */
import { h } from '../../dom.js';
import { findPeople, nobody, optionOf } from '../../find/options.js';
import { nameIn } from '../../text/names.js';
import { freshId } from './fields.js';
import { t } from '../../words/words.js';

/** @typedef {import('../../timeline.js').Timeline} Timeline */
/** @typedef {import('../../find/finder.js').Found} Found */

const MOST_FOUND = 6;

/**
 * @param {string} label
 * @param {Timeline} timeline
 * @param {() => ReturnType<typeof import('../../find/finder.js').createFinder>} finder
 * @param {(ids: string[]) => void} onChange
 */
export function peopleField(label, timeline, finder, onChange) {
  const id = freshId('people');
  let ids = /** @type {string[]} */ ([]);
  let found = /** @type {Found[]} */ ([]);
  let active = 0;
  const names = h('ul', { class: 'names', 'aria-label': label });
  const list = h('ul', {
    class: 'found',
    id: `${id}-list`,
    role: 'listbox',
    'aria-label': t('People found: {label}', { label }),
    hidden: true,
  });
  const input = /** @type {HTMLInputElement} */ (
    h('input', {
      id,
      type: 'text',
      role: 'combobox',
      placeholder: t('Add a name'),
      'aria-expanded': 'false',
      'aria-controls': `${id}-list`,
      'aria-autocomplete': 'list',
      autocomplete: 'off',
      spellcheck: 'false',
    })
  );
  const root = h('div', { class: 'field people-field' }, [
    h('label', { for: id }, [label]),
    names,
    h('div', { class: 'finds' }, [input, list]),
  ]);

  function look() {
    found = findPeople(finder(), input.value)
      .filter((row) => !ids.includes(row.id))
      .slice(0, MOST_FOUND);
    active = 0;
    draw();
  }

  function draw() {
    const open = input.value.trim() !== '' && document.activeElement === input;
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    list.replaceChildren(
      ...(found.length
        ? found.map((row, i) => optionOf(row, { id: `${id}-${i}`, on: i === active, choose: () => add(row.id) }))
        : [nobody()]),
    );
    if (open) list.scrollIntoView({ block: 'nearest' });
    if (open && found.length) input.setAttribute('aria-activedescendant', `${id}-${active}`);
    else input.removeAttribute('aria-activedescendant');
  }

  /** @param {string} person */
  function add(person) {
    input.value = '';
    onChange([...ids, person]);
    draw();
    input.focus();
  }

  /** @param {number} i */
  function away(i) {
    onChange(ids.toSpliced(i, 1));
    (names.querySelectorAll('button')[Math.min(i, ids.length - 1)] ?? input).focus();
  }

  input.addEventListener('input', look);
  input.addEventListener('blur', draw);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && found.length) {
      event.preventDefault();
      active = (active + by + found.length) % found.length;
      draw();
    } else if (event.key === 'Enter' && found[active] && !list.hidden) {
      event.preventDefault();
      add(found[active].id);
    } else if (event.key === 'Escape' && input.value) {
      event.stopPropagation();
      input.value = '';
      draw();
    } else if (event.key === 'Backspace' && !input.value && ids.length) {
      event.preventDefault();
      onChange(ids.slice(0, -1));
    }
  });

  return {
    root,
    /** @param {string[]} next */
    show(next) {
      if (next.join() === ids.join() && names.childElementCount === next.length) return;
      ids = next;
      names.hidden = ids.length === 0;
      names.replaceChildren(
        ...ids.map((person, i) =>
          h('li', {}, [
            nameIn(timeline, person),
            h(
              'button',
              {
                type: 'button',
                class: 'away',
                'aria-label': t('Take {name} away: {label}', { name: nameIn(timeline, person), label }),
                onclick: () => away(i),
              },
              ['×'],
            ),
          ]),
        ),
      );
    },
  };
}
