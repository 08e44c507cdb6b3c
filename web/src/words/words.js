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
 * The languages that the document says it can be read in, each with where its list lies and what it calls itself. A
 * document that says nothing is in English.
 */
export const languages = /** @type {HTMLLinkElement[]} */ ([
  ...(globalThis.document?.querySelectorAll('link[rel="words"]') ?? []),
]).map(({ hreflang, title }) => ({ code: hreflang, title }));

/**
 * What the address says, else what was chosen last, else English; a page that people open on a device of their own
 * speaks as that does before English.
 */
function wanted() {
  const said = html && new URLSearchParams(location.search).get('lang');
  const known = (/** @type {unknown} */ code) => languages.some((one) => one.code === code);
  const spoken = html?.dataset.speaks === 'as-the-device' ? navigator.languages.map((tag) => tag.slice(0, 2)) : [];
  const code = [said, kept(KEY), ...spoken].find(known);
  return typeof code === 'string' ? code : 'en';
}

/** @typedef {Record<string, string|Forms>} List */

/**
 * The list that a link of the document leads to; null where there is none.
 * @param {string} link a selector
 * @returns {Promise<List|null>}
 */
async function bring(link) {
  const address = /** @type {HTMLLinkElement|undefined} */ (globalThis.document?.querySelector(link) ?? undefined)
    ?.href;
  if (!address) return null;
  return fetch(address).then(
    (reply) => (reply.ok ? reply.json() : null),
    () => null,
  );
}

const list = await bring(`link[rel="words"][hreflang="${wanted()}"]`); // of English there is none: it is its own key
let special = /** @type {List|null} */ (null);

/** The language of the interface. */
export const language = list ? wanted() : 'en';
if (html && list) html.lang = language;

/** The language of what the program itself has in English only, such as its questions; null where the page is, too. */
export const programLang = language === 'en' ? null : 'en';

let texts = /** @type {string|null} */ (null);

/**
 * Takes the words for actors of another kind, which are laid over the list: of states nobody says that they died.
 * @param {string|null} kind as the data set says it; null: people
 */
export async function tellActors(kind) {
  special = kind ? await bring(`link[rel="words-of"][title="${CSS.escape(kind)}"][hreflang="${language}"]`) : null;
}

/** The language of the data set's own texts, for their elements; null where it is that of the page. */
export const dataLang = () => texts;

/** @param {string} code of the data set that is shown */
export const tellDataLang = (code) => (texts = code && code !== language ? code : null);

/** How it writes days, which in English is how the data do. */
export const locale = language === 'en' ? 'en-GB' : language;

/** Chooses for the next time the page is opened. @param {string} code */
export const rememberLanguage = (code) => keepAt(KEY, code);

/**
 * Puts the values in; an abbreviation that ends a sentence ends it with its own full stop.
 * @param {string} text
 * @param {Values} [values]
 */
const filled = (text, values) =>
  values
    ? text.replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place)).replace(/(?<=г)\.\./g, '.')
    : text;

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
export const named = (text) => /** @type {string} */ (special?.[text] ?? list?.[text] ?? text);

/**
 * A text with a number in it, {n}, in the form that the number asks for.
 * @param {number} count
 * @param {{one: string, other: string}} forms in English; the second is the key
 * @param {Values} [values]
 */
export function plural(count, forms, values) {
  const own = /** @type {Forms} */ (special?.[forms.other] ?? list?.[forms.other] ?? forms);
  return filled(own[rules.select(count)] ?? forms.other, { ...values, n: number(count) });
}
