/** What an address asked for that there is not, and what is shown instead, in sentences. Pure. */
import { KEYS, said } from './route.js';
import { mapName, listed } from './text/names.js';
import { named, plural, t } from './words/words.js';

/** @typedef {import('./types.js').ViewState} ViewState */
/** @typedef {import('./types.js').Selection} Selection */
/** @typedef {import('./timeline.js').Timeline} Timeline */
/**
 * @typedef {{text: string, ways: {text: string, patch: Partial<ViewState>}[]}} Remark a line, and the steps that it
 *   offers
 */

const LONGEST = 32;
const FEW = 8; // words that are listed in full

/** What stood in the address, short enough for a sentence. @param {string} text */
const quoted = (text) => t('“{text}”', { text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text });

/**
 * @param {string} search what the address says
 * @param {ViewState} state what is shown
 * @returns {string[]} a sentence for each thing that is not as the address has it
 */
export function corrections(search, state) {
  return said(search).flatMap(({ key, text }) => {
    const { noun, part, read, allowed } = KEYS[key];
    const wanted = read(text);
    if (part === 'year') {
      return wanted === state.year
        ? []
        : [
            t('There is no year {text} here. This is {year}.', {
              text: /^-?\d{1,9}(\.\d{1,9})?$/.test(text) ? text : quoted(text),
              year: state.year,
            }),
          ];
    }
    if (part === 'day') {
      return state.day
        ? []
        : [t('There is no day {text} in {year}. This is its end.', { text: quoted(text), year: state.year })];
    }
    if (part === 'select') return state.select ? [] : [missing(text, wanted)];
    // It may be well written, and name somebody whom this data set does not know.
    if (part === 'only') {
      return state.only ? [] : [t('The filter {text} is not understood here. All is shown.', { text: quoted(text) })];
    }
    if (wanted !== undefined) return [];
    const others =
      allowed && allowed.length <= FEW
        ? plural(
            allowed.length,
            { one: ' There is {list}.', other: ' There are {list}.' },
            { list: listed(allowed.map((word) => quoted(word))) },
          )
        : '';
    return [t('There is no {noun} {text} here.{others}', { noun: named(noun), text: quoted(text), others })];
  });
}

/** @param {string} text @param {Selection|undefined} wanted */
const missing = (text, wanted) =>
  wanted
    ? t('There is no {noun} {text} here.{others}', { noun: named(wanted.kind), text: quoted(wanted.id), others: '' })
    : t('There is nothing called {text} here.', { text: quoted(text) });

/**
 * The people of a selection: of a tie or a pair both, of anything else at most the person himself.
 * @param {Timeline} timeline @param {Selection|null} select
 */
function peopleOf(timeline, select) {
  if (select?.kind === 'person') return [select.id];
  if (select?.kind === 'pair') return select.id.split('|');
  const tie = select?.kind === 'tie' ? timeline.ties.get(select.id) : undefined;
  return tie ? [tie.a, tie.b] : [];
}

/**
 * An address may ask for a person, or two, in a year that one did not live to see: then the way back to him.
 * @param {Timeline} timeline @param {ViewState} state
 * @returns {Remark|null}
 */
export function afterlife(timeline, { select, year }) {
  const lastYear = (/** @type {string} */ id) => {
    let last = year;
    while (last >= timeline.first && !timeline.alive(id, last)) last--;
    return last;
  };
  const [first] = peopleOf(timeline, select)
    .map((id) => ({ person: timeline.people.get(id), last: lastYear(id) }))
    // In the year of his death the map and the list tell of it.
    .filter(({ last }) => last < year - 1)
    .sort((a, b) => a.last - b.last);
  if (!first?.person) return null;
  const died = t('{name} died in {year}.', { name: mapName(first.person), year: first.last + 1 });
  if (first.last < timeline.first) return { text: died, ways: [] };
  return {
    text: t('{died} The last picture with him alive is that of {last}.', { died, last: first.last }),
    ways: [{ text: t('Go to {year}', { year: first.last }), patch: { year: first.last } }],
  };
}
