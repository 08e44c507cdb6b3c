/**
 * The map in the page: which plate is shown, what is lit, what a click opens. Talks to graph/, which alone knows
 * Cytoscape.
 */
import { createMeasure } from '../graph/measure.js';
import { createAtlas } from '../graph/picture/atlas.js';
import { createView } from '../graph/view.js';
import { CHANGED, MOVING, PLAY, POINT, SWAP, WISH } from '../events.js';
import { h } from '../dom.js';
import { counted, listed, nameIn } from '../text/names.js';
import { spoken } from '../text/ties.js';
import { pairKey } from '../timeline.js';
import { viewOf } from '../views.js';

/** @typedef {{ties: string[], people: string[], factions: string[]}} Lit ids of what keeps full ink */

const HOLD = { thing: 60, ground: 220 }; // a pointer that only passes does not dim the map
const SETTLE = 140; // a window that is being dragged is drawn anew when it rests
const PHONE = 480; // CSS pixels: a map narrower than this shows the leading people only

/**
 * @param
 *   {{plate: HTMLElement, under: HTMLElement, canvas: HTMLElement, over: HTMLElement, film: HTMLElement, key: HTMLElement}}
 *   roots
 * @param
 *   {{bus: import('../bus.js').Bus, timeline: import('../timeline.js').Timeline, state: import('../state.js').State}}
 *   context
 */
export function createMap(roots, { bus, timeline, state }) {
  const atlas = createAtlas(timeline, createMeasure());
  const view = createView({ ...roots, film: /** @type {HTMLCanvasElement} */ (roots.film) }, timeline, {
    onTap,
    onHover,
  });
  let timer = 0;
  let settling = 0;
  let late = false; // whether the year has changed since it was last drawn

  /** @param {import('../graph/view.js').Hit} hit */
  function onTap(hit) {
    bus.emit(PLAY, false);
    if (hit.kind === 'none') return bus.emit(WISH, { patch: { select: null } });
    bus.emit(WISH, { patch: { select: { kind: hit.kind, id: hit.id } } });
  }

  /** @param {import('../graph/view.js').Hit|null} hit */
  function onHover(hit) {
    roots.plate.title = hit ? tooltip(hit) : '';
    view.drawing.tell(hit?.kind === 'person' ? [hit.id, ...told()] : told());
    if (!hit) return bus.emit(POINT, null);
    if (hit.kind === 'person') return bus.emit(POINT, around(hit.id));
    if (hit.kind === 'faction') return bus.emit(POINT, { ...within(hit.id), ground: true });
    const tie = timeline.ties.get(hit.id);
    bus.emit(POINT, tie ? { ties: [tie.id], people: [tie.a, tie.b], factions: [] } : null);
  }

  /** Full names, and the name in Russian; a tie in words. @param {import('../graph/view.js').Hit} hit */
  function tooltip(hit) {
    if (hit.kind === 'faction') return timeline.factions.get(hit.id)?.name ?? '';
    const person = timeline.people.get(hit.id);
    if (person) return [person.name, person.nameRu].filter(Boolean).join(' · ');
    const tie = timeline.ties.get(hit.id);
    const name = (/** @type {string} */ id) => timeline.people.get(id)?.name ?? id;
    return tie ? spoken(name(tie.a), name(tie.b), tie, timeline.run(tie)) : '';
  }

  /** A person with all that ties him to others this year. @param {string} id */
  function around(id) {
    const plate = atlas.plate(state.get().year);
    const ties = plate.ties.filter((tie) => tie.a === id || tie.b === id);
    const factions = plate.hulls.filter((hull) => hull.members.includes(id)).map((hull) => hull.id);
    return { ties: ties.map((tie) => tie.id), people: [id, ...ties.flatMap((tie) => [tie.a, tie.b])], factions };
  }

  /**
   * Some people with what ties them to each other this year.
   * @param {string[]} people
   * @param {string[]} factions
   * @returns {Lit}
   */
  function among(people, factions) {
    const ties = atlas.plate(state.get().year).ties.filter((tie) => people.includes(tie.a) && people.includes(tie.b));
    return { ties: ties.map((tie) => tie.id), people, factions };
  }

  /** A faction with its members. @param {string} id */
  const within = (id) =>
    among(
      timeline.members(id, state.get().year).map((row) => row.person),
      [id],
    );

  /** @param {number} year @param {boolean} animate */
  async function show(year, animate) {
    const plate = atlas.plate(year);
    bus.emit(MOVING, true);
    const standing = view.show(plate, {
      animate: animate && state.get().view === 'map',
      onSwap: () => bus.emit(SWAP, { year, film: view.playing() }),
    });
    roots.plate.setAttribute('aria-label', describe(year));
    roots.key.replaceChildren(...keyOf(plate));
    await standing;
    if (state.get().year !== year) return;
    mark();
    bus.emit(MOVING, false);
    atlas.prepare(year, view.playing, view.prepare);
  }

  /** @param {number} year */
  function describe(year) {
    const ties = [...timeline.stateOn(year).values()];
    const allied = ties.filter((tie) => tie.sign > 0).length;
    return `Map of 31 December ${year}: ${allied} alliances, ${ties.length - allied} rivalries. The table says the same in words.`;
  }

  /**
   * The line below the map: what the map itself does not say. Who is left out, which names wait for the pointer, and
   * the territories that had no room for their names.
   * @param {import('../graph/picture/plate.js').Plate} plate @returns {Node[]}
   */
  function keyOf(plate) {
    const parts = [];
    const everybody = state.get().people === 'all';
    const count = plate.people.length;
    const change = (/** @type {string} */ word, /** @type {'all'|null} */ people) =>
      h(
        'button',
        { type: 'button', class: 'link', onclick: () => bus.emit(WISH, { patch: { people }, replace: true }) },
        [word],
      );
    if (plate.left) {
      parts.push(
        h('span', { class: 'left' }, [`${count} of ${count + plate.left} people. `, change('Show all', 'all')]),
      );
    } else if (everybody && narrow()) {
      parts.push(
        h('span', { class: 'left' }, [`All ${count} people. Slide the map sideways. `, change('Show fewer', null)]),
      );
    }
    const hushed = plate.people.filter((person) => !person.label.shown).length;
    if (hushed) {
      parts.push(
        h('span', {}, [`${counted(hushed, 'name')} ${hushed === 1 ? 'shows' : 'show'} when you point at the ring.`]),
      );
    }
    for (const id of new Set(plate.hulls.filter((hull) => !hull.line).map((hull) => hull.id))) {
      const unnamed = plate.hulls.filter((hull) => hull.id === id && !hull.line);
      const whole = unnamed.some((hull) => !hull.island);
      const words = whole
        ? unnamed[0].name
        : `${unnamed[0].name}: also ${listed(unnamed.flatMap((hull) => hull.members.map(surname)))}`;
      parts.push(
        h('button', { type: 'button', class: `faction f-${id}`, onclick: () => onTap({ kind: 'faction', id }) }, [
          words,
        ]),
      );
    }
    return parts;
  }

  const surname = (/** @type {string} */ id) => nameIn(timeline, id);

  /** The people whose names are written although they have no room, because something is chosen. */
  function told() {
    const { select } = state.get();
    const pair = chosenPair();
    return select?.kind === 'person' ? [select.id] : (pair ?? []);
  }

  /** The two people of a chosen tie or pair. @returns {[string, string]|null} */
  function chosenPair() {
    const select = /** @type {{kind: string, id: string}|null} */ (state.get().select);
    if (select?.kind === 'pair') {
      const [a, b] = select.id.split('|');
      return [a, b];
    }
    const tie = select?.kind === 'tie' ? timeline.ties.get(select.id) : undefined;
    return tie ? [tie.a, tie.b] : null;
  }

  /** Marks what the evidence is about; what is chosen keeps its ink as long as it is looked at. */
  function mark() {
    const { select } = state.get();
    const pair = chosenPair();
    view.drawing.pick({ people: select?.kind === 'person' ? [select.id] : [], pairs: pair ? [pairKey(...pair)] : [] });
    view.drawing.tell(told());
    light(null);
  }

  /** What keeps full ink while nothing is pointed at. @returns {Lit|null} */
  function resting() {
    const { select } = state.get();
    if (select?.kind === 'person') return around(select.id);
    if (select?.kind === 'event') {
      const event = timeline.events.get(select.id);
      return event && event.people.length ? among(event.people, event.factions) : null;
    }
    if (select?.kind !== 'faction') return null;
    const members = within(select.id);
    return members.people.length ? members : null;
  }

  /** @param {Lit|null} wanted */
  function light(wanted) {
    const lit = wanted ?? resting();
    const people = lit && new Set([...lit.people, ...lit.ties.flatMap((id) => ends(id))]);
    view.light(lit && people && { ties: new Set(lit.ties), people, factions: new Set(lit.factions) });
  }

  bus.on(CHANGED, ({ state: now, before, quick }) => {
    // A view that has all of the stage hides the map, which waits then: its work would cost the others their frames.
    const hidden = viewOf(now.view).wide ?? false;
    if (hidden && now.year !== before.year) {
      late = true;
      bus.emit(SWAP, { year: now.year, film: false });
    } else if (now.year !== before.year || (late && !hidden)) {
      late = false;
      show(now.year, !quick && !viewOf(before.view).wide);
    } else mark();
    if (now.people !== before.people || now.size !== before.size) requestAnimationFrame(() => resize());
    if (now.theme !== before.theme) view.repaint();
    if (now.view !== before.view && now.view === 'map') requestAnimationFrame(() => resize());
  });

  bus.on(POINT, (/** @type {(Lit & {ground?: boolean})|null} */ wanted) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => light(wanted), !wanted ? HOLD.thing * 2 : wanted.ground ? HOLD.ground : HOLD.thing);
  });

  /** @param {string} id */
  function ends(id) {
    const tie = timeline.ties.get(id);
    return tie ? [tie.a, tie.b] : [];
  }

  /** Whether the screen is too narrow for everybody. */
  const narrow = () => (roots.plate.parentElement ?? roots.plate).clientWidth < PHONE;

  /** Takes the room there is. */
  function resize() {
    const { people, size, year } = state.get();
    const few = narrow() && people !== 'all';
    roots.plate.classList.toggle('wide', narrow() && !few);
    const { width, height } = roots.plate.getBoundingClientRect();
    if (!width || !height) return;
    roots.plate.style.setProperty('--aspect', String(width / height));
    const changed = atlas.setRoom(width, height, { few, large: size === 'large' });
    view.setFrame(atlas.frame());
    if (changed) show(year, false);
  }
  new ResizeObserver(() => {
    clearTimeout(settling);
    settling = window.setTimeout(resize, SETTLE);
  }).observe(roots.plate);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
    requestAnimationFrame(() => view.repaint()),
  );

  resize();
  show(state.get().year, false);
  return {
    view,
    /** The year on the screen as a film to it would end, and the way back. @returns {() => void} */
    still() {
      const { year } = state.get();
      return view.still(atlas.plate(year > timeline.first ? year - 1 : year + 1), atlas.plate(year));
    },
    /** How many people are drawn, and how many are left out. */
    count: () => ({ drawn: atlas.plate(state.get().year).people.length, left: atlas.plate(state.get().year).left }),
  };
}
