/** The words of ties. Pure; no look-ups, no page. */
import { inWords } from './dates.js';

const STRENGTHS = ['', 'weak', 'clear', 'central'];
const BASES = /** @type {Record<string, string>} */ ({ political: 'Political', institutional: 'Through their offices', personal: 'Personal', patronage: 'Patron and client', tactical: 'Tactical' });
const CERTAINTIES = /** @type {Record<string, string>} */ ({
  attested: 'documents agree',
  scholarly: 'usual view',
  probable: 'usual view',
  inferred: 'usual view',
  disputed: 'historians differ',
  legend: 'a story without evidence',
});

/** @typedef {import('../types.js').Tie} Tie */

/** "Allied" or "Rivals". @param {{sign: number}} tie */
export const signWord = (tie) => (tie.sign > 0 ? 'Allied' : 'Rivals');

/** "weak", "clear" or "central". @param {number} strength */
export const strengthWord = (strength) => STRENGTHS[strength] ?? '';

/** @param {string} basis */
export const basisWord = (basis) => BASES[basis] ?? capital(basis.replaceAll('-', ' '));

/** How sure the record is, in words. @param {string} certainty */
export const certaintyWords = (certainty) => CERTAINTIES[certainty] ?? certainty;

/** @param {string} text */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** @param {string} text */
export const decapital = (text) => text.charAt(0).toLowerCase() + text.slice(1);

/** "Tactical, clear (2 of 3). Documents agree." @param {Tie} tie */
export const kindLine = (tie) => `${basisWord(tie.basis)}, ${strengthWord(tie.strength)} (${tie.strength} of 3). ${capital(certaintyWords(tie.certainty))}.`;

/**
 * What a pair is at the end of a year and what it was before: the one line of state under the strip.
 * @param {Tie[]} pair all ties of the pair, oldest first
 * @param {Tie} tie the tie that is looked at
 * @returns {{word: string, rest: string}} the word to stress, and the rest of the sentence
 */
export function stateLine(pair, tie) {
  const run = sameSignRun(pair, tie);
  const since = run[0];
  const last = run[run.length - 1];
  const span = last.open ? `since ${inWords(since.from)}` : `from ${inWords(since.from)} to ${inWords(last.to)}`;
  const before = pair.filter((other) => other.validFrom < since.validFrom && other.sign !== tie.sign && other.certainty !== 'legend').at(-1);
  const start = before && sameSignRun(pair, before)[0];
  const years = before && start && (start.fromYear === before.toYear ? `in ${start.fromYear}` : `from ${start.fromYear} to ${before.toYear}`);
  return { word: signWord(tie), rest: ` ${span}.${before ? ` Before that, ${signWord(before).toLowerCase()} ${years}.` : ''}` };
}

/** The unbroken run of rows with one sign round a tie. @param {Tie[]} pair @param {Tie} tie */
function sameSignRun(pair, tie) {
  const at = pair.indexOf(tie);
  let from = at;
  let to = at;
  while (from > 0 && pair[from - 1].sign === tie.sign && adjoins(pair[from - 1], pair[from])) from--;
  while (to < pair.length - 1 && pair[to + 1].sign === tie.sign && adjoins(pair[to], pair[to + 1])) to++;
  return pair.slice(from, to + 1);
}

/** Whether the second row starts within a season of the first one's end. @param {Tie} first @param {Tie} second */
function adjoins(first, second) {
  return Date.parse(second.validFrom) - Date.parse(first.validTo) < 100 * 86_400_000;
}

/** The tie in a sentence: "Trotsky and Zinoviev: allied, clear". @param {string} a @param {string} b @param {Tie} tie */
export const spoken = (a, b, tie) => `${a} and ${b}: ${signWord(tie).toLowerCase()}, ${strengthWord(tie.strength)}`;
