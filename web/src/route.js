/** The address is the state of the view: both ways, and pure. A new part of the state is one line in KEYS. */
import { ORDERS } from './columns.js';
import { formatFilter, readFilter } from './filters/filter.js';
import { isDay } from './moment.js';
import { arePins } from './pins.js';
import { FIRST_VIEW, isPresenting, VIEWS } from './views.js';

/** @typedef {import('./types.js').ViewState} ViewState */
/** @typedef {import('./types.js').Selection} Selection */

/**
 * What a key of the address says.
 * @typedef {object} Key
 * @property {keyof ViewState} part the part of the state
 * @property {string} noun what it is called in a sentence
 * @property {(text: string) => any} read undefined for what is not understood
 * @property {(state: ViewState) => string|null} write null for what is usual and left out
 * @property {readonly string[]} [allowed] what it can say, where that is few words
 */

/** The kinds of a selection as they stand in the address. */
export const KINDS = /** @type {const} */ (['tie', 'pair', 'person', 'faction', 'event', 'claim']);

/**
 * A part that is one of a few words.
 * @param {keyof ViewState} part
 * @param {readonly string[]} allowed
 * @param {string|null} usual
 * @returns {Key}
 */
const oneOf = (part, allowed, usual) => ({
  part,
  noun: part,
  allowed,
  read: (text) => (allowed.includes(text) ? text : undefined),
  write: (state) => ((state[part] ?? null) === usual ? null : String(state[part])),
});

/**
 * A part that is on when the address says a word.
 * @param {keyof ViewState} part
 * @param {string} noun
 * @param {string} word
 * @returns {Key}
 */
const flag = (part, noun, word) => ({
  part,
  noun,
  allowed: [word],
  read: (text) => text === word || undefined,
  write: (state) => (state[part] ? word : null),
});

/**
 * The view, under the key of where it stands: "view" beside the year's words, "page" in their place. Either key is read
 * under both names.
 * @param {'stage'|'page'} root
 * @returns {Key}
 */
function ofRoot(root) {
  const allowed = /** @type {readonly string[]} */ (VIEWS.filter((view) => view.root === root).map(({ id }) => id));
  return {
    part: 'view',
    noun: root === 'page' ? 'page' : 'view',
    allowed,
    read: (text) => VIEWS.find(({ id }) => id === text)?.id,
    write: ({ view }) => (allowed.includes(view) && view !== FIRST_VIEW ? view : null),
  };
}

/** Every key of an address, in the order in which it is written. @type {Record<string, Key>} */
export const KEYS = {
  year: {
    part: 'year',
    noun: 'year',
    read: (text) => (/^\d{1,4}$/.test(text) ? Number(text) : undefined),
    write: (state) => String(state.year),
  },
  day: {
    part: 'day',
    noun: 'day',
    read: (text) => (isDay(text) ? text : undefined),
    write: ({ day }) => day ?? null,
  },
  view: ofRoot('stage'),
  page: ofRoot('page'),
  select: {
    part: 'select',
    noun: 'selection',
    read: readSelection,
    write: ({ select }) => select && `${select.kind}:${select.id}`,
  },
  with: {
    part: 'with',
    noun: 'year to compare with',
    read: (text) => (/^\d{1,4}$/.test(text) ? Number(text) : undefined),
    write: (state) => (state.view === 'compare' && state.with ? String(state.with) : null),
  },
  years: { ...oneOf('years', ['all'], null), noun: 'choice of years' },
  span: {
    part: 'span',
    noun: 'span of years',
    read: (text) => (/^\d{1,4}-\d{1,4}$/.test(text) ? text : undefined),
    write: ({ span, view }) => (view === 'storyline' && span) || null,
  },
  list: flag('all', 'list', 'all'),
  sort: oneOf('sort', ORDERS, null),
  theme: oneOf('theme', ['light', 'dark'], null),
  lang: {
    part: 'lang',
    noun: 'language',
    read: (text) => (/^[a-z]{2,3}$/.test(text) ? text : undefined),
    write: ({ lang }) => lang ?? null,
  },
  size: oneOf('size', ['large'], null),
  people: oneOf('people', ['all'], null),
  only: {
    part: 'only',
    noun: 'filter',
    read(text) {
      const filter = readFilter(text);
      return (filter && formatFilter(filter)) || undefined;
    },
    write: ({ only }) => only ?? null,
  },
  panel: oneOf('panel', ['filter'], null),
  pins: {
    part: 'pins',
    noun: 'place',
    read: (text) => (arePins(text) ? text : undefined),
    write: ({ pins }) => pins ?? null,
  },
  course: {
    part: 'course',
    noun: 'step of a course',
    read: (text) => (/^[a-z0-9-]+:[1-9]\d{0,2}$/.test(text) ? text : undefined),
    write: ({ course, view }) => (view === 'query' && course) || null,
  },
  lesson: {
    part: 'lesson',
    noun: 'lesson',
    read: (text) => (/^[a-z0-9-]+$/.test(text) ? text : undefined),
    write: ({ lesson, view }) => (view === 'lessons' && lesson) || null,
  },
  scene: {
    part: 'scene',
    noun: 'scene',
    read: (text) => (/^[1-9]\d{0,2}(\.[1-9]\d?)?$/.test(text) ? text : undefined),
    write: ({ scene, lesson, write, view }) => (view === 'lessons' && (lesson || write) && scene) || null,
  },
  write: {
    part: 'write',
    noun: 'lesson of your own',
    read: (text) => (/^[a-z0-9-]+$/.test(text) ? text : undefined),
    write: ({ write, lesson, view }) => (view === 'lessons' && !lesson && write) || null,
  },
  print: {
    part: 'print',
    noun: 'paper',
    read: (text) => (text === 'handout' || text === 'slides' ? text : undefined),
    write: ({ print, lesson, view, scene }) => (view === 'lessons' && lesson && !scene && print) || null,
  },
  speaker: {
    part: 'speaker',
    noun: 'window',
    read: (text) => (text === 'on' ? text : undefined),
    write: (state) => (isPresenting(state) ? state.speaker : null),
  },
  follow: {
    part: 'follow',
    noun: 'class to follow',
    read: (text) => (text === 'on' ? text : undefined),
    write: (state) => (isPresenting(state) ? state.follow : null),
  },
  autoplay: {
    part: 'autoplay',
    noun: 'pace',
    read: (text) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined),
    write: (state) => (isPresenting(state) && state.autoplay ? String(state.autoplay) : null),
  },
  q: {
    part: 'query',
    noun: 'statement',
    read: (text) => text,
    // A link to a step leads to its task, not to somebody's answer.
    write: ({ query, view, course }) => (view === 'query' && !course && query && fits(query) ? query : null),
  },
};

/** As much of a statement as an address can hold: servers refuse a line of 8 KiB. */
const LONGEST = 6000;

/** Whether a text can stand in an address. @param {string} text */
export const fits = (text) => encodeURIComponent(text).length <= LONGEST;

/** Before the name of a parameter of the statement: "$person=trotsky". */
const SIGN = '$';

/** @param {string} text "tie:r-a-b-01" @returns {Selection|undefined} */
function readSelection(text) {
  const at = text.indexOf(':');
  const kind = KINDS.find((known) => known === text.slice(0, at));
  const id = text.slice(at + 1);
  return kind && id ? { kind, id } : undefined;
}

/**
 * @param {string} search the part of an address from "?"
 * @returns {Partial<ViewState>} only what the address says
 */
export function parseRoute(search) {
  const parts = said(search).flatMap(({ key, text }) => {
    const value = KEYS[key].read(text);
    return value === undefined ? [] : [[KEYS[key].part, value]];
  });
  const given = [...new URLSearchParams(search)].filter(([key]) => key.length > 1 && key.startsWith(SIGN));
  if (given.length) parts.push(['given', Object.fromEntries(given.map(([key, text]) => [key.slice(1), text]))]);
  return Object.fromEntries(parts);
}

/**
 * What the address says under each key that it uses.
 * @param {string} search
 * @returns {{key: string, text: string}[]}
 */
export function said(search) {
  const query = new URLSearchParams(search);
  return Object.keys(KEYS).flatMap((key) => {
    const text = query.get(key)?.trim();
    return text ? [{ key, text }] : [];
  });
}

/**
 * The address of a view. What is usual is left out, apart from the year.
 * @param {ViewState} state
 * @param {string|null} [dataset] kept when the address named one
 * @returns {string} from "?"
 */
export function formatRoute(state, dataset = null) {
  const query = new URLSearchParams();
  if (dataset) query.set('dataset', dataset);
  for (const [key, { write }] of Object.entries(KEYS)) {
    const text = write(state);
    if (text !== null) query.set(key, text);
  }
  if (state.view === 'query' && !state.course && fits(JSON.stringify([state.query, state.given]))) {
    for (const [name, text] of Object.entries(state.given ?? {})) query.set(SIGN + name, text);
  }
  return `?${query.toString().replaceAll('%3A', ':').replaceAll('%7C', '|').replaceAll('%24', SIGN).replaceAll('%2C', ',').replaceAll('%7E', '~')}`;
}
