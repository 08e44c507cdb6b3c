/** What changed this year: seven numbered lines, and the rest one step away. */
import { isPersonal, numbered } from '../graph/badges.js';
import { framesLater, h } from '../dom.js';
import { CHANGED, POINT, SWAP, WISH } from '../events.js';
import { changeGlyph } from '../marks/glyph.js';
import { withinYear } from '../text/dates.js';

/** @typedef {import('../types.js').Change} Change */
/** @typedef {import('../types.js').ViewState} ViewState */

/**
 * @param {HTMLElement} root
 * @param {{bus: import('../bus.js').Bus, timeline: import('../timeline.js').Timeline, state: import('../state.js').State}} context
 */
export function createChanges(root, { bus, timeline, state }) {
  let year = NaN;
  let all = false;

  /** @param {Change} change @param {number|null} number */
  function row(change, number) {
    const when = withinYear(change.date, year);
    const lit = { ties: [...change.ties, change.before, change.after].filter(Boolean), people: change.people, factions: [] };
    const button = h('button', { type: 'button', 'data-n': number, onclick: () => open(change), onmouseenter: () => bus.emit(POINT, lit), onmouseleave: () => bus.emit(POINT, null), onfocus: () => bus.emit(POINT, lit), onblur: () => bus.emit(POINT, null) }, [
      h('i', { class: number ? null : 'rest' }, [number ? String(number) : '']),
      h('b', {}, [change.title]),
      changeGlyph(change),
      h('span', { class: 'why' }, [[when && `${when}.`, change.why].filter(Boolean).join(' ')]),
    ]);
    return h('li', {}, [button]);
  }

  /** @param {Change} change */
  function open(change) {
    const tie = change.evidence;
    bus.emit(POINT, null);
    bus.emit(WISH, { patch: { select: tie ? { kind: 'tie', id: tie } : { kind: 'person', id: change.people[0] } } });
  }

  function render() {
    const changes = timeline.changes(year);
    const first = numbered(changes);
    const rest = changes.filter((change) => !first.includes(change)).sort((a, b) => (a.when < b.when ? -1 : 1));
    const toggle = h('button', { class: 'more', type: 'button', 'aria-pressed': String(all), onclick: () => bus.emit(WISH, { patch: { all: !all }, replace: true }) }, [all ? `All ${changes.length}. Show ${first.length}` : `${first.length} of ${changes.length}. Show all`]);
    root.replaceChildren(
      h('h2', { id: 'what-title', 'aria-label': `What changed in ${year}` }, [`What changed in ${year}`, rest.length ? toggle : h('span', {}, [changes.length ? `${changes.length} of ${changes.length}` : ''])]),
      changes.length ? h('ol', {}, first.map((change, i) => row(change, i + 1)).concat(all ? rest.map((change) => row(change, null)) : [])) : h('p', { class: 'nothing' }, [`No tie and no seat changed in ${year}. `, nearest()]),
    );
  }

  /** The nearest year in which something changed, as a word that goes there. */
  function nearest() {
    for (let far = 1; far <= timeline.last - timeline.first; far++) {
      const found = [year + far, year - far].find((other) => timeline.changes(other).length);
      if (found) return h('button', { type: 'button', class: 'link', onclick: () => bus.emit(WISH, { patch: { year: found } }) }, [`Go to ${found}`]);
    }
    return '';
  }

  /** @param {number} next @param {boolean} every */
  function show(next, every) {
    if (next === year && every === all) return;
    const first = Number.isNaN(year);
    year = next;
    all = every;
    render();
    if (!first) root.scrollTop = 0;
  }

  bus.on(SWAP, ({ year: next, film }) => framesLater(film ? 1 : 0, () => show(next, state.get().all)));
  bus.on(CHANGED, ({ state: now, before }) => {
    if (now.all !== before.all) show(now.year, now.all);
    const opened = now.select !== null;
    root.hidden = opened;
    if (!opened && before.select) framesLater(1, () => focusBack(before.select));
  });

  /** After the evidence is closed, the line it came from has the keyboard again. @param {{kind: string, id: string}} select */
  function focusBack(select) {
    const index = numbered(timeline.changes(year)).findIndex((change) => (select.kind === 'tie' && !isPersonal(change) ? [change.evidence, change.after, change.before, ...change.ties].includes(select.id) : change.people.includes(select.id)));
    const button = /** @type {HTMLElement|undefined} */ (root.querySelectorAll('li button')[index]);
    const lost = document.activeElement === document.body || document.activeElement?.closest('[hidden]');
    if (index >= 0 && button && lost) button.focus({ preventScroll: true });
  }

  show(state.get().year, state.get().all);
  root.hidden = state.get().select !== null;
}
