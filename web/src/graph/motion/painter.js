/**
 * Paints one frame of a film on one canvas, in the look of the drawing that Cytoscape gives at rest. Cytoscape restyles
 * and re-measures elements when they change, which is more than a frame has time for; a film is plain numbers, so it is
 * painted. The canvas has the paper for its ground: nothing has to be mixed with what lies under it.
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
/**
 * @typedef {{zoom: number, x: number, y: number, ratio: number}} Viewport pan in CSS pixels, device pixels to a CSS
 *   pixel
 */
/**
 * @typedef {{ink: Ink, hues: Map<string, import('../rest/territories.js').HullInk>, viewport: Viewport, badge: number}}
 *   Look
 */

const [GROUND, COVER] = [1, 2]; // the frames of a beat in which they are painted

/**
 * @param {HTMLCanvasElement} canvas
 * @param {ReturnType<typeof import('./name-sheet.js').createNameSheet>} names
 */
export function createPainter(canvas, names) {
  const screen = pen(canvas, false);
  const stills = {
    ground: pen(document.createElement('canvas'), false),
    cover: pen(document.createElement('canvas'), true),
  };
  let kept = { film: /** @type {Film|null} */ (null), beat: '', frames: 0 };

  /** @param {CanvasRenderingContext2D} context @param {string|null} paper none: what was there goes */
  function blank(context, paper) {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = 1;
    if (paper) {
      context.fillStyle = paper;
      context.fillRect(0, 0, context.canvas.width, context.canvas.height);
    } else context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Part} part
   * @param {Beat} beat
   * @param {Map<string, Point>} places
   * @param {Look} look
   */
  function paintPart(context, part, beat, places, { ink, hues, viewport: { zoom, x, y, ratio } }) {
    context.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio);
    paintHulls(context, part.hulls, beat, hues);
    for (const step of part.ties) paintTie(context, step, beat, places, ink);
    for (const { before, after } of part.people) paintPerson(context, before, after, beat, places, ink);
    for (const { before, after } of part.people) paintName(context, before, after, beat, places, names);
    names.end(context);
  }

  /**
   * Paints what stands still in this beat, once: nothing in its first frame, the ground in the second, the cover in the
   * third. A frame that did all of it would be late.
   * @param {Film} film
   * @param {string} name
   * @param {{ground: Part, cover: Part}} parts
   * @param {Beat} beat
   * @param {Map<string, Point>} places
   * @param {Look} look
   * @returns {number} the frames of the beat so far
   */
  function keep(film, name, { ground, cover }, beat, places, look) {
    if (kept.film !== film || kept.beat !== name) kept = { film, beat: name, frames: 0 };
    const frame = kept.frames++;
    const still = frame === GROUND ? stills.ground : frame === COVER ? stills.cover : null;
    if (!still) return frame;
    if (still.canvas.width !== canvas.width) still.canvas.width = canvas.width;
    if (still.canvas.height !== canvas.height) still.canvas.height = canvas.height;
    blank(still, frame === GROUND ? look.ink.paper : null);
    paintPart(still, frame === GROUND ? ground : cover, beat, places, look);
    return frame;
  }

  /**
   * Lays what stands still, only where something else was painted since.
   * @param {HTMLCanvasElement} still
   * @param {Area[]} areas
   */
  function lay(still, areas) {
    screen.setTransform(1, 0, 0, 1, 0, 0);
    screen.globalAlpha = 1;
    for (const [left, top, right, bottom] of areas) {
      screen.drawImage(still, left, top, right - left, bottom - top, left, top, right - left, bottom - top);
    }
  }

  return {
    /** @param {Film} film @param {Beat} beat @param {Look} look */
    paint(film, beat, look) {
      const { name, ground, live, cover, top, all } = partsOf(film, beat);
      const places = placesAt(film, beat.move);
      names.begin(look.viewport);
      const frame = name ? keep(film, name, { ground, cover }, beat, places, look) : 0;
      if (frame <= COVER) {
        blank(screen, look.ink.paper);
        paintPart(screen, all, beat, places, look);
      } else {
        const whole = /** @type {Area} */ ([0, 0, canvas.width, canvas.height]);
        const areas = frame === COVER + 1 ? [whole] : areasOf(film, [live, top], places, look, whole);
        lay(stills.ground.canvas, areas);
        paintPart(screen, live, beat, places, look);
        lay(stills.cover.canvas, areas);
        paintPart(screen, top, beat, places, look);
      }
      paintBadges(screen, film, beat, places, look.ink, look.badge, names);
    },
    /** Lets go of what was kept: the next film may have another size or other colours. */
    forget() {
      kept = { film: null, beat: '', frames: 0 };
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
