/** The sheets of the Query page: several texts side by side, one of them in the editor. */
import { h } from '../dom.js';
import { newSheet } from './memory.js';
import { programLang, t } from '../words/words.js';

/** @typedef {import('./memory.js').Sheet} Sheet */
/** @typedef {import('./answers.js').Result} Result */
/** @typedef {Sheet & {results?: Result[]}} OpenSheet results: what it gave since the page came */

/** What a sheet is called: its question, or the first line in it. @param {Sheet} sheet */
export function nameOfSheet({ title, text }) {
  const lines = text.split('\n').map((one) => one.replace(/^\s*\/\/\s*/, '').trim());
  return title || lines.find(Boolean) || t('Empty');
}

/** Whether nothing of one's own stands in it. @param {Sheet} sheet */
export const isUntouched = ({ text, put }) => !text.trim() || text.trim() === put.trim();

/**
 * @param {HTMLElement} root
 * @param {{sheets: Sheet[], open: number}} start
 * @param {{left: (sheet: OpenSheet) => void, shown: (sheet: OpenSheet) => void}} told left: before another comes, so
 *   that nothing is lost; shown: which is open now
 */
export function createSheets(root, start, { left, shown }) {
  const sheets = /** @type {OpenSheet[]} */ (start.sheets.length ? [...start.sheets] : [newSheet()]);
  let open = start.open;

  /** Two sheets may hold the same question. @param {number} i */
  const numbered = (i) => t('Sheet {number}', { number: i + 1 });

  function render() {
    const held = [...root.querySelectorAll('button')].findIndex((button) => button === document.activeElement);
    root.replaceChildren(
      ...sheets.map((sheet, i) =>
        h('span', { class: 'sheet' }, [
          h(
            'button',
            {
              type: 'button',
              class: 'name',
              'aria-current': i === open ? 'true' : null,
              'aria-label': `${numbered(i)}: ${nameOfSheet(sheet)}`,
              title: nameOfSheet(sheet),
              lang: programLang,
              onclick: () => show(i),
            },
            [nameOfSheet(sheet)],
          ),
          sheets.length > 1 &&
            h(
              'button',
              {
                type: 'button',
                class: 'away',
                'aria-label': t('Close {sheet}', { sheet: numbered(i) }),
                onclick: () => close(i),
              },
              ['×'],
            ),
        ]),
      ),
      h('button', { type: 'button', class: 'more', 'aria-label': t('New sheet'), onclick: () => (add(), settle()) }, [
        '+',
      ]),
    );
    if (held >= 0) root.querySelectorAll('button')[held]?.focus();
  }

  /** @param {number} i */
  function show(i) {
    if (i === open) return;
    left(sheets[open]);
    open = i;
    render();
    shown(sheets[open]);
    settle();
  }

  /** The focus stays in the row, whose buttons are made anew. */
  function settle() {
    /** @type {HTMLElement|null} */ (root.querySelector('[aria-current]'))?.focus();
  }

  /** @param {Partial<Sheet>} [parts] */
  function add(parts) {
    left(sheets[open]);
    sheets.push(newSheet(parts));
    open = sheets.length - 1;
    render();
    shown(sheets[open]);
  }

  /** @param {number} i */
  function close(i) {
    const wasOpen = i === open;
    left(sheets[open]);
    sheets.splice(i, 1);
    if (i < open || open === sheets.length) open--;
    render();
    if (wasOpen) shown(sheets[open]);
    settle();
  }

  render();
  return {
    render,
    /** The sheet in the editor. */
    current: () => sheets[open],
    all: () => ({ sheets, open }),
    /**
     * Puts a text into the open sheet if nothing of one's own is in it, else into a new one.
     * @param {Partial<Sheet>} parts
     */
    put(parts) {
      left(sheets[open]);
      if (!isUntouched(sheets[open])) return add(parts);
      sheets[open] = newSheet(parts);
      render();
      shown(sheets[open]);
    },
  };
}
