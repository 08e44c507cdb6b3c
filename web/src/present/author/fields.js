/** The fields of a form: a label, what is typed, and how many letters are left. */
import { h } from '../../dom.js';
import { plural, t } from '../../words/words.js';

/** @typedef {HTMLInputElement|HTMLTextAreaElement} Typed */
/**
 * @typedef {object} TextField
 * @property {HTMLElement} root
 * @property {Typed} input
 * @property {(text: string) => void} show
 * @property {(words: string, isWrong: boolean) => void} say a line below, such as what a date means
 */

let count = 0;
/** An id that no other element has. @param {string} stem */
export const freshId = (stem) => `${stem}-${++count}`;

/**
 * @param {string} label
 * @param {(text: string) => void} onInput
 * @param
 *   {{most?: number, measure?: (text: string) => number, rows?: number, hint?: string, spoken?: string, longest?: number}}
 *   [how] most: letters that find room; rows: more than one line; spoken: the label where another says it to the eye
 * @returns {TextField}
 */
export function textField(
  label,
  onInput,
  { most, measure = (text) => text.trim().length, rows = 0, hint = '', spoken, longest = 4000 } = {},
) {
  const id = freshId('field');
  const attributes = {
    id,
    maxlength: longest,
    autocomplete: 'off',
    'aria-describedby': `${id}-left ${id}-below`,
    'aria-label': spoken,
  };
  const input = /** @type {Typed} */ (
    rows ? h('textarea', { ...attributes, rows }) : h('input', { ...attributes, type: 'text' })
  );
  const left = h('span', { class: 'left', id: `${id}-left` });
  const below = h('p', { class: 'below-field', id: `${id}-below` }, [hint]);
  const root = h('div', { class: 'field' }, [
    h('div', { class: 'over-field' }, [h('label', { for: id }, [label]), left]),
    input,
    below,
  ]);
  below.hidden = !hint;

  function measured() {
    if (most === undefined) return;
    const over = measure(input.value) - most;
    left.textContent =
      over > 0
        ? plural(over, { one: '{n} too many', other: '{n} too many' })
        : plural(-over, { one: '{n} left', other: '{n} left' });
    left.classList.toggle('over', over > 0);
    input.setAttribute('aria-invalid', String(over > 0));
    const wrong =
      over > 0
        ? plural(over, {
            one: 'One letter more than find room on the screen. Shorten it; the notes take what is left over.',
            other: '{n} letters more than find room on the screen. Shorten it; the notes take what is left over.',
          })
        : hint;
    if (below.textContent !== wrong) below.textContent = wrong;
    below.hidden = !wrong;
  }
  input.addEventListener('input', () => {
    measured();
    onInput(input.value);
  });
  measured();

  return {
    root,
    input,
    show(text) {
      if (input.value !== text) input.value = text;
      measured();
    },
    say(words, isWrong) {
      below.textContent = words || hint;
      below.hidden = !below.textContent;
      input.setAttribute('aria-invalid', String(isWrong));
      below.classList.toggle('over', isWrong);
    },
  };
}

/**
 * A whole number or nothing.
 * @param {string} label @param {(value: number|null) => void} onInput
 * @param {{least: number, most: number, spoken?: string, after?: string}} how
 */
export function numberField(label, onInput, { least, most, spoken, after = '' }) {
  const id = freshId('field');
  const input = /** @type {HTMLInputElement} */ (
    h('input', {
      id,
      type: 'text',
      inputmode: 'numeric',
      size: 4,
      autocomplete: 'off',
      'aria-label': spoken,
      'aria-describedby': `${id}-below`,
    })
  );
  const below = h('span', { class: 'below-field', id: `${id}-below` });
  const valueOf = (/** @type {string} */ text) => (/^-?\d{1,4}$/.test(text.trim()) ? Number(text) : null);
  const isRight = () => {
    const value = valueOf(input.value);
    return input.value.trim() === '' || (value !== null && value >= least && value <= most);
  };
  function judge() {
    input.setAttribute('aria-invalid', String(!isRight()));
    below.textContent = isRight() ? after : t('A number from {least} to {most}.', { least, most });
  }
  input.addEventListener('input', () => {
    judge();
    if (isRight()) onInput(valueOf(input.value));
  });
  return {
    root: h('div', { class: 'field number' }, [h('label', { for: id }, [label]), input, below]),
    /** @param {number|null} value */
    show(value) {
      if (document.activeElement !== input || isRight()) {
        if (valueOf(input.value) !== value || !isRight()) input.value = value === null ? '' : String(value);
      }
      judge();
    },
  };
}

/**
 * One of a few.
 * @param {string} label @param {[string, string][]} choices value and words @param {(value: string) => void} onChange
 */
export function choiceField(label, choices, onChange) {
  const id = freshId('field');
  const select = /** @type {HTMLSelectElement} */ (
    h(
      'select',
      { id },
      choices.map(([value, words]) => h('option', { value }, [words])),
    )
  );
  select.addEventListener('change', () => onChange(select.value));
  return {
    root: h('div', { class: 'field choice' }, [h('label', { for: id }, [label]), select]),
    /** @param {string} value */
    show(value) {
      select.value = value;
    },
  };
}

/**
 * A box that is ticked or not.
 * @param {string} label @param {(is: boolean) => void} onChange @param {string} [spoken]
 */
export function tickField(label, onChange, spoken) {
  const input = /** @type {HTMLInputElement} */ (h('input', { type: 'checkbox', 'aria-label': spoken }));
  input.addEventListener('change', () => onChange(input.checked));
  return {
    root: h('label', { class: 'tick' }, [input, h('span', {}, [label])]),
    /** @param {boolean} is */
    show(is) {
      input.checked = is;
    },
  };
}

/**
 * Texts one below the other, to add to and to take from: aims, options, notes.
 * @param {object} how
 * @param {string} how.legend
 * @param {string} how.one what one of them is called
 * @param {number} how.most
 * @param {{most?: number, rows?: number, measure?: (text: string) => number}} how.field
 * @param {boolean} [how.ticked] whether each can be ticked
 * @param {(rows: {text: string, right: boolean}[], what: string) => void} onChange
 */
export function rowsField({ legend, one, most, field, ticked = false }, onChange) {
  const list = h('div', { class: 'field-rows' });
  const more = h('button', { type: 'button', class: 'link', onclick: add }, [t('Add {thing}', { thing: one })]);
  const root = h('fieldset', { class: 'rows-field' }, [h('legend', {}, [legend]), list, more]);
  let rows = /** @type {{text: string, right: boolean}[]} */ ([]);
  let drawn = /** @type {{field: TextField, tick: {show: (is: boolean) => void}|null}[]} */ ([]);

  function add() {
    onChange([...rows, { text: '', right: false }], '');
    drawn.at(-1)?.field.input.focus();
  }

  /** @param {number} i */
  function away(i) {
    onChange(rows.toSpliced(i, 1), '');
    (drawn[Math.min(i, drawn.length - 1)]?.field.input ?? more).focus();
  }

  /** @param {number} i */
  function create(i) {
    const name = `${one.replace(/^an? /, '')} ${i + 1}`;
    const spoken = name.charAt(0).toUpperCase() + name.slice(1);
    const text = textField(
      spoken,
      (typed) => onChange(rows.with(i, { ...rows[i], text: typed }), `${legend} ${i}`),
      field,
    );
    const tick = ticked
      ? tickField(
          'right',
          (right) => onChange(rows.with(i, { ...rows[i], right }), ''),
          t('{option} is right', { option: spoken }),
        )
      : null;
    const remove = h(
      'button',
      { type: 'button', class: 'away', 'aria-label': t('Remove {name}', { name }), onclick: () => away(i) },
      ['×'],
    );
    list.append(h('div', { class: 'field-row' }, [text.root, tick?.root, remove]));
    return { field: text, tick };
  }

  return {
    root,
    /** @param {{text: string, right: boolean}[]} next */
    show(next) {
      rows = next;
      while (drawn.length > rows.length) {
        list.lastElementChild?.remove();
        drawn = drawn.slice(0, -1);
      }
      while (drawn.length < rows.length) drawn = [...drawn, create(drawn.length)];
      drawn.forEach((row, i) => {
        row.field.show(rows[i].text);
        row.tick?.show(rows[i].right);
      });
      more.hidden = rows.length >= most;
    },
  };
}
