/**
 * The words of the interface in the reader's language. An English text is its own key, so the code reads as the page
 * does; of another language the list is there before any module that takes words from here runs.
 */
import { kept, keepAt } from '../kept.js';

/** @typedef {Record<string, string|number>} Values what stands in the place of {name} */
/** @typedef {Partial<Record<Intl.LDMLPluralRule, string>>} Forms of a text, by what its number asks for */

const KEY = 'explorer-language';
const html = globalThis.document?.documentElement;

/**
 * Where the list of a language lies: the document says it, and one that says nothing is English.
 * @param {string} code
 */
const listOf = (code) =>
  html?.querySelector(`link[rel="words"][hreflang="${CSS.escape(code)}"]`)?.getAttribute('href') ?? null;

/** What the address says, else what was chosen last; null for English. */
function wanted() {
  if (!html) return null;
  const said = new URLSearchParams(location.search).get('lang');
  const code = said === 'en' || (said && listOf(said)) ? said : kept(KEY);
  return typeof code === 'string' && listOf(code) ? code : null;
}

/** @param {string|null} code @returns {Promise<Record<string, string|Forms>|null>} */
const bring = async (code) =>
  code &&
  fetch(String(listOf(code))).then(
    (reply) => (reply.ok ? reply.json() : null),
    () => null,
  );

const list = await bring(wanted());

/** The language of the interface. */
export const language = list ? String(wanted()) : 'en';
if (html && list) html.lang = language;

/** How it writes days, which in English is how the data do. */
export const locale = language === 'en' ? 'en-GB' : language;

/** Chooses for the next time the page is opened. @param {string} code */
export const rememberLanguage = (code) => keepAt(KEY, code);

/** @param {string} text @param {Values} [values] */
const filled = (text, values) =>
  values ? text.replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place)) : text;

/** A text in the reader's language. @param {string} text in English @param {Values} [values] */
export const t = (text, values) => filled(named(text), values);

const rules = new Intl.PluralRules(language);
const lists = new Intl.ListFormat(locale);

/** A number as the language writes it. @param {number} value @param {number} [decimals] */
export const number = (value, decimals) =>
  value.toLocaleString(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** "A, B and C". @param {string[]} names */
export const listed = (names) => lists.format(names);

/** What a data set calls something, in the reader's language where that is known. @param {string} text */
export const named = (text) => /** @type {string} */ (list?.[text] ?? text);

/**
 * A text with a number in it, {n}, in the form that the number asks for.
 * @param {number} count
 * @param {{one: string, other: string}} forms in English; the second is the key
 * @param {Values} [values]
 */
export function plural(count, forms, values) {
  const own = /** @type {Forms} */ (list?.[forms.other] ?? forms);
  return filled(own[rules.select(count)] ?? forms.other, { ...values, n: number(count) });
}
