/** The map in the page: which plate is shown, what is lit, what a click opens. Talks to graph/, which alone knows Cytoscape. */
import { createAtlas } from '../graph/atlas.js';
import { createView } from '../graph/view.js';
import { CHANGED, MOVING, PLAY, POINT, SWAP, WISH } from '../events.js';
import { h } from '../dom.js';
import { spoken } from '../text/ties.js';
import { pairKey } from '../timeline.js';

/** @typedef {{ties: string[], people: string[], factions: string[]}} Lit ids of what keeps full ink */

const HOLD = 60; // a pointer that only passes does not dim the map

/**
 * @param {{plate: HTMLElement, under: HTMLElement, canvas: HTMLElement, over: HTMLElement, film: HTMLElement, key: HTMLElement}} roots
 * @param {{bus: import('../bus.js').Bus, timeline: import('../timeline.js').Timeline, state: import('../state.js').State}} context
 */
export function createMap(roots, { bus, timeline, state }) {
  const atlas = createAtlas(timeline);
  const view = createView({ ...roots, film: /** @type {HTMLCanvasElement} */ (roots.film) }, { onTap, onHover });
  let timer = 0;

  /** @param {{kind: 'person'|'tie'|'faction'|'none', id: string}} hit */
  function onTap(hit) {
    bus.emit(PLAY, false);
    if (hit.kind === 'none') return bus.emit(WISH, { patch: { select: null } });
    bus.emit(WISH, { patch: { select: { kind: hit.kind, id: hit.id } } });
  }

  /** @param {{kind: 'person'|'tie', id: string}|null} hit */
  function onHover(hit) {
    roots.plate.title = hit ? tooltip(hit) : '';
    if (!hit) return bus.emit(POINT, null);
    if (hit.kind === 'person') return bus.emit(POINT, around(hit.id));
    const tie = timeline.ties.get(hit.id);
    bus.emit(POINT, tie ? { ties: [tie.id], people: [tie.a, tie.b], factions: [] } : null);
  }

  /** Full names, and the name in Russian; a tie in words. @param {{kind: 'person'|'tie', id: string}} hit */
  function tooltip(hit) {
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
    return { ties: ties.map((tie) => tie.id), people: [id, ...ties.flatMap((tie) => [tie.a, tie.b])], factions: plate.hulls.filter((hull) => hull.members.includes(id)).map((hull) => hull.id) };
  }

  /** @param {number} year @param {boolean} animate */
  async function show(year, animate) {
    const plate = atlas.plate(year);
    bus.emit(MOVING, true);
    const standing = view.show(plate, { animate: animate && state.get().view === 'map', onSwap: () => bus.emit(SWAP, { year, film: view.playing() }) });
    roots.plate.setAttribute('aria-label', describe(year));
    roots.key.replaceChildren(...plate.hulls.filter((hull) => hull.hued && !hull.island).map((hull) => h('span', { class: `f-${hull.id}` }, [hull.name])));
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

  /** Marks what the evidence is about; a person or a faction keeps its ties in full ink, as long as it is looked at. */
  function mark() {
    const { select } = state.get();
    const tie = select?.kind === 'tie' ? timeline.ties.get(select.id) : undefined;
    const pairs = tie ? [pairKey(tie.a, tie.b)] : select?.kind === 'pair' ? [select.id] : [];
    view.drawing.pick({ people: select?.kind === 'person' ? [select.id] : [], pairs });
    light(null);
  }

  /** What keeps full ink while nothing is pointed at. @returns {Lit|null} */
  function resting() {
    const { select, year } = state.get();
    if (select?.kind === 'person') return around(select.id);
    if (select?.kind !== 'faction') return null;
    const members = timeline.members(select.id, year).map((row) => row.person);
    const inside = atlas.plate(year).ties.filter((tie) => members.includes(tie.a) && members.includes(tie.b));
    return members.length ? { ties: inside.map((tie) => tie.id), people: members, factions: [select.id] } : null;
  }

  /** @param {Lit|null} wanted */
  function light(wanted) {
    const lit = wanted ?? resting();
    const people = lit && new Set([...lit.people, ...lit.ties.flatMap((id) => ends(id))]);
    view.light(lit && people && { ties: new Set(lit.ties), people, factions: new Set(lit.factions) });
  }

  bus.on(CHANGED, ({ state: now, before, quick }) => {
    if (now.year !== before.year) show(now.year, !quick);
    else mark();
    if (now.theme !== before.theme) view.repaint();
    if (now.view !== before.view && now.view === 'map') requestAnimationFrame(() => resize());
  });

  bus.on(POINT, (/** @type {Lit|null} */ wanted) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => light(wanted), wanted ? HOLD : HOLD * 2);
  });

  /** @param {string} id */
  function ends(id) {
    const tie = timeline.ties.get(id);
    return tie ? [tie.a, tie.b] : [];
  }

  function resize() {
    const { width, height } = roots.plate.getBoundingClientRect();
    if (!width || !height) return;
    roots.plate.style.setProperty('--aspect', String(width / height));
    const changed = atlas.setRoom(width, height);
    view.setFrame(atlas.frame());
    if (changed) show(state.get().year, false);
  }
  new ResizeObserver(resize).observe(roots.plate);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => requestAnimationFrame(() => view.repaint()));

  resize();
  show(state.get().year, false);
  return { view };
}
