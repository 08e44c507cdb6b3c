/** The panel of a person: the year shown first, then factions, offices, events and what the essays say. */
import { h } from '../dom.js';
import { explainer } from '../explain.js';
import { formatFilter, noFilter } from '../filters/filter.js';
import { lifeStrip } from '../marks/life.js';
import { dot } from '../marks/lines.js';
import { dayWords, inWords } from '../moment.js';
import { asYears } from '../text/dates.js';
import { counted, mapName, otherName } from '../text/names.js';
import { capital, sentence } from '../text/ties.js';
import { citation } from './cite.js';
import { essaysFolded } from './claims.js';
import { changeLink, factionLink, toYear } from './links.js';
import { eventRow, fold, idTag, part, references, row, rows, tieRow, waysOn } from './parts.js';
import { dataLang, named, plural, t } from '../words/words.js';
import { inData } from '../words/data.js';

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
      person.fullName === person.name ? '' : `${person.fullName} · `,
      inData(otherName(person)),
      otherName(person) && person.life && ' · ',
      person.life,
      ' ',
      idTag(person.id),
    ]),
    ...(person.role ? [h('p', {}, explain(sentence(capital(person.role))))] : []),
    ...strip(context, person),
    waysOn(context, { kind: 'person', id: person.id }, t('With another person, through the years'), {
      only: formatFilter({ ...noFilter(), around: { person: person.id, steps: 1 } }),
      words: t('Only the ties of {name}', { name: mapName(person) }),
    }),
    ...thisYear(context, person),
    ...part(
      t('Factions'),
      rows(
        factions.map((one) => row([factionLink(context, one.faction)], `${named(one.role)}, ${one.span}`)),
        FIRST.factions,
        (rest) => plural(rest, { one: '{n} more factions', other: '{n} more factions' }),
      ),
    ),
    ...part(
      t('Offices'),
      rows(
        offices.map((one) => row([h('span', {}, dataLang() ? [one.officeName] : explain(one.officeName))], one.span)),
        FIRST.offices,
        (rest) => plural(rest, { one: '{n} more offices', other: '{n} more offices' }),
      ),
    ),
    ...events(context, person),
    ...essaysFolded(context, claimsAbout(context, person.id)),
    ...references(context, sources, 0),
    citation(context, person.name),
  ];
}

/** @param {number} rest */
const moreChanges = (rest) => plural(rest, { one: '{n} more changes', other: '{n} more changes' });

/** @param {number} rest */
const moreEvents = (rest) => plural(rest, { one: '{n} more events', other: '{n} more events' });

/** @param {1|-1} sign @returns {(rest: number) => string} */
const moreOf = (sign) => (rest) =>
  sign > 0
    ? plural(rest, { one: '{n} more allies', other: '{n} more allies' })
    : plural(rest, { one: '{n} more rivals', other: '{n} more rivals' });

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
    .map((one) =>
      t('{year}: {allies} allied, {count}', {
        year: one.year,
        allies: one.allies,
        count: counted(one.rivals, 'rival'),
      }),
    );
  const label = t('{name} through the years. {years}.', { name: person.name, years: words.join('; ') });
  const { seats } = timeline.json.dataset;
  const seated = seats && years.some((one) => one.seat !== 'none');
  const key = seated
    ? t('Allies above the line, rivals below; a thick line: a seat in {body}.', { body: seats.body })
    : t('Allies above the line, rivals below.');
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
  const told = h('h4', {}, [t('What changed in {year}', { year })]);
  const happened =
    changed.length > 0 &&
    h('div', {}, [told, ...rows(changed, FIRST.changes, moreChanges).filter((one) => one instanceof Node)]);
  const when = capital(inWords(context));
  if (!timeline.alive(person.id, moment)) return part(when, [death(context, person), happened]);
  const ties = tiesOf(timeline, person.id, moment);
  const groups = /** @type {[string, 1|-1][]} */ ([
    [t('Allied with'), 1],
    [t('Rivals'), -1],
  ]);
  const sides = groups.flatMap(([title, sign]) => {
    const own = ties.filter((tie) => tie.sign === sign);
    return own.length
      ? [
          h('h4', {}, [`${title} (${own.length})`]),
          ...rows(
            own.map((tie) => tieRow(context, tie, person.id)),
            FIRST.ties,
            moreOf(sign),
          ),
        ]
      : [];
  });
  return part(when, [
    seat(context, person.id),
    ...(sides.length ? sides : [h('p', {}, [t('No tie is recorded {when}.', { when: inWords(context) })])]),
    inFactions(context, person.id),
    happened,
  ]);
}

/** @param {Context} context @param {Person} person */
function death(context, person) {
  const { timeline, year } = context;
  const last = timeline.json.years.entries.findLast((entry) => timeline.alive(person.id, entry.year));
  const ways = last && last.year < year ? [t(' The last year on the map: '), toYear(context, last.year), '.'] : [];
  const when = last && last.year + 1 < year ? [t(' The year of the death: '), toYear(context, last.year + 1), '.'] : [];
  return h('p', {}, [
    h('b', {}, [t('Died {date}', { date: person.diedWords })]),
    ...(person.deathManner ? [': ', inData(sentence(person.deathManner))] : ['.']),
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
    held === 'none'
      ? t('no seat in {body}', { body: words.body })
      : held === 'full'
        ? words.full
        : t('{candidate} of {body}', { candidate: words.candidate, body: words.body });
  return h('p', { class: 'state' }, [
    dot(held),
    t('{seat} on {day}.', {
      seat: capital(said),
      day: dayWords(shown.day ?? `${shown.year}-12-31`),
    }),
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
  const links = own.flatMap(({ faction, role }, i) => [
    i ? ', ' : '',
    factionLink(context, faction.id),
    ` (${named(role)})`,
  ]);
  return own.length > 0 && h('p', {}, [t('In '), ...links, '.']);
}

/** Events, those of the year shown first. @param {Context} context @param {Person} person */
function events(context, person) {
  const own = context.timeline.json.events.filter((event) => event.people.includes(person.id));
  const now = own.filter((event) => event.year === context.year);
  const rest = own.filter((event) => event.year !== context.year);
  if (!own.length) return [];
  const others = rest.map((event) => eventRow(context, event));
  return part(t('Events'), [
    ...rows(
      now.map((event) => eventRow(context, event)),
      FIRST.events,
      (rest_) => plural(rest_, { one: '{n} more of {year}', other: '{n} more of {year}' }, { year: context.year }),
    ),
    fold(
      now.length
        ? plural(rest.length, { one: '{n} event of other years', other: '{n} events of other years' })
        : counted(rest.length, 'event'),
      rows(others, others.length, moreEvents),
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
