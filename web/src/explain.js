/**
 * Explains words on the spot: a term in a text gets a dotted line under it, and what it means in a small note when
 * it is pointed at,
 * focused or tapped. Escape or a tap elsewhere takes the note away.
 */
import { h } from './dom.js';
import { termFinder } from './text/terms.js';
import { dataLang } from './words/words.js';

/** @typedef {import('./timeline.js').Timeline} Timeline */
/** @typedef {(text: string) => (Node|string)[]} Explain a text with its terms explained */

const LINGER = 120; // the pointer may cross the gap to the note
const GAP = 4;
const MARGIN = 8;

const explainers = /** @type {WeakMap<Timeline, Explain>} */ (new WeakMap());

/**
 * The explainer of a data set; of one without terms it gives the text back.
 * @param {Timeline} timeline
 * @returns {Explain}
 */
export function explainer(timeline) {
  const known = explainers.get(timeline);
  if (known) return known;
  const { terms, people, factions } = timeline.json;
  const names = [
    ...people.flatMap((one) => [one.name, one.fullName]),
    ...factions.flatMap((one) => [one.name, ...one.aka]),
  ];
  const find = termFinder(terms, names);
  /** @type {Explain} */
  const pieces = (text) => find(text).map((piece) => (piece.term ? term(piece.text, piece.term) : piece.text));
  /** @type {Explain} */
  const explain = (text) => (dataLang() && text ? [h('span', { lang: dataLang() }, pieces(text))] : pieces(text));
  explainers.set(timeline, explain);
  return explain;
}

/** @param {string} text @param {import('./types.js').Term} meaning */
function term(text, { term: name, explanation }) {
  const word = h('span', { class: 'term', lang: dataLang(), role: 'button', tabindex: 0, 'aria-expanded': 'false' }, [
    text,
  ]);
  const show = () => note.show(word, name, explanation);
  word.addEventListener('focus', show);
  word.addEventListener('blur', () => note.hide());
  word.addEventListener('pointerenter', show);
  word.addEventListener('pointerleave', () => {
    if (document.activeElement !== word) note.hideSoon();
  });
  word.addEventListener('click', (event) => {
    event.stopPropagation();
    show();
  });
  word.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (note.of() === word) note.hide();
    else show();
  });
  return word;
}

const note = createNote();

/** The one note of the page. */
function createNote() {
  const box = h('div', { class: 'explanation', id: 'explanation', role: 'tooltip' });
  let word = /** @type {HTMLElement|null} */ (null);
  let timer = 0;
  // A panel that is drawn anew takes its words with it.
  const watch = new MutationObserver(() => {
    if (word && !word.isConnected) hide();
  });

  /** @param {HTMLElement} next @param {string} name @param {string} explanation */
  function show(next, name, explanation) {
    clearTimeout(timer);
    if (next === word) return;
    hide();
    word = next;
    box.replaceChildren(h('b', {}, [name]), ` ${explanation}`);
    const page = next.closest('main') ?? document.body;
    page.append(box);
    watch.observe(page, { childList: true, subtree: true });
    next.setAttribute('aria-expanded', 'true');
    next.setAttribute('aria-describedby', box.id);
    place(next);
    addEventListener('keydown', onKey, true);
    addEventListener('pointerdown', onPress, true);
    addEventListener('scroll', onScroll, { capture: true, passive: true });
  }

  function hide() {
    clearTimeout(timer);
    word?.setAttribute('aria-expanded', 'false');
    word?.removeAttribute('aria-describedby');
    word = null;
    watch.disconnect();
    box.remove();
    removeEventListener('keydown', onKey, true);
    removeEventListener('pointerdown', onPress, true);
    removeEventListener('scroll', onScroll, true);
  }

  function hideSoon() {
    clearTimeout(timer);
    timer = window.setTimeout(hide, LINGER);
  }

  /** Below the word, or above where there is no room. @param {HTMLElement} at */
  function place(at) {
    const line = at.getClientRects()[0];
    const { width, height } = box.getBoundingClientRect();
    const left = Math.max(MARGIN, Math.min(line.left, innerWidth - width - MARGIN));
    const below = line.bottom + GAP;
    const top = below + height > innerHeight - MARGIN ? line.top - GAP - height : below;
    box.style.left = `${left}px`;
    box.style.top = `${Math.max(MARGIN, top)}px`;
  }

  /** The keyboard scrolls to the word that it comes to: the note goes along. */
  function onScroll() {
    if (word && document.activeElement === word) place(word);
    else hide();
  }

  /** Escape takes away the note and nothing else. @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    hide();
  }

  /** @param {PointerEvent} event */
  function onPress({ target }) {
    if (target instanceof Node && !box.contains(target) && !word?.contains(target)) hide();
  }

  box.addEventListener('pointerenter', () => clearTimeout(timer));
  box.addEventListener('pointerleave', hideSoon);
  return { show, hide, hideSoon, of: () => word };
}
