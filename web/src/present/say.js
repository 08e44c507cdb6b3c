/** The words of a scene: what it is, what to look at, what is asked, what can be chosen, and the answer. */
import { h } from '../dom.js';
import { paragraphs } from '../prose.js';
import { createOptions } from './options.js';
import { kickOf, wordsOf } from './script.js';
import { dataLang } from '../words/words.js';

/** @typedef {import('./script.js').Scene} Scene */
/** @typedef {import('./script.js').Station} Station */
/** @typedef {import('./tally.js').Tally} Tally */

const TITLE = '300 100px "Source Serif 4", Charter, Georgia, serif';
const TIGHT = 0.035; // ems that the title's letters stand closer than usual

/** How wide a title is, in its own size. @param {string} text */
function emsOf(text) {
  const pen = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
  pen.font = TITLE;
  return pen.measureText(text).width / 100 - TIGHT * text.length;
}

/**
 * @param {HTMLElement} root
 * @param {string} title of the lesson
 * @param {Tally} tally
 */
export function createSay(root, title, tally) {
  const kick = h('p', { class: 'kick' });
  const head = h('h1', { tabindex: -1 });
  const notice = h('div', { class: 'watch', lang: dataLang() });
  const ask = h('div', { class: 'ask', lang: dataLang() });
  const options = createOptions(tally);
  const answer = h('div', { class: 'answer', lang: dataLang() });
  root.append(kick, head, notice, ask, options.root, answer);

  return {
    /** What the keyboard begins with. */
    head,
    /** What is not known before the picture has changed. @param {Scene} scene @param {Station} station */
    show(scene, station) {
      const words = wordsOf(scene, station);
      kick.textContent = kickOf(scene, title);
      head.textContent = words;
      head.lang = (words === scene.title && dataLang()) || '';
      head.style.setProperty('--ems', String(Math.max(1, emsOf(words))));
      notice.replaceChildren(...paragraphs(scene.text));
      ask.replaceChildren(...paragraphs(scene.question));
      root.classList.toggle('choosing', scene.options.length > 0);
      ask.hidden = scene.question.length === 0;
      options.show(scene, station);
      answer.replaceChildren(...(station.answered ? paragraphs(scene.answer) : []));
    },
    /** The counts of the options have changed. */
    count: options.count,
  };
}
