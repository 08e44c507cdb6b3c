/** Names and lists of names. Pure. */
import { listed as listing, plural, t } from '../words/words.js';

/** @typedef {import('../types.js').Person} Person */

/** The name on the map: a surname, with an initial where two share it. @param {Person} person */
export const mapName = (person) => person.mapName || person.name.split(' ').at(-1) || person.name;

/**
 * The name on the map of whoever has an id; the id itself, if nobody has it.
 * @param {import('../timeline.js').Timeline} timeline @param {string} id
 */
export function nameIn(timeline, id) {
  const person = timeline.people.get(id);
  return person ? mapName(person) : id;
}

/** "A, B and C". @param {string[]} names */
export const listed = listing;

/** "1 claim", "2 claims", "10,000 rows". @param {number} count @param {string} one @param {string} [many] */
export const counted = (count, one, many = `${one}s`) => plural(count, { one: `{n} ${one}`, other: `{n} ${many}` });

/**
 * A person's name in another script: in Russian for those who read English, and the other way round.
 * @param {Person} person
 */
export const otherName = (person) => person.latin ?? person.nameRu;

/**
 * What a source is called in a list: "Essay A", "Essay B" for the two essays, in the order of the file.
 * @param {number} index
 */
export const essayName = (index) => t('Essay {letter}', { letter: String.fromCharCode(65 + index) });
