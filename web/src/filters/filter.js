/**
 * A filter: which ties and people keep full ink. It changes no place. As a text it stands in the address, and under a
 * name in the browser; both ways, and pure. A new condition is one entry in CONDITIONS.
 */

/**
 * @typedef {object} Filter what must hold; a list that is empty, and null, ask for nothing
 * @property {1|-1|null} sign allied or rivals only
 * @property {number|null} strength the least
 * @property {string[]} basis any of them
 * @property {string[]} certainty any of them
 * @property {string[]} source any of their ids
 * @property {number|null} sources how many sources at least
 * @property {string[]} faction ids: the members of any, and what ties them to others
 * @property {{person: string, steps: number}|null} around who is reached from somebody in so many steps
 * @property {{from: string, to: string}|null} chain the shortest chains of alliances between two
 * @property {string[]} hide the ids of people who are left out
 */

/** @typedef {import('../timeline.js').Timeline} Timeline */

/**
 * One condition as the text has it: "key:value".
 * @typedef {object} Condition
 * @property {(text: string) => any} read undefined for what is not understood
 * @property {(value: any) => string} format empty for what asks for nothing
 * @property {(value: any, timeline: Timeline) => boolean} [known] whether all that it names is there
 */

const ID = '[a-z0-9][a-z0-9_.-]*';
const WORDS = new RegExp(`^${ID}(\\+${ID})*$`);

/**
 * Several words: "political+tactical".
 * @param {(timeline: Timeline) => ReadonlyMap<string, unknown>} [all] what they must be among
 * @returns {Condition}
 */
const several = (all) => ({
  read: (text) => (WORDS.test(text) ? [...new Set(text.split('+'))].sort() : undefined),
  format: (/** @type {string[]} */ value) => value.join('+'),
  ...(all && { known: (/** @type {string[]} */ value, timeline) => value.every((id) => all(timeline).has(id)) }),
});

/** A small number from 2. @param {number} most @returns {Condition} */
const atLeast = (most) => ({
  read: (text) => (/^[2-9]$/.test(text) && Number(text) <= most ? Number(text) : undefined),
  format: (value) => (value ? String(value) : ''),
});

export const STEPS = 4; // further than that everybody is reached

/** Every condition, in the order in which it is written. @type {Record<keyof Filter, Condition>} */
export const CONDITIONS = {
  sign: {
    read: (text) => (text === 'allied' ? 1 : text === 'rivals' ? -1 : undefined),
    format: (value) => (value === 1 ? 'allied' : value === -1 ? 'rivals' : ''),
  },
  strength: atLeast(3),
  basis: several(),
  certainty: several(),
  source: several((timeline) => timeline.sources),
  sources: atLeast(9),
  faction: several((timeline) => timeline.factions),
  around: {
    read(text) {
      const [, person, steps] = new RegExp(`^(${ID})~([1-9])$`).exec(text) ?? [];
      return person && Number(steps) <= STEPS ? { person, steps: Number(steps) } : undefined;
    },
    format: (value) => (value ? `${value.person}~${value.steps}` : ''),
    known: ({ person }, timeline) => timeline.people.has(person),
  },
  chain: {
    read(text) {
      const [, from, to] = new RegExp(`^(${ID})~(${ID})$`).exec(text) ?? [];
      return from && from !== to ? { from, to } : undefined;
    },
    format: (value) => (value ? `${value.from}~${value.to}` : ''),
    known: ({ from, to }, timeline) => timeline.people.has(from) && timeline.people.has(to),
  },
  hide: several((timeline) => timeline.people),
};

const KEYS = /** @type {(keyof Filter)[]} */ (Object.keys(CONDITIONS));

/** The filter that asks for nothing. @returns {Filter} */
export const noFilter = () => ({
  sign: null,
  strength: null,
  basis: [],
  certainty: [],
  source: [],
  sources: null,
  faction: [],
  around: null,
  chain: null,
  hide: [],
});

/**
 * @param {string} text "sign:rivals,hide:molotov+voroshilov"
 * @param {Timeline} [timeline] then all that it names must be there
 * @returns {Filter|undefined} undefined where a part of it is not understood
 */
export function readFilter(text, timeline) {
  const filter = noFilter();
  for (const part of text.split(',')) {
    const at = part.indexOf(':');
    const key = KEYS.find((known) => known === part.slice(0, at));
    if (!key) return undefined;
    const value = CONDITIONS[key].read(part.slice(at + 1));
    if (value === undefined || (timeline && CONDITIONS[key].known?.(value, timeline) === false)) return undefined;
    /** @type {any} */ (filter)[key] = value;
  }
  return filter;
}

/** @param {Filter} filter @returns {string|null} null for the one that asks for nothing */
export function formatFilter(filter) {
  const parts = KEYS.flatMap((key) => {
    const text = CONDITIONS[key].format(filter[key]);
    return text ? [`${key}:${text}`] : [];
  });
  return parts.join(',') || null;
}

/**
 * A filter with one condition changed, as the address has it.
 * @template {keyof Filter} K
 * @param {string|null} text
 * @param {K} key
 * @param {Filter[K]} value
 */
export const withCondition = (text, key, value) =>
  formatFilter({ ...((text && readFilter(text)) || noFilter()), [key]: value });
