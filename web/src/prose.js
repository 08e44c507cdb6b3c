/** Paragraphs as the server gives them: phrases, of which some are written in another way. */
import { h } from './dom.js';

/** @typedef {import('./replies.js').PhraseReply} Phrase */

const TAGS = /** @type {Record<string, string>} */ ({ code: 'code', strong: 'b' });

/** The words of a paragraph. @param {Phrase[]} phrases @returns {(Node|string)[]} */
export const words = (phrases) => phrases.map(({ kind, text }) => (TAGS[kind] ? h(TAGS[kind], {}, [text]) : text));

/** @param {Phrase[][]} text @param {string|null} [lang] their language, where it is not the page's */
export const paragraphs = (text, lang) => text.map((phrases) => h('p', { lang }, words(phrases)));

/** The same without any mark-up, on one line. @param {Phrase[][]} text */
export const plain = (text) => text.map((phrases) => phrases.map((phrase) => phrase.text).join('')).join(' ');
