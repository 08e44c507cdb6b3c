/**
 * All years in one still picture: a small map of each, with the leading people always in the same places. They are
 * drawn one at a time while the page has nothing else to do.
 */
import { CHANGED, WISH } from '../events.js';
import { h, rem } from '../dom.js';
import { filterNote } from '../filters/note.js';
import { quietIn } from '../filters/passing.js';
import { createMeasure } from '../graph/measure.js';
import { createAtlas } from '../graph/picture/atlas.js';
import { leading } from '../graph/picture/cast.js';
import { factionHues } from '../graph/rest/hues.js';
import { stillPicture } from '../graph/still/still.js';
import { lineSample } from '../marks/lines.js';
import { capital } from '../text/ties.js';
import { columnsFor, columnsOnPaper, evenColumns, largest, MANY, range, usualYears } from '../years/shown.js';
import { dataLang, plural, t } from '../words/words.js';
import { spelled } from '../text/numbers.js';

const LEAST = 9.4; // rem: a narrower picture cannot be read
const GAP = 1.1; // rem between columns
const LETTERS = 0.75; // rem
const WIDEST = 1.12; // of a picture's height: what is wider gains height, so that lines lie farther apart
const STRETCH = 1.6; // how much higher than its own shape a picture can use
const SETTLE = 140; // a window that is being dragged is drawn anew when it rests

/** @typedef {{year: number, link: HTMLElement, picture: HTMLElement, drawn: string}} Cell drawn: the room it has */

/** @param {HTMLElement} root @param {import('../views.js').Context} context */
export function createYears(root, { bus, timeline, state }) {
  const whole = range(timeline.first, timeline.last);
  const usual = usualYears(timeline);
  // Notes belong to the list of a year, which is not here.
  const atlas = createAtlas({ ...timeline, changes: () => [] }, createMeasure());
  const hues = factionHues(timeline);
  const leads = leading(timeline);
  const title = h('h1', {});
  const about = h('p', { class: 'about' });
  const more = h('button', {
    type: 'button',
    class: 'link',
    onclick: () => bus.emit(WISH, { patch: { years: state.get().years ? null : 'all' }, replace: true }),
  });
  const grid = h('ul', { class: 'all-years' });
  let cells = /** @type {Cell[]} */ ([]);
  let columns = 1;
  let room = '';
  let waiting = 0;
  let settling = 0;
  const note = filterNote({ bus, timeline, state });
  root.append(h('header', {}, [title, about, usual.length < whole.length && more, note]), grid);

  const idle = window.requestIdleCallback ?? ((/** @type {() => void} */ call) => setTimeout(call, 16));
  const isOn = () => state.get().view === 'years';

  /** @param {number} year @returns {Cell} */
  function cellOf(year) {
    const among = [...timeline.stateOn(year).values()].filter((tie) => leads.has(tie.a) && leads.has(tie.b));
    const allied = among.filter((tie) => tie.sign > 0).length;
    const patch = { year, view: /** @type {const} */ ('map') };
    const picture = h('div', { class: 'picture' });
    /** @param {MouseEvent} event */
    function open(event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      bus.emit(WISH, { patch });
    }
    const link = h('a', { href: state.address(patch), 'data-year': year, onclick: open }, [
      h('b', {}, [String(year)]),
      h('span', { class: 'said', lang: dataLang() }, [timeline.sentence(year)]),
      picture,
      h('span', { class: 'counts' }, [
        h('span', {}, [
          lineSample('ally', 2, { width: 20 }),
          plural(allied, { one: '{n} allied', other: '{n} allied' }),
        ]),
        h('span', {}, [
          lineSample('rival', 2, { width: 22 }),
          plural(among.length - allied, { one: '{n} rival', other: '{n} rival' }),
        ]),
      ]),
    ]);
    return { year, link, picture, drawn: '' };
  }

  function fill() {
    const years = state.get().years === 'all' ? whole : usual;
    cells = years.map(cellOf);
    grid.style.setProperty('--paper-columns', String(columnsOnPaper(cells.length)));
    grid.classList.toggle('many', cells.length > MANY);
    grid.replaceChildren(...cells.map(({ link }) => h('li', {}, [link])));
    title.textContent = plural(
      cells.length,
      { one: '{number} Decembers', other: '{number} Decembers' },
      { number: capital(spelled(cells.length)) },
    );
    const who =
      leads.size < timeline.people.size
        ? plural(leads.size, { one: 'The {n} leading people', other: 'The {n} leading people' })
        : plural(leads.size, { one: 'All {n} people', other: 'All {n} people' });
    about.textContent = t(
      '{who} on the last day of each year, always in the same place. Below each picture: how many pairs of them are allied, and how many are rivals.',
      { who },
    );
    more.textContent =
      years === usual
        ? plural(whole.length, { one: 'Show all {n} years', other: 'Show all {n} years' })
        : t('Show {first} to {last} only', { first: usual[0], last: usual[usual.length - 1] });
    arrange();
    mark();
  }

  /** Gives the pictures the room there is. */
  function arrange() {
    const unit = rem();
    const width = grid.clientWidth;
    if (!width) return;
    const shape = atlas.aspect();
    const plain = Math.min(WIDEST, shape);
    const most = columnsFor(cells.length, width, LEAST * unit, GAP * unit);
    const first = fitOf(most, plain);
    // Few years have the screen to themselves; many go on below it.
    const others = first.tall > first.wide / plain ? evenColumns(cells.length, most).slice(1) : [];
    const best = largest([first, ...others.map((some) => fitOf(some, plain))], shape);
    const { wide, tall } = best;
    ({ columns } = best);
    const aspect = columns === most ? Math.min(plain, Math.max(wide / tall, shape / STRETCH)) : wide / tall;
    lay(columns, aspect);
    const size = { few: true, large: false, small: LETTERS * unit };
    atlas.setRoom(wide, wide / aspect, size);
    room = `${wide} ${aspect} ${state.get().only ?? ''}`;
    queue();
  }

  /** @param {number} some @param {number} aspect */
  function lay(some, aspect) {
    grid.style.setProperty('--columns', String(some));
    grid.style.setProperty('--aspect', String(aspect));
  }

  /**
   * How wide pictures are in so many columns, and how high they may be so that all stand on the screen. It is measured:
   * the sentences beside them take as many lines as they need.
   * @param {number} some columns
   * @param {number} aspect any
   */
  function fitOf(some, aspect) {
    lay(some, aspect);
    const rows = Math.ceil(cells.length / some);
    const wide = cells[0].picture.getBoundingClientRect().width;
    const end = root.getBoundingClientRect().top + root.clientHeight - root.scrollTop;
    const spare = end - grid.getBoundingClientRect().bottom;
    return { columns: some, wide, tall: Math.floor(wide / aspect + spare / rows) };
  }

  /**
   * How far a year is from the core: the places of its names follow from those of the years between.
   * @param {Cell} cell
   */
  const far = ({ year }) => Math.max(timeline.coreFirst - year, year - timeline.coreLast, 0);

  /** Composes and draws what is missing, a step whenever there is time for one. */
  function queue() {
    cancelIdle(waiting);
    const next = cells.filter((cell) => cell.drawn !== room).sort((one, other) => far(one) - far(other))[0];
    if (next) grid.setAttribute('aria-busy', 'true');
    else grid.removeAttribute('aria-busy');
    if (!next || !isOn()) return;
    const soon = (/** @type {() => void} */ then) => (waiting = idle(then, { timeout: 300 }));
    soon(() => {
      atlas.plate(next.year);
      soon(() => {
        draw(next);
        queue();
      });
    });
  }

  /** @param {Cell} cell */
  function draw(cell) {
    cell.drawn = room;
    const quiet = quietIn(timeline, cell.year, state.get().only);
    const ink = { quietTie: quiet?.tie, quietPerson: quiet?.person };
    cell.picture.replaceChildren(stillPicture(atlas.plate(cell.year), hues, { words: null, ...ink }));
  }

  /** Marks the year of the page; the keyboard finds it first. */
  function mark() {
    const { year } = state.get();
    const here = cells.find((cell) => cell.year === year);
    for (const cell of cells) {
      if (cell === here) cell.link.setAttribute('aria-current', 'date');
      else cell.link.removeAttribute('aria-current');
      cell.link.tabIndex = cell === (here ?? cells[0]) ? 0 : -1;
    }
  }

  /** The year that a key leads to. @param {string} key @param {number} at the number of a cell */
  const targets = (key, at) =>
    ({
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at - columns,
      ArrowDown: at + columns,
      Home: 0,
      End: cells.length - 1,
    })[key];

  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target === more) return;
    const focused = cells.findIndex(({ link }) => link === document.activeElement);
    const at = focused >= 0 ? focused : cells.findIndex(({ link }) => link.tabIndex === 0);
    const to = targets(event.key, at);
    if (to === undefined) return;
    event.preventDefault();
    const cell = cells[to];
    if (!cell) return;
    bus.emit(WISH, { patch: { year: cell.year }, quick: event.repeat });
    cell.link.focus({ preventScroll: true });
    cell.link.scrollIntoView({ block: 'nearest' });
  });

  bus.on(CHANGED, ({ state: now, before }) => {
    if (now.view !== 'years') return;
    if (now.view !== before.view && !cells.length) fill();
    else if (now.years !== before.years) fill();
    else if (now.view !== before.view || now.size !== before.size || now.only !== before.only) arrange();
    mark();
  });
  new ResizeObserver(() => {
    clearTimeout(settling);
    settling = window.setTimeout(() => isOn() && arrange(), SETTLE);
  }).observe(root);
  addEventListener('beforeprint', () => isOn() && cells.filter((cell) => cell.drawn !== room).forEach(draw));
  if (isOn()) fill();
}

/** @param {number} handle */
function cancelIdle(handle) {
  if ('cancelIdleCallback' in window) cancelIdleCallback(handle);
  else clearTimeout(handle);
}
