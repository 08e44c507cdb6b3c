/** People who were put aside: a fine line from where each would stand, so that no place passes for the data's. */
import { svg } from '../../dom.js';
import { PIN } from '../look.js';

/** @typedef {import('../picture/plate.js').Plate} Plate */

/**
 * The marks of some pins, in plate units.
 * @param {Plate['pins']} pins
 * @param {string} [colour] of a picture that is taken away; else that of the page
 * @returns {SVGElement[]}
 */
export const pinMarks = (pins, colour) =>
  pins.flatMap(({ id, from: [x, y], to: [tx, ty] }) => {
    const far = Math.hypot(tx - x, ty - y);
    if (far < PIN.least) return [];
    const k = (far - PIN.away) / far; // up to the disc
    const look = { class: colour ? null : 'tether', fill: 'none', stroke: colour ?? null, 'data-pin': id };
    const mark = (/** @type {string} */ d, /** @type {string|null} */ dash) =>
      svg('path', { ...look, d, 'stroke-width': PIN.width, 'stroke-dasharray': dash });
    const at = (/** @type {number} */ number) => number.toFixed(1);
    const half = PIN.cross;
    return [
      mark(`M${at(x)} ${at(y)}L${at(x + (tx - x) * k)} ${at(y + (ty - y) * k)}`, PIN.dash.join(' ')),
      mark(
        `M${at(x - half)} ${at(y - half)}l${2 * half} ${2 * half}M${at(x + half)} ${at(y - half)}l${-2 * half} ${2 * half}`,
        null,
      ),
    ];
  });

/** @param {HTMLElement} over the layer above the drawing */
export function createPins(over) {
  const layer = svg('svg', { class: 'pins', 'aria-hidden': 'true' });
  over.append(layer);
  return {
    /** @param {import('../picture/camera.js').Frame} box */
    frame: ({ x, y, width, height }) => layer.setAttribute('viewBox', `${x} ${y} ${width} ${height}`),
    /** @param {Plate} plate */
    show: (plate) => layer.replaceChildren(...pinMarks(plate.pins)),
  };
}
