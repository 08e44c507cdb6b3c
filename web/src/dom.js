/** All look-ups and all making of elements. Text goes in as text, never as markup. */

const SVG = 'http://www.w3.org/2000/svg';

/** @typedef {Node|string|null|false|undefined} Child */

/**
 * The one element of an id; a page without it is broken, so this throws.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element with the id "${id}".`);
  return element;
}

/** @param {Element} element @param {Record<string, unknown>} attributes */
function assign(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') {
      element.addEventListener(name.replace(/^on/, ''), /** @type {EventListener} */ (value));
    } else element.setAttribute(name, value === true ? '' : String(value));
  }
}

/** @param {Element} element @param {Child[]} children */
function fill(element, children) {
  for (const child of children) if (child !== null && child !== undefined && child !== false) element.append(child);
}

/**
 * An HTML element: h('p', { class: 'why' }, ['text']). A function under "onclick" listens to clicks.
 * @param {string} tag
 * @param {Record<string, unknown>} [attributes]
 * @param {Child[]} [children]
 * @returns {HTMLElement}
 */
export function h(tag, attributes = {}, children = []) {
  const element = document.createElement(tag);
  assign(element, attributes);
  fill(element, children);
  return element;
}

/**
 * An SVG element.
 * @param {string} tag
 * @param {Record<string, unknown>} [attributes]
 * @param {Child[]} [children]
 * @returns {SVGElement}
 */
export function svg(tag, attributes = {}, children = []) {
  const element = /** @type {SVGElement} */ (document.createElementNS(SVG, tag));
  assign(element, attributes);
  fill(element, children);
  return element;
}

/** The size of a rem in pixels. */
export const rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize);

/** Calls back a number of frames later; at once for none. @param {number} count @param {() => void} then */
export function framesLater(count, then) {
  if (count > 0) requestAnimationFrame(() => framesLater(count - 1, then));
  else then();
}

const SHARE = 6; // milliseconds of a frame for a work that can rest

/** What a work yields to go on in the next frame; else it only goes on there when it has had its share of this one. */
export const FRAME = 'frame';

/**
 * Does a work that can rest, from now on and over as many frames as it takes. The next one takes its place.
 * @returns {(work: Iterator<string|undefined, void, undefined>) => void}
 */
export function createWork() {
  let asked = 0;
  return (work) => {
    cancelAnimationFrame(asked);
    const goOn = () => {
      const end = performance.now() + SHARE;
      for (;;) {
        const { done, value } = work.next();
        if (done) return;
        if (value === FRAME || performance.now() > end) break;
      }
      asked = requestAnimationFrame(goOn);
    };
    goOn();
  };
}

/** Whether movement should be spared. */
export const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Gives an element the keyboard; but a page in a frame of another leaves it to that one until the reader comes here.
 * @param {HTMLElement|undefined} element
 */
export function takeFocus(element) {
  if (window.top === window || document.hasFocus()) element?.focus({ preventScroll: true });
}
