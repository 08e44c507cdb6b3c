/**
 * A plate that never moves, as SVG: many of them stand on one page, and a printer draws them as sharp as it can.
 * Colours are the theme's, by classes; widths, dashes and marks stand in look.js; territories are those of the map.
 */
import { h, svg } from '../../dom.js';
import { BAR_GAP, dashOf, DIM, MARK_INK, markOf, NAMES, PERSON, personInk, ringWidth, SANS, TIE } from '../look.js';
import { controlPoint, onCurve, tenth } from '../picture/geometry.js';
import { createTerritories } from '../rest/territories.js';

/** @typedef {import('../picture/geometry.js').Point} Point */
/** @typedef {import('../picture/plate.js').Plate} Plate */
/** @typedef {import('../picture/plate.js').PlatePerson} PlatePerson */
/** @typedef {import('../picture/plate.js').PlateTie} PlateTie */

/**
 * @typedef {object} Showing
 * @property {string|null} words what is to be seen, for those who hear the page; none where words beside it say it
 * @property {(tie: PlateTie) => boolean} [quietTie] whose ink is taken away
 * @property {(person: PlatePerson) => boolean} [quietPerson]
 * @property {(id: string) => string} [titleOf] what is said of somebody who is pointed at
 */

/**
 * @param {Plate} plate numbered notes are left out
 * @param {Map<string, import('../rest/hues.js').FactionHue>} hues
 * @param {Showing} showing
 * @returns {HTMLElement}
 */
export function stillPicture(plate, hues, { words, quietTie, quietPerson, titleOf }) {
  const { width, height } = plate.room;
  const [under, over] = [h('div', { class: 'layer' }), h('div', { class: 'layer over' })];
  const territories = createTerritories(under, over, hues, { onTap: () => {}, onHover: () => {} });
  territories.frame({ x: 0, y: 0, width, height });
  territories.show(plate);
  const here = new Map(plate.people.map((person) => [person.id, person]));
  const small = plate.people.toSorted((one, other) => other.tier - one.tier);
  const drawing = svg('svg', { viewBox: `0 0 ${tenth(width)} ${tenth(height)}`, 'aria-hidden': 'true' }, [
    ...plate.ties.map((tie) => tieMark(tie, here, quietTie?.(tie) ?? false)),
    ...small.map((person) => personMark(person, quietPerson?.(person) ?? false, titleOf?.(person.id))),
    ...small.map((person) => nameMark(person, quietPerson?.(person) ?? false)),
  ]);
  const spoken = words === null ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': words };
  return h('div', { class: 'still', ...spoken }, [under, h('div', { class: 'layer' }, [drawing]), over]);
}

/** @param {PlateTie} tie @param {Map<string, PlatePerson>} here @param {boolean} quiet */
function tieMark(tie, here, quiet) {
  const [a, b] = [tie.a, tie.b].map((id) => at(here.get(id)));
  const control = controlPoint(a, b, tie.bend);
  const d = tie.bend ? `M${text(a)}Q${text(control)} ${text(b)}` : `M${text(a)}L${text(b)}`;
  const ink = tie.ghost ? 'k-ghost' : tie.sign > 0 ? 'k-ally' : 'k-rival';
  const cased = tie.level === 1 && !tie.ghost && !quiet;
  const dash = tie.ghost ? TIE.ghost.dash : tie.sign < 0 ? dashOf(tie.width) : null;
  return svg(
    'g',
    {
      class: 'tie',
      opacity: quiet ? DIM.tie : null,
      'data-tie': tie.id,
      'data-sign': tie.sign,
      'data-strength': tie.strength,
      'data-ended': tie.ghost,
      'data-quiet': quiet,
    },
    [
      cased && svg('path', { class: 'k-paper', d, 'stroke-width': tenth(tie.width + TIE.casing) }),
      svg('path', {
        class: ink,
        d,
        'stroke-width': hundredth(tie.width),
        'stroke-dasharray': dash?.map(hundredth).join(' '),
        'stroke-linecap': tie.ghost ? 'round' : null,
        'stroke-opacity': tie.ghost ? null : TIE.ink[tie.level],
      }),
      ...signMark(tie, a, control, b, ink),
    ],
  );
}

/**
 * The bar across a rivalry, or the question mark of a disputed tie; no number stands here in its place.
 * @param {PlateTie} tie @param {Point} a @param {Point} control @param {Point} b @param {string} ink
 * @returns {SVGElement[]}
 */
function signMark(tie, a, control, b, ink) {
  const { mark, half, thick } = markOf({ ...tie, noted: false });
  if (!mark) return [];
  if (mark === '?') {
    const [x, y] = onCurve(a, control, b, tie.spot);
    const { size, halo, weight } = TIE.query;
    const look = {
      class: `query ${ink}`,
      x: tenth(x),
      y: tenth(y),
      'font-family': SANS,
      'font-size': tenth(size * tie.scale),
      'font-weight': weight,
      'stroke-width': halo * 2,
      'text-anchor': 'middle',
      'dominant-baseline': 'central',
      'fill-opacity': MARK_INK[tie.level],
    };
    return [svg('text', look, ['?'])];
  }
  const [x, y] = onCurve(a, control, b, 0.5);
  const turn = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const [dx, dy] = [-Math.sin(turn), Math.cos(turn)];
  const bar = (/** @type {number} */ reach) =>
    `M${text([x - dx * reach, y - dy * reach])}L${text([x + dx * reach, y + dy * reach])}`;
  return [
    svg('path', { class: 'k-paper', d: bar(half + BAR_GAP.long), 'stroke-width': tenth(thick + BAR_GAP.wide) }),
    svg('path', {
      class: ink,
      d: bar(half),
      'stroke-width': hundredth(thick),
      'stroke-opacity': MARK_INK[tie.level],
    }),
  ];
}

/** @param {PlatePerson} person @param {boolean} quiet @param {string} [title] */
function personMark(person, quiet, title) {
  const { id, x, y, r, mark, scale } = person;
  const ink = `i-${personInk(person).disc}`;
  const circle = (/** @type {string} */ kind, /** @type {number} */ radius, more = {}) =>
    svg('circle', { class: kind, r: hundredth(radius), ...more });
  const parts = [circle('i-paper disc', r + PERSON.halo)];
  if (mark === 'dead') {
    parts[0] = svg('path', { class: `${ink} disc`, d: PERSON.cross.map((box) => crossPiece(box, r)).join('') });
  } else if (mark === 'full') parts.push(circle(`${ink} disc`, r));
  else {
    const ring = ringWidth(person);
    const dash = mark === 'lost' ? PERSON.lostDash.map((part) => hundredth(part * scale)).join(' ') : null;
    parts.push(
      circle(`${ink} ring`, r - ring / 2, { 'stroke-width': hundredth(ring), 'stroke-dasharray': dash }),
      ...(mark === 'candidate' ? [circle(`${ink} disc`, r * PERSON.dot)] : []),
    );
  }
  const place = {
    class: 'person',
    transform: `translate(${text([x, y])})`,
    opacity: quiet ? DIM.person : null,
    'data-person': id,
    'data-mark': mark,
  };
  return svg('g', place, [title ? svg('title', {}, [title]) : null, ...parts]);
}

/** @param {number[]} box @param {number} r */
const crossPiece = ([left, top, width, height], r) =>
  `M${text([left * r, top * r])}h${tenth(width * r)}v${tenth(height * r)}h${tenth(-width * r)}z`;

/** @param {PlatePerson} person @param {boolean} quiet */
function nameMark(person, quiet) {
  const { label, tier, x, y } = person;
  if (!label.shown || !label.size) return null;
  const look = {
    class: `name i-${personInk(person).name}`,
    x: tenth(x + label.dx),
    y: tenth(y + label.dy),
    'font-family': NAMES.face[tier],
    'font-size': hundredth(label.size),
    'font-weight': NAMES.weight[tier],
    'stroke-width': NAMES.halo[tier] * 2,
    'text-anchor': label.anchor,
    opacity: quiet ? DIM.person : null,
  };
  return svg('text', look, [label.text]);
}

/** @param {number} value */
const hundredth = (value) => Math.round(value * 100) / 100;

/** @param {Point} point */
const text = ([x, y]) => `${tenth(x)} ${tenth(y)}`;

/** @param {PlatePerson|undefined} person @returns {Point} */
const at = (person) => [person?.x ?? 0, person?.y ?? 0];
