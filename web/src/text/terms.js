/** Finds in a text the words that not every reader knows. Pure. */

/** @typedef {import('../types.js').Term} Term */
/** @typedef {{text: string, term: Term|null}} Piece a stretch of the text; term: what it needs explained */
/** @typedef {(text: string) => Piece[]} Finder */

const LETTER = '[\\p{L}\\p{N}]';

/** Whether a form is an abbreviation, which small letters do not mean: NEP, but not nep. @param {string} form */
const isAbbreviation = (form) => /\p{Lu}/u.test(form) && form === form.toUpperCase();

/** Any of some words, the longest first, as whole words. @param {string[]} words @returns {RegExp|null} */
function anyOf(words) {
  const longest = [...new Set(words.filter(Boolean))].sort((a, b) => b.length - a.length);
  if (!longest.length) return null;
  const forms = longest.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<!${LETTER})(?:${forms.join('|')})(?!${LETTER})`, 'giu');
}

/**
 * Finds each term once in a text, where it stands first; not where it is only a part of a name.
 * @param {Term[]} terms
 * @param {string[]} names of people and factions
 * @returns {Finder}
 */
export function termFinder(terms, names) {
  const byForm = new Map(
    terms.flatMap((term) => [term.term, ...term.aka].map((form) => [form.toLowerCase(), { form, term }])),
  );
  const wanted = anyOf([...byForm.values()].map(({ form }) => form));
  const named = anyOf(names);
  if (!wanted) return (text) => [{ text, term: null }];
  return (text) => {
    const taken = named ? [...text.matchAll(named)].map((match) => [match.index, match.index + match[0].length]) : [];
    const seen = new Set();
    const pieces = /** @type {Piece[]} */ ([]);
    let done = 0;
    for (const match of text.matchAll(wanted)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const found = byForm.get(match[0].toLowerCase());
      const inName = taken.some(([start, end]) => start <= from && to <= end && end - start > to - from);
      if (!found || seen.has(found.term) || inName || (isAbbreviation(found.form) && match[0] !== found.form)) continue;
      seen.add(found.term);
      if (from > done) pieces.push({ text: text.slice(done, from), term: null });
      pieces.push({ text: match[0], term: found.term });
      done = to;
    }
    if (done < text.length) pieces.push({ text: text.slice(done), term: null });
    return pieces;
  };
}
