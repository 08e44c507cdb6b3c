/** The layers of the factions: fills and outlines under the drawing, their names above it. Both keep the plate's own units. */
import { PLATE } from '../picture/geometry.js';
import { pathOf } from '../picture/hulls.js';
import { NAME_SIZE } from '../picture/outline-name.js';
import { svg } from '../../dom.js';
import { readHullInk } from './style.js';

/** @typedef {import('../picture/plate.js').Plate} Plate */
/** @typedef {import('../picture/plate.js').PlateHull} PlateHull */

/** @param {boolean} hued @param {string} id */
const hue = (hued, id) => (hued ? `hued f-${id}` : 'plain');

/** @param {SVGElement} path */
const factionOf = (path) => path.dataset.faction ?? '';

/**
 * @param {HTMLElement} under
 * @param {HTMLElement} over
 */
export function createTerritories(under, over) {
  const fills = svg('svg', { class: 'territories', 'aria-hidden': 'true' });
  const names = svg('svg', { class: 'territory-names', 'aria-hidden': 'true' });
  under.append(fills);
  over.append(names);
  const outlines = /** @type {Map<string, SVGElement>} */ (new Map());

  /** @param {PlateHull} hull */
  function draw(hull) {
    const path = svg('path', { class: `hull ${hue(hull.hued, hull.id)}`, d: pathOf(hull.points), 'data-faction': hull.id });
    outlines.set(hull.key, path);
    fills.append(path);
    return path;
  }

  /** @param {Plate} plate */
  function write(plate) {
    const labels = plate.hulls.flatMap((hull) => {
      if (!hull.line) return [];
      const id = `line-${plate.year}-${hull.id}`;
      const text = svg('text', { class: `hull-name ${hue(hull.hued, hull.id)}`, 'font-size': NAME_SIZE * (plate.detail === 'full' ? 1 : 1.25), 'data-faction': hull.id }, [
        svg('textPath', { href: `#${id}`, startOffset: '50%', 'text-anchor': 'middle' }, [hull.name]),
      ]);
      return [svg('path', { id, d: `M${hull.line.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`, fill: 'none' }), text];
    });
    names.replaceChildren(...labels);
  }

  let written = /** @type {Plate|null} */ (null);
  return {
    /** The part of the plate that is seen, in its own units. @param {{x: number, y: number, width: number, height: number}} box */
    frame(box) {
      for (const layer of [fills, names]) layer.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
    },
    /** @param {Plate} plate */
    show(plate) {
      fills.replaceChildren();
      outlines.clear();
      for (const hull of plate.hulls) draw(hull);
      if (written !== plate) write(plate);
      written = plate;
      over.style.opacity = '1';
    },
    /** Draws what only the next picture has, unseen, so that its ink can be read. @param {Plate} plate @returns {Map<string, import('./style.js').HullInk>} */
    inks(plate) {
      for (const hull of plate.hulls) if (!outlines.has(hull.key)) draw(hull).setAttribute('opacity', '0');
      return new Map([...outlines].map(([key, path]) => [key, readHullInk(path)]));
    },
    /** How far the names have come or gone; the layer fades as a whole, which costs no drawing. @param {Plate} plate @param {number} opacity */
    names(plate, opacity) {
      if (written !== plate) write(plate);
      written = plate;
      over.style.opacity = String(opacity);
    },
    /** Takes ink away from every territory but those named; null gives all back. @param {Set<string>|null} lit */
    light(lit) {
      for (const path of outlines.values()) path.classList.toggle('dim', lit !== null && !lit.has(factionOf(path)));
    },
    /** The faction under a point of the screen: the smallest one wins. @param {number} x @param {number} y plate units @returns {string|null} */
    at(x, y) {
      const point = new DOMPoint(x, y);
      let found = null;
      for (const path of outlines.values()) if (/** @type {SVGGeometryElement} */ (path).isPointInFill(point)) found = factionOf(path);
      return found;
    },
    /** The names of the territories drawn. */
    drawn: () => [...new Set([...outlines.values()].map(factionOf))],
    size: PLATE,
  };
}
