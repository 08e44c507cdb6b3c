/** From the plain picture to what Cytoscape takes: ids, classes and data of people, ties and badges. Pure. */

/** @typedef {import('../picture/plate.js').PlatePerson} PlatePerson */
/** @typedef {import('../picture/plate.js').PlateTie} PlateTie */
/** @typedef {import('../picture/plate.js').Plate} Plate */

const HALO = 2.2;
const BAR_HEIGHT = 1.01;

/** @param {number} width */
export const dashOf = (width) => /** @type {[number, number]} */ ([4 + width * 2.1, 2.6 + width * 1.1]);

/** The classes of a person's disc. @param {PlatePerson} person */
export const personClasses = (person) => `person t${person.tier} ${person.mark}`;

/** @param {PlatePerson} person */
export function personData(person) {
  const { label, r, mark } = person;
  const serif = person.tier < 3;
  return {
    id: person.id,
    tier: person.tier,
    mark,
    dead: person.dead,
    d: mark === 'full' ? 2 * r : 2 * r - ringWidth(person), // a ring's border straddles its edge
    ring: ringWidth(person),
    halo: HALO,
    name: label.text,
    size: label.size,
    side: label.anchor === 'start' ? 'right' : label.anchor === 'end' ? 'left' : 'center',
    ...labelMargins(person, label.dx, label.dy),
    weight: serif ? (person.tier === 1 ? 700 : 600) : 500,
  };
}

/** @param {PlatePerson} person */
export const ringWidth = (person) => (person.mark === 'lost' ? 2.2 : person.tier === 3 ? 1.35 : 1.9) * (person.r > 12 ? 1.5 : 1);

/** Cytoscape places names from the edge of the disc; the plate from its middle to the base line. @param {PlatePerson} person @param {number} dx @param {number} dy */
export function labelMargins({ r, label }, dx, dy) {
  const mx = label.anchor === 'start' ? dx - r : label.anchor === 'end' ? dx + r : dx;
  return { mx, my: dy - label.size * 0.34 };
}

/** @param {PlateTie} tie */
export const tieClasses = (tie) => `tie ${tie.sign > 0 ? 'ally' : 'rival'} lv${tie.level}${tie.ghost ? ' ghost' : ''}${tie.disputed ? ' disputed' : ''}${tie.noted ? ' noted' : ''}`;

/** @param {PlateTie} tie @param {number} span the distance of its ends */
export function tieData(tie, span) {
  const { mark, half, thick } = markOf(tie);
  return {
    id: tie.key,
    source: tie.a,
    target: tie.b,
    tie: tie.id,
    sign: tie.sign,
    strength: tie.strength,
    ghost: tie.ghost,
    width: tie.width,
    casing: (tie.width + 3.4) / 2,
    span,
    bow: tie.bend * span,
    z: tie.z,
    mark,
    // Letters stand for marks: in Libre Franklin a bar is BAR_HEIGHT of the size high, and thickens with the weight.
    markSize: mark === '|' ? (2 * half) / BAR_HEIGHT : mark ? 15 : 1,
    markWeight: mark === '|' ? barWeight(thick / half) : 700,
    markGap: mark ? (mark === '|' ? 2.2 : 3.5) : 0,
  };
}

/**
 * The sign in the middle of a line: a bar on a rivalry, "?" on a disputed tie, nothing where a number stands.
 * @param {PlateTie} tie
 * @returns {{mark: ''|'|'|'?', half: number, thick: number}} half the bar's length, and its width
 */
export function markOf(tie) {
  if (tie.ghost || tie.noted) return NO_MARK;
  if (tie.disputed) return { mark: '?', half: 0, thick: 0 };
  if (tie.sign > 0 || tie.level === 3) return NO_MARK;
  return { mark: '|', half: tie.level === 1 ? 6.4 + tie.width : 3.6 + tie.width * 0.8, thick: Math.max(1.3, tie.width * 0.95) };
}

/** The weight of the letter whose stroke comes nearest to a bar's. @param {number} ratio width over half the length */
const barWeight = (ratio) => (ratio > 0.27 ? 900 : ratio > 0.22 ? 700 : ratio > 0.18 ? 600 : 400);

const NO_MARK = { mark: /** @type {const} */ (''), half: 0, thick: 0 };

/** @param {import('../picture/badges.js').Badge} badge @param {number} radius */
export const badgeData = (badge, radius) => ({ id: `badge ${badge.id}`, n: String(badge.n), d: radius * 2, size: radius * 1.34 });
