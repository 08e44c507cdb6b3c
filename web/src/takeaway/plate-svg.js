/**
 * The picture of a year as SVG that needs nothing beside it: every stroke an attribute, every name a text. The marks
 * are those of look.js, in the order in which the map paints them.
 */
import { svg } from '../dom.js';
import {
  ASIDE,
  BADGE,
  BAR_GAP,
  dashOf,
  hullStroke,
  MARK_INK,
  markOf,
  NAMES,
  PERSON,
  personInk,
  ringWidth,
  SANS,
  TIE,
} from '../graph/look.js';
import { controlPoint, onCurve } from '../graph/picture/geometry.js';
import { pathOf } from '../graph/picture/hulls.js';
import { lettersOn } from '../graph/picture/letters.js';
import { pinMarks } from '../graph/rest/pins.js';

/** @typedef {import('../graph/picture/plate.js').Plate} Plate */
/** @typedef {import('../graph/picture/plate.js').PlateTie} PlateTie */
/** @typedef {import('../graph/picture/plate.js').PlatePerson} PlatePerson */
/** @typedef {import('../graph/picture/plate.js').PlateHull} PlateHull */
/** @typedef {import('../graph/picture/geometry.js').Point} Point */
/** @typedef {import('../graph/rest/hues.js').FactionHue} FactionHue */
/** @typedef {import('../graph/rest/style.js').Ink} Ink */
/** @typedef {{ink: Ink, hues: Map<string, FactionHue>, fill: number, line: number}} Paint fill, line: of territories */

/** Numbers that a file does not need more exactly. @param {number} value */
export const short = (value) => Number(value.toFixed(2));

/**
 * @param {Plate} plate
 * @param {Paint} paint
 * @param {import('../graph/picture/sides.js').Measure} measure
 * @returns {SVGElement} in plate units
 */
export function plateSvg(plate, paint, measure) {
  const { ink } = paint;
  const here = new Map(plate.people.map((person) => [person.id, person]));
  const great = [...plate.people].sort((a, b) => b.tier - a.tier);
  const layer = (/** @type {string} */ name, /** @type {SVGElement[]} */ children) =>
    svg('g', { 'data-layer': name }, children);
  return svg('g', {}, [
    layer(
      'territories',
      plate.hulls.map((hull) => territory(hull, paint)),
    ),
    layer(
      'ties',
      plate.ties.flatMap((tie) => {
        const [a, b] = [here.get(tie.a), here.get(tie.b)];
        return a && b ? [tieSvg(tie, [a.x, a.y], [b.x, b.y], ink)] : [];
      }),
    ),
    layer(
      'people',
      great.map((person) => personSvg(person, ink)),
    ),
    layer(
      'names',
      great.filter((person) => person.label.shown).map((person) => nameSvg(person, ink)),
    ),
    layer(
      'territory-names',
      plate.hulls.flatMap((hull) => (hull.line ? [outlineName(hull, hull.line, paint, measure)] : [])),
    ),
    layer('pins', pinMarks(plate.pins, ink.ink3)),
    layer('notes', [
      ...plate.badges.flatMap(({ x, y, lead, person }) => {
        const to = lead && here.get(person ?? '');
        return to
          ? [
              svg('path', {
                d: `M${short(x)} ${short(y)}L${short(to.x)} ${short(to.y)}`,
                ...line(ink.ink3, BADGE.lead),
              }),
            ]
          : [];
      }),
      ...plate.badges.map((badge) => noteSvg(badge, plate.room.badge, ink)),
    ]),
  ]);
}

/** @param {string} colour @param {number} width */
const line = (colour, width) => ({ fill: 'none', stroke: colour, 'stroke-width': short(width) });

/** @param {PlateHull} hull @param {Paint} paint */
function territory(hull, { ink, hues, fill, line: share }) {
  const hue = hues.get(hull.id);
  const stroke = hullStroke({ hued: hue?.hued ?? false, style: hue?.line ?? 'solid' });
  const colour = hue?.light ?? ink.ink3;
  return svg('path', {
    'data-faction': hull.id,
    d: pathOf(hull),
    fill: stroke.fill ? colour : 'none',
    'fill-opacity': stroke.fill ? fill : null,
    'fill-rule': 'evenodd',
    stroke: colour,
    'stroke-opacity': share,
    'stroke-width': stroke.width,
    'stroke-dasharray': stroke.dash.length ? stroke.dash.join(' ') : null,
    'stroke-linecap': stroke.round ? 'round' : null,
  });
}

/** @param {PlateTie} tie @param {Point} a @param {Point} b @param {Ink} ink */
function tieSvg(tie, a, b, ink) {
  const control = controlPoint(a, b, tie.bend);
  const [start, by, end] = [a, control, b].map((point) => point.map(short).join(' '));
  const d = tie.bend ? `M${start}Q${by} ${end}` : `M${start}L${end}`;
  const colour = tie.ghost ? ink.ghost : tie.sign > 0 ? ink.ally : ink.rival;
  const dash = tie.ghost ? TIE.ghost.dash : tie.sign > 0 ? null : dashOf(tie.width).map(short);
  const isCased = tie.level === 1 && !tie.ghost && !tie.aside;
  return svg(
    'g',
    {
      'data-tie': tie.id,
      'data-sign': tie.sign,
      'data-ended': tie.ghost ? 'true' : null,
      opacity: tie.aside ? ASIDE.tie : null,
    },
    [
      isCased && svg('path', { d, ...line(ink.paper, tie.width + TIE.casing) }),
      svg('path', {
        d,
        ...line(colour, tie.width),
        'stroke-opacity': tie.ghost ? null : TIE.ink[tie.level],
        'stroke-dasharray': dash && dash.join(' '),
        'stroke-linecap': tie.ghost ? 'round' : null,
      }),
      ...signOf(tie, a, control, b, colour, ink),
    ],
  );
}

/**
 * The bar of a rivalry, the question mark of a disputed tie.
 * @param {PlateTie} tie
 * @param {Point} a
 * @param {Point} control
 * @param {Point} b
 * @param {string} colour
 * @param {Ink} ink
 */
function signOf(tie, a, control, b, colour, ink) {
  const { mark, half, thick } = markOf(tie);
  const alpha = MARK_INK[tie.level] === 1 ? null : MARK_INK[tie.level];
  if (mark === '?') {
    const { size, halo, weight } = TIE.query;
    const [x, y] = onCurve(a, control, b, tie.spot);
    const attributes = { size: size * tie.scale, weight, face: SANS, colour, paper: ink.paper, halo, anchor: 'middle' };
    return [text('?', x, y + size * tie.scale * 0.36, { ...attributes, alpha })];
  }
  if (!mark) return [];
  const [x, y] = onCurve(a, control, b, 0.5);
  const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const [dx, dy] = [-Math.sin(angle), Math.cos(angle)];
  const bar = (/** @type {number} */ long, /** @type {number} */ wide, /** @type {string} */ stroke) =>
    svg('path', {
      d: `M${short(x - dx * long)} ${short(y - dy * long)}L${short(x + dx * long)} ${short(y + dy * long)}`,
      ...line(stroke, wide),
      opacity: alpha,
    });
  return [bar(half + BAR_GAP.long, thick + BAR_GAP.wide, ink.paper), bar(half, thick, colour)];
}

/** @param {PlatePerson} person @param {Ink} ink */
function personSvg(person, ink) {
  const { x, y, r, mark } = person;
  return svg('g', { 'data-person': person.id }, discSvg({ ...person, x, y, r, mark }, ink));
}

/**
 * The disc, ring or cross of a person.
 * @param {Pick<PlatePerson, 'x'|'y'|'r'|'mark'|'tier'|'scale'|'aside'|'dead'>} person
 * @param {Ink} ink
 * @returns {SVGElement[]}
 */
export function discSvg(person, ink) {
  const { x, y, r, mark } = person;
  const colour = ink[personInk(/** @type {PlatePerson} */ (person)).disc];
  const circle = (/** @type {number} */ radius, /** @type {Record<string, unknown>} */ more) =>
    svg('circle', { cx: short(x), cy: short(y), r: short(radius), ...more });
  if (mark === 'dead') {
    return PERSON.cross.map(([left, top, width, height]) =>
      svg('rect', {
        x: short(x + left * r),
        y: short(y + top * r),
        width: short(width * r),
        height: short(height * r),
        fill: colour,
      }),
    );
  }
  const ground = circle(r + PERSON.halo, { fill: ink.paper });
  if (mark === 'full') return [ground, circle(r, { fill: colour })];
  const ring = ringWidth(/** @type {PlatePerson} */ (person));
  const dash = mark === 'lost' ? PERSON.lostDash.map((part) => short(part * person.scale)).join(' ') : null;
  return [
    ground,
    circle(r - ring / 2, { ...line(colour, ring), 'stroke-dasharray': dash }),
    ...(mark === 'candidate' ? [circle(r * PERSON.dot, { fill: colour })] : []),
  ];
}

/** @param {PlatePerson} person @param {Ink} ink */
function nameSvg(person, ink) {
  const { label, tier, aside } = person;
  return text(label.text, person.x + label.dx, person.y + label.dy, {
    size: label.size,
    weight: aside ? ASIDE.weight : NAMES.weight[tier],
    face: NAMES.face[tier],
    colour: ink[personInk(person).name],
    paper: ink.paper,
    halo: NAMES.halo[tier],
    anchor: label.anchor,
  });
}

/**
 * @param {string} words
 * @param {number} x
 * @param {number} y base line
 * @param {{size: number, weight: number, face: string, colour: string, paper?: string, halo?: number, anchor?: string,
 *   alpha?: number|null, transform?: string, spacing?: number}} how
 */
export function text(words, x, y, { size, weight, face, colour, paper, halo, anchor, alpha, transform, spacing }) {
  return svg(
    'text',
    {
      x: transform ? null : short(x),
      y: transform ? null : short(y),
      transform,
      fill: colour,
      opacity: alpha,
      'font-family': face.replaceAll('"', "'"),
      'font-size': short(size),
      'font-weight': weight,
      'letter-spacing': spacing,
      'text-anchor': anchor === 'start' ? null : anchor,
      ...(halo
        ? { stroke: paper, 'stroke-width': short(halo * 2), 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
        : {}),
    },
    [words],
  );
}

/**
 * A name along its outline, letter by letter: not every program that reads SVG bends a text.
 * @param {PlateHull} hull
 * @param {Point[]} base
 * @param {Paint} paint
 * @param {import('../graph/picture/sides.js').Measure} measure
 */
function outlineName(hull, base, { ink, hues }, measure) {
  const letters = lettersOn(hull.name, hull.size, base, measure).filter((letter) => letter.text.trim());
  const colour = hues.get(hull.id)?.light ?? ink.ink3;
  const look = { size: hull.size, weight: NAMES.weight[0], face: NAMES.face[0], colour };
  const write = (/** @type {object} */ more) =>
    letters.map(({ text: sign, x, y, turn }) =>
      text(sign, 0, 0, {
        ...look,
        ...more,
        transform: `translate(${short(x)} ${short(y)}) rotate(${short((turn * 180) / Math.PI)})`,
      }),
    );
  // The paper of one letter must not lie on its neighbour: it is laid under all of them.
  return svg('g', { 'data-faction': hull.id, 'aria-label': hull.name, role: 'img' }, [
    svg('title', {}, [hull.name]),
    ...write({ colour: ink.paper, paper: ink.paper, halo: NAMES.halo[0] }),
    ...write({}),
  ]);
}

/** @param {{x: number, y: number, n: number}} badge @param {number} radius @param {Ink} ink */
export function noteSvg({ x, y, n }, radius, ink) {
  const size = radius * BADGE.numeral;
  return svg('g', { 'data-note': n }, [
    svg('circle', { cx: short(x), cy: short(y), r: short(radius + BADGE.halo), fill: ink.paper }),
    svg('circle', { cx: short(x), cy: short(y), r: short(radius), fill: ink.ink }),
    text(String(n), x, y + size * 0.36, {
      size,
      weight: BADGE.weight,
      face: SANS,
      colour: ink.plate,
      anchor: 'middle',
    }),
  ]);
}
