/** The stylesheet of the drawing, in the colours of the page. */

/** @typedef {Record<'paper'|'plate'|'ink'|'ink2'|'ink3'|'ally'|'rival'|'ghost', string>} Ink */

const SERIF = '"Source Serif 4", Charter, Georgia, serif';
const SANS = '"Libre Franklin", "Segoe UI", Arial, sans-serif';

/** The colours of the theme that is on. @param {Element} element @returns {Ink} */
export function readInk(element) {
  const style = getComputedStyle(element);
  const names = /** @type {const} */ (['paper', 'plate', 'ink', 'ink2', 'ink3', 'ally', 'rival', 'ghost']);
  return /** @type {Ink} */ (Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])));
}

/** @typedef {{colour: string, fill: number, line: number, width: number, dash: number[], round: boolean}} HullInk */

/** How a territory is drawn, read from its element so that the painter and the sheet of style agree. @param {Element} outline @returns {HullInk} */
export function readHullInk(outline) {
  const style = getComputedStyle(outline);
  return {
    colour: style.stroke, fill: style.fill === 'none' ? 0 : Number(style.fillOpacity), line: Number(style.strokeOpacity), width: parseFloat(style.strokeWidth),
    dash: style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(',').map(parseFloat), round: style.strokeLinecap === 'round',
  };
}

// A Latin cross as a polygon in a square of 2 by 2: the sign of a death.
const CROSS = '-0.14 -1 0.14 -1 0.14 -0.49 0.72 -0.49 0.72 -0.21 0.14 -0.21 0.14 1 -0.14 1 -0.14 -0.21 -0.72 -0.21 -0.72 -0.49 -0.14 -0.49';

/** @param {Ink} ink @returns {any[]} Cytoscape's own types do not know mapped values in every place */
export function stylesheet(ink) {
  return [
    { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 } },
    ...people(ink),
    ...ties(ink),
    {
      selector: '.badge',
      style: {
        width: 'data(d)', height: 'data(d)', shape: 'ellipse', 'background-color': ink.ink, 'outline-width': 1.6, 'outline-color': ink.paper, label: 'data(n)',
        color: ink.plate, 'font-family': SANS, 'font-weight': 700, 'font-size': 'data(size)', 'text-halign': 'center', 'text-valign': 'center', 'z-index': 900, 'overlay-opacity': 0,
      },
    },
    { selector: '.dim', style: { opacity: 0.18 } },
    { selector: '.person.dim', style: { opacity: 0.38 } },
    { selector: '.tie.dim', style: { 'underlay-opacity': 0 } },
    { selector: '.tie.picked', style: { 'underlay-color': ink.ink, 'underlay-opacity': 1, 'underlay-padding': 'data(casing)', 'line-opacity': 1 } },
    { selector: '.person.picked', style: { 'outline-color': ink.ink, 'outline-width': 2, 'outline-offset': 3 } },
    { selector: '.tie.fresh', style: { width: (/** @type {any} */ edge) => edge.data('width') * 2 } },
  ];
}

/** @param {Ink} ink */
const people = (ink) => [
  {
    selector: '.person',
    style: {
      width: 'data(d)', height: 'data(d)', shape: 'ellipse', 'background-color': ink.paper, 'border-width': 'data(ring)', 'border-color': ink.ink, 'outline-width': 'data(halo)',
      'outline-color': ink.paper, label: 'data(name)', 'font-size': 'data(size)', 'font-weight': 'data(weight)', 'font-family': SANS, color: ink.ink2, 'text-outline-color': ink.paper,
      'text-outline-width': 1.9, 'text-halign': 'data(side)', 'text-valign': 'center', 'text-margin-x': 'data(mx)', 'text-margin-y': 'data(my)', 'overlay-opacity': 0, 'text-events': 'yes', 'z-index': 300,
    },
  },
  { selector: '.person.t1, .person.t2', style: { 'font-family': SERIF, color: ink.ink, 'text-outline-width': 2.4, 'z-index': 400 } },
  { selector: '.person.full', style: { 'background-color': ink.ink, 'border-width': 0 } },
  { selector: '.person.candidate', style: { 'pie-size': '46%', 'pie-1-background-color': ink.ink, 'pie-1-background-size': 100 } },
  { selector: '.person.lost', style: { 'border-style': 'dashed', 'border-dash-pattern': [2.6, 2.4] } },
  { selector: '.person.dead', style: { shape: 'polygon', 'shape-polygon-points': CROSS, 'background-color': ink.ink2, 'border-width': 0, 'outline-width': 0, color: ink.ink3 } },
];

/** @param {Ink} ink */
const ties = (ink) => [
  {
    selector: '.tie',
    style: {
      'curve-style': 'unbundled-bezier', 'control-point-distances': 'data(bow)', 'control-point-weights': 0.5, 'edge-distances': 'node-position', 'source-endpoint': 'inside-to-node',
      'target-endpoint': 'inside-to-node', 'source-arrow-shape': 'none', 'target-arrow-shape': 'none', width: 'data(width)', 'line-color': ink.ally, 'overlay-opacity': 0, 'z-index': 'data(z)',
      label: 'data(mark)', 'font-family': SANS, 'font-size': 'data(markSize)', 'font-weight': 'data(markWeight)', color: ink.ally, 'text-rotation': 'autorotate', 'text-outline-color': ink.paper, 'text-outline-width': 'data(markGap)', 'line-opacity': 1, 'underlay-color': ink.paper,
      'underlay-padding': 'data(casing)', 'underlay-opacity': 0,
    },
  },
  { selector: '.tie.lv1', style: { 'underlay-opacity': 1 } },
  { selector: '.tie.lv2', style: { 'line-opacity': 0.62, 'text-opacity': 0.75 } },
  { selector: '.tie.lv3', style: { 'line-opacity': 0.52 } },
  {
    selector: '.tie.rival',
    style: { 'line-color': ink.rival, color: ink.rival, 'line-style': 'dashed', 'line-dash-pattern': (/** @type {any} */ edge) => [4 + edge.data('width') * 2.1, 2.6 + edge.data('width') * 1.1] },
  },
  { selector: '.tie.ghost', style: { 'line-color': ink.ghost, 'line-style': 'dashed', 'line-dash-pattern': [0.6, 4], 'line-cap': 'round', 'line-opacity': 1, 'underlay-opacity': 0 } },
];
