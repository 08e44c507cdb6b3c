/** The panel of an event: what happened, what came of it, who was there, and what changed by it. */
import { h } from '../dom.js';
import { explainer } from '../explain.js';
import { changeGlyph } from '../marks/glyph.js';
import { isOfPair } from '../opening.js';
import { capital, sentence } from '../text/ties.js';
import { citation } from './cite.js';
import { essaysSay } from './claims.js';
import { changeLink, factionLink, inLine, pairName, personLink, toYear } from './links.js';
import { footnotes, idTag, list, part, references, row, rows, runRow, terms } from './parts.js';
import { dataLang, named, plural, t } from '../words/words.js';

/** @typedef {import('./links.js').Context} Context */
/** @typedef {import('../types.js').HistoryEvent} HistoryEvent */

const FIRST = 8;

/** @param {Context} context @param {HistoryEvent} event @returns {Node[]} */
export function eventEvidence(context, event) {
  const { timeline, year } = context;
  const explain = explainer(timeline);
  const claims = timeline.json.claims.filter(
    (claim) => event.claims.includes(claim.id) || claim.about.includes(event.id),
  );
  const said = [
    h('h2', { lang: dataLang() }, [event.title]),
    h('p', { class: 'sub' }, [`${capital(event.dateWords)} · ${capital(named(event.kind))} `, idTag(event.id)]),
    event.year === year
      ? false
      : h('p', { class: 'elsewhen' }, [t('The map shows {year}. Go to ', { year }), toYear(context, event.year), '.']),
    terms([
      [t('What'), [...explain(event.summary), footnotes(event.sources, event.sources)]],
      [t('After it'), event.consequence ? explain(sentence(event.consequence)) : []],
      [t('Who'), inLine(event.people.map((id) => personLink(context, id)))],
      [t('Factions'), inLine(event.factions.map((id) => factionLink(context, id)))],
    ]),
    ...outcome(context, event),
    ...essaysSay(context, claims),
    ...references(context, event.sources),
    citation(context, event.title, event.dateWords),
  ];
  return /** @type {Node[]} */ (said.filter(Boolean));
}

/**
 * What changed by it, and the alliances and rivalries that were over with it.
 * @param {Context} context
 * @param {HistoryEvent} event
 */
function outcome(context, event) {
  const { timeline } = context;
  const changes = timeline.json.years.entries.flatMap((entry) =>
    entry.changes
      .filter((one) => one.event === event.id && one.kind !== 'event')
      .map((change) => ({ change, year: entry.year })),
  );
  const known = new Set(changes.flatMap(({ change }) => [change.before, change.evidence]));
  const over = timeline.json.runs.filter((run) => run.endedBy === event.id && !run.ties.some((id) => known.has(id)));
  const changed = changes.map(({ change, year }) =>
    row([changeGlyph(change), told(context, change, year)], year === event.year ? change.dateWords : String(year)),
  );
  return [
    ...part(
      t('What changed by it'),
      rows(changed, FIRST, (rest) => plural(rest, { one: '{n} more changes', other: '{n} more changes' })),
    ),
    ...part(t('What ended with it'), [
      list(over.map((run) => runRow(context, run, t('until {date}', { date: run.toWords })))),
    ]),
  ];
}

/**
 * A change beside its sign: the pair that it is about, or its title.
 * @param {Context} context
 * @param {import('../types.js').Change} change
 * @param {number} year
 */
function told(context, change, year) {
  const [a, b] = change.people;
  return changeLink(context, change, year, isOfPair(change) ? pairName(context, a, b) : change.title);
}
