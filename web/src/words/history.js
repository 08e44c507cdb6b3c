/**
 * A history as readers of another language need it: people, factions and offices by the names that they know, dates in
 * their words. The texts of the data set stay what they are. Pure.
 */
import { capital } from '../text/ties.js';
import { said } from './dates.js';
import { named, language } from './words.js';

/** @typedef {import('../types.js').TimelineJson} TimelineJson */
/** @typedef {import('../types.js').Person} Person */

/** The surname, with an initial where the map has one. @param {string} full @param {string} mapName */
function shortOf(full, mapName) {
  const words = full.split(' ');
  const last = words[words.length - 1];
  return /^\p{Lu}\. /u.test(mapName) ? `${full.charAt(0)}. ${last}` : last;
}

/** @param {Person} person @returns {Person} */
function personOf(person) {
  const others = { life: said(person.life), diedWords: said(person.diedWords, 'of'), latin: person.name };
  if (language !== 'ru' || !person.nameRu) {
    const mapName = named(person.mapName);
    return { ...person, name: named(person.name), mapName, ...others, latin: undefined };
  }
  const full = person.nameRu.replace(/ \([^)]*\)/, '');
  const words = full.split(' ');
  return {
    ...person,
    name: words.length > 2 ? `${words[0]} ${words[words.length - 1]}` : full,
    fullName: person.nameRu,
    mapName: shortOf(full, person.mapName),
    ...others,
  };
}

/** @param {TimelineJson} json @returns {TimelineJson} */
export function inLanguage(json) {
  const { dataset, years } = json;
  const { seats } = dataset;
  const span = (/** @type {{span: string}} */ one) => ({ span: said(one.span) });
  const fromTo = (/** @type {{fromWords: string, toWords: string}} */ one) => ({
    fromWords: said(one.fromWords, 'of'),
    toWords: said(one.toWords, 'of'),
  });
  return {
    ...json,
    dataset: {
      ...dataset,
      title: named(dataset.title),
      seats: seats && { body: named(seats.body), full: named(seats.full), candidate: named(seats.candidate) },
    },
    people: json.people.map(personOf),
    factions: json.factions.map((one) => ({ ...one, name: named(one.name), ...span(one) })),
    memberships: json.memberships.map((one) => ({ ...one, ...span(one) })),
    offices: json.offices.map((one) => ({ ...one, officeName: named(one.officeName), ...span(one) })),
    ties: json.ties.map((one) => ({ ...one, ...fromTo(one) })),
    runs: json.runs.map((one) => ({ ...one, ...fromTo(one), ...span(one) })),
    events: json.events.map((one) => ({ ...one, dateWords: said(one.dateWords) })),
    years: {
      ...years,
      entries: years.entries.map((entry) => ({
        ...entry,
        changes: entry.changes.map((change) => ({ ...change, dateWords: capital(said(change.dateWords)) })),
      })),
    },
  };
}
