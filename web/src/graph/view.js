/**
 * The map on the screen: a year's picture drawn by Cytoscape, a film while the year changes, and answers to the
 * pointer.
 */
import cytoscape from '../../lib/cytoscape/dist/cytoscape.esm.min.mjs';
import { reducedMotion } from '../dom.js';
import { createProjector } from './motion/projector.js';
import { fromCurve, PLATE } from './picture/geometry.js';
import { createDrawing } from './rest/drawing.js';
import { factionHues, factionSheet } from './rest/hues.js';
import { sharpen } from './rest/sharp.js';
import { readInk, stylesheet } from './rest/style.js';
import { createTerritories } from './rest/territories.js';

/** @typedef {import('./picture/plate.js').Plate} Plate */
/** @typedef {{x: number, y: number, width: number, height: number}} Frame */
/** @typedef {{kind: 'person'|'tie'|'faction'|'none', id: string}} Hit */

/** The timelines whose factions have their hues in this page. */
const worn = /** @type {WeakSet<object>} */ (new WeakSet());

/** @param {import('../timeline.js').Timeline} timeline @param {ReturnType<typeof factionHues>} hues */
function wear(timeline, hues) {
  if (worn.has(timeline)) return;
  worn.add(timeline);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, factionSheet(hues.values())];
}

const NEAR = { mouse: 3, touch: 9 }; // CSS pixels from a line, within a territory, that still mean the line

/**
 * @param {{plate: HTMLElement, under: HTMLElement, canvas: HTMLElement, over: HTMLElement, film: HTMLCanvasElement}}
 *   layers
 * @param {import('../timeline.js').Timeline} timeline
 * @param {{onTap: (hit: Hit) => void, onHover: (hit: Hit|null) => void}} answers
 */
export function createView(layers, timeline, answers) {
  let ink = readInk(document.documentElement);
  const hues = factionHues(timeline);
  wear(timeline, hues);
  const cy = cytoscape({
    container: layers.canvas,
    style: stylesheet(ink),
    layout: { name: 'preset' },
    userZoomingEnabled: false,
    userPanningEnabled: false,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
  });
  sharpen(cy);
  const drawing = createDrawing(cy);
  const territories = createTerritories(layers.under, layers.over, hues, {
    onTap: (id) => answers.onTap({ kind: 'faction', id }),
    onHover: (id) => answers.onHover(id ? { kind: 'faction', id } : null),
  });
  const projector = createProjector(layers, territories, () => ({
    ink,
    viewport: { zoom: cy.zoom(), ...cy.pan(), ratio: devicePixelRatio || 1 },
  }));
  let shown = /** @type {Plate|null} */ (null);
  let frame = /** @type {Frame} */ ({ x: 0, y: 0, ...PLATE });
  let pointed = '';

  /** @param {Plate|null} before @param {Plate} plate */
  function arrive(before, plate) {
    drawing.change(before, plate);
    territories.show(plate);
    shown = plate;
  }

  /** Fits the framed part of the plate to the room there is. */
  function fit() {
    projector.finish();
    cy.resize();
    const zoom = Math.min(cy.width() / frame.width, cy.height() / frame.height);
    cy.viewport({
      zoom,
      pan: {
        x: (cy.width() - frame.width * zoom) / 2 - frame.x * zoom,
        y: (cy.height() - frame.height * zoom) / 2 - frame.y * zoom,
      },
    });
    territories.frame(frame);
    const ratio = devicePixelRatio || 1;
    layers.film.width = Math.round(cy.width() * ratio);
    layers.film.height = Math.round(cy.height() * ratio);
    // A pixel of the film is a pixel of the screen: stretching it by the fraction of one would cost more than painting
    // it.
    layers.film.style.width = `${layers.film.width / ratio}px`;
    layers.film.style.height = `${layers.film.height / ratio}px`;
  }

  /**
   * What is meant by a point of the map. Cytoscape takes a line from eight pixels away, which leaves little of a
   * territory that is full of lines; there only the line itself counts.
   * @param {any} event @returns {Hit}
   */
  function meant(event) {
    const { x, y } = event.position;
    const hit = drawing.meaning(event.target);
    const faction = territories.at(x, y);
    if (hit && !(hit.key && faction && !onLine(hit.key, x, y, /^touch/.test(event.originalEvent?.type ?? '')))) {
      return { kind: hit.kind, id: hit.id };
    }
    return faction ? { kind: 'faction', id: faction } : { kind: 'none', id: '' };
  }

  /** @param {string} key @param {number} x @param {number} y @param {boolean} touch */
  function onLine(key, x, y, touch) {
    const tie = shown?.ties.find((other) => other.key === key);
    const [a, b] = [tie?.a, tie?.b].map((id) => shown?.people.find((person) => person.id === id));
    if (!tie || !a || !b) return true;
    return (
      fromCurve(x, y, { a: [a.x, a.y], b: [b.x, b.y], bend: tie.bend }) <
      tie.width / 2 + (touch ? NEAR.touch : NEAR.mouse) / cy.zoom()
    );
  }

  /** @param {Hit|null} hit */
  function point(hit) {
    const now = hit && hit.kind !== 'none' ? hit : null;
    const key = now ? `${now.kind}:${now.id}` : '';
    if (key === pointed) return;
    pointed = key;
    layers.canvas.classList.toggle('pointing', now !== null);
    answers.onHover(now);
  }

  cy.on('tap', (/** @type {any} */ event) => answers.onTap(meant(event)));
  cy.on('mousemove', (/** @type {any} */ event) => point(meant(event)));
  layers.canvas.addEventListener('mouseleave', () => point(null));

  return {
    drawing,
    territories,
    finish: projector.finish,
    /** Whether a film is running. */
    playing: projector.playing,
    /** Makes a picture ready for a film. @param {Plate} plate */
    prepare: (plate) => projector.prepare(plate, shown),
    /** The part of the plate to show. @param {Frame} box */
    setFrame(box) {
      frame = box;
      fit();
    },
    /**
     * Shows a year's picture.
     * @param {Plate} plate
     * @param {{animate: boolean, onSwap?: () => void}} how onSwap is called when the words should change
     * @returns {Promise<void>} when the picture stands still
     */
    async show(plate, { animate, onSwap = () => {} }) {
      projector.finish();
      const before = shown;
      if (before === plate) return onSwap();
      const comparable = before !== null && before.key === plate.key;
      if (comparable && animate && !reducedMotion()) {
        return projector.play(before, plate, onSwap, (done) => {
          arrive(before, plate);
          cy.one('render', done);
        });
      }
      onSwap();
      arrive(comparable ? before : null, plate);
      if (comparable && animate) drawing.widen(before, plate);
    },
    /**
     * Paints a picture as the last frame of a film to it, and keeps it on the screen until it is taken away.
     * @param {Plate} from
     * @param {Plate} plate
     */
    still: (from, plate) => projector.still(from, plate),
    /**
     * Keeps full ink for some ties, people and territories and takes it from the rest.
     * @param {{ties: Set<string>, people: Set<string>, factions: Set<string>}|null} lit ids; null lights all
     */
    light(lit) {
      drawing.light(lit);
      territories.light(lit && lit.factions);
    },
    /** Everything that must not lie on anything else, in CSS pixels from the corner of the window. */
    boxes() {
      const { left, top } = layers.canvas.getBoundingClientRect();
      return [
        ...drawing
          .boxes()
          .map(({ box: [x1, y1, x2, y2], ...rest }) => ({ ...rest, box: [x1 + left, y1 + top, x2 + left, y2 + top] })),
        ...territories.boxes(),
      ];
    },
    /** Takes the colours of the page anew. */
    repaint() {
      ink = readInk(document.documentElement);
      cy.style(stylesheet(ink));
    },
  };
}
