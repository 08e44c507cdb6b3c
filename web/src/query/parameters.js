/** Parameters as people write them, and as the server takes them. Pure. */
import { declaredIn, peopleIn } from './statements.js';
import { t } from '../words/words.js';

/** @typedef {import('./statements.js').Declared} Declared */

/** Parameters that the year rail sets. */
export const OF_RAIL = /** @type {const} */ (['year', 'date']);

/**
 * What a parameter of the rail is in a year: the year, or its last day.
 * @param {string} name
 * @param {number} year
 */
export const ofYear = (name, year) => (name === 'year' ? String(year) : `${String(year).padStart(4, '0')}-12-31`);

const READERS = /** @type {Record<string, (text: string) => {value: any}|null>} */ ({
  integer: (text) => (/^[-+]?\d{1,15}$/.test(text) ? { value: Number(text) } : null),
  float: (text) => (text !== '' && Number.isFinite(Number(text)) ? { value: Number(text) } : null),
  boolean: (text) => (/^(true|false)$/i.test(text) ? { value: text.toLowerCase() === 'true' } : null),
  date: (text) => (/^-?\d{4}-\d\d-\d\d$/.test(text) ? { value: text } : null),
  list: (text) => parsed(text, Array.isArray),
  map: (text) => parsed(text, (value) => value !== null && typeof value === 'object' && !Array.isArray(value)),
  string: (text) => ({ value: text }),
});

/** @param {string} text @param {(value: any) => boolean} fits */
function parsed(text, fits) {
  try {
    const value = JSON.parse(text);
    return fits(value) ? { value } : null;
  } catch {
    return null;
  }
}

/** What a person may write for each type. */
export const WANTED = /** @type {Record<string, string>} */ ({
  integer: t('a whole number such as 1926'),
  float: t('a number such as 0.5'),
  boolean: t('true or false'),
  date: t('a day such as 1926-12-31'),
  list: t('a list such as ["stalin", "trotsky"]'),
  map: t('a map such as {"year": 1926}'),
  string: t('a text'),
});

/** @param {string} name @param {string} value @param {string} type */
export const notWanted = (name, value, type) =>
  t('{name} is “{value}”, which is not {wanted}.', { name: `$${name}`, value, wanted: WANTED[type] });

/**
 * The value that a text means.
 * @param {string} type
 * @param {string} text
 * @returns {{value: any}|null} null if it is none of that type
 */
export const read = (type, text) => (READERS[type] ?? READERS.string)(text.trim());

/** The type that a text most likely has, where nothing says it. @param {string} text */
export function guess(text) {
  for (const type of ['integer', 'float', 'boolean', 'date', 'list', 'map']) if (read(type, text)) return type;
  return 'string';
}

/**
 * A value in the typed JSON of the Query API, which keeps a day a day.
 * @param {string} type
 * @param {any} value
 * @returns {any}
 */
export function typed(type, value) {
  if (type === 'date') return { $type: 'Date', _value: value };
  if (value === null) return { $type: 'Null', _value: null };
  if (Array.isArray(value)) return { $type: 'List', _value: value.map((one) => typed('', one)) };
  switch (typeof value) {
    case 'boolean':
      return { $type: 'Boolean', _value: value };
    case 'number':
      return type !== 'float' && Number.isInteger(value)
        ? { $type: 'Integer', _value: String(value) }
        : { $type: 'Float', _value: String(value) };
    case 'object':
      return {
        $type: 'Map',
        _value: Object.fromEntries(Object.entries(value).map(([key, one]) => [key, typed('', one)])),
      };
    default:
      return { $type: 'String', _value: String(value) };
  }
}

/** The default that the head of a question gives, which may take its year from another parameter: "$year-12-31".
 * @param {Declared} declared
 * @param {Record<string, string>} others
 */
export const defaultOf = ({ value }, others) =>
  (value ?? '').replace(/\$([\p{L}_][\p{L}\p{N}_]*)/gu, (whole, name) => others[name] ?? whole);

/**
 * Whom the fields open with where their defaults are people of another data set: those who lead this one, each once.
 * @param {string} text with its head
 * @param {{has: (id: string) => boolean}} there the people of the data set
 * @param {Iterable<string>} leading of them, the first first
 * @returns {Map<string, string>} by the name of the parameter
 */
export function standIns(text, there, leading) {
  const asked = new Set(peopleIn(text));
  const strangers = declaredIn(text).filter(({ name, value }) => asked.has(name) && value && !there.has(value));
  const free = [...leading];
  return new Map(strangers.slice(0, free.length).map(({ name }, i) => [name, free[i]]));
}
