/** The words of ties. Pure; no look-ups, no page. */
import { listed, t } from '../words/words.js';

const STRENGTHS = ['', t('weak'), t('clear'), t('central')];
const BASES = /** @type {Record<string, string>} */ ({
  political: t('Political'),
  institutional: t('Through their offices'),
  personal: t('Personal'),
  patronage: t('Patron and client'),
  tactical: t('Tactical'),
});
const CERTAINTIES = /** @type {Record<string, string>} */ ({
  attested: t('documents agree'),
  scholarly: t('usual view'),
  probable: t('usual view'),
  inferred: t('usual view'),
  disputed: t('historians differ'),
  legend: t('a story without evidence'),
});

/** @typedef {import('../types.js').Tie} Tie */
/** @typedef {import('../types.js').Run} Run */

/** "Allied" or "Rivals". @param {{sign: number}} tie */
export const signWord = (tie) => (tie.sign > 0 ? t('Allied') : t('Rivals'));

/** "weak", "clear" or "central". @param {number} strength */
export const strengthWord = (strength) => STRENGTHS[strength] ?? '';

/** "Allied, central". @param {{sign: number, strength: number}} tie */
export const standWords = (tie) =>
  t('{sign}, {strength}', { sign: signWord(tie), strength: strengthWord(tie.strength) });

/** @param {string} basis */
export const basisWord = (basis) => BASES[basis] ?? capital(basis.replaceAll('-', ' '));

/** How sure the record is, in words. @param {string} certainty */
export const certaintyWords = (certainty) => CERTAINTIES[certainty] ?? certainty;

/** @param {string} text */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** A text that ends as a sentence does. @param {string} text */
export const sentence = (text) => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** "Tactical, clear (2 of 3). Documents agree." @param {Tie} tie */
export function kindLine({ basis, strength, certainty }) {
  const grade = t('{grade} ({strength} of 3)', { grade: strengthWord(strength), strength });
  return `${basisWord(basis)}, ${grade}. ${capital(certaintyWords(certainty))}.`;
}

/**
 * "since 18 October 1923": since when a pair stands as it does, by the whole run.
 * @param {Run|undefined} run
 * @param {Tie} tie
 */
export const sinceWords = (run, tie) => t('since {date}', { date: run?.fromWords ?? tie.fromWords });

/**
 * Until when a pair stands so, by the whole run, and how it ends: "until 18 December 1927: Zinoviev surrenders."
 * @template T
 * @param {Run|undefined} run @param {Tie} tie
 * @param {(text: string) => T} inData makes of the data's own words what stands among the page's
 * @returns {(T|string)[]}
 */
export function untilWords(run, tie, inData) {
  const { open, toWords } = run ?? tie;
  const end = run ? run.end : tie.endWhy;
  if (open) return [t('Still so {date}.', { date: toWords })];
  const until = t('Until {date}', { date: toWords });
  return end ? [until, ': ', inData(sentence(end))] : [sentence(until)];
}

/**
 * The tie in a sentence: "Trotsky and Zinoviev: allied since April 1926, clear".
 * @param {string} a @param {string} b @param {Tie} tie @param {Run} [run] the whole run that it belongs to
 */
export const spoken = (a, b, tie, run) =>
  t('{names}: {sign} {since}, {strength}', {
    names: listed([a, b]),
    sign: signWord(tie).toLowerCase(),
    since: sinceWords(run, tie),
    strength: strengthWord(tie.strength),
  });
