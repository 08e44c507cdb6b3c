/**
 * The brushes of the painter: outlines, ties, discs, names and numbers, each as it looks at a moment of a film. They
 * paint in plate units on a context that is set up for them.
 */
import { ASIDE, BADGE, BAR_GAP, dashOf, MARK_INK, markOf, PERSON, personInk, ringWidth, SANS, TIE } from '../look.js';
import { grownDash } from './film.js';
import { controlPoint, curveLength, mix, onCurve } from '../picture/geometry.js';

/** @typedef {import('./film.js').Film} Film */
/** @typedef {import('./film.js').Beat} Beat */
/** @typedef {import('./film.js').Step<PlateTie>} TieStep */
/** @typedef {import('./film.js').Step<PlatePerson>} PersonStep */
/** @typedef {import('../picture/geometry.js').Point} Point */
/** @typedef {import('../picture/plate.js').PlatePerson} PlatePerson */
/** @typedef {import('../picture/plate.js').PlateTie} PlateTie */
/** @typedef {import('../rest/style.js').Ink} Ink */

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Film['territories']} territories
 * @param {Beat} beat
 * @param {Map<string, import('../rest/territories.js').HullInk>} hues
 */
export function paintHulls(context, territories, beat, hues) {
  for (const { key, from, to, holes, arriving, leaving } of territories) {
    const hue = hues.get(key);
    const alpha = arriving ? beat.move : leaving ? 1 - beat.fade : 1;
    if (!hue || alpha === 0) continue;
    context.beginPath();
    trace(context, from, to, beat.move);
    for (const hole of holes) trace(context, hole.from, hole.to, beat.move);
    context.fillStyle = context.strokeStyle = hue.colour;
    if (hue.fill) {
      context.globalAlpha = alpha * hue.fill;
      context.fill('evenodd');
    }
    context.globalAlpha = alpha * hue.line;
    context.lineWidth = hue.width;
    context.lineCap = hue.round ? 'round' : 'butt';
    context.setLineDash(hue.dash);
    context.stroke();
  }
  context.setLineDash([]);
}

/** @param {CanvasRenderingContext2D} context @param {Point[]} from @param {Point[]} to @param {number} move */
function trace(context, from, to, move) {
  for (let i = 0; i < from.length; i++) {
    const x = mix(from[i][0], to[i][0], move);
    const y = mix(from[i][1], to[i][1], move);
    if (i) context.lineTo(x, y);
    else context.moveTo(x, y);
  }
  context.closePath();
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {TieStep} step
 * @param {Beat} beat
 * @param {Map<string, Point>} places
 * @param {Ink} ink
 */
export function paintTie(context, { before, after }, beat, places, ink) {
  let tie = /** @type {PlateTie} */ (after ?? before);
  let alpha = 1;
  let grown = 1;
  if (!after) alpha = 1 - beat.fade;
  else if (!before) {
    if (tie.ghost) alpha = beat.draw;
    else grown = beat.draw;
  } else if (before.ghost !== after.ghost) {
    // Half-way a tie that ends turns into its ghost.
    tie = beat.fade < 0.5 ? before : after;
    alpha = Math.abs(beat.fade * 2 - 1);
  }
  const a = places.get(tie.a);
  const b = places.get(tie.b);
  if (!a || !b || alpha <= 0 || grown <= 0) return;
  alpha *= mix(presenceOf(before ?? tie), presenceOf(after ?? tie), beat.move);
  const bend = before && after ? mix(before.bend, after.bend, beat.move) : tie.bend;
  const width = before && after && before.ghost === after.ghost ? mix(before.width, after.width, beat.draw) : tie.width;
  const control = controlPoint(a, b, bend);
  const colour = tie.ghost ? ink.ghost : tie.sign > 0 ? ink.ally : ink.rival;

  context.beginPath();
  context.moveTo(a[0], a[1]);
  if (bend) context.quadraticCurveTo(control[0], control[1], b[0], b[1]);
  else context.lineTo(b[0], b[1]);
  if (tie.level === 1 && !tie.ghost && !tie.aside) {
    context.globalAlpha = alpha * grown;
    context.strokeStyle = ink.paper;
    context.lineWidth = width + TIE.casing;
    context.stroke();
  }
  context.globalAlpha = alpha * (tie.ghost ? 1 : TIE.ink[tie.level]);
  context.strokeStyle = colour;
  context.lineWidth = width;
  const dash = tie.sign > 0 ? null : dashOf(width);
  if (tie.ghost) {
    context.setLineDash(TIE.ghost.square);
    context.lineDashOffset = TIE.ghost.squareAt;
  } else if (grown < 1) context.setLineDash(grownDash(curveLength(a, control, b), grown, dash));
  else if (dash) context.setLineDash(dash);
  context.stroke();
  context.setLineDash([]);
  context.lineDashOffset = 0;
  const mark = markOf(before && after && before.ghost === after.ghost && beat.draw < 0.5 ? before : tie);
  const shown = after && !before ? Math.max(0, grown * 3 - 2) : 1;
  if (!mark.mark || !shown) return;
  const ground = { colour, paper: ink.paper, alpha: alpha * MARK_INK[tie.level] };
  if (mark.mark === '?') {
    paintQuery(context, onCurve(a, control, b, tie.spot), tie.scale, { ...ground, alpha: ground.alpha * shown });
  } else {
    paintBar(
      context,
      onCurve(a, control, b, 0.5),
      Math.atan2(b[1] - a[1], b[0] - a[0]),
      mark.half * shown,
      mark.thick,
      ground,
    );
  }
}

/** How much ink a tie has. @param {PlateTie} tie */
const presenceOf = ({ aside }) => (aside ? ASIDE.tie : 1);

/** @typedef {{colour: string, paper: string, alpha: number}} Ground */

/**
 * The question mark of a disputed tie.
 * @param {CanvasRenderingContext2D} context
 * @param {Point} at
 * @param {number} scale
 * @param {Ground} ground
 */
export function paintQuery(context, [x, y], scale, { colour, paper, alpha }) {
  const { size, halo, weight } = TIE.query;
  context.globalAlpha = alpha;
  context.font = `${weight} ${size * scale}px ${SANS}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = paper;
  context.lineWidth = halo * 2;
  context.strokeText('?', x, y);
  context.fillStyle = colour;
  context.fillText('?', x, y);
  context.lineJoin = 'miter';
}

/**
 * The bar across the middle of a rivalry, with a gap of paper round it.
 * @param {CanvasRenderingContext2D} context
 * @param {Point} at
 * @param {number} angle
 * @param {number} half
 * @param {number} thick
 * @param {Ground} ground
 */
function paintBar(context, [x, y], angle, half, thick, { colour, paper, alpha }) {
  const dx = -Math.sin(angle);
  const dy = Math.cos(angle);
  context.globalAlpha = alpha;
  for (const [long, wide, stroke] of /** @type {[number, number, string][]} */ ([
    [half + BAR_GAP.long, thick + BAR_GAP.wide, paper],
    [half, thick, colour],
  ])) {
    context.beginPath();
    context.moveTo(x - dx * long, y - dy * long);
    context.lineTo(x + dx * long, y + dy * long);
    context.strokeStyle = stroke;
    context.lineWidth = wide;
    context.stroke();
  }
}

/** How visible somebody is now. @param {PlatePerson|null} before @param {PlatePerson|null} after @param {Beat} beat */
const presence = (before, after, beat) => (!after ? 1 - beat.fade : !before ? beat.move : 1);

/**
 * @param {CanvasRenderingContext2D} context
 * @param {PlatePerson|null} before
 * @param {PlatePerson|null} after
 * @param {Beat} beat
 * @param {Map<string, Point>} places @param {Ink} ink
 */
export function paintPerson(context, before, after, beat, places, ink) {
  const alpha = presence(before, after, beat);
  const person = /** @type {PlatePerson} */ ((beat.swapped ? after : before) ?? before ?? after);
  const at = places.get(person.id);
  if (!at || alpha <= 0) return;
  const [x, y] = at;
  const { mark } = person;
  const r = before && after ? mix(before.r, after.r, beat.move) : person.r;
  const colour = ink[personInk(person).disc];
  context.globalAlpha = alpha;
  if (mark === 'dead') {
    context.fillStyle = colour;
    for (const [left, top, width, height] of PERSON.cross) {
      context.fillRect(x + left * r, y + top * r, width * r, height * r);
    }
    return;
  }
  circle(context, x, y, r + PERSON.halo, ink.paper);
  if (mark === 'full') return circle(context, x, y, r, colour);
  const ring = ringWidth(person);
  context.beginPath();
  context.arc(x, y, r - ring / 2, 0, 2 * Math.PI);
  context.strokeStyle = colour;
  context.lineWidth = ring;
  if (mark === 'lost') context.setLineDash(PERSON.lostDash.map((part) => part * person.scale));
  context.stroke();
  context.setLineDash([]);
  if (mark === 'candidate') circle(context, x, y, r * PERSON.dot, colour);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {number} x
 * @param {number} y
 * @param {number} r
 * @param {string} colour
 */
function circle(context, x, y, r, colour) {
  context.beginPath();
  context.arc(x, y, r, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}

/**
 * A name glides with its person, and round it when it changes sides; one that says something else crosses over
 * half-way.
 * @param {CanvasRenderingContext2D} context
 * @param {PlatePerson|null} before
 * @param {PlatePerson|null} after
 * @param {Beat} beat
 * @param {Map<string, Point>} places @param {ReturnType<typeof import('./name-sheet.js').createNameSheet>} names
 */
export function paintName(context, before, after, beat, places, names) {
  const alpha = presence(before, after, beat);
  const person = /** @type {PlatePerson} */ (before ?? after);
  const at = places.get(person.id);
  if (!at || alpha <= 0) return;
  /** @param {PlatePerson} now @param {number} ink */
  const write = (now, ink) => {
    if (now.label.shown) names.draw(context, now, at[0] + now.label.dx, at[1] + now.label.dy, ink);
  };
  if (!before || !after) return write(person, alpha);
  const same = alike(before, after) && before.label.shown && after.label.shown;
  if (same) return names.glide(context, before, after, at[0], at[1], beat.move);
  write(beat.move < 0.5 ? before : after, Math.abs(beat.move * 2 - 1));
}

/** Whether a name looks the same in both pictures. @param {PlatePerson} a @param {PlatePerson} b */
const alike = (a, b) => a.label.text === b.label.text && a.label.size === b.label.size && a.aside === b.aside;

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Film} film
 * @param {Beat} beat
 * @param {Map<string, Point>} places
 * @param {Ink} ink
 * @param {number} radius
 * @param {ReturnType<typeof import('./name-sheet.js').createNameSheet>} names
 */
export function paintBadges(context, film, beat, places, ink, radius, names) {
  const [badges, alpha] = beat.draw > 0 ? [film.to.badges, beat.draw] : [film.from.badges, 1 - beat.fade];
  if (alpha <= 0) return;
  context.globalAlpha = alpha;
  context.strokeStyle = ink.ink3;
  context.lineWidth = BADGE.lead;
  for (const { x, y, person, lead } of badges) {
    const to = lead && places.get(person ?? '');
    if (!to) continue;
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(to[0], to[1]);
    context.stroke();
  }
  for (const { x, y } of badges) {
    circle(context, x, y, radius + BADGE.halo, ink.paper);
    circle(context, x, y, radius, ink.ink);
  }
  for (const { x, y, n } of badges) names.number(context, n, radius * BADGE.numeral, x, y, alpha);
}
