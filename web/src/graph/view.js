/** The map on the screen: a year's picture drawn by Cytoscape, a film while the year changes, and answers to the pointer. */
import cytoscape from '/lib/cytoscape/dist/cytoscape.esm.min.mjs';
import { reducedMotion } from '../dom.js';
import { createDrawing } from './rest/drawing.js';
import { PLATE } from './picture/geometry.js';
import { createProjector } from './motion/projector.js';
import { sharpen } from './rest/sharp.js';
import { readInk, stylesheet } from './rest/style.js';
import { createTerritories } from './rest/territories.js';

/** @typedef {import('./picture/plate.js').Plate} Plate */
/** @typedef {{x: number, y: number, width: number, height: number}} Frame */

/**
 * @param {{plate: HTMLElement, under: HTMLElement, canvas: HTMLElement, over: HTMLElement, film: HTMLCanvasElement}} layers
 * @param {{onTap: (what: {kind: 'person'|'tie'|'faction'|'none', id: string}) => void, onHover: (what: {kind: 'person'|'tie', id: string}|null) => void}} answers
 */
export function createView(layers, answers) {
  let ink = readInk(document.documentElement);
  const cy = cytoscape({
    container: layers.canvas,
    style: stylesheet(ink),
    layout: { name: 'preset' },
    userZoomingEnabled: false, userPanningEnabled: false, boxSelectionEnabled: false, autoungrabify: true, autounselectify: true,
  });
  sharpen(cy);
  const drawing = createDrawing(cy);
  const territories = createTerritories(layers.under, layers.over);
  const projector = createProjector(layers, territories, () => ({ ink, viewport: { zoom: cy.zoom(), ...cy.pan(), ratio: devicePixelRatio || 1 } }));
  let shown = /** @type {Plate|null} */ (null);
  let frame = /** @type {Frame} */ ({ x: 0, y: 0, ...PLATE });

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
    cy.viewport({ zoom, pan: { x: (cy.width() - frame.width * zoom) / 2 - frame.x * zoom, y: (cy.height() - frame.height * zoom) / 2 - frame.y * zoom } });
    territories.frame(frame);
    const ratio = devicePixelRatio || 1;
    layers.film.width = Math.round(cy.width() * ratio);
    layers.film.height = Math.round(cy.height() * ratio);
    // A pixel of the film is a pixel of the screen: stretching it by the fraction of one would cost more than painting it.
    layers.film.style.width = `${layers.film.width / ratio}px`;
    layers.film.style.height = `${layers.film.height / ratio}px`;
  }

  cy.on('tap', (/** @type {any} */ event) => {
    const hit = drawing.meaning(event.target);
    if (hit) return answers.onTap(hit);
    const faction = territories.at(event.position.x, event.position.y);
    answers.onTap(faction ? { kind: 'faction', id: faction } : { kind: 'none', id: '' });
  });
  cy.on('mouseover', '.person, .tie, .badge', (/** @type {any} */ event) => {
    layers.canvas.classList.add('pointing');
    answers.onHover(drawing.meaning(event.target));
  });
  cy.on('mouseout', '.person, .tie, .badge', () => {
    layers.canvas.classList.remove('pointing');
    answers.onHover(null);
  });

  return {
    drawing,
    territories,
    finish: projector.finish,
    /** Whether a film is running. */
    playing: projector.playing,
    /** Makes a picture ready for a film. @param {Plate} plate */
    prepare: (plate) => projector.prepare(plate, shown),
    /** The part of the plate to show; the whole of it on all but the smallest screens. @param {Frame} box */
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
      const comparable = before !== null && before.detail === plate.detail;
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
    /** Keeps full ink for some ties, people and territories and takes it from the rest. @param {{ties: Set<string>, people: Set<string>, factions: Set<string>}|null} lit ids; null lights all */
    light(lit) {
      drawing.light(lit);
      territories.light(lit && lit.factions);
    },
    /** Takes the colours of the page anew. */
    repaint() {
      ink = readInk(document.documentElement);
      cy.style(stylesheet(ink));
    },
  };
}
