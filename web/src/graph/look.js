/**
 * The look of the map: every width, dash, halo and share of ink, and the rules that give a mark its size. The picture
 * at rest and the picture in motion both read it here, so that neither can drift from the other. Lengths are plate
 * units. Pure.
 */

/** @typedef {import('./picture/plate.js').PlatePerson} PlatePerson */
/** @typedef {import('./picture/plate.js').PlateTie} PlateTie */

export const SERIF = '"Source Serif 4", Charter, Georgia, serif';
export const SANS = '"Libre Franklin", "Segoe UI", Arial, sans-serif';

/** How names look, by tier; 0 is a territory's. Weights are those that the faces have; the halo is of paper. */
export const NAMES = {
  face: [SANS, SERIF, SERIF, SANS],
  weight: [650, 700, 600, 500],
  halo: [2, 2.4, 2.4, 1.9],
  ink: /** @type {const} */ (['ink', 'ink', 'ink', 'ink2']),
  deadInk: /** @type {const} */ ('ink3'),
  rise: 0.74, // how far capitals reach above the base line, in sizes
  fall: 0.24, // and tails below it
  // Where Cytoscape puts the base line below the middle of a text, in sizes; the faces differ
  middle: [0.29, 0.27, 0.27, 0.29],
};

/** The font of a name, as a canvas takes it. @param {number} tier @param {number} size @param {number} [weight] */
export const nameFont = (tier, size, weight = NAMES.weight[tier]) => `${weight} ${size}px ${NAMES.face[tier]}`;

/** Who stands aside in a scene, and the ties of those: there for the place, not for the eye. */
export const ASIDE = {
  tie: 0.2,
  weight: 500,
  disc: /** @type {const} */ ('ghost'),
  name: /** @type {const} */ ('ink3'),
};

/** The inks of a person's disc and name. @param {PlatePerson} person */
export function personInk({ aside, dead, tier }) {
  if (aside) return { disc: ASIDE.disc, name: ASIDE.name };
  return dead
    ? { disc: /** @type {const} */ ('ink2'), name: NAMES.deadInk }
    : { disc: /** @type {const} */ ('ink'), name: NAMES.ink[tier] };
}

/**
 * Names of territories: letters stand apart by a share of their size; the base line lies above the
 * border, or below it.
 */
export const OUTLINE_NAME = { spacing: 0.045, above: 6, below: 5 };

/** The discs of people. */
export const PERSON = {
  radius: { great: 8.5, lesser: 7, seated: 5.2, small: 3.6 },
  halo: 2.2,
  dot: 0.45, // the dot of a candidate, in radii
  lostDash: [2.6, 2.4],
  lostRing: 2.2,
  ring: 1.9,
  smallRing: 1.35,
  // A Latin cross in a square of 2 by 2: upright and bar as left, top, width, height.
  cross: [
    [-0.14, -1, 0.28, 2],
    [-0.72, -0.49, 1.44, 0.28],
  ],
};

/** @param {number} tier @param {boolean} seated */
export function personRadius(tier, seated) {
  const { great, lesser, seated: sitting, small } = PERSON.radius;
  return tier === 1 ? great : tier === 2 ? lesser : seated ? sitting : small;
}

/** The width of a person's ring. @param {PlatePerson} person */
export function ringWidth({ mark, tier, scale }) {
  return (mark === 'lost' ? PERSON.lostRing : tier === 3 ? PERSON.smallRing : PERSON.ring) * scale;
}

/** The lines of ties. Levels: 1 between the great, 2 from a great to a small name, 3 between small names. */
export const TIE = {
  width: [0, 1.3, 2.3, 3.6], // by strength
  share: [0, 1, 0.6, 0.55], // by level
  lesser: 0.8, // a tie of level 1 with an end of the second tier
  ink: [0, 1, 0.62, 0.52], // by level
  casing: 3.4, // paper beside a line of level 1, both sides together
  // The dots of an ended tie are round at rest. In motion they are square, of the same ink, which takes half the time
  // to paint.
  ghost: { width: 0.6, least: 1.1, dash: [0.6, 4], square: [1.46, 3.14], squareAt: 0.43 },
  query: { size: 15, halo: 3.5, weight: 700 },
};

/**
 * The width of a tie at rest.
 * @param {{strength: number, level: number, tiers: number, ghost: boolean}} tie tiers: of both ends
 * @param {number} scale
 */
export function tieWidth({ strength, level, tiers, ghost }, scale) {
  const width = TIE.width[strength] * scale * TIE.share[level] * (level === 1 && tiers > 2 ? TIE.lesser : 1);
  return ghost ? Math.max(TIE.ghost.least, width * TIE.ghost.width) : width;
}

/** The dash of a rivalry. @param {number} width */
export const dashOf = (width) => /** @type {[number, number]} */ ([4 + width * 2.1, 2.6 + width * 1.1]);

/** The bar across a rivalry. */
const BAR = { great: 6.4, small: 3.6, smallShare: 0.8, thick: 0.95, least: 1.3 };
export const BAR_GAP = { long: 1.6, wide: 4.4 }; // paper beyond the bar's ends, and beside it on both sides together
export const MARK_INK = [0, 1, 0.75, 0.75]; // by level

const NO_MARK = { mark: /** @type {const} */ (''), half: 0, thick: 0 };

/**
 * The sign on a line: a bar on a rivalry, "?" on a disputed tie, nothing where a number stands.
 * @param {PlateTie} tie
 * @returns {{mark: ''|'|'|'?', half: number, thick: number}} half the bar's length, and its width
 */
export function markOf(tie) {
  if (tie.ghost || tie.noted) return NO_MARK;
  if (tie.disputed) return { mark: '?', half: 0, thick: 0 };
  if (tie.sign > 0 || tie.level === 3) return NO_MARK;
  const half = tie.level === 1 ? BAR.great + tie.width : BAR.small + tie.width * BAR.smallShare;
  return { mark: '|', half, thick: Math.max(BAR.least, tie.width * BAR.thick) };
}

/** The numbered notes. */
export const BADGE = { radius: 8.6, halo: 1.6, numeral: 1.42, weight: 700, lead: 1 };

/** Territories: how much of the hue the fill and the line take is the theme's (tokens.css); the rest is here. */
export const HULL = {
  hued: { width: 1.4, fill: true },
  plain: { width: 1, fill: false },
  lines: /** @type {Record<string, {dash: number[], width?: number, round?: boolean}>} */ ({
    solid: { dash: [] },
    dotted: { dash: [1.2, 3.6], width: 2, round: true },
    dashed: { dash: [6, 3.4] },
    'dash-dot': { dash: [7, 3, 1.5, 3] },
  }),
};

/**
 * The stroke of a territory.
 * @param {{hued: boolean, style: string}} hull
 * @returns {{width: number, dash: number[], round: boolean, fill: boolean}}
 */
export function hullStroke({ hued, style }) {
  const kind = hued ? HULL.hued : HULL.plain;
  const line = HULL.lines[style] ?? HULL.lines.solid;
  return { width: line.width ?? kind.width, dash: line.dash, round: line.round ?? false, fill: kind.fill };
}

/**
 * The lines of a storyline: of the first tier and of others, frayed where the day is not known,
 * dotted who has no tie.
 */
export const STORYLINE = {
  great: 3.6,
  lesser: 1.7,
  alone: { width: 1.4, dash: [1, 3] },
  fray: [
    [-0.62, 0.7],
    [0, 1.2],
    [0.62, 0.9],
  ], // how far from the line, in its widths, and how thick
};

/** What is not looked at. Names of territories and numbers dim with the rest. */
export const DIM = { tie: 0.18, person: 0.38, badge: 0.3, hull: 0.28, hullName: 0.3 };
export const PICKED = { ring: 2, away: 3 };
/** From where somebody would stand to where he was put: a fine line of dots, and a cross at its beginning. */
export const PIN = { width: 1, dash: [1, 3], cross: 3, least: 12, away: 12 };
export const FRESH = 2; // how many times wider a changed tie is for a moment, when motion is spared
export const FRESH_TIME = 1500; // milliseconds that it is
