/**
 * Paints a crowd: what looks alike one after the other, so that the pen is seldom set anew, but each line
 * by itself. One path of thousands of lines takes many times as long, since where they cross has to be found. The looks
 * are those of look.js, in the painting order of the plate.
 */
import { BAR_GAP, dashOf, DIM, FRESH, markOf, MARK_INK, PERSON, PICKED, TIE } from '../look.js';
import { controlPoint, onCurve } from '../picture/geometry.js';
import { paintBadges, paintHulls, paintPerson, paintQuery } from '../motion/brushes.js';
import { beats, LENGTH } from '../motion/film.js';

/** @typedef {import('../picture/plate.js').Plate} Plate */
/** @typedef {import('../picture/plate.js').PlateTie} PlateTie */
/** @typedef {import('../picture/plate.js').PlatePerson} PlatePerson */
/** @typedef {import('../picture/geometry.js').Point} Point */
/** @typedef {import('../motion/painter.js').Look} Look */
/** @typedef {import('./style.js').Ink} Inks */
/**
 * @typedef {{
 *   places: Map<string, Point>,
 *   lit: {ties: Set<string>, people: Set<string>, factions: Set<string>}|null,
 *   picked: {people: Set<string>, ties: Set<string>}, told: Set<string>, fresh: Set<string>,
 * }} Ink what has full ink, is marked, is named although it has no room, or is wide for a moment; null lights all
 */

const REST = beats(LENGTH);
const STEP = 800; // lines or discs that are painted within one frame
const LEAST = 100; // fewer are no reason to wait for the next one
/** Thousands of dimmed lines are a fog still: it is thinned, and what is looked at stands out of it. */
const FOG = { dim: 0.4, width: 1.8 };
const COARSE = { rival: 3, ghost: 5 }; // how much longer the dashes of small ties are: each costs as much as a line

/**
 * Paints in steps that each fit into a frame beside other work; gone through at once, it is all painted at once.
 * @param {CanvasRenderingContext2D} context
 * @param {Plate} plate
 * @param {Ink} ink
 * @param {Look} look
 * @param {ReturnType<typeof import('../motion/name-sheet.js').createNameSheet>} names
 * @returns {Generator<void>}
 */
export function* paintCrowd(context, plate, ink, look, names) {
  const { zoom, x, y, ratio } = look.viewport;
  const onPlate = () => context.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = look.ink.paper;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  onPlate();
  paintTerritories(context, plate, ink, look);
  for (const bundle of bundlesOf(plate.ties, ink, look)) {
    for (let from = 0; from < bundle.ties.length; from += STEP) {
      paintBundle(context, { ...bundle, ties: bundle.ties.slice(from, from + STEP) }, ink.places, look.ink);
      if (bundle.ties.length > LEAST) yield;
    }
  }
  for (const group of groupsOf(plate.people, ink)) {
    for (let from = 0; from < group.people.length; from += STEP) {
      paintPeople(context, { ...group, people: group.people.slice(from, from + STEP) }, ink, look);
      if (group.people.length > LEAST) yield;
    }
  }
  paintPicked(context, plate.people, ink, look);
  paintNames(context, plate.people, ink, look, names);
  onPlate();
  const film = /** @type {import('../motion/film.js').Film} */ (/** @type {unknown} */ ({ to: plate }));
  paintBadges(context, film, REST, ink.places, look.ink, look.badge, names);
}

/** @param {CanvasRenderingContext2D} context @param {Plate} plate @param {Ink} ink @param {Look} look */
function paintTerritories(context, { hulls }, { lit }, { hues }) {
  const inked = new Map(
    [...hues].map(([key, hue]) => {
      const hull = hulls.find((one) => one.key === key);
      const share = hull && lit && !lit.factions.has(hull.id) ? DIM.hull : 1;
      return [key, { ...hue, fill: hue.fill * share, line: hue.line * share }];
    }),
  );
  const standing = hulls.map(({ key, points, holes }) => ({
    key,
    from: points,
    to: points,
    holes: holes.map((hole) => ({ from: hole.points, to: hole.points })),
    arriving: false,
    leaving: false,
  }));
  paintHulls(context, standing, REST, inked);
}

/**
 * @typedef {{colour: string, width: number, alpha: number, dash: number[], casing: number, picked: boolean,
 *   mark: ''|'|'|'?', half: number, thick: number, markInk: number, ties: PlateTie[]}} Bundle lines that look alike
 */

/**
 * Bundles in painting order: the heights of a plate tell ended, small, great and changed ties apart; within one of
 * these, lines that look alike go together, and those that are dimmed lie lowest.
 * @param {PlateTie[]} ties @param {Ink} ink @param {Look} look @returns {Iterable<Bundle>}
 */
function bundlesOf(ties, { lit, picked, fresh }, { ink, viewport: { zoom, ratio } }) {
  // Of one device pixel, a line takes a third of the time; on a finer screen that would be too thin.
  const hair = ratio < 1.5 ? 1 / (zoom * ratio) : Infinity;
  const bundles = /** @type {Map<string, Bundle & {height: number}>} */ (new Map());
  for (const tie of ties) {
    const dim = lit !== null && !lit.ties.has(tie.id);
    const chosen = picked.ties.has(tie.key);
    const wide = fresh.has(tie.key);
    const key = `${tie.ghost}${tie.level}${tie.sign}${tie.noted}${tie.aside}${tie.disputed}${tie.width} ${dim}${chosen}${wide}`;
    const bundle = bundles.get(key);
    if (bundle) {
      bundle.ties.push(tie);
      continue;
    }
    const { mark, half, thick } = markOf(tie);
    const meant = lit !== null && !dim;
    const usual = meant ? Math.max(tie.width, FOG.width) : tie.level === 3 ? Math.min(tie.width, hair) : tie.width;
    const width = usual * (wide ? FRESH : 1);
    bundles.set(key, {
      colour: tie.ghost ? ink.ghost : tie.sign > 0 ? ink.ally : ink.rival,
      width,
      alpha: dim ? DIM.tie * FOG.dim : tie.ghost || chosen || meant ? 1 : TIE.ink[tie.level],
      dash: dashed(tie),
      casing: chosen || (tie.level === 1 && !tie.ghost && !dim) ? width + TIE.casing : 0,
      picked: chosen,
      mark: tie.level === 3 ? '' : mark,
      half,
      thick,
      markInk: dim ? DIM.tie : MARK_INK[tie.level],
      ties: [tie],
      height: (dim ? 0 : 1e9) + tie.z,
    });
  }
  return [...bundles.values()].sort((a, b) => a.height - b.height);
}

/** @param {PlateTie} tie @returns {number[]} */
function dashed({ ghost, sign, width, level }) {
  if (!ghost && sign > 0) return [];
  const dash = ghost ? TIE.ghost.square : dashOf(width);
  return level === 3 ? dash.map((part) => part * (ghost ? COARSE.ghost : COARSE.rival)) : dash;
}

/**
 * @param {CanvasRenderingContext2D} context @param {Bundle} bundle @param {Map<string, Point>} places
 * @param {Inks} inks
 */
function paintBundle(context, bundle, places, inks) {
  const set = (/** @type {string} */ colour, /** @type {number} */ alpha, /** @type {number} */ width) => {
    context.strokeStyle = colour;
    context.globalAlpha = alpha;
    context.lineWidth = width;
  };
  set(bundle.colour, bundle.alpha, bundle.width);
  context.setLineDash(bundle.dash);
  for (const { a, b, bend } of bundle.ties) {
    const [from, to] = [places.get(a), places.get(b)];
    if (!from || !to) continue;
    context.beginPath();
    context.moveTo(from[0], from[1]);
    if (!bend) context.lineTo(to[0], to[1]);
    else {
      const control = controlPoint(from, to, bend);
      context.quadraticCurveTo(control[0], control[1], to[0], to[1]);
    }
    if (bundle.casing) {
      set(bundle.picked ? inks.ink : inks.paper, 1, bundle.casing);
      context.setLineDash([]);
      context.stroke();
      set(bundle.colour, bundle.alpha, bundle.width);
      context.setLineDash(bundle.dash);
    }
    context.stroke();
  }
  context.setLineDash([]);
  if (bundle.mark === '|') paintBars(context, bundle, places, inks.paper);
  if (bundle.mark === '?') paintQueries(context, bundle, places, inks.paper);
}

/**
 * The bars across rivalries between the great, with a gap of paper round each.
 * @param {CanvasRenderingContext2D} context @param {Bundle} bundle @param {Map<string, Point>} places
 * @param {string} paper
 */
function paintBars(context, { ties, half, thick, colour, markInk }, places, paper) {
  context.globalAlpha = markInk;
  for (const [long, wide, stroke] of /** @type {[number, number, string][]} */ ([
    [half + BAR_GAP.long, thick + BAR_GAP.wide, paper],
    [half, thick, colour],
  ])) {
    context.beginPath();
    for (const { a, b, bend } of ties) {
      const [from, to] = [places.get(a), places.get(b)];
      if (!from || !to) continue;
      const [x, y] = onCurve(from, controlPoint(from, to, bend), to, 0.5);
      const turn = Math.atan2(to[1] - from[1], to[0] - from[0]);
      const [dx, dy] = [-Math.sin(turn) * long, Math.cos(turn) * long];
      context.moveTo(x - dx, y - dy);
      context.lineTo(x + dx, y + dy);
    }
    context.strokeStyle = stroke;
    context.lineWidth = wide;
    context.stroke();
  }
}

/**
 * @param {CanvasRenderingContext2D} context @param {Bundle} bundle @param {Map<string, Point>} places
 * @param {string} paper
 */
function paintQueries(context, { ties, colour, markInk }, places, paper) {
  for (const { a, b, bend, spot, scale } of ties) {
    const [from, to] = [places.get(a), places.get(b)];
    if (!from || !to) continue;
    const at = onCurve(from, controlPoint(from, to, bend), to, spot);
    paintQuery(context, at, scale, { colour, paper, alpha: markInk });
  }
}

/** @typedef {{dim: boolean, people: PlatePerson[]}} Group people whose discs look alike */

/**
 * The dimmed lie lowest, and of the others the great stand on top.
 * @param {PlatePerson[]} people @param {Ink} ink @returns {Group[]}
 */
function groupsOf(people, { lit }) {
  const groups = /** @type {Map<string, Group>} */ (new Map());
  for (const person of people) {
    const dim = lit !== null && !lit.people.has(person.id);
    const key = `${dim ? 0 : 1}${4 - person.tier}${person.mark}${person.aside}`;
    const group = groups.get(key);
    if (group) group.people.push(person);
    else groups.set(key, { dim, people: [person] });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/**
 * Those of a group look alike: one disc is painted, and laid wherever somebody stands.
 * @param {CanvasRenderingContext2D} context @param {Group} group @param {Ink} ink @param {Look} look
 */
function paintPeople(context, { dim, people }, { places }, { ink, viewport: { zoom, x, y, ratio } }) {
  const disc = discOf(people[0], zoom * ratio, ink);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = dim ? DIM.person : 1;
  for (const { id } of people) {
    const [px, py] = places.get(id) ?? [0, 0];
    const [left, top] = [(px * zoom + x) * ratio - disc.width / 2, (py * zoom + y) * ratio - disc.height / 2];
    context.drawImage(disc, Math.round(left), Math.round(top));
  }
  context.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio);
}

/**
 * Somebody's disc with its halo, in the middle of a picture of its own.
 * @param {PlatePerson} person @param {number} scale device pixels to a plate unit @param {Inks} inks
 */
function discOf(person, scale, inks) {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 2 * Math.ceil((person.r + PERSON.halo) * scale) + 1;
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  const middle = canvas.width / 2 / scale;
  pen.scale(scale, scale);
  paintPerson(pen, person, person, REST, new Map([[person.id, [middle, middle]]]), inks);
  return canvas;
}

/** @param {CanvasRenderingContext2D} context @param {PlatePerson[]} people @param {Ink} ink @param {Look} look */
function paintPicked(context, people, { places, picked }, { ink }) {
  context.globalAlpha = 1;
  context.strokeStyle = ink.ink;
  context.lineWidth = PICKED.ring;
  for (const { id, r } of people) {
    if (!picked.people.has(id)) continue;
    const [x, y] = places.get(id) ?? [0, 0];
    context.beginPath();
    context.arc(x, y, r + PICKED.away + PICKED.ring / 2, 0, 2 * Math.PI);
    context.stroke();
  }
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {PlatePerson[]} people
 * @param {Ink} ink
 * @param {Look} look
 * @param {ReturnType<typeof import('../motion/name-sheet.js').createNameSheet>} names
 */
function paintNames(context, people, { places, lit, told }, { ink, viewport }, names) {
  const written = people.filter(({ id, label }) => label.shown || told.has(id));
  names.prepare(written, viewport.zoom * viewport.ratio, ink);
  names.begin(viewport);
  for (const person of written) {
    const [x, y] = places.get(person.id) ?? [0, 0];
    const share = lit !== null && !lit.people.has(person.id) ? DIM.person : 1;
    names.draw(context, person, x + person.label.dx, y + person.label.dy, share);
  }
}
