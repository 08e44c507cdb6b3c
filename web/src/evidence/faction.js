/** The evidence of a faction: what it wanted and who belonged to it when. */
import { h } from '../dom.js';
import { certaintyWords } from '../text/ties.js';
import { claimBlock, eventRows, opener, part, personName, references } from './parts.js';

/** @typedef {import('./parts.js').Context} Context */

/** @param {Context} context @param {import('../types.js').Faction} faction @returns {(Node|false)[]} */
export function factionEvidence(context, faction) {
  const { timeline, year } = context;
  const rows = timeline.json.memberships.filter((row) => row.faction === faction.id);
  const now = timeline.members(faction.id, year).flatMap(({ person, role }) => rows.find((row) => row.person === person && row.role === role) ?? []);
  const others = rows.filter((row) => !now.includes(row));
  const events = timeline.json.events.filter((event) => event.factions.includes(faction.id));
  const claims = timeline.json.claims.filter((claim) => claim.about.some((about) => about === faction.id || timeline.events.get(about)?.factions.includes(faction.id)));
  return [
    h('h2', {}, [faction.name]),
    h('p', { class: 'sub' }, [[...faction.aka, faction.span].join(' · ')]),
    h('p', {}, [faction.platform]),
    ...part(`Members on 31 December ${year}`, [now.length ? list(context, now) : h('p', { class: 'correction' }, [`None in ${year}.`])]),
    ...part('At other times', [others.length > 0 && list(context, others)]),
    ...part('Events', [eventRows(context, events)]),
    ...part('What the two school essays say', claims.map((claim) => claimBlock(context, claim))),
    ...references(context, faction.sources),
  ];
}

/** @param {Context} context @param {import('../types.js').Membership[]} rows */
function list(context, rows) {
  return h('ul', { class: 'rows' }, rows.map((row) => h('li', {}, [
    opener(context, { kind: 'person', id: row.person }, personName(context, row.person)),
    h('span', { class: 'note' }, [[row.role, row.certainty === 'attested' ? '' : certaintyWords(row.certainty), row.span].filter(Boolean).join(', ')]),
  ])));
}
