/** What one cell holds, whole: a node with its properties, a long text, a list; and what can be copied. */
import { copy } from '../../clipboard.js';
import { h } from '../../dom.js';
import { factsOf } from './facts.js';
import { cypherOf, textOf } from '../values.js';
import { t } from '../../words/words.js';

/** @typedef {import('../values.js').Value} Value */
/** @typedef {{row: number, column: number}} Place both from 0 */

/** Rows as a spreadsheet takes them from the clipboard. @param {Value[][]} rows */
const tabbed = (rows) =>
  rows.map((row) => row.map((value) => textOf(value).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');

/**
 * @param {{fields: string[], rows: () => Value[][], show: import('../answers.js').Page['show']}} answer rows: in the
 *   order in which they stand now
 */
export function createCellReader({ fields, rows, show }) {
  const said = h('span', { role: 'status' });
  const root = h('section', { class: 'cell', 'aria-label': t('The chosen cell'), tabindex: 0, hidden: true });

  /** @param {string} text @param {string} what */
  const take = async (text, what) =>
    void (said.textContent = (await copy(text)) ? t('{what} copied.', { what }) : t('Not copied.'));

  /** @param {Place} place */
  function copyCell({ row, column }) {
    root.append(said);
    return take(textOf(rows()[row][column]), t('Cell'));
  }

  return {
    root,
    copyCell,
    /** @param {Place} place @param {HTMLElement|null} from where the focus goes back to */
    read(place, from) {
      const { row, column } = place;
      const value = rows()[row][column];
      const isEntity = value.$type === 'Node' || value.$type === 'Relationship';
      const button = (/** @type {string} */ word, /** @type {() => void} */ onclick) =>
        h('button', { type: 'button', class: 'link', onclick }, [word]);
      const away = () => {
        root.hidden = true;
        from?.focus();
      };
      said.textContent = '';
      root.replaceChildren(
        h('p', { class: 'ways' }, [
          h('b', {}, [t('{column}, row {row}', { column: fields[column], row: row + 1 })]),
          button(t('Copy cell'), () => void copyCell(place)),
          button(t('Copy row'), () => void take(tabbed([rows()[row]]), t('Row'))),
          button(t('Copy all rows'), () => void take(`${fields.join('\t')}\n${tabbed(rows())}`, t('All rows'))),
          button(t('Close'), away),
          said,
        ]),
        isEntity ? h('div', { class: 'facts' }, factsOf(value, show)) : h('p', { class: 'value' }, [cypherOf(value)]),
      );
      root.hidden = false;
    },
  };
}
