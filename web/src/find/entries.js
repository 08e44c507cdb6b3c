/** Everything that can be found: what it is called, what is said of it, and where it leads. Pure. */
import { counted, essayName, mapName } from '../text/names.js';
import { t } from '../words/words.js';

/** @typedef {import('../types.js').ViewState} ViewState */
/** @typedef {import('../timeline.js').Timeline} Timeline */

/**
 * @typedef {object} Entry
 * @property {'person'|'pair'|'faction'|'event'|'claim'|'word'|'year'} kind
 * @property {string} id
 * @property {string} text what stands in the list
 * @property {string} side what kind of thing it is, and its time
 * @property {string[]} main what it is called first of all: a surname
 * @property {string[]} names what else it is called
 * @property {{text: string, weight: number}[]} said what is said of it; the lower the weight, the sooner it is shown
 * @property {Partial<ViewState>} patch
 * @property {number} rank among its like
 */

/** @param {Timeline} timeline @returns {Entry[]} */
export function entriesOf(timeline) {
  const { json } = timeline;
  const officesOf = (/** @type {string} */ id) => json.offices.filter((office) => office.person === id);

  const people = json.people.map((person) => ({
    kind: /** @type {const} */ ('person'),
    id: person.id,
    text: person.name,
    side: t('Person, {life}', { life: person.life }),
    main: [mapName(person), ...person.nameRu.split(' ').slice(-1)],
    names: [person.name, person.fullName, person.nameRu, person.id],
    said: [
      { text: person.role, weight: 0.2 },
      ...officesOf(person.id).map((office) => ({ text: `${office.officeName}, ${office.span}`, weight: 0.25 })),
    ],
    patch: { select: { kind: /** @type {const} */ ('person'), id: person.id } },
    rank: person.tier,
  }));

  const factions = json.factions.map((faction) => ({
    kind: /** @type {const} */ ('faction'),
    id: faction.id,
    text: faction.name,
    side: t('Faction, {span}', { span: faction.span }),
    main: [faction.name],
    names: faction.aka,
    said: [
      { text: faction.platform, weight: 0.3 },
      { text: faction.aka.join('; '), weight: 0.3 },
    ],
    patch: { select: { kind: /** @type {const} */ ('faction'), id: faction.id } },
    rank: 4 + faction.fromYear / 10_000,
  }));

  const events = json.events.map((event) => ({
    kind: /** @type {const} */ ('event'),
    id: event.id,
    text: event.title,
    side: t('Event, {date}', { date: event.dateWords }),
    main: [],
    names: [event.title, event.kind, String(event.year), event.dateWords],
    said: [
      { text: event.summary, weight: 0 },
      { text: event.short, weight: 0.1 },
      { text: event.consequence, weight: 0.1 },
    ],
    patch: { year: event.year, select: { kind: /** @type {const} */ ('event'), id: event.id } },
    rank: event.year + Number(event.validFrom.slice(5, 7)) / 100,
  }));

  const essays = new Map(timeline.essays.map((essay, i) => [essay.id, essayName(i)]));
  const claims = json.claims.map((claim, i) => ({
    kind: /** @type {const} */ ('claim'),
    id: claim.id,
    text: claim.text,
    side: t('Claim of {essay}', { essay: essays.get(claim.source) ?? t('an essay') }),
    main: [],
    names: [claim.id],
    said: [
      { text: claim.text, weight: 1 },
      { text: claim.correction, weight: 1.2 },
    ],
    patch: { select: { kind: /** @type {const} */ ('claim'), id: claim.id } },
    rank: i,
  }));

  return [...people, ...factions, ...events, ...claims, ...yearsOf(timeline)];
}

/** @param {Timeline} timeline @returns {Entry[]} */
function yearsOf(timeline) {
  return Array.from({ length: timeline.last - timeline.first + 1 }, (_, i) => timeline.first + i).map((year) => ({
    kind: 'year',
    id: String(year),
    text: t('The year {year}', { year }),
    side: t('Year, {changes}', { changes: counted(timeline.changes(year).length, 'change') }),
    main: [String(year)],
    names: [],
    said: [],
    patch: { year, select: null },
    rank: 0,
  }));
}
