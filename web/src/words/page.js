/** Puts the words that stand in the HTML into the reader's language. */
import { language, named } from './words.js';

const HEARD = ['aria-label', 'title', 'placeholder'];

/** @param {Element} root */
export function speak(root) {
  if (language === 'en') return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = /** @type {Text} */ (walker.currentNode);
    const [, before, text, after] = /^(\s*)([^]*?)(\s*)$/.exec(node.data) ?? [];
    if (text && !node.parentElement?.closest('script, noscript, kbd')) node.data = before + named(text) + after;
  }
  for (const name of HEARD) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      element.setAttribute(name, named(element.getAttribute(name) ?? ''));
    }
  }
}
