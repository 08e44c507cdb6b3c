/**
 * Rows as a table: sorted by a click on a column, a cell opens what does not fit, more rows come as they are reached.
 */
import { h } from '../../dom.js';
import { compare, cypherOf, isNumber, textOf } from '../values.js';

/** @typedef {import('../run.js').Answer} Answer */
/** @typedef {import('../values.js').Value} Value */

const STEP = 200; // rows that are set at once
const SHORT = 24; // letters that are never broken into lines

/** @param {Answer} answer @returns {HTMLElement} */
export function tableOf({ fields, rows }) {
  let order = rows;
  let by = /** @type {{column: number, down: boolean}|null} */ (null);
  const right = fields.map(
    (_, column) => rows.length > 0 && rows.every((row) => row[column].$type === 'Null' || isNumber(row[column])),
  );
  const body = h('tbody');
  const more = h('p', { class: 'foot', 'aria-live': 'polite' });
  const heads = fields.map((field, column) =>
    h('th', { scope: 'col', class: right[column] ? 'r' : null }, [
      h('button', { type: 'button', onclick: () => sort(column) }, [field]),
    ]),
  );

  /** @param {number} column */
  function sort(column) {
    const down = by?.column === column && !by.down;
    by = { column, down };
    order = [...rows].sort((a, b) => compare(a[column], b[column]) * (down ? -1 : 1));
    heads.forEach((head, i) => {
      if (i === column) head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    });
    body.replaceChildren();
    add();
  }

  function add() {
    const from = body.childElementCount;
    body.append(...order.slice(from, from + STEP).map(rowOf));
    const shown = body.childElementCount;
    const way = by ? ` Sorted by ${fields[by.column]}.` : '';
    more.textContent = (shown < order.length ? `Showing ${shown} of ${order.length}; scroll for more.` : '') + way;
    more.hidden = !more.textContent;
  }

  /** @param {Value[]} row */
  const rowOf = (row) =>
    h(
      'tr',
      {},
      row.map((value, column) => cell(value, right[column])),
    );

  const table = h('table', {}, [h('thead', {}, [h('tr', {}, heads)]), body]);
  const frame = h('div', { class: 'rows', tabindex: 0, role: 'region', 'aria-label': 'Rows' }, [table, more]);
  frame.addEventListener('scroll', () => {
    if (body.childElementCount < order.length && frame.scrollTop + frame.clientHeight * 2 > frame.scrollHeight) add();
  });
  add();
  return frame;
}

/** @param {Value} value @param {boolean} right */
function cell(value, right) {
  const text = textOf(value);
  if (value.$type === 'Null') return h('td', { class: right ? 'r nil' : 'nil' }, ['none']);
  const isPlain = !['Node', 'Relationship', 'Path', 'Map'].includes(value.$type);
  if (isPlain) return h('td', { class: right ? 'r' : text.length < SHORT ? 'short' : null }, [text]);
  return h('td', {}, [
    h('details', {}, [h('summary', {}, [text || value.$type.toLowerCase()]), h('code', {}, [cypherOf(value)])]),
  ]);
}
