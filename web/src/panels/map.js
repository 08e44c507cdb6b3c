/**
 * The map in the page: which plate is shown, what is lit, what a click opens. Talks to graph/, which alone knows
 * Cytoscape.
 */
import { createGestures } from '../graph/gestures.js';
import { createMeasure } from '../graph/measure.js';
import { createAtlas } from '../graph/picture/atlas.js';
import { clamp, PLATE } from '../graph/picture/geometry.js';
import { createView } from '../graph/view.js';
import { CAMERA, CHANGED, LEARNT, LOOKED, MOVING, PLAY, POINT, SWAP, WISH } from '../events.js';
import { h } from '../dom.js';
import { sieveOf } from '../filters/passing.js';
import { pictureDay } from '../moment.js';
import { readPins, writePins } from '../pins.js';
import { listed, nameIn, otherName } from '../text/names.js';
import { spoken } from '../text/ties.js';
import { pairKey } from '../timeline.js';
import { FIRST_VIEW } from '../views.js';
import { plural, t } from '../words/words.js';

/** @typedef {{ties: string[], people: string[], factions: string[]}} Lit ids of what keeps full ink */

const HOLD = { thing: 60, ground: 220 }; // a pointer that only passes does not dim the map
const SETTLE = 140; // a window that is being dragged is drawn anew when it rests
const NEARER = { rest: 160, by: 1.5, step: 90 }; // detail comes when a hand rests; a key's zoom, and its pixels
const ASIDE = { step: 12, edge: 12 }; // of a person whom the keys put aside, among the homes
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
  const sieve = sieveOf(timeline);
  const view = createView({ ...roots, film: /** @type {HTMLCanvasElement} */ (roots.film) }, timeline, {
    onTap,
    onHover,
  });
  let timer = 0;
  let settling = 0;
  let taken = ''; // the room that the picture fills, as roomNow says it
  let resting = 0;
  let late = false; // whether the moment has changed since it was last drawn

  /** The moment that is looked at. */
  const moment = () => timeline.shown(state.get()).moment;

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
    if (person) return [person.name, otherName(person)].filter(Boolean).join(' · ');
    const tie = timeline.ties.get(hit.id);
    const name = (/** @type {string} */ id) => timeline.people.get(id)?.name ?? id;
    return tie ? spoken(name(tie.a), name(tie.b), tie, timeline.run(tie)) : '';
  }

  /** A person with all that ties him to others now. @param {string} id */
  function around(id) {
    const plate = atlas.plate(moment());
    const ties = plate.ties.filter((tie) => tie.a === id || tie.b === id);
    const factions = plate.hulls.filter((hull) => hull.members.includes(id)).map((hull) => hull.id);
    return { ties: ties.map((tie) => tie.id), people: [id, ...ties.flatMap((tie) => [tie.a, tie.b])], factions };
  }

  /**
   * Some people with what ties them to each other now.
   * @param {string[]} people
   * @param {string[]} factions
   * @returns {Lit}
   */
  function among(people, factions) {
    const ties = atlas.plate(moment()).ties.filter((tie) => people.includes(tie.a) && people.includes(tie.b));
    return { ties: ties.map((tie) => tie.id), people, factions };
  }

  /** A faction with its members. @param {string} id */
  const within = (id) =>
    among(
      timeline.members(id, moment()).map((row) => row.person),
      [id],
    );

  /** @param {import('../moment.js').Shown} shown @param {boolean} animate */
  async function show(shown, animate) {
    const plate = atlas.plate(shown.moment);
    bus.emit(MOVING, true);
    let marked = false;
    const standing = view.show(plate, {
      animate: animate && state.get().view === 'map',
      onSwap: () => bus.emit(SWAP, { ...shown, turn: view.playing() ? 1 : 0 }),
      // What is marked and dimmed is drawn with the picture: to draw all of it twice would take two long frames.
      onArrive() {
        if (moment() !== shown.moment) return;
        mark();
        marked = true;
      },
    });
    roots.plate.setAttribute('aria-label', describe(shown));
    roots.key.replaceChildren(...keyOf(plate));
    await standing;
    if (moment() !== shown.moment) return;
    if (!marked) mark();
    bus.emit(MOVING, false);
    atlas.prepare([...nextTo(shown)], view.playing, view.prepare);
  }

  /** The picture before the one on the screen; before the first, the one after it. */
  function beside() {
    const { year } = state.get();
    return year > timeline.first ? year - 1 : year + 1;
  }

  /** The pictures that may come next, the nearest first: the other years, or the other days of the year. */
  function* nextTo({ year, day, moment: now } = timeline.shown(state.get())) {
    const moments =
      day === null
        ? timeline.json.years.entries.map((entry) => entry.year)
        : timeline.steps(year).map((step) => step.moment);
    const at = moments.indexOf(now);
    for (let far = 1; far < moments.length; far++) {
      if (at + far < moments.length) yield moments[at + far];
      if (at - far >= 0) yield moments[at - far];
    }
  }

  /** @param {import('../moment.js').Shown} shown */
  function describe(shown) {
    const ties = [...timeline.stateOn(shown.moment).values()];
    const allied = ties.filter((tie) => tie.sign > 0).length;
    const pinned = atlas.plate(shown.moment).pins.map(({ id }) => surname(id));
    const aside = pinned.length ? t(' Put aside by hand: {list}.', { list: listed(pinned) }) : '';
    return t('Map of {day}: {alliances}, {rivalries}.{aside} The table says the same in words.', {
      day: pictureDay(shown),
      alliances: plural(allied, { one: '{n} alliances', other: '{n} alliances' }),
      rivalries: plural(ties.length - allied, { one: '{n} rivalries', other: '{n} rivalries' }),
      aside,
    });
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
        h('span', { class: 'left' }, [
          t('{count} of {all} people. ', { count, all: count + plate.left }),
          change(t('Show all'), 'all'),
        ]),
      );
    } else if (everybody && narrow()) {
      parts.push(
        h('span', { class: 'left' }, [
          t('All {count} people. Slide the map sideways. ', { count }),
          change(t('Show fewer'), null),
        ]),
      );
    }
    const hushed = plate.people.filter((person) => !person.label.shown).length;
    if (hushed) {
      parts.push(
        h('span', {}, [
          plural(hushed, {
            one: '{n} name shows when you point at the ring.',
            other: '{n} names show when you point at the ring.',
          }),
        ]),
      );
    }
    // In a crowd there are more parts of territories without a name than a line could tell.
    const nameless = plate.hulls.filter((hull) => !hull.line && !(plate.crowded && hull.island));
    for (const id of new Set(nameless.map((hull) => hull.id))) {
      const unnamed = nameless.filter((hull) => hull.id === id);
      const whole = unnamed.some((hull) => !hull.island);
      const words = whole
        ? unnamed[0].name
        : t('{name}: also {list}', {
            name: unnamed[0].name,
            list: listed(unnamed.flatMap((hull) => hull.members.map(surname))),
          });
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
  function restingLight() {
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

  /**
   * What a filter leaves of it. Somebody of whom it leaves nothing, but who is pointed at, is shown as without one.
   * @param {Lit|null} lit @returns {Lit|null}
   */
  function sifted(lit) {
    const passing = sieve(moment(), state.get().only);
    if (!passing) return lit;
    if (!lit) return { ties: [...passing.ties], people: [...passing.people], factions: [...timeline.factions.keys()] };
    const ties = lit.ties.filter((id) => passing.ties.has(id));
    const people = lit.people.filter((id) => passing.people.has(id));
    return ties.length || people.length ? { ...lit, ties, people } : lit;
  }

  /** @param {Lit|null} wanted */
  function light(wanted) {
    const lit = sifted(wanted ?? restingLight());
    const people = lit && new Set([...lit.people, ...lit.ties.flatMap((id) => ends(id))]);
    view.light(lit && people && { ties: new Set(lit.ties), people, factions: new Set(lit.factions) });
  }

  /** The same picture drawn anew: nothing happened that words would tell. */
  function redraw() {
    const shown = timeline.shown(state.get());
    const plate = atlas.plate(shown.moment);
    view.show(plate, { animate: false });
    roots.plate.setAttribute('aria-label', describe(shown));
    roots.key.replaceChildren(...keyOf(plate));
    mark();
  }

  /** Says how near the map is, and lets the details come when the hand rests. */
  function looked() {
    const { k } = view.camera();
    roots.plate.classList.toggle('near', k > 1);
    bus.emit(LOOKED, k);
    clearTimeout(resting);
    resting = window.setTimeout(() => {
      if (!atlas.setNearness(view.camera().k)) return;
      view.setFrame(atlas.frame());
      redraw();
    }, NEARER.rest);
  }

  /** @param {string} id @param {import('../graph/picture/geometry.js').Point} home @param {boolean} [replace] */
  function pin(id, [x, y], replace = false) {
    const pins = readPins(state.get().pins);
    pins.delete(id);
    pins.set(id, [clamp(x, ASIDE.edge, PLATE.width - ASIDE.edge), clamp(y, ASIDE.edge, PLATE.height - ASIDE.edge)]);
    bus.emit(WISH, { patch: { pins: writePins(pins) }, replace });
  }

  /** Puts the chosen person back, or else the last who was put aside. */
  function putBack() {
    const pins = readPins(state.get().pins);
    const chosen = state.get().select;
    const last = chosen?.kind === 'person' && pins.has(chosen.id) ? chosen.id : [...pins.keys()].at(-1);
    if (last === undefined) return;
    pins.delete(last);
    bus.emit(WISH, { patch: { pins: writePins(pins) } });
  }

  const ways = /** @type {Record<string, [number, number]>} */ ({
    left: [-1, 0],
    right: [1, 0],
    up: [0, -1],
    down: [0, 1],
  });
  bus.on(CAMERA, (/** @type {string} */ wish) => {
    if (state.get().view !== 'map') return;
    if (wish === 'undo') return putBack();
    if (wish in ways) {
      const [x, y] = ways[wish];
      const { select } = state.get();
      const person = select?.kind === 'person' && atlas.plate(moment()).people.find(({ id }) => id === select.id);
      if (person) {
        const home = atlas.homeOf([person.x, person.y]);
        return pin(person.id, [home[0] + x * ASIDE.step, home[1] + y * ASIDE.step], true);
      }
      view.pan([-x * NEARER.step, -y * NEARER.step]);
    } else if (wish === 'fit') view.lookAtAll();
    else view.zoom(wish === 'in' ? NEARER.by : 1 / NEARER.by);
    looked();
  });

  const gestures = createGestures(roots.plate, {
    isNear: () => view.camera().k > 1,
    personAt: view.personAt,
    onZoom(by, at) {
      view.zoom(by, at);
      looked();
    },
    onPan(by) {
      view.pan(by);
      looked();
    },
    onDrag: view.hold,
    onDrop: (id, at) => pin(id, atlas.homeOf(view.onPlate(at))),
  });
  view.mute(gestures.busy);

  // On paper the whole map stands, however near it is looked at on the screen.
  let unprinted = /** @type {(() => void)|null} */ (null);
  addEventListener('beforeprint', () => {
    if (view.camera().k === 1 || state.get().view !== 'map') return;
    const camera = view.camera();
    const now = moment();
    atlas.setNearness(1);
    view.lookAtAll();
    view.setFrame(atlas.frame());
    redraw();
    // The drawing comes with the next frame, which a printer does not wait for; dark pictures are turned on paper.
    const paper = document.documentElement.dataset.theme === 'dark' ? '#000' : '#fff';
    const still = view.still(atlas.plate(beside()), atlas.plate(now), paper);
    unprinted = () => {
      still();
      atlas.setNearness(camera.k);
      view.setFrame(atlas.frame());
      redraw();
      view.look(camera);
    };
  });
  addEventListener('afterprint', () => {
    unprinted?.();
    unprinted = null;
  });

  bus.on(CHANGED, ({ state: now, before, quick }) => {
    // Another view hides the map, which waits then: its work would cost the other its frames.
    const hidden = now.view !== FIRST_VIEW;
    if (now.pins !== before.pins) {
      atlas.setPins(readPins(now.pins));
      if (hidden) late = true;
      else if (timeline.shown(now).moment === timeline.shown(before).moment) redraw();
    }
    follow(timeline.shown(now), timeline.shown(before), { hidden, animate: !quick && before.view === FIRST_VIEW });
    if (now.people !== before.people || now.size !== before.size) requestAnimationFrame(() => resize());
    if (now.theme !== before.theme) view.repaint();
    if (now.view !== before.view && now.view === 'map') requestAnimationFrame(() => resize());
  });

  /**
   * Goes from one picture to another. Two days may look the same: then only the words change.
   * @param {import('../moment.js').Shown} now
   * @param {import('../moment.js').Shown} before
   * @param {{hidden: boolean, animate: boolean}} how
   */
  function follow(now, before, { hidden, animate }) {
    const moves = now.moment !== before.moment;
    if (!hidden && (moves || late)) {
      late = false;
      show(now, animate);
      return;
    }
    if (moves) late = true;
    // Another view is drawn in the first frame.
    if (moves || now.day !== before.day) bus.emit(SWAP, { ...now, turn: hidden ? 2 : 0 });
    if (!moves) mark();
  }

  bus.on(LEARNT, (/** @type {number} */ year) => {
    const { day, view: at } = state.get();
    const now = timeline.shown(state.get());
    if (day === null || now.year !== year) return;
    follow(now, { year, day: null, moment: year }, { hidden: at !== FIRST_VIEW, animate: true });
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

  /** The room that there is, as a text to be compared; empty where there is none. */
  function roomNow() {
    const { width, height } = roots.plate.getBoundingClientRect();
    return width && height ? `${width} ${height} ${narrow()}` : '';
  }

  /** Takes the room there is. */
  function resize() {
    const { people, size } = state.get();
    const few = narrow() && people !== 'all';
    roots.plate.classList.toggle('wide', narrow() && !few);
    taken = roomNow();
    if (!taken) return;
    const { width, height } = roots.plate.getBoundingClientRect();
    roots.plate.style.setProperty('--aspect', String(width / height));
    const changed = atlas.setRoom(width, height, { few, large: size === 'large' });
    view.setFrame(atlas.frame());
    if (changed) show(timeline.shown(state.get()), false);
  }
  new ResizeObserver(() => {
    clearTimeout(settling);
    // It tells of the first room too, which is taken already: to take it again would end a film that has begun.
    settling = window.setTimeout(() => roomNow() !== taken && resize(), SETTLE);
  }).observe(roots.plate);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
    requestAnimationFrame(() => view.repaint()),
  );

  atlas.setPins(readPins(state.get().pins));
  resize();
  show(timeline.shown(state.get()), false);
  return {
    view,
    /** The picture on the screen as a film to it would end, and the way back. @returns {() => void} */
    still() {
      return view.still(atlas.plate(beside()), atlas.plate(moment()));
    },
    /** How many people are drawn, and how many are left out. */
    count() {
      const { people, left } = atlas.plate(moment());
      return { drawn: people.length, left };
    },
  };
}
