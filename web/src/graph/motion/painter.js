/**
 * Paints one frame of a film on one canvas, in the look of the drawing that Cytoscape gives at rest. Cytoscape restyles and
 * re-measures elements when they change, which is more than a frame has time for; a film is plain numbers, so it is painted.
 * The canvas has the paper for its ground: nothing has to be mixed with what lies under it.
 */
import { paintBadges, paintHulls, paintName, paintPerson, paintTie } from './brushes.js';
import { areasOf } from './areas.js';
import { mix } from '../picture/geometry.js';
import { partsOf } from './parts.js';

/** @typedef {import('./film.js').Film} Film */
/** @typedef {import('./film.js').Beat} Beat */
/** @typedef {import('./areas.js').Area} Area */
/** @typedef {import('../picture/geometry.js').Point} Point */
/** @typedef {import('./parts.js').Part} Part */
/** @typedef {import('../rest/style.js').Ink} Ink */
/** @typedef {{zoom: number, x: number, y: number, ratio: number}} Viewport pan in CSS pixels, device pixels to a CSS pixel */
/** @typedef {{ink: Ink, hues: Map<string, import('../rest/territories.js').HullInk>, viewport: Viewport, badge: number}} Look */

/**
 * @param {HTMLCanvasElement} canvas
 * @param {ReturnType<typeof import('./name-sheet.js').createNameSheet>} names
 */
export function createPainter(canvas, names) {
  const screen = pen(canvas, false);
  const stills = { ground: pen(document.createElement('canvas'), false), cover: pen(document.createElement('canvas'), true) };
  let kept = { film: /** @type {Film|null} */ (null), beat: '' };

  /** @param {CanvasRenderingContext2D} context @param {string|null} paper none: what was there goes */
  function blank(context, paper) {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = 1;
    if (paper) {
      context.fillStyle = paper;
      context.fillRect(0, 0, context.canvas.width, context.canvas.height);
    } else context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  }

  /** @param {CanvasRenderingContext2D} context @param {Part} part @param {Beat} beat @param {Map<string, Point>} places @param {Look} look */
  function paintPart(context, part, beat, places, { ink, hues, viewport: { zoom, x, y, ratio } }) {
    context.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio);
    paintHulls(context, part.hulls, beat, hues);
    for (const step of part.ties) paintTie(context, step, beat, places, ink);
    for (const { before, after } of part.people) paintPerson(context, before, after, beat, places, ink);
    for (const { before, after } of part.people) paintName(context, before, after, beat, places, names);
    names.end(context);
  }

  /** Paints what stands still in this beat, once. @param {Film} film @param {string} name @param {{ground: Part, cover: Part}} parts @param {Beat} beat @param {Map<string, Point>} places @param {Look} look @returns {boolean} whether it was painted now */
  function keep(film, name, { ground, cover }, beat, places, look) {
    if (kept.film === film && kept.beat === name) return false;
    kept = { film, beat: name };
    for (const { canvas: still } of [stills.ground, stills.cover]) {
      if (still.width !== canvas.width) still.width = canvas.width;
      if (still.height !== canvas.height) still.height = canvas.height;
    }
    blank(stills.ground, look.ink.paper);
    paintPart(stills.ground, ground, beat, places, look);
    blank(stills.cover, null);
    paintPart(stills.cover, cover, beat, places, look);
    return true;
  }

  /** Lays what stands still, only where something else was painted since. @param {HTMLCanvasElement} still @param {Area[]} areas */
  function lay(still, areas) {
    screen.setTransform(1, 0, 0, 1, 0, 0);
    screen.globalAlpha = 1;
    for (const [left, top, right, bottom] of areas) screen.drawImage(still, left, top, right - left, bottom - top, left, top, right - left, bottom - top);
  }

  return {
    /** @param {Film} film @param {Beat} beat @param {Look} look */
    paint(film, beat, look) {
      const { name, ground, live, cover, top } = partsOf(film, beat);
      const places = placesAt(film, beat.move);
      names.begin(look.viewport);
      const whole = /** @type {Area} */ ([0, 0, canvas.width, canvas.height]);
      let areas = [whole];
      if (name) {
        const fresh = keep(film, name, { ground, cover }, beat, places, look);
        if (!fresh) areas = areasOf(film, [live, top], places, look, whole);
        lay(stills.ground.canvas, areas);
      } else blank(screen, look.ink.paper);
      paintPart(screen, live, beat, places, look);
      if (name) lay(stills.cover.canvas, areas);
      paintPart(screen, top, beat, places, look);
      paintBadges(screen, film, beat, places, look.ink, look.badge, names);
    },
    /** Lets go of what was kept: the next film may have another size or other colours. */
    forget() {
      kept = { film: null, beat: '' };
    },
  };
}

/** @param {HTMLCanvasElement} canvas @param {boolean} alpha */
const pen = (canvas, alpha) => /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d', { alpha }));

/** Everybody's place now. @param {Film} film @param {number} move @returns {Map<string, Point>} */
function placesAt(film, move) {
  const places = /** @type {Map<string, Point>} */ (new Map());
  for (const { before, after } of film.cast) {
    const a = before ?? after;
    const b = after ?? before;
    if (a && b) places.set(a.id, [mix(a.x, b.x, move), mix(a.y, b.y, move)]);
  }
  return places;
}
