/** A text of the data set among the words of the page. */
import { h } from '../dom.js';
import { dataLang } from './words.js';

/** Says in which language a text is, where that is not the page's. @param {string} text @returns {Node|string} */
export const inData = (text) => (dataLang() && text ? h('span', { lang: dataLang() }, [text]) : text);
