/** From the plain picture to what Cytoscape takes: ids, classes and data of people, ties and badges. Pure. */
import { ASIDE, BADGE, NAMES, PERSON, ringWidth, markOf, TIE } from '../look.js';
import { controlPoint, onCurve } from '../picture/geometry.js';

/** @typedef {import('../picture/geometry.js').Point} Point */
/** @typedef {import('../picture/plate.js').PlatePerson} PlatePerson */
/** @typedef {import('../picture/plate.js').PlateTie} PlateTie */
/** @typedef {import('../picture/plate.js').Plate} Plate */

const BAR_HEIGHT = 1.01; // of the letter that stands for a bar, in sizes

/** The classes of a person's disc. @param {PlatePerson} person */
export const personClasses = (person) =>
  `person t${person.tier} ${person.mark}${person.label.shown ? '' : ' hushed'}${person.aside ? ' aside' : ''}`;

/** @param {PlatePerson} person */
export function personData(person) {
  const { label, r, mark, tier, aside } = person;
  // A ring's border straddles its edge
  const d = mark === 'full' || mark === 'dead' ? 2 * r : 2 * r - ringWidth(person);
  return {
    id: person.id,
    tier,
    aside,
    mark,
    dead: person.dead,
    d,
    ring: ringWidth(person),
    dot: ((2 * r * PERSON.dot) / d) * 100,
    dash: PERSON.lostDash.map((part) => part * person.scale),
    halo: PERSON.halo,
    name: label.text,
    size: label.size,
    side: label.anchor === 'start' ? 'right' : label.anchor === 'end' ? 'left' : 'center',
    ...labelMargins(person, d),
    weight: aside ? ASIDE.weight : NAMES.weight[tier],
  };
}

/**
 * Cytoscape places names from the edge of the disc; the plate from its middle to the base line.
 * @param {PlatePerson} person
 * @param {number} d the disc as Cytoscape has it
 */
function labelMargins({ label: { dx, dy, anchor, size }, tier }, d) {
  const mx = anchor === 'start' ? dx - d / 2 : anchor === 'end' ? dx + d / 2 : dx;
  return { mx, my: dy - size * NAMES.middle[tier] };
}

/** @param {PlateTie} tie */
export const tieClasses = (tie) =>
  `tie ${tie.sign > 0 ? 'ally' : 'rival'} lv${tie.level}${tie.ghost ? ' ghost' : ''}${tie.disputed ? ' disputed' : ''}${tie.noted ? ' noted' : ''}${tie.aside ? ' aside' : ''}`;

/** @param {PlateTie} tie @param {Point} a where its ends stand @param {Point} b */
export function tieData(tie, a, b) {
  const { mark, half, thick } = markOf(tie);
  const span = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const control = controlPoint(a, b, tie.bend);
  const [middle, spot] = [onCurve(a, control, b, 0.5), onCurve(a, control, b, tie.spot)];
  return {
    id: tie.key,
    source: tie.a,
    target: tie.b,
    tie: tie.id,
    sign: tie.sign,
    strength: tie.strength,
    ghost: tie.ghost,
    aside: tie.aside,
    width: tie.width,
    casing: (tie.width + TIE.casing) / 2,
    bow: tie.bend * span,
    z: tie.z,
    mark,
    // Letters stand for marks: in Libre Franklin a bar is BAR_HEIGHT of the size high, and thickens with the weight.
    markSize: mark === '|' ? (2 * half) / BAR_HEIGHT : mark ? TIE.query.size * tie.scale : 1,
    markWeight: mark === '|' ? barWeight(thick / half) : TIE.query.weight,
    markGap: mark ? (mark === '|' ? 2.2 : TIE.query.halo) : 0,
    markX: mark === '?' ? spot[0] - middle[0] : 0,
    markY: mark === '?' ? spot[1] - middle[1] : 0,
  };
}

/** The weight of the letter whose stroke comes nearest to a bar's. @param {number} ratio width over half the length */
const barWeight = (ratio) => (ratio > 0.27 ? 900 : ratio > 0.22 ? 700 : ratio > 0.18 ? 600 : 400);

/** @param {import('../picture/badges.js').Badge} badge @param {number} radius */
export const badgeData = (badge, radius) => ({
  id: `badge ${badge.id}`,
  n: String(badge.n),
  d: radius * 2,
  size: radius * BADGE.numeral,
  tieKey: badge.tie,
  person: badge.person,
});
