/**
 * Factions through the years: a block for each faction and year, as high as it has members; ribbons
 * carry those who pass
 * from one year to the next. Below it the same in words, for the open year.
 */
import { h, rem, svg } from '../dom.js';
import { CHANGED, WISH } from '../events.js';
import { filterNote } from '../filters/note.js';
import { quietOver } from '../filters/passing.js';
import { tenth } from '../graph/picture/geometry.js';
import { createMeasure } from '../graph/measure.js';
import { factionHues } from '../graph/rest/hues.js';
import { passingOf } from '../storyline/passing.js';
import { counted, listed, nameIn } from '../text/names.js';
import { t } from '../words/words.js';

/** @typedef {import('../storyline/passing.js').Block} Block */

const SETTLE = 120;
const BLOCK = 13; // how wide a block is
const AXIS = 26;
const FEWEST_WIDE = 52; // rem
const LETTERS = 13;

/**
 * @param {HTMLElement} root
 * @param {import('../views.js').Context} context
 */
export function createAlluvial(root, { bus, timeline, state }) {
  const drawn = new Set([...factionHues(timeline).values()].filter(({ hued }) => hued).map(({ id }) => id));
  const { years, blocks, ribbons, height: members } = passingOf(timeline, drawn);
  const [first, last] = [years[0] ?? timeline.first, years[years.length - 1] ?? timeline.last];
  const name = (/** @type {string} */ id) => nameIn(timeline, id);
  const called = (/** @type {string} */ id) => timeline.factions.get(id)?.name ?? id;
  const measure = createMeasure();

  const room = h('div', { class: 'room' });
  const words = h('section', { class: 'words' });
  root.replaceChildren(
    h('header', {}, [
      h('h1', {}, [t('Factions, {first}–{last}', { first, last })]),
      h('p', { class: 'about' }, [
        t(
          'A block is a faction at the end of a year, as high as it has members. Ribbons are the people who stay or pass to another.',
        ),
      ]),
      filterNote({ bus, timeline, state }),
    ]),
    room,
    h('p', { class: 'foot' }, [t('Each person counts once: in the faction joined last.')]),
    words,
  );

  let settling = 0;
  let focused = /** @type {string|null} */ (null);
  let shapes = /** @type {{block: Block, element: SVGElement}[]} */ ([]);
  let bands = /** @type {SVGElement[]} */ ([]);
  let column = svg('rect', { class: 'open-year' });
  let labels = /** @type {Map<number, SVGElement>} */ (new Map());
  let at = (/** @type {number} */ year) => year * 0;
  let step = 0;

  function draw() {
    const box = room.getBoundingClientRect();
    if (!box.width || !years.length) return;
    const k = rem() / 16;
    const width = Math.max(box.width, FEWEST_WIDE * rem());
    const height = Math.max(box.height, 220 * k);
    const [top, bottom] = [22 * k, height - AXIS * k];
    const unit = Math.min(16 * k, (bottom - top - 8 * k) / members);
    const shift = top + (bottom - top - unit * members) / 2;
    step = width / years.length;
    at = (year) => (year - first + 0.5) * step;
    const y = (/** @type {number} */ value) => tenth(shift + value * unit);
    const half = (BLOCK * k) / 2;

    const quiet = quietOver(timeline, state.get().only);
    // Of a ribbon those who keep their ink come first.
    const parts = ribbons.flatMap(({ from, to, people, y0, y1 }) => {
      const pale = people.filter((person) => quiet?.(person, from.year) && quiet(person, to.year));
      const full = people.filter((person) => !pale.includes(person));
      return [
        { from, to, people: full, y0, y1, pale: false },
        { from, to, people: pale, y0: y0 + full.length, y1: y1 + full.length, pale: true },
      ].filter((part) => part.people.length > 0);
    });
    bands = parts.map(({ from, to, people, y0, y1, pale }) => {
      const [a, b] = [at(from.year) + half, at(to.year) - half];
      const middle = (a + b) / 2;
      const edge = (/** @type {number} */ more) =>
        `${tenth(a)} ${y(y0 + more)}C${tenth(middle)} ${y(y0 + more)} ${tenth(middle)} ${y(y1 + more)} ${tenth(b)} ${y(y1 + more)}`;
      const back = `${tenth(b)} ${y(y1 + people.length)}C${tenth(middle)} ${y(y1 + people.length)} ${tenth(middle)} ${y(y0 + people.length)} ${tenth(a)} ${y(y0 + people.length)}`;
      return svg(
        'path',
        {
          class: `ribbon f-${from.faction}${from.faction === to.faction ? '' : ' passing'}${pale ? ' quiet' : ''}`,
          d: `M${edge(0)}L${back}Z`,
          'data-from': from.faction,
          'data-to': to.faction,
        },
        [
          svg('title', {}, [
            t('{first} to {last}: {list}', { first: from.year, last: to.year, list: listed(people.map(name)) }),
          ]),
        ],
      );
    });
    shapes = blocks.map((block) => ({
      block,
      element: svg(
        'g',
        {
          class: `block f-${block.faction}${quiet && block.members.every((one) => quiet(one, block.year)) ? ' quiet' : ''}`,
          role: 'button',
          tabindex: -1,
          'aria-label': `${called(block.faction)}, ${block.year}: ${counted(block.members.length, 'member')}: ${listed(block.members.map(name))}`,
          'data-faction': block.faction,
          'data-year': block.year,
          onclick: () => open(block),
          onpointerenter: () => light(block.faction),
          onpointerleave: () => light(resting()),
        },
        [
          svg('title', {}, [`${called(block.faction)}: ${listed(block.members.map(name))}`]),
          svg('rect', {
            x: tenth(at(block.year) - half),
            y: y(block.y),
            width: BLOCK * k,
            height: tenth(unit * block.height),
          }),
          ...(unit * block.height > 15 * k
            ? [
                svg(
                  'text',
                  {
                    class: 'count',
                    x: tenth(at(block.year)),
                    y: tenth(y(block.y + block.height / 2) + 4 * k),
                    'text-anchor': 'middle',
                    'font-size': tenth(11.5 * k),
                  },
                  [String(block.members.length)],
                ),
              ]
            : []),
        ],
      ),
    }));
    column = svg('rect', { class: 'open-year', y: tenth(top), width: tenth(step), height: tenth(bottom - top) });
    labels = new Map(
      years.map((year) => [
        year,
        svg(
          'text',
          { x: tenth(at(year)), y: tenth(bottom + 18 * k), 'text-anchor': 'middle', 'font-size': tenth(14 * k) },
          [step < 38 * k ? `’${String(year).slice(2)}` : String(year)],
        ),
      ]),
    );
    const held = room.contains(document.activeElement);
    room.replaceChildren(
      svg(
        'svg',
        {
          class: 'plot alluvial',
          width,
          height: tenth(height),
          viewBox: `0 0 ${tenth(width)} ${tenth(height)}`,
          role: 'group',
          'aria-label': t('Factions and their members, {first}–{last}. The open year stands below in words.', {
            first,
            last,
          }),
          onclick: (/** @type {MouseEvent} */ event) => pick(event),
        },
        [
          column,
          svg('g', { class: 'ribbons' }, bands),
          svg(
            'g',
            { class: 'blocks' },
            shapes.map(({ element }) => element),
          ),
          svg('g', { class: 'faction-names', 'aria-hidden': 'true' }, names(k, y, half)),
          svg('g', { class: 'axis' }, [...labels.values()]),
        ],
      ),
    );
    show();
    if (held) current()?.focus({ preventScroll: true });
  }

  /**
   * A name for each faction, above or below the block with the most room, away from other blocks and names.
   * @param {number} k @param {(value: number) => number} y @param {number} half
   */
  function names(k, y, half) {
    const size = LETTERS * k;
    const taken = blocks.map((block) => [
      at(block.year) - half,
      y(block.y),
      at(block.year) + half,
      y(block.y + block.height),
    ]);
    return [...drawn].flatMap((faction) => {
      const own = blocks.filter((block) => block.faction === faction);
      if (!own.length) return [];
      const wide = measure(called(faction), size, 0) / 2;
      const [from, to] = [at(own[0].year), at(own[own.length - 1].year)];
      let best = /** @type {{x: number, base: number, cost: number, box: number[]}|null} */ (null);
      const spots = own.flatMap((block) =>
        [y(block.y) - 5 * k, y(block.y + block.height) + size].flatMap((base) =>
          [0, -wide + half, wide - half, -wide - half - 4, wide + half + 4].map((off) => ({ block, base, off })),
        ),
      );
      for (const { block, base, off } of spots) {
        const middle = at(block.year) + off;
        const x = Math.min(at(last) + step / 2 - wide, Math.max(at(first) - step / 2 + wide, middle));
        const box = [x - wide, base - size * 0.85, x + wide, base + size * 0.25];
        const clashes = taken.filter(
          (other) => other[0] < box[2] + 2 && box[0] - 2 < other[2] && other[1] < box[3] + 1 && box[1] - 1 < other[3],
        ).length;
        const cost = clashes * 20 + Math.abs(off) / wide + Math.abs(x - (from + to) / 2) / step - block.height * 0.2;
        if (!best || cost < best.cost) best = { x, base, cost, box };
      }
      if (!best) return [];
      taken.push(best.box);
      return [
        svg(
          'text',
          {
            class: `f-${faction}`,
            x: tenth(best.x),
            y: tenth(best.base),
            'text-anchor': 'middle',
            'font-size': tenth(size),
          },
          [called(faction)],
        ),
      ];
    });
  }

  /** A click beside the blocks opens its year. @param {MouseEvent} event */
  function pick(event) {
    const target = /** @type {Element} */ (event.target);
    if (target.closest('.block')) return;
    const box = /** @type {Element} */ (room.firstElementChild).getBoundingClientRect();
    const year = first + Math.floor((event.clientX - box.left) / step);
    bus.emit(WISH, { patch: { year: Math.min(last, Math.max(first, year)) } });
  }

  /** The faction beside the map, in the year of its block. @param {Block} block */
  const open = ({ faction, year }) =>
    bus.emit(WISH, { patch: { view: 'map', year, select: { kind: 'faction', id: faction } } });

  const ofYear = () => shapes.filter(({ block }) => block.year === state.get().year);
  const current = () => (ofYear().find(({ block }) => block.faction === focused) ?? ofYear()[0])?.element;

  function resting() {
    const { select } = state.get();
    return select?.kind === 'faction' ? select.id : null;
  }

  /** @param {string|null} faction */
  function light(faction) {
    room.firstElementChild?.classList.toggle('lit', faction !== null);
    for (const { block, element } of shapes) element.classList.toggle('on', block.faction === faction);
    for (const band of bands) band.classList.toggle('on', [band.dataset.from, band.dataset.to].includes(faction ?? ''));
  }

  /** What moves with the year. */
  function show() {
    const { year } = state.get();
    const there = year >= first && year <= last;
    column.toggleAttribute('hidden', !there);
    column.setAttribute('x', String(tenth(at(year) - step / 2)));
    for (const [own, label] of labels) label.classList.toggle('now', own === year);
    const tab = current();
    for (const { element } of shapes) element.setAttribute('tabindex', element === tab ? '0' : '-1');
    say(year);
    light(resting());
  }

  /** @param {number} year */
  function say(year) {
    const before = (/** @type {string} */ person) =>
      blocks.find((block) => block.year === year - 1 && block.members.includes(person))?.faction;
    const rows = blocks
      .filter((block) => block.year === year)
      .map(({ faction, members: people }) => {
        const passed = people.filter((person) => before(person) && before(person) !== faction);
        const from = passed.map((person) =>
          t('{name} from {faction}', {
            name: name(person),
            faction: called(/** @type {string} */ (before(person))),
          }),
        );
        return h('tr', {}, [
          h('th', { scope: 'row' }, [called(faction)]),
          h('td', {}, [String(people.length)]),
          h('td', {}, [listed(people.map(name))]),
          h('td', {}, [from.join(', ')]),
        ]);
      });
    words.replaceChildren(
      h('h2', {}, [t('Factions on 31 December {year}', { year })]),
      rows.length
        ? h('table', { 'aria-label': t('Factions on 31 December {year}', { year }) }, [
            h('thead', {}, [
              h(
                'tr',
                {},
                [t('Faction'), t('Members'), t('Who'), t('Passed over in the year')].map((word) =>
                  h('th', { scope: 'col' }, [word]),
                ),
              ),
            ]),
            h('tbody', {}, rows),
          ])
        : h('p', {}, [t('No faction that is drawn has a member at the end of {year}.', { year })]),
    );
  }

  root.addEventListener('keydown', (event) => {
    const target = event.target instanceof Element ? event.target.closest('.block') : null;
    if (!target || event.ctrlKey || event.metaKey || event.altKey) return;
    const own = ofYear();
    const i = own.findIndex(({ element }) => element === target);
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      const block = shapes.find(({ element }) => element === target)?.block;
      if (block) open(block);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && own.length) {
      event.preventDefault();
      const next = own[(Math.max(0, i) + (event.key === 'ArrowDown' ? 1 : -1) + own.length) % own.length];
      next.element.setAttribute('tabindex', '0');
      next.element.focus({ preventScroll: true });
    }
  });
  room.addEventListener('focusin', (event) => {
    const block = event.target instanceof Element ? event.target.closest('.block') : null;
    if (!block) return;
    focused = block.getAttribute('data-faction');
    light(focused);
  });
  room.addEventListener('focusout', () => light(resting()));

  const isOn = () => state.get().view === 'alluvial';
  bus.on(CHANGED, ({ state: now, before }) => {
    if (!isOn()) return;
    const anew = /** @type {const} */ (['view', 'size', 'only']);
    if (anew.some((key) => now[key] !== before[key])) return requestAnimationFrame(draw);
    const held = room.contains(document.activeElement);
    if (now.year !== before.year) show();
    else light(resting());
    if (held && now.year !== before.year) current()?.focus({ preventScroll: true });
  });
  new ResizeObserver(() => {
    clearTimeout(settling);
    settling = window.setTimeout(() => isOn() && draw(), SETTLE);
  }).observe(room);
  draw();
}
