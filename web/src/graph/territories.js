/** The layers of the factions: fills and outlines under the drawing, their names above it. Both keep the plate's own units. */
import { PLATE } from './geometry.js';
import { morphed, pathOf } from './hulls.js';
import { NAME_SIZE } from './outline-name.js';
import { svg } from '../dom.js';

/** @typedef {import('./plate.js').Plate} Plate */
/** @typedef {import('./plate.js').PlateHull} PlateHull */
/** @typedef {import('./film.js').Film} Film */

/** @param {boolean} hued @param {string} id */
const hue = (hued, id) => (hued ? `hued f-${id}` : 'plain');

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
  let labels = /** @type {SVGElement[]} */ ([]);

  /** @param {PlateHull} hull */
  function draw(hull) {
    const path = svg('path', { class: `hull ${hue(hull.hued, hull.id)}`, d: pathOf(hull.points), 'data-faction': hull.id });
    outlines.set(hull.id, path);
    fills.append(path);
    return path;
  }

  /** @param {Plate} plate @param {number} opacity */
  function write(plate, opacity) {
    labels = plate.hulls.flatMap((hull) => {
      if (!hull.line) return [];
      const id = `line-${plate.year}-${hull.id}`;
      const text = svg('text', { class: `hull-name ${hue(hull.hued, hull.id)}`, 'font-size': NAME_SIZE * (plate.detail === 'full' ? 1 : 1.25), 'data-faction': hull.id, opacity }, [
        svg('textPath', { href: `#${id}`, startOffset: '50%', 'text-anchor': 'middle' }, [hull.name]),
      ]);
      return [svg('path', { id, d: `M${hull.line.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`, fill: 'none' }), text];
    });
    names.replaceChildren(...labels);
  }

  /** @param {number} opacity */
  const shade = (opacity) => {
    for (const label of labels) label.setAttribute('opacity', String(opacity));
  };

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
      if (written !== plate || !labels.length) write(plate, 1);
      else shade(1);
      written = plate;
    },
    /** @param {Film} film */
    begin(film) {
      for (const hull of film.hullsArriving) draw(hull).setAttribute('opacity', '0');
    },
    /**
     * @param {Film} film
     * @param {{fade: number, move: number, draw: number, swapped: boolean}} beat
     */
    frameOf(film, beat) {
      for (const hull of film.hullsLeaving) outlines.get(hull.id)?.setAttribute('opacity', String(1 - beat.fade));
      for (const hull of film.hullsArriving) outlines.get(hull.id)?.setAttribute('opacity', String(beat.move));
      if (beat.move > 0 && beat.move < 1) for (const hull of film.morphing) outlines.get(hull.id)?.setAttribute('d', morphed(hull.from, hull.to, beat.move));
      const wanted = beat.draw > 0 ? film.to : film.from;
      if (written !== wanted) {
        write(wanted, 0);
        written = wanted;
      }
      shade(beat.draw > 0 ? beat.draw : 1 - beat.fade);
    },
    /** Takes ink away from every territory but those named; null gives all back. @param {Set<string>|null} lit */
    light(lit) {
      for (const [id, path] of outlines) path.classList.toggle('dim', lit !== null && !lit.has(id));
    },
    /** The faction under a point of the screen: the smallest one wins. @param {number} x @param {number} y plate units @returns {string|null} */
    at(x, y) {
      const point = new DOMPoint(x, y);
      let found = null;
      for (const [id, path] of outlines) if (/** @type {SVGGeometryElement} */ (path).isPointInFill(point)) found = id;
      return found;
    },
    /** The names of the territories drawn. */
    drawn: () => [...outlines.keys()],
    size: PLATE,
  };
}
