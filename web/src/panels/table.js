/** The table that says all that the map shows: ties, ended ties, people and factions on 31 December. */
import { h } from '../dom.js';
import { CHANGED, SWAP, WISH } from '../events.js';
import { dot, lineSample } from '../marks/lines.js';
import { counted, listed, mapName } from '../text/names.js';
import { capital, certaintyWords, signWord, strengthWord } from '../text/ties.js';

/** @typedef {import('../types.js').Tie} Tie */

const SEATS = { full: 'in the Politburo', candidate: 'candidate', none: 'no seat' };
const KINDS = /** @type {Record<string, string>} */ ({ began: 'new', flipped: 'changed sides', firmer: 'closer', looser: 'looser', ended: 'ended' });

/**
 * @param {HTMLElement} root
 * @param {{bus: import('../bus.js').Bus, timeline: import('../timeline.js').Timeline, state: import('../state.js').State}} context
 */
export function createTable(root, { bus, timeline, state }) {
  const plate = /** @type {HTMLElement} */ (root.parentElement?.querySelector('.plate'));
  const name = (/** @type {string} */ id) => mapName(/** @type {any} */ (timeline.people.get(id)));

  /** @param {import('../types.js').Selection} select @param {string} text */
  const opener = (select, text) => h('button', { type: 'button', class: 'pair', onclick: () => bus.emit(WISH, { patch: { select } }) }, [text]);

  /** @param {Tie} tie @param {boolean} ended @param {string} change */
  function tieRow(tie, ended, change) {
    return h('tr', { class: ended ? 'ended' : null, 'data-changed': change ? '' : null, 'data-tie': tie.id }, [
      h('td', {}, [opener({ kind: 'tie', id: tie.id }, listed([name(tie.a), name(tie.b)]))]),
      h('td', {}, [ended ? lineSample('ghost') : lineSample(tie.sign > 0 ? 'ally' : 'rival', tie.strength, { disputed: tie.certainty === 'disputed' }), ended ? `were ${signWord(tie).toLowerCase()}` : signWord(tie)]),
      h('td', {}, [strengthWord(tie.strength)]),
      h('td', {}, [timeline.run(tie)?.fromWords ?? tie.fromWords]),
      h('td', {}, [timeline.run(tie)?.toWords ?? tie.toWords]),
      h('td', {}, [certaintyWords(tie.certainty)]),
      h('td', {}, [change]),
    ]);
  }

  /** @param {number} year */
  function render(year) {
    const now = timeline.stateOn(year);
    const before = year > timeline.first ? timeline.stateOn(year - 1) : new Map();
    const change = new Map(timeline.changes(year).flatMap((entry) => [entry.after, entry.before, ...entry.ties].filter(Boolean).map((id) => [id, KINDS[entry.kind] ?? ''])));
    const ties = [...now.values()].sort((a, b) => b.strength - a.strength || b.sign - a.sign || name(a.a).localeCompare(name(b.a)));
    const ended = [...before].filter(([key]) => !now.has(key)).map(([, tie]) => tie);
    const ids = [...new Set([...ties, ...ended].flatMap((tie) => [tie.a, tie.b]))].sort((a, b) => name(a).localeCompare(name(b)));
    const factions = [...timeline.factions.values()].map((faction) => ({ faction, members: timeline.members(faction.id, year) })).filter(({ members }) => members.length);
    root.replaceChildren(
      h('h2', {}, [`Ties on 31 December ${year}`]),
      h('p', {}, [ties.length ? `${counted(ties.filter((tie) => tie.sign > 0).length, 'alliance')}, ${counted(ties.filter((tie) => tie.sign < 0).length, 'rivalry', 'rivalries')}. ${ended.length} ended during the year.` : `No tie is recorded for ${year}.`]),
      table(['Who', 'State', 'Strength', 'Since', 'Until', 'How sure', `Change in ${year}`], [...ties.map((tie) => tieRow(tie, false, change.get(tie.id) ?? '')), ...ended.map((tie) => tieRow(tie, true, 'ended'))]),
      h('h2', {}, ['Factions']),
      table(['Faction', 'Members'], factions.map(({ faction, members }) => h('tr', {}, [h('td', {}, [opener({ kind: 'faction', id: faction.id }, faction.name)]), h('td', {}, [listed(members.map((row) => name(row.person)))])]))),
      h('h2', {}, ['People']),
      table(['Person', 'Seat', 'Allied with', 'Rival of'], ids.map((id) => personRow(id, year, ties))),
    );
  }

  /** @param {string} id @param {number} year @param {Tie[]} ties */
  function personRow(id, year, ties) {
    const alive = timeline.alive(id, year);
    const seat = timeline.seat(id, year);
    const others = (/** @type {number} */ sign) => listed(ties.filter((tie) => tie.sign === sign && (tie.a === id || tie.b === id)).map((tie) => name(tie.a === id ? tie.b : tie.a)));
    return h('tr', {}, [h('td', {}, [opener({ kind: 'person', id }, timeline.people.get(id)?.name ?? id)]), h('td', {}, [dot(alive ? seat : 'dead'), ' ', alive ? SEATS[seat] : 'died this year']), h('td', {}, [others(1)]), h('td', {}, [others(-1)])]);
  }

  /** @param {number} year */
  function show(year) {
    const on = state.get().view === 'table';
    root.hidden = !on;
    plate.hidden = on;
    if (on) render(year);
  }
  bus.on(SWAP, ({ year }) => show(year));
  bus.on(CHANGED, ({ state: now, before }) => {
    if (now.view !== before.view) show(now.year);
  });
  show(state.get().year);
}

/** @param {string[]} heads @param {HTMLElement[]} rows */
function table(heads, rows) {
  return h('table', {}, [h('thead', {}, [h('tr', {}, heads.map((head) => h('th', { scope: 'col' }, [capital(head)])))]), h('tbody', {}, rows)]);
}
