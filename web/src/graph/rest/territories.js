/**
 * The layers of the factions: fills and outlines under the drawing, their names above it. Both keep the plate's own
 * units.
 */
import { DIM, hullStroke, NAMES, OUTLINE_NAME } from '../look.js';
import { holds } from '../picture/contour.js';
import { pathOf } from '../picture/hulls.js';
import { svg } from '../../dom.js';

/** @typedef {import('../picture/plate.js').Plate} Plate */
/** @typedef {import('../picture/plate.js').PlateHull} PlateHull */
/** @typedef {import('./hues.js').FactionHue} FactionHue */
/**
 * @typedef {{colour: string, fill: number, line: number, width: number, dash: number[], round: boolean}} HullInk how a
 *   territory is painted
 */

const REACH = 24; // CSS pixels across a name that answer to the pointer

/**
 * @param {HTMLElement} under
 * @param {HTMLElement} over
 * @param {Map<string, FactionHue>} hues
 * @param {{onTap: (faction: string) => void, onHover: (faction: string|null) => void}} answers to the pointer on a name
 */
export function createTerritories(under, over, hues, answers) {
  const fills = svg('svg', { class: 'territories', 'aria-hidden': 'true' });
  const names = svg('svg', { class: 'territory-names', 'aria-hidden': 'true' });
  under.append(fills);
  over.append(names);
  const outlines = /** @type {Map<string, {path: SVGElement, hull: PlateHull}>} */ (new Map());
  let written = /** @type {Plate|null} */ (null);
  let lit = /** @type {Set<string>|null} */ (null);

  /** @param {string} id */
  const strokeOf = (id) => hullStroke({ hued: hues.get(id)?.hued ?? false, style: hues.get(id)?.line ?? 'solid' });

  /** @param {string} id */
  const classOf = (id) => `${hues.get(id)?.hued ? 'hued' : 'plain'} f-${id}`;

  /** @param {PlateHull} hull */
  function draw(hull) {
    const { width, dash, round } = strokeOf(hull.id);
    const path = svg('path', {
      class: `hull ${classOf(hull.id)}`,
      d: pathOf(hull),
      'fill-rule': 'evenodd',
      'stroke-width': width,
      'stroke-dasharray': dash.length ? dash.join(' ') : null,
      'stroke-linecap': round ? 'round' : null,
      'data-faction': hull.id,
    });
    outlines.set(hull.key, { path, hull });
    fills.append(path);
    return path;
  }

  /** @param {Plate} plate */
  function write(plate) {
    const labels = plate.hulls.flatMap((hull) => {
      if (!hull.line) return [];
      const id = `line-${plate.year}-${hull.key.replaceAll(' ', '-')}`;
      const line = `M${hull.line.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
      const text = svg(
        'text',
        {
          class: `hull-name ${classOf(hull.id)}`,
          'font-size': hull.size,
          'font-weight': NAMES.weight[0],
          'letter-spacing': hull.size * OUTLINE_NAME.spacing,
          'stroke-width': NAMES.halo[0] * 2,
          'data-faction': hull.id,
        },
        [svg('textPath', { href: `#${id}`, startOffset: '50%', 'text-anchor': 'middle' }, [hull.name])],
      );
      const reach = svg('path', {
        id,
        class: 'hull-reach',
        d: line,
        'stroke-width': REACH / plate.room.unit,
        onclick: () => answers.onTap(hull.id),
        onpointerenter: () => answers.onHover(hull.id),
        onpointerleave: () => answers.onHover(null),
      });
      return [reach, text];
    });
    names.replaceChildren(...labels);
    written = plate;
    dimNames();
  }

  function dimNames() {
    for (const name of names.querySelectorAll('.hull-name')) {
      name.setAttribute('opacity', String(lit && !lit.has(name.getAttribute('data-faction') ?? '') ? DIM.hullName : 1));
    }
  }

  return {
    /**
     * The part of the plate that is seen, in its own units.
     * @param {{x: number, y: number, width: number, height: number}} box
     */
    frame(box) {
      for (const layer of [fills, names]) layer.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
    },
    /** @param {Plate} plate */
    show(plate) {
      fills.replaceChildren();
      outlines.clear();
      for (const hull of plate.hulls) draw(hull);
      if (written !== plate) write(plate);
      over.style.opacity = '1';
    },
    /**
     * The inks of the outlines that stand and of those that another picture has: these are drawn unseen for as long as
     * it takes to read them, so that nothing answers but what is shown.
     * @param {Plate} plate @returns {Map<string, HullInk>}
     */
    inks(plate) {
      const others = plate.hulls.filter((hull) => !outlines.has(hull.key)).map((hull) => ({ hull, path: draw(hull) }));
      for (const { path } of others) path.setAttribute('opacity', '0');
      const inks = new Map(
        [...outlines].map(([key, { path, hull }]) => {
          const style = getComputedStyle(path);
          const { width, dash, round, fill } = strokeOf(hull.id);
          return [
            key,
            {
              colour: style.stroke,
              fill: fill ? Number(style.fillOpacity) : 0,
              line: Number(style.strokeOpacity),
              width,
              dash,
              round,
            },
          ];
        }),
      );
      for (const { hull, path } of others) {
        outlines.delete(hull.key);
        path.remove();
      }
      return inks;
    },
    /**
     * How far the names have come or gone; the layer fades as a whole, which costs no drawing.
     * @param {Plate} plate
     * @param {number} opacity
     */
    names(plate, opacity) {
      if (written !== plate) write(plate);
      over.style.opacity = String(opacity);
    },
    /** Fades the names that stand. @param {number} opacity */
    fadeNames: (opacity) => (over.style.opacity = String(opacity)),
    /**
     * Takes ink away from every territory and name but those named; null gives all back.
     * @param {Set<string>|null} factions
     */
    light(factions) {
      lit = factions;
      for (const { path, hull } of outlines.values()) {
        path.setAttribute('opacity', String(lit && !lit.has(hull.id) ? DIM.hull : 1));
      }
      dimNames();
    },
    /**
     * The faction at a point: the smallest one wins.
     * @param {number} x plate units
     * @param {number} y
     * @returns {string|null}
     */
    at(x, y) {
      let found = null;
      for (const { hull } of outlines.values()) if (holds(hull, [x, y])) found = hull.id;
      return found;
    },
    /** The names of the territories drawn. */
    drawn: () => [...new Set([...outlines.values()].map(({ hull }) => hull.id))],
    /**
     * Everybody who stands inside the outlines of a faction.
     * @param {string} faction
     * @param {{id: string, x: number, y: number}[]} people
     */
    inside: (faction, people) =>
      people
        .filter(({ x, y }) => [...outlines.values()].some(({ hull }) => hull.id === faction && holds(hull, [x, y])))
        .map(({ id }) => id),
    /**
     * The boxes of the letters of names, in CSS pixels from the corner of the window.
     * @returns {{kind: 'outline', id: string, about: string[], box: number[]}[]}
     */
    boxes: () =>
      [...names.querySelectorAll('.hull-name')].flatMap((element) => {
        const text = /** @type {SVGTextElement} */ (element);
        const matrix = text.getScreenCTM();
        const id = text.dataset.faction ?? '';
        if (!matrix) return [];
        const size = Number(text.getAttribute('font-size'));
        return Array.from({ length: text.getNumberOfChars() }, (_, i) => ({
          kind: /** @type {const} */ ('outline'),
          id,
          about: [id],
          box: letterBox(text, i, size, matrix),
        }));
      }),
  };
}

/**
 * The box of a letter that may be turned, in CSS pixels of the window.
 * @param {SVGTextElement} text @param {number} i @param {number} size @param {DOMMatrix} matrix
 */
function letterBox(text, i, size, matrix) {
  const from = text.getStartPositionOfChar(i);
  const to = text.getEndPositionOfChar(i);
  const turn = (text.getRotationOfChar(i) * Math.PI) / 180;
  const [up, down] = [size * NAMES.rise, size * NAMES.fall];
  const corners = [from, to].flatMap(({ x, y }) =>
    [up, -down].map((rise) =>
      new DOMPoint(x + Math.sin(turn) * rise, y - Math.cos(turn) * rise).matrixTransform(matrix),
    ),
  );
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
