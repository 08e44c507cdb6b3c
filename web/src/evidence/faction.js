/** The panel of a faction: what it wanted, who belongs to it in the year shown, and who at other times. */
import { h } from '../dom.js';
import { explainer } from '../explain.js';
import { inWords } from '../moment.js';
import { certaintyWords } from '../text/ties.js';
import { citation } from './cite.js';
import { essaysFolded } from './claims.js';
import { changeLink, personLink, toYear } from './links.js';
import { eventRow, fold, idTag, part, references, row, rows } from './parts.js';
import { named, plural, t } from '../words/words.js';
import { inData } from '../words/data.js';

/** @typedef {import('./links.js').Context} Context */
/** @typedef {import('../types.js').Membership} Membership */

const FIRST = { members: 12, events: 6 };
const ROLES = ['leader', 'member', 'supporter'];

/** @param {Context} context @param {import('../types.js').Faction} faction @returns {Node[]} */
export function factionEvidence(context, faction) {
  const { timeline, moment } = context;
  const all = timeline.json.memberships.filter((one) => one.faction === faction.id);
  const now = timeline
    .members(faction.id, moment)
    .flatMap(({ person, role }) => all.find((one) => one.person === person && one.role === role) ?? []);
  const others = all.filter((one) => !now.includes(one));
  const rank = (/** @type {Membership} */ one) =>
    ROLES.indexOf(one.role) * 10 + (timeline.people.get(one.person)?.tier ?? 3);
  const members = (/** @type {Membership[]} */ some) =>
    some.toSorted((one, other) => rank(one) - rank(other)).map((one) => member(context, one));
  const events = timeline.json.events.filter((event) => event.factions.includes(faction.id));
  const about = (/** @type {string} */ id) =>
    id === faction.id || (timeline.events.get(id)?.factions.includes(faction.id) ?? false);
  return [
    h('h2', {}, [faction.name]),
    h('p', { class: 'sub' }, [
      inData(faction.aka.join(' · ')),
      faction.aka.length ? ' · ' : '',
      faction.span,
      ' ',
      idTag(faction.id),
    ]),
    h('p', {}, explainer(timeline)(faction.platform)),
    ...part(t('Members {when}', { when: inWords(context) }), [
      ...(now.length
        ? rows(members(now), FIRST.members, (rest) =>
            plural(rest, { one: '{n} more members', other: '{n} more members' }),
          )
        : [none(context, faction)]),
      fold(
        plural(others.length, { one: '{n} at other times', other: '{n} at other times' }),
        rows(members(others), others.length, String),
      ),
    ]),
    ...eventParts(context, events),
    ...essaysFolded(
      context,
      timeline.json.claims.filter((claim) => claim.about.some(about)),
    ),
    ...references(context, faction.sources),
    citation(context, faction.name),
  ];
}

/** @param {Context} context @param {Membership} one */
const member = (context, one) =>
  row(
    [personLink(context, one.person)],
    [named(one.role), one.certainty === 'attested' ? '' : certaintyWords(one.certainty), one.span]
      .filter(Boolean)
      .join(', '),
  );

/**
 * That nobody belongs to it, and the years in which somebody does.
 * @param {Context} context
 * @param {import('../types.js').Faction} faction
 */
function none(context, faction) {
  const { timeline, year } = context;
  const years = timeline.json.years.entries
    .map((entry) => entry.year)
    .filter((other) => timeline.members(faction.id, other).length);
  const near = years.toSorted((one, other) => Math.abs(one - year) - Math.abs(other - year))[0];
  return h('p', { class: 'correction' }, [
    t('None {when}.', { when: context.day ? inWords(context) : t('at the end of {year}', { year }) }),
    ...(near ? [t(' The nearest year with members: '), toYear(context, near), '.'] : []),
  ]);
}

/**
 * What happened to it in the year shown, and its events at other times.
 * @param {Context} context
 * @param {import('../types.js').HistoryEvent[]} events
 */
function eventParts(context, events) {
  const { timeline, year } = context;
  const own = new Set(events.map((event) => event.id));
  const changes = timeline.changes(year).filter((change) => change.event && own.has(change.event));
  const told = changes
    .toSorted((one, other) => (one.when < other.when ? -1 : 1))
    .map((change) => row([changeLink(context, change, year)], change.dateWords));
  const rest = events.filter((event) => event.year !== year).map((event) => eventRow(context, event));
  return [
    ...part(
      t('What happened in {year}', { year }),
      rows(told, FIRST.events, (more) => plural(more, { one: '{n} more', other: '{n} more' })),
    ),
    ...part(t('Events'), [
      told.length
        ? fold(
            plural(rest.length, { one: '{n} of other years', other: '{n} of other years' }),
            rows(rest, rest.length, String),
          )
        : null,
      ...(told.length
        ? []
        : rows(rest, FIRST.events, (more) => plural(more, { one: '{n} more events', other: '{n} more events' }))),
    ]),
  ];
}
