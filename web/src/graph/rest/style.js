/** The stylesheet of the drawing at rest, in the colours of the page and the measures of look.js. */
import { ASIDE, BADGE, dashOf, DIM, FRESH, MARK_INK, NAMES, PERSON, PICKED, SANS, TIE } from '../look.js';

/** @typedef {Record<'paper'|'plate'|'ink'|'ink2'|'ink3'|'ally'|'rival'|'ghost', string>} Ink */

// Over all ties
const HEIGHT = { small: 1_000_000, great: 2_000_000, lead: 3_000_000, badge: 4_000_000, told: 5_000_000 };

/** The colours of the theme that is on. @param {Element} element @returns {Ink} */
export function readInk(element) {
  const style = getComputedStyle(element);
  const names = /** @type {const} */ (['paper', 'plate', 'ink', 'ink2', 'ink3', 'ally', 'rival', 'ghost']);
  return /** @type {Ink} */ (
    Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]))
  );
}

/** A cross as a polygon in a square of 2 by 2. */
const CROSS = polygonOf(PERSON.cross);

/** The outline of an upright and a bar across it. @param {number[][]} boxes left, top, width, height of each */
function polygonOf([[ux, uy, uw, uh], [bx, by, bw, bh]]) {
  const [right, bottom, barRight, barBottom] = [ux + uw, uy + uh, bx + bw, by + bh];
  return [
    ux,
    uy,
    right,
    uy,
    right,
    by,
    barRight,
    by,
    barRight,
    barBottom,
    right,
    barBottom,
    right,
    bottom,
    ux,
    bottom,
    ux,
    barBottom,
    bx,
    barBottom,
    bx,
    by,
    ux,
    by,
  ].join(' ');
}

/** @param {Ink} ink @returns {any[]} Cytoscape's own types do not know mapped values in every place */
export function stylesheet(ink) {
  return [
    { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 } },
    ...people(ink),
    ...ties(ink),
    ...badges(ink),
    { selector: '.tie.dim', style: { opacity: DIM.tie, 'underlay-opacity': 0 } },
    { selector: '.person.dim', style: { opacity: DIM.person } },
    { selector: '.badge.dim, .lead.dim', style: { opacity: DIM.badge } },
    {
      selector: '.tie.picked',
      style: {
        'underlay-color': ink.ink,
        'underlay-opacity': 1,
        'underlay-padding': 'data(casing)',
        'line-opacity': 1,
      },
    },
    {
      selector: '.person.picked',
      style: { 'outline-color': ink.ink, 'outline-width': PICKED.ring, 'outline-offset': PICKED.away },
    },
    { selector: '.tie.fresh', style: { width: (/** @type {any} */ edge) => edge.data('width') * FRESH } },
  ];
}

/** @param {Ink} ink */
const badges = (ink) => [
  {
    selector: '.badge',
    style: {
      width: 'data(d)',
      height: 'data(d)',
      shape: 'ellipse',
      'background-color': ink.ink,
      'outline-width': BADGE.halo,
      'outline-color': ink.paper,
      label: 'data(n)',
      color: ink.plate,
      'font-family': SANS,
      'font-weight': BADGE.weight,
      'font-size': 'data(size)',
      'text-halign': 'center',
      'text-valign': 'center',
      'z-index': HEIGHT.badge,
      'overlay-opacity': 0,
    },
  },
  {
    selector: '.lead',
    style: {
      width: BADGE.lead,
      'line-color': ink.ink3,
      'curve-style': 'straight',
      'overlay-opacity': 0,
      'z-index': HEIGHT.lead,
      events: 'no',
    },
  },
];

/** @param {Ink} ink */
const people = (ink) => [
  {
    selector: '.person',
    style: {
      width: 'data(d)',
      height: 'data(d)',
      shape: 'ellipse',
      'background-color': ink.paper,
      'border-width': 'data(ring)',
      'border-color': ink.ink,
      'outline-width': 'data(halo)',
      'outline-color': ink.paper,
      label: 'data(name)',
      'font-size': 'data(size)',
      'font-weight': 'data(weight)',
      'font-family': NAMES.face[3],
      color: ink[NAMES.ink[3]],
      'text-outline-color': ink.paper,
      'text-outline-width': NAMES.halo[3],
      'text-halign': 'data(side)',
      'text-valign': 'center',
      'text-margin-x': 'data(mx)',
      'text-margin-y': 'data(my)',
      'overlay-opacity': 0,
      'text-events': 'yes',
      'z-index': HEIGHT.small,
    },
  },
  {
    selector: '.person.t1, .person.t2',
    style: {
      'font-family': NAMES.face[1],
      color: ink[NAMES.ink[1]],
      'text-outline-width': NAMES.halo[1],
      'z-index': HEIGHT.great,
    },
  },
  { selector: '.person.full', style: { 'background-color': ink.ink, 'border-width': 0 } },
  {
    selector: '.person.candidate',
    style: {
      'pie-size': (/** @type {any} */ node) => `${node.data('dot')}%`,
      'pie-1-background-color': ink.ink,
      'pie-1-background-size': 100,
    },
  },
  { selector: '.person.lost', style: { 'border-style': 'dashed', 'border-dash-pattern': 'data(dash)' } },
  {
    selector: '.person.dead',
    style: {
      shape: 'polygon',
      'shape-polygon-points': CROSS,
      'background-color': ink.ink2,
      'border-width': 0,
      'outline-width': 0,
      color: ink[NAMES.deadInk],
    },
  },
  { selector: '.person.aside', style: { 'border-color': ink[ASIDE.disc], color: ink[ASIDE.name] } },
  { selector: '.person.aside.full, .person.aside.dead', style: { 'background-color': ink[ASIDE.disc] } },
  { selector: '.person.aside.candidate', style: { 'pie-1-background-color': ink[ASIDE.disc] } },
  { selector: '.person.hushed', style: { 'text-opacity': 0, 'text-events': 'no' } },
  { selector: '.person.told', style: { 'text-opacity': 1, 'z-index': HEIGHT.told } },
];

/** @param {Ink} ink */
const ties = (ink) => [
  {
    selector: '.tie',
    style: {
      'curve-style': 'unbundled-bezier',
      'control-point-distances': 'data(bow)',
      'control-point-weights': 0.5,
      'edge-distances': 'node-position',
      'source-endpoint': 'inside-to-node',
      'target-endpoint': 'inside-to-node',
      'source-arrow-shape': 'none',
      'target-arrow-shape': 'none',
      width: 'data(width)',
      'line-color': ink.ally,
      'overlay-opacity': 0,
      'z-index': 'data(z)',
      label: 'data(mark)',
      'font-family': SANS,
      'font-size': 'data(markSize)',
      'font-weight': 'data(markWeight)',
      color: ink.ally,
      'text-rotation': 'autorotate',
      'text-outline-color': ink.paper,
      'text-outline-width': 'data(markGap)',
      'text-margin-x': 'data(markX)',
      'text-margin-y': 'data(markY)',
      'line-opacity': TIE.ink[1],
      'underlay-color': ink.paper,
      'underlay-padding': 'data(casing)',
      'underlay-opacity': 0,
    },
  },
  { selector: '.tie.disputed', style: { 'text-rotation': 'none' } },
  { selector: '.tie.lv1', style: { 'underlay-opacity': 1 } },
  { selector: '.tie.lv2', style: { 'line-opacity': TIE.ink[2], 'text-opacity': MARK_INK[2] } },
  { selector: '.tie.lv3', style: { 'line-opacity': TIE.ink[3], 'text-opacity': MARK_INK[3] } },
  {
    selector: '.tie.rival',
    style: {
      'line-color': ink.rival,
      color: ink.rival,
      'line-style': 'dashed',
      'line-dash-pattern': (/** @type {any} */ edge) => dashOf(edge.data('width')),
    },
  },
  {
    selector: '.tie.ghost',
    style: {
      'line-color': ink.ghost,
      'line-style': 'dashed',
      'line-dash-pattern': TIE.ghost.dash,
      'line-cap': 'round',
      'line-opacity': 1,
      'underlay-opacity': 0,
    },
  },
  { selector: '.tie.aside', style: { opacity: ASIDE.tie, 'underlay-opacity': 0 } },
];
