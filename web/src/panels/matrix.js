/**
 * People by people for the open year, camp beside camp: a filled square for allies, a struck open one
 * for rivals, as large
 * as the tie is strong. It is a table, so what it shows can be heard too.
 */
import { createWork, FRAME, h, svg } from '../dom.js';
import { CHANGED, WISH } from '../events.js';
import { filterNote } from '../filters/note.js';
import { quietIn } from '../filters/passing.js';
import { withStoryline } from '../storyline/waiting.js';
import { listed, nameIn } from '../text/names.js';
import { spoken } from '../text/ties.js';
import { pairKey } from '../timeline.js';
import { plural, t } from '../words/words.js';

/** @typedef {import('../replies.js').StorylineReply} StorylineReply */
/** @typedef {import('../types.js').Tie} Tie */
/**
 * @typedef {{pair: string|null, tie: Tie|undefined, classes: string|null, words: string}} Crossing pair: none where
 *   somebody meets himself
 */

const CELL = 22; // of the drawing of a cell
const SIDES = [0, 8, 12.5, 17]; // by strength
const WATCHED = /** @type {const} */ (['view', 'year', 'select', 'only']); // of the state: what it draws

/**
 * @param {HTMLElement} root
 * @param {import('../views.js').Context} context
 */
export function createMatrix(root, context) {
  withStoryline(root, context.timeline.json.dataset.id, (reply) => fill(root, reply, context));
}

/** @param {HTMLElement} root @param {StorylineReply} reply @param {import('../views.js').Context} context */
function fill(root, reply, { bus, timeline, state }) {
  const title = h('h1');
  const about = h('p', { class: 'about' }, [
    t('Filled: allied. Struck: rivals. Size: strength. Ordered so that camps form blocks.'),
  ]);
  const head = h('tr', { role: 'row' }, [
    h('td', { class: 'corner', role: 'gridcell' }, [h('span', { class: 'spoken' }, [t('Person')])]),
  ]);
  const body = h('tbody', { role: 'rowgroup' });
  const grid = h('table', { class: 'matrix', role: 'grid' }, [h('thead', { role: 'rowgroup' }, [head]), body]);
  const room = h('div', { class: 'matrix-room' }, [grid]);
  const said = h('div', { class: 'camps' });
  const note = filterNote({ bus, timeline, state });
  root.replaceChildren(h('header', {}, [title, about, note]), h('div', { class: 'beside' }, [room, said]));
  const name = (/** @type {string} */ id) => nameIn(timeline, id);
  const work = createWork();
  let place = { row: 0, column: 0 };
  let cells = /** @type {HTMLElement[][]} */ ([]);
  const columns = /** @type {{root: HTMLElement, name: HTMLElement}[]} */ ([]);
  const rows = /** @type {{root: HTMLElement, head: HTMLElement, cells: HTMLElement[]}[]} */ ([]);
  const shapes = /** @type {WeakMap<HTMLElement, string>} */ (new WeakMap()); // what is drawn in each cell

  const draw = () => work(drawing());

  /** What is said of all crossings takes its time, so it is found first; then all change at once. */
  function* drawing() {
    const { year, select, only } = state.get();
    const quiet = quietIn(timeline, year, only);
    const camps = reply.camps.find((one) => one.year === year)?.camps ?? [];
    const people = camps.flat();
    const ties = timeline.stateOn(year);
    const starts = new Set(camps.slice(1).map((camp) => camp[0]));
    title.textContent = t('Who stands with whom, 31 December {year}', { year });
    grid.setAttribute(
      'aria-label',
      plural(
        people.length,
        {
          one: 'Ties between {n} person on 31 December {year}',
          other: 'Ties between {n} people on 31 December {year}',
        },
        { year },
      ),
    );
    /** @param {string} a @param {string} b @returns {Crossing} */
    const crossing = (a, b) => {
      const key = pairKey(a, b);
      const tie = a === b ? undefined : ties.get(key);
      const classes = [
        starts.has(a) && 'row-start',
        starts.has(b) && 'column-start',
        select?.kind === 'pair' && select.id === key && 'picked',
        tie && quiet?.tie(tie) && 'quiet',
      ];
      return {
        pair: a === b ? null : key,
        tie,
        classes: classes.filter(Boolean).join(' ') || null,
        words: tie ? spoken(name(a), name(b), tie, timeline.run(tie)) : nobody(a, b),
      };
    };
    const lines = /** @type {Crossing[][]} */ ([]);
    for (const a of people) {
      lines.push(people.map((b) => crossing(a, b)));
      yield;
    }
    yield FRAME;
    const held = grid.contains(document.activeElement);
    fit(people.length);
    people.forEach((a, i) => {
      put(rows[i].head, 'class', starts.has(a) ? 'row-start' : null);
      for (const over of [rows[i].head, columns[i].name]) if (over.textContent !== name(a)) over.textContent = name(a);
      lines[i].forEach((crossed, j) => write(cells[i][j], crossed));
    });
    const alone = camps.filter((camp) => camp.length === 1).flat();
    const more = [...new Set([...ties.values()].flatMap((tie) => [tie.a, tie.b]))].length - people.length;
    const line = (/** @type {string} */ word, /** @type {string[]} */ some) =>
      h('p', {}, [h('b', {}, [word]), ` ${listed(some.map(name))}`]);
    said.replaceChildren(
      ...camps.filter((camp) => camp.length > 1).map((camp) => line(t('Together'), camp)),
      ...(alone.length ? [line(t('Alone'), alone)] : []),
      ...(more > 0
        ? [h('p', {}, [plural(more, { one: '{n} person more in the table.', other: '{n} people more in the table.' })])]
        : []),
      ...(people.length ? [] : [h('p', {}, [t('No tie is recorded for {year}.', { year })])]),
    );
    step(0, 0, held);
  }

  /** Gives the grid as many rows and columns as there are people; those that it has stay. @param {number} count */
  function fit(count) {
    for (const some of [rows, columns]) while (some.length > count) some.pop()?.root.remove();
    while (rows.length < count) {
      const [own, over] = [h('th', { scope: 'row', role: 'rowheader' }), h('span')];
      rows.push({ root: h('tr', { role: 'row' }, [own]), head: own, cells: [] });
      columns.push({ root: h('th', { scope: 'col', role: 'columnheader' }, [over]), name: over });
      head.append(columns[columns.length - 1].root);
      body.append(rows[rows.length - 1].root);
    }
    for (const row of rows) {
      while (row.cells.length > count) row.cells.pop()?.remove();
      while (row.cells.length < count) row.cells.push(h('td', { role: 'gridcell', tabindex: -1 }));
      row.root.append(...row.cells.filter((cell) => cell.parentNode === null));
    }
    cells = rows.map((row) => row.cells);
  }

  /**
   * Writes a crossing; what it has already is not touched, since most of it is the same from year to year.
   * @param {HTMLElement} cell @param {Crossing} crossing
   */
  function write(cell, { pair, tie, classes, words }) {
    put(cell, 'class', classes);
    put(cell, 'aria-label', words);
    put(cell, 'data-pair', pair);
    const shape = !pair ? 'self' : tie ? `${tie.sign} ${tie.strength} ${tie.certainty === 'disputed'}` : '';
    if (shapes.get(cell) === shape) return;
    shapes.set(cell, shape);
    cell.replaceChildren(...(!pair ? [self()] : tie ? [mark(tie)] : []));
  }

  /** What is said where no tie is. @param {string} a @param {string} b */
  const nobody = (a, b) => (a === b ? name(a) : t('{names}: no tie', { names: listed([name(a), name(b)]) }));

  /** The keyboard's place in the grid. @param {number} down @param {number} right @param {boolean} focus */
  function step(down, right, focus) {
    const most = cells.length - 1;
    if (most < 0) return;
    cells[place.row]?.[place.column]?.setAttribute('tabindex', '-1');
    place = {
      row: Math.min(most, Math.max(0, place.row + down)),
      column: Math.min(most, Math.max(0, place.column + right)),
    };
    const cell = cells[place.row][place.column];
    cell.setAttribute('tabindex', '0');
    if (focus) cell.focus();
  }

  /** @param {Element|null} cell */
  function open(cell) {
    const pair = cell?.getAttribute('data-pair');
    if (pair) bus.emit(WISH, { patch: { view: 'map', select: { kind: 'pair', id: pair } } });
  }

  grid.addEventListener('click', (event) => open(/** @type {Element} */ (event.target).closest('td[data-pair]')));
  grid.addEventListener('focusin', (event) => {
    for (const [row, line] of cells.entries()) {
      const column = line.indexOf(/** @type {HTMLElement} */ (event.target));
      if (column < 0) continue;
      cells[place.row]?.[place.column]?.setAttribute('tabindex', '-1');
      place = { row, column };
      line[column].setAttribute('tabindex', '0');
    }
  });
  grid.addEventListener('pointerover', (event) => {
    const cell = /** @type {Element} */ (event.target).closest('td[data-pair]');
    grid.title = cell?.getAttribute('aria-label') ?? '';
  });
  grid.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const cell = /** @type {Element} */ (event.target).closest('td');
    const way = /** @type {Record<string, [number, number]>} */ ({
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      ArrowRight: [0, 1],
      ArrowLeft: [0, -1],
      Home: [0, -1e6],
      End: [0, 1e6],
    })[event.key];
    if (way) {
      event.preventDefault();
      step(way[0], way[1], true);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(cell);
    }
  });

  const isOn = () => state.get().view === 'matrix';
  bus.on(CHANGED, ({ state: now, before }) => {
    if (isOn() && WATCHED.some((part) => now[part] !== before[part])) draw();
  });
  draw();
}

/**
 * Gives an element an attribute, where it has not that already.
 * @param {HTMLElement} element @param {string} attribute @param {string|null} value none: takes it away
 */
function put(element, attribute, value) {
  if (element.getAttribute(attribute) === value) return;
  if (value === null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}

/** @param {Tie} tie */
function mark(tie) {
  const side = SIDES[tie.strength];
  const from = (CELL - side) / 2;
  const shape =
    tie.sign > 0
      ? [svg('rect', { class: 'ally', x: from, y: from, width: side, height: side })]
      : [
          svg('rect', { class: 'rival', x: from + 0.7, y: from + 0.7, width: side - 1.4, height: side - 1.4 }),
          svg('path', { class: 'rival', d: `M${from + 0.7} ${CELL - from - 0.7}L${CELL - from - 0.7} ${from + 0.7}` }),
        ];
  const doubt =
    tie.certainty === 'disputed'
      ? [svg('text', { class: 'k-q', x: CELL / 2, y: CELL / 2 + 4.3, 'text-anchor': 'middle' }, ['?'])]
      : [];
  return svg('svg', { viewBox: `0 0 ${CELL} ${CELL}`, 'aria-hidden': 'true' }, [...shape, ...doubt]);
}

/** The crossing of somebody with himself. */
const self = () =>
  svg('svg', { viewBox: `0 0 ${CELL} ${CELL}`, 'aria-hidden': 'true' }, [
    svg('path', { class: 'self', d: 'M8 8L14 14M14 8L8 14' }),
  ]);
