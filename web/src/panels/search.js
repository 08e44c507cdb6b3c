/** Find: a line of text that lists people, factions, events and ties as one types. */
import { h } from '../dom.js';
import { SEARCH, WISH } from '../events.js';
import { folded, listed, mapName } from '../text/names.js';
import { signWord } from '../text/ties.js';

const MOST = 12;

/** @typedef {{text: string, side: string, key: string, patch: Partial<import('../types.js').ViewState>, rank: number}} Entry */

/**
 * @param {HTMLElement} root
 * @param {{bus: import('../bus.js').Bus, timeline: import('../timeline.js').Timeline, state: import('../state.js').State}} context
 */
export function createSearch(root, { bus, timeline, state }) {
  const entries = index(timeline);
  let found = /** @type {Entry[]} */ ([]);
  let active = 0;
  const list = h('ul', { class: 'found', id: 'found', role: 'listbox', 'aria-label': 'Found', hidden: true });
  const input = /** @type {HTMLInputElement} */ (h('input', { type: 'text', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'found', 'aria-autocomplete': 'list', 'aria-label': 'Find a person, faction, event or tie', placeholder: matchMedia('(max-width: 640px)').matches ? 'Find' : 'Find a person, faction or event', autocomplete: 'off', spellcheck: 'false' }));
  root.replaceChildren(h('label', {}, [input, h('kbd', { 'aria-hidden': 'true' }, ['/'])]), list);

  function render() {
    const open = document.activeElement === input && input.value.trim() !== '';
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    if (!open) return input.removeAttribute('aria-activedescendant');
    list.replaceChildren(...(found.length ? found.map(option) : [h('li', { class: 'none', role: 'option', 'aria-selected': 'false' }, [`Nothing is called “${input.value.trim()}”. Try a surname.`])]));
    if (found.length) input.setAttribute('aria-activedescendant', `found-${active}`);
    list.children[active]?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {Entry} entry @param {number} i */
  const option = (entry, i) =>
    h('li', { id: `found-${i}`, role: 'option', 'aria-selected': String(i === active), onpointerdown: (/** @type {Event} */ event) => { event.preventDefault(); choose(entry); } }, [h('b', {}, [entry.text]), h('span', {}, [entry.side])]);

  /** @param {Entry} entry */
  function choose(entry) {
    input.value = '';
    input.blur();
    render();
    const { view } = state.get();
    bus.emit(WISH, { patch: { ...entry.patch, view: view === 'sources' ? 'map' : view } });
  }

  function look() {
    const words = folded(input.value).split(/\s+/).filter(Boolean);
    found = entries
      .filter((entry) => words.every((word) => entry.key.includes(word)))
      .map((entry) => ({ entry, rank: entry.rank - (words.some((word) => entry.key.startsWith(word) || entry.key.includes(` ${word}`)) ? 2 : 0) - (entry.key === words.join(' ') ? 3 : 0) }))
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST)
      .map(({ entry }) => entry);
    active = 0;
    render();
  }

  input.addEventListener('input', look);
  input.addEventListener('focus', look);
  input.addEventListener('blur', render);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      active = (active + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % Math.max(1, found.length);
      event.preventDefault();
      render();
    } else if (event.key === 'Enter' && found[active]) {
      event.preventDefault();
      choose(found[active]);
    } else if (event.key === 'Escape') {
      input.value = '';
      input.blur();
      event.stopPropagation();
    }
  });
  bus.on(SEARCH, () => input.focus());
}

/** Everything that can be found, ready to compare. @param {import('../timeline.js').Timeline} timeline @returns {Entry[]} */
function index(timeline) {
  const { json } = timeline;
  const name = (/** @type {string} */ id) => mapName(/** @type {any} */ (timeline.people.get(id)));
  const people = json.people.map((person) => ({ text: person.name, side: `Person, ${person.life}`, key: folded(`${person.name} ${person.fullName} ${person.nameRu}`), patch: { select: { kind: /** @type {const} */ ('person'), id: person.id } }, rank: person.tier }));
  const factions = json.factions.map((faction) => ({ text: faction.name, side: `Faction, ${faction.fromYear}–${faction.toYear}`, key: folded(`${faction.name} ${faction.aka.join(' ')}`), patch: { select: { kind: /** @type {const} */ ('faction'), id: faction.id } }, rank: 2 }));
  const events = json.events.map((event) => ({ text: event.title, side: `Event, ${event.dateWords}`, key: folded(`${event.title} ${event.year}`), patch: { year: event.year, select: { kind: /** @type {const} */ ('event'), id: event.id } }, rank: 5 }));
  const ties = json.ties.map((tie) => ({
    text: listed([name(tie.a), name(tie.b)]), side: `${signWord(tie)}, ${tie.fromYear === tie.toYear ? tie.fromYear : `${tie.fromYear}–${tie.open ? '' : tie.toYear}`}`, key: folded(`${name(tie.a)} and ${name(tie.b)} ${name(tie.a)} ${signWord(tie)} ${tie.fromYear}`),
    patch: { year: timeline.clampYear(tie.fromYear), select: { kind: /** @type {const} */ ('tie'), id: tie.id } }, rank: 7,
  }));
  return [...people, ...factions, ...events, ...ties];
}
