/** The lines of a list of what was found: one for each hit, and one that says that there is none. */
import { h } from '../dom.js';
import { dataLang, t } from '../words/words.js';

/** @typedef {import('./finder.js').Found} Found */

/**
 * @param {Found} row
 * @param {{id: string, on: boolean, choose: () => void}} how on: whether Enter would choose it
 * @param {import('../dom.js').Child[]} [more] what stands behind its words
 */
export const optionOf = (row, { id, on, choose }, more = []) =>
  h(
    'li',
    {
      id,
      role: 'option',
      'aria-selected': String(on),
      onpointerdown: (/** @type {Event} */ event) => event.preventDefault(), // the keyboard stays in the field
      onclick: choose,
    },
    [
      h('b', { lang: row.kind === 'event' || row.kind === 'claim' ? dataLang() : null }, [row.text]),
      h('span', {}, [row.side]),
      ...more,
    ],
  );

/** @param {string} words */
export const noOption = (words) =>
  h('li', { class: 'none', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, [words]);

/** For a list of people in which there is nobody. */
export const nobody = () => noOption(t('Nobody here is called so.'));

/**
 * The people who are called so, or else those whose names are near.
 * @param {ReturnType<typeof import('./finder.js').createFinder>} finder
 * @param {string} text
 * @returns {Found[]}
 */
export function findPeople(finder, text) {
  const { found, near } = finder.find(text);
  const isPerson = (/** @type {Found} */ { kind }) => kind === 'person';
  const people = found.filter(isPerson);
  return people.length ? people : near.filter(isPerson);
}
