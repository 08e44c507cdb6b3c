/** The panel of a person: the year shown first, then factions, offices, events and what the essays say. */
import { h } from '../dom.js';
import { explainer } from '../explain.js';
import { formatFilter, noFilter } from '../filters/filter.js';
import { lifeStrip } from '../marks/life.js';
import { dot } from '../marks/lines.js';
import { dayWords, inWords } from '../moment.js';
import { asYears } from '../text/dates.js';
import { counted, mapName } from '../text/names.js';
import { capital, sentence } from '../text/ties.js';
import { citation } from './cite.js';
import { essaysFolded } from './claims.js';
import { changeLink, factionLink, toYear } from './links.js';
import { eventRow, fold, idTag, part, references, row, rows, tieRow, waysOn } from './parts.js';

/** @typedef {import('./links.js').Context} Context */
/** @typedef {import('../types.js').Person} Person */

const FIRST = { ties: 6, changes: 6, offices: 5, events: 4, factions: 6 };

/** @param {Context} context @param {Person} person @returns {(Node|false)[]} */
export function personEvidence(context, person) {
  const { timeline } = context;
  const { json } = timeline;
  const explain = explainer(timeline);
  const factions = json.memberships.filter((one) => one.person === person.id);
  const offices = json.offices.filter((one) => one.person === person.id);
  const sources = [...new Set([...offices, ...factions].flatMap((one) => one.sources))];
  return [
    h('h2', {}, [person.name]),
    h('p', { class: 'sub' }, [
      [person.fullName === person.name ? '' : person.fullName, person.nameRu, person.life].filter(Boolean).join(' · '),
      ' ',
      idTag(person.id),
    ]),
    ...(person.role ? [h('p', {}, explain(sentence(capital(person.role))))] : []),
    ...strip(context, person),
    waysOn(context, { kind: 'person', id: person.id }, 'With another person, through the years', {
      only: formatFilter({ ...noFilter(), around: { person: person.id, steps: 1 } }),
      words: `Only the ties of ${mapName(person)}`,
    }),
    ...thisYear(context, person),
    ...part(
      'Factions',
      rows(
        factions.map((one) => row([factionLink(context, one.faction)], `${one.role}, ${one.span}`)),
        FIRST.factions,
        more('factions'),
      ),
    ),
    ...part(
      'Offices',
      rows(
        offices.map((one) => row([h('span', {}, explain(one.officeName))], one.span)),
        FIRST.offices,
        more('offices'),
      ),
    ),
    ...events(context, person),
    ...essaysFolded(context, claimsAbout(context, person.id)),
    ...references(context, sources, 0),
    citation(context, person.name),
  ];
}

/** "12 more offices". @param {string} what @returns {(rest: number) => string} */
const more = (what) => (rest) => `${rest} more ${what}`;

/** @param {Context} context @param {Person} person @returns {Node[]} */
function strip({ timeline, year }, person) {
  const years = timeline.json.years.entries.map((entry) => {
    const ties = tiesOf(timeline, person.id, entry.year);
    const allies = ties.filter((tie) => tie.sign > 0).length;
    return {
      year: entry.year,
      allies,
      rivals: ties.length - allies,
      seat: timeline.seat(person.id, entry.year),
      alive: timeline.alive(person.id, entry.year),
    };
  });
  const words = years
    .filter((one) => one.allies || one.rivals)
    .map((one) => `${one.year}: ${one.allies} allied, ${counted(one.rivals, 'rival')}`);
  const label = `${person.name} through the years. ${words.join('; ')}.`;
  const { seats } = timeline.json.dataset;
  const seated = seats && years.some((one) => one.seat !== 'none');
  const key = `Allies above the line, rivals below${seated ? `; a thick line: a seat in ${seats.body}` : ''}.`;
  return [
    lifeStrip(years, { now: year, died: person.died ? asYears(person.died.slice(0, 10)) : null, label }),
    h('p', { class: 'key' }, [key]),
  ];
}

/**
 * The ties of a person in a picture, the strongest first.
 * @param {import('../timeline.js').Timeline} timeline
 * @param {string} id
 * @param {number} moment
 */
function tiesOf(timeline, id, moment) {
  const ties = [...timeline.stateOn(moment).values()].filter((tie) => tie.a === id || tie.b === id);
  const tier = (/** @type {import('../types.js').Tie} */ tie) =>
    timeline.people.get(tie.a === id ? tie.b : tie.a)?.tier ?? 3;
  return ties.sort((one, other) => other.strength - one.strength || tier(one) - tier(other));
}

/**
 * How a person stands in the year shown, and what changed for him.
 * @param {Context} context
 * @param {Person} person
 * @returns {Node[]}
 */
function thisYear(context, person) {
  const { timeline, year, moment } = context;
  const changes = timeline.changes(year).filter((change) => change.people.includes(person.id));
  const changed = [...changes]
    .sort((one, other) => (one.when < other.when ? -1 : 1))
    .map((change) => row([changeLink(context, change, year)], change.dateWords));
  const told = h('h4', {}, [`What changed in ${year}`]);
  const happened =
    changed.length > 0 &&
    h('div', {}, [told, ...rows(changed, FIRST.changes, more('changes')).filter((one) => one instanceof Node)]);
  const when = capital(inWords(context));
  if (!timeline.alive(person.id, moment)) return part(when, [death(context, person), happened]);
  const ties = tiesOf(timeline, person.id, moment);
  const groups = /** @type {[string, string, 1|-1][]} */ ([
    ['Allied with', 'allies', 1],
    ['Rivals', 'rivals', -1],
  ]);
  const sides = groups.flatMap(([title, plural, sign]) => {
    const own = ties.filter((tie) => tie.sign === sign);
    return own.length
      ? [
          h('h4', {}, [`${title} (${own.length})`]),
          ...rows(
            own.map((tie) => tieRow(context, tie, person.id)),
            FIRST.ties,
            more(plural),
          ),
        ]
      : [];
  });
  return part(when, [
    seat(context, person.id),
    ...(sides.length ? sides : [h('p', {}, [`No tie is recorded ${inWords(context)}.`])]),
    inFactions(context, person.id),
    happened,
  ]);
}

/** @param {Context} context @param {Person} person */
function death(context, person) {
  const { timeline, year } = context;
  const last = timeline.json.years.entries.findLast((entry) => timeline.alive(person.id, entry.year));
  const ways = last && last.year < year ? [' The last year on the map: ', toYear(context, last.year), '.'] : [];
  const when = last && last.year + 1 < year ? [' The year of the death: ', toYear(context, last.year + 1), '.'] : [];
  return h('p', {}, [
    h('b', {}, [`Died ${person.diedWords}`]),
    person.deathManner ? `: ${sentence(person.deathManner)}` : '.',
    ...ways,
    ...when,
  ]);
}

/** What somebody's seat is called in this data set. @param {Context} context @param {string} id */
function seat({ timeline, ...shown }, id) {
  const words = timeline.json.dataset.seats;
  if (!words) return false;
  const held = timeline.seat(id, shown.moment);
  const said =
    held === 'none' ? `no seat in ${words.body}` : held === 'full' ? words.full : `${words.candidate} of ${words.body}`;
  return h('p', { class: 'state' }, [
    dot(held),
    `${capital(said)} on ${shown.day ? dayWords(shown.day) : '31 December'}.`,
  ]);
}

/** @param {Context} context @param {string} id */
function inFactions(context, id) {
  const { timeline, moment } = context;
  const own = timeline.json.factions.flatMap((faction) =>
    timeline
      .members(faction.id, moment)
      .filter((one) => one.person === id)
      .map((one) => ({ faction, role: one.role })),
  );
  const links = own.flatMap(({ faction, role }, i) => [i ? ', ' : '', factionLink(context, faction.id), ` (${role})`]);
  return own.length > 0 && h('p', {}, ['In ', ...links, '.']);
}

/** Events, those of the year shown first. @param {Context} context @param {Person} person */
function events(context, person) {
  const own = context.timeline.json.events.filter((event) => event.people.includes(person.id));
  const now = own.filter((event) => event.year === context.year);
  const rest = own.filter((event) => event.year !== context.year);
  if (!own.length) return [];
  const others = rest.map((event) => eventRow(context, event));
  return part('Events', [
    ...rows(
      now.map((event) => eventRow(context, event)),
      FIRST.events,
      (more_) => `${more_} more of ${context.year}`,
    ),
    fold(
      now.length ? `${counted(rest.length, 'event')} of other years` : counted(rest.length, 'event'),
      rows(others, others.length, more('events')),
    ),
  ]);
}

/**
 * Claims that touch a person: by name, by an event, by an office or by a tie.
 * @param {Context} context
 * @param {string} id
 */
function claimsAbout({ timeline }, id) {
  return timeline.json.claims.filter((claim) =>
    claim.about.some((about) => {
      if (about === id || about.startsWith(`offices:${id}:`)) return true;
      const tie = timeline.ties.get(about);
      return tie ? tie.a === id || tie.b === id : (timeline.events.get(about)?.people.includes(id) ?? false);
    }),
  );
}
