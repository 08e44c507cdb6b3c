/** The evidence of a person: life, seats, factions, and who stood where this year. */
import { h } from '../dom.js';
import { dot } from '../marks/lines.js';
import { capital } from '../text/ties.js';
import { claimBlock, eventRows, opener, part, references, tieRows } from './parts.js';

/** @typedef {import('./parts.js').Context} Context */
/** @typedef {import('../types.js').Person} Person */

/** What somebody's seat is called in this data set. @param {import('../types.js').SeatWords|null} words @param {import('../types.js').Seat} seat */
const seatWords = (words, seat) => words && capital(seat === 'none' ? `no seat in ${words.body}` : seat === 'full' ? words.full : `${words.candidate} of ${words.body}`);

/** @param {Context} context @param {Person} person @returns {(Node|false)[]} */
export function personEvidence(context, person) {
  const { timeline, year } = context;
  const { json } = timeline;
  const alive = timeline.alive(person.id, year);
  const ties = [...timeline.stateOn(year).values()].filter((tie) => tie.a === person.id || tie.b === person.id).sort((a, b) => b.strength - a.strength);
  const seat = timeline.seat(person.id, year);
  const factions = json.memberships.filter((row) => row.person === person.id);
  const offices = json.offices.filter((row) => row.person === person.id);
  const events = json.events.filter((event) => event.people.includes(person.id));
  const claims = claimsAbout(context, person.id);
  return [
    h('h2', {}, [person.name]),
    h('p', { class: 'sub' }, [[person.fullName, person.nameRu, person.life].filter(Boolean).join(' · ')]),
    h('p', {}, [`${capital(person.role)}.`]),
    person.died ? h('p', { class: 'correction' }, [`Died ${person.diedWords}: ${person.deathManner}.`]) : false,
    ...(alive && json.dataset.seats ? [h('h3', {}, [`31 December ${year}`]), h('p', { class: 'state' }, [dot(seat), seatWords(json.dataset.seats, seat)])] : []),
    ...part(`Allied, ${year}`, [ties.some((tie) => tie.sign > 0) && tieRows(context, ties.filter((tie) => tie.sign > 0), person.id)]),
    ...part(`Rivals, ${year}`, [ties.some((tie) => tie.sign < 0) && tieRows(context, ties.filter((tie) => tie.sign < 0), person.id)]),
    ...part('Factions', [factions.length > 0 && h('ul', { class: 'rows' }, factions.map((row) => h('li', {}, [opener(context, { kind: 'faction', id: row.faction }, timeline.factions.get(row.faction)?.name ?? row.faction), h('span', { class: 'note' }, [`${row.role}, ${row.span}`])])))]),
    ...part('Offices', [offices.length > 0 && h('ul', { class: 'rows' }, offices.map((row) => h('li', {}, [h('span', {}, [row.officeName]), h('span', { class: 'note' }, [row.span])])))]),
    ...part('Events', [eventRows(context, events)]),
    ...part('What the two school essays say', claims.map((claim) => claimBlock(context, claim))),
    ...references(context, [...new Set(offices.concat(/** @type {any[]} */ (factions)).flatMap((row) => row.sources))]),
  ];
}

/** Claims that touch a person: by name, by an event, by an office or by a tie. @param {Context} context @param {string} id */
function claimsAbout({ timeline }, id) {
  return timeline.json.claims.filter((claim) =>
    claim.about.some((about) => {
      if (about === id || about.startsWith(`offices:${id}:`)) return true;
      const tie = timeline.ties.get(about);
      return tie ? tie.a === id || tie.b === id : (timeline.events.get(about)?.people.includes(id) ?? false);
    }),
  );
}
