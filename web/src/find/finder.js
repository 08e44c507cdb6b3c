/**
 * Finds what somebody means by what he types: names in any spelling, and plain words in what is said of people, groups
 * and events. Pure.
 */
import { entriesOf } from './entries.js';
import { pairKey } from '../timeline.js';
import { listed, mapName } from '../text/names.js';
import { signWord } from '../text/ties.js';
import { keysOf, slips, slipsFor, wordsOf } from './spelling.js';
import { t } from '../words/words.js';

/** @typedef {import('./entries.js').Entry} Entry */
/** @typedef {{before: string, hit: string, after: string}} Piece the words in which something was found */
/** @typedef {Entry & {piece?: Piece}} Found */
/** @typedef {{entry: Entry, text?: string, word?: string}} Row */
/**
 * @typedef {{level: number, text?: string, word?: string}} Match how near: the lower the better; where a text was
 *   searched, that text
 */

const MOST = 12;
/** Words that join names and mean nothing on their own. */
const JOINING = new Set([
  'and',
  'or',
  'of',
  'the',
  'in',
  'a',
  'vs',
  'versus',
  'against',
  'with',
  'to',
  'und',
  'et',
  'i',
  'и',
  'или',
  'в',
  'с',
  'против',
]);

/** How near a match is; what is said of a thing comes after what it is called. */
const LEVEL = { main: 0, name: 1, spelled: 3, begun: 4, slips: 4, said: 8, meant: 9.5 };
const OTHER = 0.5; // a first name counts less than a surname, a title less than a name

/**
 * @param {import('../timeline.js').Timeline} timeline
 */
export function createFinder(timeline) {
  const entries = entriesOf(timeline);
  const spoken = /** @type {Map<string, {keys: string[], close: boolean, uses: {entry: Entry, main: boolean}[]}>} */ (
    new Map()
  );
  const said = /** @type {Map<string, {entry: Entry, level: number, text: string}[]>} */ (new Map());

  for (const entry of entries) {
    for (const [texts, main] of /** @type {[string[], boolean][]} */ ([
      [entry.main, true],
      [entry.names, false],
    ])) {
      for (const word of new Set(texts.flatMap(wordsOf))) {
        const known = spoken.get(word) ?? { keys: /\d/.test(word) ? [] : keysOf(word), close: false, uses: [] };
        // Only names are written with slips: of other words another word is meant.
        known.close ||= entry.kind === 'person' || entry.kind === 'faction';
        if (!known.uses.some((use) => use.entry === entry)) known.uses.push({ entry, main });
        spoken.set(word, known);
      }
    }
    for (const { text, weight } of entry.said) {
      for (const word of new Set(wordsOf(text))) {
        const uses = said.get(word) ?? [];
        uses.push({ entry, level: LEVEL.said + weight, text });
        said.set(word, uses);
      }
    }
  }

  const remembered = /** @type {Map<string, Map<Entry, Match>>} */ (new Map());

  /** Every entry that one word can mean; the words before the one that is typed stay the same. @param {string} word */
  function meanings(word) {
    if (remembered.size > 200) remembered.clear();
    let known = remembered.get(word);
    if (!known) remembered.set(word, (known = meaningsOf(word)));
    return known;
  }

  /** @param {string} word @returns {Map<Entry, Match>} */
  function meaningsOf(word) {
    const matches = /** @type {Map<Entry, Match>} */ (new Map());
    const put = (/** @type {Entry} */ entry, /** @type {Match} */ match) => {
      const before = matches.get(entry);
      if (!before || match.level < before.level) matches.set(entry, match);
    };
    const keys = keysOf(word);
    for (const [name, { keys: others, uses, close }] of spoken) {
      const level = nearness(word, keys, name, others, close);
      if (level < Infinity) {
        for (const { entry, main } of uses) {
          put(entry, { level: level + (main ? 0 : OTHER) + (entry.kind === 'event' ? OTHER : 0) });
        }
      }
    }
    // Who is called exactly so leaves no room for slips.
    const sure = [...matches.values()].some(({ level }) => level <= LEVEL.begun + 2 * OTHER);
    if (sure) for (const [entry, { level }] of matches) if (level > LEVEL.begun + 2 * OTHER) matches.delete(entry);
    for (const [other, uses] of said) {
      if (!(word.length < 4 ? other === word : other.startsWith(word))) continue;
      for (const { entry, level, text } of uses) put(entry, { level, text, word });
    }
    for (const { entry, text, word: meant } of otherNames(word)) put(entry, { level: LEVEL.meant, text, word: meant });
    return matches;
  }

  /** The words of the time, each with its other names as lists of words. */
  const glossary = /** @type {{term: string, aka: string[]}[]} */ (/** @type {any} */ (timeline.json).terms ?? []).map(
    ({ term, aka }) => [term, ...aka].map(wordsOf),
  );

  /** Where a word of the time stands under its other names. @param {string} word */
  function otherNames(word) {
    const meant = glossary.filter((names) =>
      names.some((words) => words.some((part) => part === word || (word.length > 3 && part.startsWith(word)))),
    );
    return meant.flat().flatMap((words) => {
      const uses = (said.get(words[0]) ?? []).filter(
        ({ text }) => words.length === 1 || wordsOf(text).join(' ').includes(words.join(' ')),
      );
      return uses.map(({ entry, text }) => ({ entry, text, word: words[0] }));
    });
  }

  /** @param {string[]} words @returns {Row[]} */
  function single(words) {
    const all = words.map(meanings);
    const rows = [...(all[0]?.keys() ?? [])].flatMap((entry) => {
      const matches = all.flatMap((match) => match.get(entry) ?? []);
      if (matches.length < words.length) return [];
      const worst = matches.reduce((a, b) => (b.level > a.level ? b : a));
      return [{ entry, worst, sum: matches.reduce((total, { level }) => total + level, 0) }];
    });
    rows.sort((a, b) => a.worst.level - b.worst.level || a.sum - b.sum || a.entry.rank - b.entry.rank);
    return rows.map(({ entry, worst: { text, word } }) => ({ entry, text, word }));
  }

  /**
   * Two people, each meant by some of the words: their pair, and what both took part in.
   * @param {string[]} words
   * @returns {Row[]}
   */
  function together(words) {
    // An initial names nobody by itself: "V. Smirnov" is one person.
    const people = words
      .filter((word) => word.length > 1)
      .map((word) =>
        [...meanings(word)]
          .filter(([entry, { level }]) => entry.kind === 'person' && level < LEVEL.said)
          .sort((a, b) => a[1].level - b[1].level || a[0].rank - b[0].rank)
          .slice(0, 6),
      );
    const candidates = [...new Set(people.flat().map(([entry]) => entry))];
    let best = /** @type {{sum: number, pair: [Entry, Entry]}|null} */ (null);
    for (const one of candidates) {
      for (const other of candidates) {
        if (one.id >= other.id || !timeline.pair(one.id, other.id).length) continue;
        const levels = people.map((matches) =>
          Math.min(...matches.filter(([entry]) => entry === one || entry === other).map(([, { level }]) => level)),
        );
        const both = [one, other].every((person) =>
          people.some((matches) => matches.some(([entry]) => entry === person)),
        );
        const each =
          people.some((matches) => !matches.some(([entry]) => entry === one)) &&
          people.some((matches) => !matches.some(([entry]) => entry === other));
        const sum = levels.reduce((total, level) => total + level, one.rank / 10 + other.rank / 10);
        if (both && each && sum < (best?.sum ?? Infinity)) best = { sum, pair: [one, other] };
      }
    }
    if (!best) return [];
    const ids = best.pair.map(({ id }) => id);
    const shared = timeline.json.events
      .filter((event) => ids.every((id) => event.people.includes(id)))
      .map(({ id }) => id);
    return [
      pairOf(ids[0], ids[1]),
      ...entries.filter((entry) => entry.kind === 'event' && shared.includes(entry.id)),
    ].map((entry) => ({ entry }));
  }

  /** @param {string} a @param {string} b @returns {Entry} */
  function pairOf(a, b) {
    const name = (/** @type {string} */ id) => mapName(/** @type {any} */ (timeline.people.get(id)));
    const rows = timeline.pair(a, b).filter((tie) => tie.certainty !== 'legend');
    const signs = [...new Set(rows.map((tie) => signWord(tie).toLowerCase()))];
    const years = rows.length
      ? t(', {first} to {last}', { first: rows[0].fromYear, last: rows[rows.length - 1].toYear })
      : '';
    const id = pairKey(a, b);
    return {
      kind: 'pair',
      id,
      text: listed([name(a), name(b)]),
      side: t('Pair, {signs}{years}', { signs: listed(signs) || t('a story'), years }),
      main: [],
      names: [],
      said: [],
      patch: { select: { kind: 'pair', id } },
      rank: 0,
    };
  }

  /**
   * What happened to people who were found by what is said of them, where nothing that happened was found by itself.
   * @param {Row[]} rows
   * @returns {Row[]}
   */
  function lives(rows) {
    const people = rows
      .filter(({ entry, text }) => entry.kind === 'person' && text)
      .slice(0, 2)
      .map(({ entry }) => entry.id);
    const ids = timeline.json.events.filter((event) => people.includes(event.people[0])).map(({ id }) => id);
    return entries.filter(({ kind, id }) => kind === 'event' && ids.includes(id)).map((entry) => ({ entry }));
  }

  /** The names that come nearest to a text that finds nothing. @param {string[]} words @returns {Found[]} */
  function nearest(words) {
    const far = 4;
    const typed = words.flatMap((word) => keysOf(word).slice(0, 2));
    const rows = [...spoken].flatMap(([, { keys, uses }]) => {
      const named = uses.filter(({ entry, main }) => main && (entry.kind === 'person' || entry.kind === 'faction'));
      if (!named.length) return [];
      const least = Math.min(
        ...typed.flatMap((key) => keys.map((other) => slips(key, other, far) / Math.max(3, key.length))),
      );
      return least < 0.6 ? named.map(({ entry }) => ({ entry, least })) : [];
    });
    rows.sort((a, b) => a.least - b.least || a.entry.rank - b.entry.rank);
    return [...new Set(rows.map(({ entry }) => entry))].slice(0, 3);
  }

  return {
    /**
     * @param {string} typed
     * @returns {{found: Found[], near: Found[]}} what was found, best first; if nothing was, the names that come
     *   nearest
     */
    find(typed) {
      const all = wordsOf(typed);
      const meant = all.filter((word) => !JOINING.has(word));
      const words = meant.length ? meant : all;
      if (!words.length) return { found: [], near: [] };
      const pair = words.length > 1 ? together(words) : [];
      const rows = [...pair, ...single(words)];
      if (!rows.some(({ entry }) => entry.kind === 'event')) rows.push(...lives(rows));
      const first = new Map(rows.map((row) => /** @type {const} */ ([row.entry, row])).reverse());
      const found = rows
        .filter((row) => first.get(row.entry) === row)
        .slice(0, MOST)
        .map(withPiece);
      return { found, near: found.length ? [] : nearest(words) };
    },
  };
}

/**
 * How near a typed word is to a name.
 * @param {string} word @param {string[]} keys its keys
 * @param {string} name @param {string[]} others the keys of the name
 * @param {boolean} close whether slips count
 */
function nearness(word, keys, name, others, close) {
  if (name === word) return LEVEL.main;
  if (name.startsWith(word)) return LEVEL.main + 0.25;
  if (!others.length || word.length < 3) return Infinity;
  if (keys.some((key) => others.includes(key))) return LEVEL.spelled;
  if (word.length > 3 && keys.some((key) => key.length > 2 && others.some((other) => other.startsWith(key)))) {
    return LEVEL.begun;
  }
  const most = close ? slipsFor(word.length) : 0;
  if (!most) return Infinity;
  // Fingers slip on letters, ears on sounds.
  let least = slips(word, name, most);
  for (const key of keys) {
    for (const other of others) {
      least = Math.min(least, slips(key, other, most));
      // A word that is still being typed is measured against as much of the name.
      const begun = key.length > 5 && other.length > key.length + 1 && other[0] === key[0];
      if (begun) least = Math.min(least, slips(key, other.slice(0, key.length), 1) + OTHER);
    }
  }
  return LEVEL.slips + least;
}

/** @param {Row} row @returns {Found} */
const withPiece = ({ entry, text, word }) =>
  text && word && text !== entry.text ? { ...entry, piece: pieceOf(text, word) } : entry;

/**
 * The words round the place where a word stands in a text.
 * @param {string} text
 * @param {string} word
 * @returns {Piece|undefined}
 */
export function pieceOf(text, word) {
  for (const { 0: token, index } of text.matchAll(/[\p{L}\p{N}’'-]+/gu)) {
    if (!wordsOf(token).some((part) => part.startsWith(word))) continue;
    const start = index > 30 ? text.lastIndexOf(' ', index - 24) + 1 : 0;
    const end = text.length - index > 60 ? text.indexOf(' ', index + token.length + 34) : -1;
    return {
      before: `${start ? '…' : ''}${text.slice(start, index)}`,
      hit: token,
      after: `${text.slice(index + token.length, end < 0 ? undefined : end)}${end < 0 ? '' : '…'}`,
    };
  }
  return undefined;
}
