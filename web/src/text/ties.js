/** The words of ties. Pure; no look-ups, no page. */

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
 * What a pair is and what it was before: the one line of state under the strip.
 * @param {import('../types.js').Run|undefined} run the whole run of alliance or rivalry that is looked at
 * @param {import('../types.js').Run|undefined} before the run before it
 * @param {Tie} tie the tie that is looked at
 * @returns {{word: string, rest: string}} the word to stress, and the rest of the sentence
 */
export function stateLine(run, before, tie) {
  const span = run ? ` ${run.span}` : '';
  return { word: signWord(tie), rest: `${span}.${before ? ` Before that, ${signWord(before).toLowerCase()} ${before.span}.` : ''}` };
}

/** The tie in a sentence: "Trotsky and Zinoviev: allied, clear". @param {string} a @param {string} b @param {Tie} tie */
export const spoken = (a, b, tie) => `${a} and ${b}: ${signWord(tie).toLowerCase()}, ${strengthWord(tie.strength)}`;
