/**
 * Any nodes and relationships as a graph that can be moved about: what an answer holds. People and ties have the ink of
 * the map; what the map does not know is drawn in plain ink, with its kind in words.
 */
import cytoscape from '../../../lib/cytoscape/dist/cytoscape.esm.min.mjs';
import { SANS, SERIF } from '../look.js';
import { readInk } from '../rest/style.js';

/** @typedef {{id: string, name: string, kind: string}} Dot a node: its name, and its kind in a word */
/** @typedef {{id: string, from: string, to: string, kind: string, strength: number}} Line a relationship */

const ALLIED = 'ALLIED_WITH';
const RIVAL = 'RIVAL_OF';
const PERSON = 'Person';
const LEAST_ZOOM = 0.95; // below which letters grow in the graph, so that they stay as they are on the screen
const MOST_LETTERS = 2.2; // times
const MOST_STRETCH = 1.8;
const FEW = 60; // nodes up to which relationships have their kind written on them

/**
 * @param {HTMLElement} root
 * @param {{picked: (id: string|null) => void, opened: (id: string) => void}} told picked: a click; opened: a second one
 */
export function createAnswerGraph(root, { picked, opened }) {
  let letters = 1; // how many times larger than usual
  const cy = cytoscape({
    container: root,
    style: stylesheet(1),
    minZoom: 0.2,
    maxZoom: 4,
    boxSelectionEnabled: false,
  });
  cy.on('zoom', legible);
  cy.on('tap', (/** @type {any} */ { target }) => pick(target === cy ? null : target.id()));
  cy.on('dbltap', 'node', (/** @type {any} */ { target }) => opened(target.id()));

  /** @param {string|null} id */
  function pick(id) {
    cy.elements('.picked').removeClass('picked');
    if (id) cy.getElementById(id).addClass('picked');
    picked(id);
  }

  /** The layout knows nothing of the plate's shape: what stands upright is laid on its side then drawn out. */
  function lieDown() {
    const box = cy.nodes().boundingBox({ includeLabels: false });
    if (box.h > box.w) {
      cy.nodes().positions((/** @type {any} */ node) => ({ x: node.position('y'), y: node.position('x') }));
    }
    const [wide, high] = [Math.max(box.w, box.h), Math.max(1, Math.min(box.w, box.h))];
    const stretch = Math.min(MOST_STRETCH, Math.max(1, (high / wide) * (cy.width() / cy.height())));
    cy.nodes().positions((/** @type {any} */ node) => ({ x: node.position('x') * stretch, y: node.position('y') }));
  }

  /** The whole graph, but no letters larger than those of the page. */
  function fit() {
    cy.fit(undefined, 24);
    if (cy.zoom() > 1.1) cy.zoom(1.1);
    cy.center();
    legible();
  }

  /** Letters that stay as large as they can be read, however much of the graph is in view. */
  function legible() {
    const times = Math.min(MOST_LETTERS, Math.max(1, LEAST_ZOOM / cy.zoom()));
    if (times === letters) return;
    letters = times;
    cy.style(stylesheet(letters));
  }

  return {
    /**
     * Adds what is not there yet, and makes room for it; what is there stays near where it is.
     * @param {Dot[]} dots
     * @param {Line[]} lines between dots that are there
     */
    add(dots, lines) {
      const isFirst = cy.nodes().empty();
      const fresh = dots.filter(({ id }) => cy.getElementById(id).empty());
      cy.batch(() => {
        fresh.forEach((dot, i) => {
          const angle = (2 * Math.PI * i) / fresh.length;
          const position = { x: 200 * Math.cos(angle), y: 200 * Math.sin(angle) };
          cy.add({ group: 'nodes', data: dot, classes: dot.kind === PERSON ? 'person' : 'other', position });
        });
        for (const line of lines) {
          if (cy.getElementById(line.id).nonempty()) continue;
          const sign = line.kind === ALLIED ? 'ally' : line.kind === RIVAL ? 'rival' : 'plain';
          const data = { id: line.id, source: line.from, target: line.to, kind: line.kind, width: 0.6 + line.strength };
          cy.add({ group: 'edges', data, classes: sign });
        }
        cy.edges('.plain').toggleClass('told', cy.nodes().length <= FEW);
      });
      // From the same start the same picture: nothing is thrown about at random.
      const layout = {
        name: 'cose',
        animate: false,
        randomize: false,
        fit: false,
        nodeDimensionsIncludeLabels: true,
        idealEdgeLength: () => 60,
        nodeRepulsion: () => 9000,
        nodeOverlap: 12,
        componentSpacing: 50,
        gravity: 0.6,
      };
      cy.layout(layout).run();
      if (isFirst) {
        lieDown();
        fit();
      }
    },
    pick,
    /**
     * Picks the next node in the order of reading.
     * @param {number} by 1 or -1
     */
    step(by) {
      const all = cy.nodes().sort((/** @type {any} */ a, /** @type {any} */ b) => a.position('x') - b.position('x'));
      const at = all.toArray().findIndex((/** @type {any} */ node) => node.hasClass('picked'));
      if (all.length) pick(all[(at + by + all.length) % all.length].id());
    },
    /** Larger or smaller, about the middle. @param {number} times */
    enlarge(times) {
      cy.zoom({ level: cy.zoom() * times, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    /** After a change of the theme. */
    repaint: () => void cy.style(stylesheet(letters)),
    /** The graph as a picture. @returns {string} a data address */
    picture: () => cy.png({ full: true, scale: 2, bg: readInk(root).paper }),
    away: () => cy.destroy(),
  };
}

/** @typedef {ReturnType<typeof createAnswerGraph>} AnswerGraph */

/** @param {number} letters how many times larger than usual @returns {any[]} */
function stylesheet(letters) {
  const ink = readInk(document.documentElement);
  return [
    { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 } },
    {
      selector: 'node',
      style: {
        width: 11 * letters,
        height: 11 * letters,
        'background-color': ink.ink,
        label: 'data(name)',
        color: ink.ink,
        'font-size': 13 * letters,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-max-width': 130 * letters,
        'text-wrap': 'wrap',
        'text-outline-width': 2.2 * letters,
        'text-outline-color': ink.paper,
        'overlay-opacity': 0,
      },
    },
    { selector: '.person', style: { 'font-family': SERIF, 'font-weight': 600 } },
    {
      selector: '.other',
      style: {
        shape: 'round-rectangle',
        'background-color': ink.paper,
        'border-width': 1.4,
        'border-color': ink.ink2,
        color: ink.ink2,
        'font-family': SANS,
        'font-size': 11 * letters,
      },
    },
    {
      selector: 'edge',
      style: { 'curve-style': 'bezier', width: 'data(width)', 'line-color': ink.ink3, 'overlay-opacity': 0 },
    },
    { selector: '.ally', style: { 'line-color': ink.ally } },
    {
      selector: '.rival',
      style: {
        'line-color': ink.rival,
        'line-style': 'dashed',
        'mid-target-arrow-shape': 'tee',
        'mid-target-arrow-color': ink.rival,
      },
    },
    {
      selector: '.plain',
      style: { 'target-arrow-shape': 'triangle', 'target-arrow-color': ink.ink3, 'arrow-scale': 0.7 },
    },
    {
      selector: '.told',
      style: {
        label: 'data(kind)',
        color: ink.ink3,
        'font-family': SANS,
        'font-size': 9 * letters,
        'text-rotation': 'autorotate',
        'text-background-color': ink.paper,
        'text-background-opacity': 1,
      },
    },
    { selector: 'node.picked', style: { 'outline-width': 2, 'outline-color': ink.ink, 'outline-offset': 3 } },
    { selector: 'edge.picked', style: { 'underlay-color': ink.ink, 'underlay-opacity': 0.35, 'underlay-padding': 3 } },
  ];
}
