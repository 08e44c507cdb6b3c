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
const FEW = 60; // nodes up to which relationships have their kind written on them

/**
 * @param {HTMLElement} root
 * @param {{picked: (id: string|null) => void, opened: (id: string) => void}} told picked: a click; opened: a second one
 */
export function createAnswerGraph(root, { picked, opened }) {
  const cy = cytoscape({
    container: root,
    style: stylesheet(),
    minZoom: 0.2,
    maxZoom: 4,
    boxSelectionEnabled: false,
  });
  cy.on('tap', (/** @type {any} */ { target }) => pick(target === cy ? null : target.id()));
  cy.on('dbltap', 'node', (/** @type {any} */ { target }) => opened(target.id()));

  /** @param {string|null} id */
  function pick(id) {
    cy.elements('.picked').removeClass('picked');
    if (id) cy.getElementById(id).addClass('picked');
    picked(id);
  }

  /** The whole graph, but no letters larger than those of the page. */
  function fit() {
    cy.fit(undefined, 24);
    if (cy.zoom() > 1.1) cy.zoom(1.1);
    cy.center();
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
      if (isFirst) fit();
    },
    pick,
    /** After a change of the theme. */
    repaint: () => void cy.style(stylesheet()),
    /** The graph as a picture. @returns {string} a data address */
    picture: () => cy.png({ full: true, scale: 2, bg: readInk(root).paper }),
    away: () => cy.destroy(),
  };
}

/** @typedef {ReturnType<typeof createAnswerGraph>} AnswerGraph */

/** @returns {any[]} */
function stylesheet() {
  const ink = readInk(document.documentElement);
  return [
    { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 } },
    {
      selector: 'node',
      style: {
        width: 11,
        height: 11,
        'background-color': ink.ink,
        label: 'data(name)',
        color: ink.ink,
        'font-size': 13,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-max-width': 130,
        'text-wrap': 'wrap',
        'text-outline-width': 2.2,
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
        'font-size': 11,
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
        'font-size': 9,
        'text-rotation': 'autorotate',
        'text-background-color': ink.paper,
        'text-background-opacity': 1,
      },
    },
    { selector: 'node.picked', style: { 'outline-width': 2, 'outline-color': ink.ink, 'outline-offset': 3 } },
    { selector: 'edge.picked', style: { 'underlay-color': ink.ink, 'underlay-opacity': 0.35, 'underlay-padding': 3 } },
  ];
}
