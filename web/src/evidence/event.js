/** The evidence of an event: what happened, what came of it, who was there. */
import { h } from '../dom.js';
import { capital } from '../text/ties.js';
import { essaysSay, footnotes, opener, part, personName, references, terms, tieRows } from './parts.js';

/** @typedef {import('./parts.js').Context} Context */

/** @param {Context} context @param {import('../types.js').HistoryEvent} event @returns {(Node|false)[]} */
export function eventEvidence(context, event) {
  const { timeline } = context;
  const ended = timeline.json.ties.filter((tie) => tie.endedBy === event.id);
  const claims = timeline.json.claims.filter((claim) => event.claims.includes(claim.id) || claim.about.includes(event.id));
  return [
    h('h2', {}, [event.title]),
    h('p', { class: 'sub' }, [`${capital(event.dateWords)} · ${capital(event.kind)}`]),
    terms([
      ['What', [event.summary, footnotes(event.sources)]],
      ['After it', [event.consequence]],
      ['Who', event.people.flatMap((id, i) => [i ? ', ' : '', opener(context, { kind: 'person', id }, personName(context, id))])],
      ['Factions', event.factions.flatMap((id, i) => [i ? ', ' : '', opener(context, { kind: 'faction', id }, timeline.factions.get(id)?.name ?? id)])],
    ]),
    ...part('Ties that it ended', [ended.length > 0 && tieRows(context, ended)]),
    ...essaysSay(context, claims),
    ...references(context, event.sources),
  ];
}
