/**
 * People by people for the open year, camp beside camp: a filled square for allies, a struck open one
 * for rivals, as large
 * as the tie is strong. It is a table, so what it shows can be heard too.
 */
import { h, svg } from '../dom.js';
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
  const grid = h('table', { class: 'matrix', role: 'grid' });
  const room = h('div', { class: 'matrix-room' }, [grid]);
  const said = h('div', { class: 'camps' });
  const note = filterNote({ bus, timeline, state });
  root.replaceChildren(h('header', {}, [title, about, note]), h('div', { class: 'beside' }, [room, said]));
  const name = (/** @type {string} */ id) => nameIn(timeline, id);
  let place = { row: 0, column: 0 };
  let cells = /** @type {HTMLElement[][]} */ ([]);

  function draw() {
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
    const edge = (/** @type {string} */ a, /** @type {string} */ b) =>
      [starts.has(a) && 'row-start', starts.has(b) && 'column-start'].filter(Boolean).join(' ') || null;
    cells = people.map((a) =>
      people.map((b) => {
        const tie = a === b ? undefined : ties.get(pairKey(a, b));
        const picked = select?.kind === 'pair' && select.id === pairKey(a, b);
        return h(
          'td',
          {
            role: 'gridcell',
            tabindex: -1,
            class:
              [edge(a, b), picked && 'picked', tie && quiet?.tie(tie) && 'quiet'].filter(Boolean).join(' ') || null,
            'aria-label':
              a === b
                ? name(a)
                : tie
                  ? spoken(name(a), name(b), tie, timeline.run(tie))
                  : t('{names}: no tie', { names: listed([name(a), name(b)]) }),
            'data-pair': a === b ? null : pairKey(a, b),
          },
          [a === b ? self() : tie ? mark(tie) : null],
        );
      }),
    );
    const head = h('tr', { role: 'row' }, [
      h('td', { class: 'corner', role: 'gridcell' }, [h('span', { class: 'spoken' }, [t('Person')])]),
      ...people.map((id) => h('th', { scope: 'col', role: 'columnheader' }, [h('span', {}, [name(id)])])),
    ]);
    const held = grid.contains(document.activeElement);
    grid.replaceChildren(
      h('thead', { role: 'rowgroup' }, [head]),
      h(
        'tbody',
        { role: 'rowgroup' },
        people.map((id, i) =>
          h('tr', { role: 'row' }, [
            h('th', { scope: 'row', role: 'rowheader', class: starts.has(id) ? 'row-start' : null }, [name(id)]),
            ...cells[i],
          ]),
        ),
      ),
    );
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
