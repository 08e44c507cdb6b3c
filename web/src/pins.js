/**
 * People whom somebody has put aside on the map. A pin is a place on the plate of 1000 by 640 on which homes are given,
 * so that it means the same in every window; it stands in the address as "trotsky:510,300;stalin:420,200". Pure.
 */

/** @typedef {[number, number]} Point */
/** @typedef {Map<string, Point>} Pins */

const PIN = /^([^:;,]+):(-?\d{1,4}),(-?\d{1,4})$/;

/** @param {string|null} text @returns {Pins} what is not understood is left out */
export function readPins(text) {
  const pins = /** @type {Pins} */ (new Map());
  for (const part of (text ?? '').split(';')) {
    const [, id, x, y] = PIN.exec(part) ?? [];
    if (id) pins.set(id, [Number(x), Number(y)]);
  }
  return pins;
}

/**
 * Who is put aside, the first first; people whom the history does not know are left out.
 * @param {import('./timeline.js').Timeline} timeline @param {string|null} text
 */
export const pinnedIn = (timeline, text) => [...readPins(text).keys()].filter((id) => timeline.people.has(id));

/** @param {Pins} pins @returns {string|null} null for none */
export const writePins = (pins) =>
  [...pins].map(([id, [x, y]]) => `${id}:${Math.round(x)},${Math.round(y)}`).join(';') || null;

/** Whether a text of the address names pins, each of them well. @param {string} text */
export const arePins = (text) => text.split(';').every((part) => PIN.test(part));
