/** Names and lists of names. Pure. */

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
export function listed(names) {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

/** "1 claim", "2 claims", "10,000 rows". @param {number} count @param {string} one @param {string} [many] */
export const counted = (count, one, many = `${one}s`) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/**
 * What a source is called in a list: "Essay A", "Essay B" for the two essays, in the order of the file.
 * @param {number} index
 */
export const essayName = (index) => `Essay ${String.fromCharCode(65 + index)}`;
