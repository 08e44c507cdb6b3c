/**
 * Rows as a table: a click on a column sorts it, its edge widens it, a cell can be read whole and copied. A short
 * answer is set like a text, in lines as long as they need; of a long one only the rows in view are made, a line each.
 */
import { h } from '../../dom.js';
import { createCellReader } from './cell-reader.js';
import { columnEdge } from './column-edge.js';
import { compare, cypherOf, isNumber, textOf } from '../values.js';
import { dataLang, t } from '../../words/words.js';

/** @typedef {import('../run.js').Answer} Answer */
/** @typedef {import('../values.js').Value} Value */
/** @typedef {import('../answers.js').Page} Page */

const FEW = 200; // rows that are all made, and by which the columns of a longer answer are measured
const SPARE = 20; // rows that are made above and below those in view
const SHORT = 24; // letters that are never broken into lines
const WIDTH = { least: 48, most: 420, letter: 7.4, margin: 30 }; // of a column of a long answer, in pixels

/** @param {Answer} answer @param {Page} page @returns {HTMLElement} */
export function tableOf({ fields, rows }, page) {
  let order = rows;
  let by = /** @type {{column: number, down: boolean}|null} */ (null);
  let active = { row: 0, column: 0 };
  let made = { from: 0, to: 0 };
  let height = 0; // of a row of a long answer; 0 for a short answer, or while it is not measured
  const isLong = rows.length > FEW;
  const right = fields.map(
    (_, column) => rows.length > 0 && rows.every((row) => row[column].$type === 'Null' || isNumber(row[column])),
  );

  const columns = fields.map(() => h('col'));
  /** @type {HTMLElement[]} */
  const heads = fields.map((field, column) =>
    h('th', { scope: 'col', class: right[column] ? 'r' : null, lang: dataLang() }, [
      h('button', { type: 'button', onclick: () => sort(column) }, [field]),
      columnEdge(field, { width: () => heads[column].offsetWidth, widen: (width) => widen(column, width) }),
    ]),
  );
  const above = h('tbody', { 'aria-hidden': 'true' }, [h('tr', {}, [h('td', { colspan: fields.length })])]);
  const body = h('tbody', { lang: dataLang() });
  const below = h('tbody', { 'aria-hidden': 'true' }, [h('tr', {}, [h('td', { colspan: fields.length })])]);
  const way = h('p', { class: 'foot', 'aria-live': 'polite', hidden: true });
  const table = h('table', { role: 'grid', 'aria-label': t('Rows'), 'aria-rowcount': rows.length + 1 }, [
    h('colgroup', {}, columns),
    h('thead', {}, [h('tr', { 'aria-rowindex': 1 }, heads)]),
    ...(isLong ? [above, body, below] : [body]),
  ]);
  const frame = h('div', { class: isLong ? 'rows long' : 'rows' }, [table]);
  const reader = createCellReader({ fields, rows: () => order, show: page.show });
  const root = h('div', { class: 'table-form' }, [frame, way, reader.root]);

  /** @param {number} column */
  function sort(column) {
    const down = by?.column === column && !by.down;
    by = { column, down };
    order = [...rows].sort((a, b) => compare(a[column], b[column]) * (down ? -1 : 1));
    heads.forEach((head, i) => {
      if (i === column) head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    });
    way.textContent = down
      ? t('Sorted by {column}, the last first.', { column: fields[column] })
      : t('Sorted by {column}.', { column: fields[column] });
    way.hidden = false;
    active = { row: 0, column };
    frame.scrollTop = 0;
    make(0, isLong ? FEW : order.length);
    if (height) render();
  }

  /** Makes some rows, and room for those above and below. @param {number} from @param {number} to */
  function make(from, to) {
    made = { from, to: Math.min(to, order.length) };
    body.replaceChildren(...rowsOf(made.from, made.to));
    if (isLong) leaveRoom();
  }

  /** Moves on to other rows; those that stay are not made again. @param {number} from @param {number} to */
  function move(from, to) {
    const end = Math.min(to, order.length);
    if (from >= made.to || end <= made.from) return make(from, to);
    for (; made.from < from; made.from++) body.firstElementChild?.remove();
    for (; made.to > end; made.to--) body.lastElementChild?.remove();
    body.prepend(...rowsOf(from, made.from));
    body.append(...rowsOf(made.to, end));
    made = { from, to: end };
    leaveRoom();
  }

  function leaveRoom() {
    /** @type {HTMLElement} */ (above.firstElementChild).style.height = `${made.from * height}px`;
    /** @type {HTMLElement} */ (below.firstElementChild).style.height = `${(order.length - made.to) * height}px`;
    above.hidden = made.from === 0;
    below.hidden = made.to === order.length;
  }

  /** @param {number} from @param {number} to */
  const rowsOf = (from, to) => order.slice(from, to).map((row, i) => rowOf(row, from + i));

  /** @param {Value[]} row @param {number} index */
  const rowOf = (row, index) =>
    h(
      'tr',
      { 'aria-rowindex': index + 2 },
      row.map((value, column) => cell(value, index, column)),
    );

  /** @param {Value} value @param {number} row @param {number} column */
  function cell(value, row, column) {
    const isNone = value.$type === 'Null';
    const text = isNone ? t('none') : textOf(value) || cypherOf(value);
    const names = [
      right[column] && 'r',
      isNone && 'nil',
      !right[column] && text.length < SHORT && 'short',
      ['Node', 'Relationship', 'Path'].includes(value.$type) && 'entity',
    ];
    const isActive = row === active.row && column === active.column;
    const attributes = { class: names.filter(Boolean).join(' ') || null, tabindex: isActive ? 0 : -1 };
    return h('td', { ...attributes, 'data-column': column }, [text]);
  }

  /** The rows in view, and some spare. */
  function render() {
    const first = Math.floor(Math.max(0, frame.scrollTop - heads[0].offsetHeight) / height);
    const last = Math.ceil((frame.scrollTop + frame.clientHeight) / height);
    if (first >= made.from && last <= made.to && made.to - made.from < FEW) return;
    const held = body.contains(document.activeElement);
    move(Math.max(0, first - SPARE), last + SPARE);
    if (held) at(active)?.focus({ preventScroll: true });
  }

  /** @param {{row: number, column: number}} place @returns {HTMLElement|null} */
  const at = ({ row, column }) =>
    /** @type {HTMLElement|null} */ (body.children[row - made.from]?.children[column] ?? null);

  /** About how wide the longest text of a column is, of all its rows. @param {number} column */
  const longest = (column) =>
    WIDTH.margin + WIDTH.letter * rows.reduce((most, row) => Math.max(most, textOf(row[column]).length), 0);

  /** Columns as wide as the first rows want them, from then on only as somebody pulls them. */
  function settle() {
    const widths = heads.map((head, column) =>
      Math.min(WIDTH.most, Math.max(WIDTH.least, head.offsetWidth, isLong ? longest(column) : 0)),
    );
    height = isLong ? /** @type {HTMLElement} */ (body.firstElementChild).getBoundingClientRect().height : 0;
    table.classList.add('settled');
    widths.forEach((width, i) => (columns[i].style.width = `${width}px`));
    table.style.width = `${widths.reduce((sum, width) => sum + width, 0)}px`;
    if (isLong) make(0, FEW / 2);
  }

  /** @param {number} column @param {number} width */
  function widen(column, width) {
    if (!table.classList.contains('settled')) settle();
    const before = parseFloat(columns[column].style.width);
    const after = Math.max(WIDTH.least, width);
    columns[column].style.width = `${after}px`;
    table.style.width = `${parseFloat(table.style.width) + after - before}px`;
  }

  /** @param {EventTarget|null} target */
  function placeOf(target) {
    const td = target instanceof Element ? /** @type {HTMLElement|null} */ (target.closest('td[data-column]')) : null;
    const tr = td?.parentElement;
    return tr ? { row: Number(tr.getAttribute('aria-rowindex')) - 2, column: Number(td.dataset.column) } : null;
  }

  /** @param {{row: number, column: number}} place */
  function go(place) {
    at(active)?.setAttribute('tabindex', '-1');
    active = {
      row: Math.max(0, Math.min(order.length - 1, place.row)),
      column: Math.max(0, Math.min(fields.length - 1, place.column)),
    };
    if (height && !at(active)) {
      frame.scrollTop = Math.max(0, active.row * height - frame.clientHeight / 2);
      render();
    }
    const there = at(active);
    there?.setAttribute('tabindex', '0');
    there?.focus();
  }

  /** @param {KeyboardEvent} event */
  function key(event) {
    const { row, column } = active;
    const screen = height ? Math.max(1, Math.floor(frame.clientHeight / height) - 2) : 10;
    const isWide = event.ctrlKey || event.metaKey;
    const to = {
      ArrowUp: { row: row - 1, column },
      ArrowDown: { row: row + 1, column },
      ArrowLeft: { row, column: column - 1 },
      ArrowRight: { row, column: column + 1 },
      PageUp: { row: row - screen, column },
      PageDown: { row: row + screen, column },
      Home: { row: isWide ? 0 : row, column: 0 },
      End: { row: isWide ? order.length - 1 : row, column: fields.length - 1 },
    }[event.key];
    if (to && placeOf(event.target)) {
      go(to);
      event.preventDefault();
    } else if (event.key === 'Enter' && placeOf(event.target)) {
      reader.read(active, at(active));
      event.preventDefault();
    } else if (event.key === 'c' && isWide && placeOf(event.target) && !String(getSelection())) {
      reader.copyCell(active);
      event.preventDefault();
    }
  }

  body.addEventListener('click', ({ target }) => {
    const place = placeOf(target);
    if (!place || String(getSelection())) return;
    go(place);
    reader.read(place, at(place));
  });
  frame.addEventListener('keydown', key);
  frame.addEventListener('scroll', () => {
    if (height) render();
  });
  make(0, isLong ? FEW : order.length);
  // Nothing can be measured before it stands in the page.
  if (isLong) requestAnimationFrame(() => root.isConnected && settle());
  return root;
}
