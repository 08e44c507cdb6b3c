/**
 * The picture of a crowd at rest. Thousands of ties are more than Cytoscape can hold as elements and still change the
 * year at once, so they are painted, on the canvas on which a film is shown; Cytoscape keeps the camera and the
 * pointer. It answers what the drawing of elements answers.
 */
import { FRESH_TIME } from '../look.js';
import { differences } from '../picture/compare.js';
import { fromCurve } from '../picture/geometry.js';
import { labelBox } from '../picture/sides.js';
import { createNameSheet } from '../motion/name-sheet.js';
import { paintCrowd } from './crowd-brush.js';

/** @typedef {import('../picture/plate.js').Plate} Plate */
/** @typedef {import('../picture/plate.js').PlateTie} PlateTie */
/** @typedef {import('../picture/geometry.js').Point} Point */
/** @typedef {import('../motion/painter.js').Look} Look */

const FADE = 420; // milliseconds from one picture to the next
const NEAR = 8; // CSS pixels from a line that still mean it, as Cytoscape has it

/**
 * @param {HTMLCanvasElement} canvas
 * @param {(plate: Plate) => Look} lookOf
 */
export function createCrowd(canvas, lookOf) {
  const names = createNameSheet();
  const screen = pen(canvas);
  const pages = [pen(document.createElement('canvas')), pen(document.createElement('canvas'))];
  let shown = /** @type {Plate|null} */ (null);
  let places = /** @type {Map<string, Point>} */ (new Map());
  let lit = /** @type {import('./crowd-brush.js').Ink['lit']} */ (null);
  let picked = { people: /** @type {Set<string>} */ (new Set()), ties: /** @type {Set<string>} */ (new Set()) };
  let told = /** @type {Set<string>} */ (new Set());
  let fresh = /** @type {Set<string>} */ (new Set());
  let fading = /** @type {{done: () => void, request: number}|null} */ (null);
  let stale = false; // whether something is to be painted anew once nothing fades
  let asked = 0;
  let thinning = 0;

  /**
   * Paints a picture, step by step.
   * @param {CanvasRenderingContext2D} context @param {Plate} plate @param {Look} [look]
   */
  function painting(context, plate, look = lookOf(plate)) {
    if (context.canvas.width !== canvas.width) context.canvas.width = canvas.width;
    if (context.canvas.height !== canvas.height) context.canvas.height = canvas.height;
    return paintCrowd(context, plate, { places, lit, picked, told, fresh }, look, names);
  }

  /** @param {CanvasRenderingContext2D} context @param {Plate} plate @param {Look} [look] */
  function paint(context, plate, look) {
    for (const steps = painting(context, plate, look); !steps.next().done;);
  }

  /** Paints what is shown anew with the next frame, however often that is asked for until then. */
  function soon() {
    stale = fading !== null;
    if (asked || stale || !shown) return;
    asked = requestAnimationFrame(() => {
      asked = 0;
      if (shown) paint(screen, shown);
    });
  }

  /** @param {HTMLCanvasElement} page @param {number} share */
  function lay(page, share) {
    screen.setTransform(1, 0, 0, 1, 0, 0);
    screen.globalAlpha = share;
    if (share > 0) screen.drawImage(page, 0, 0);
    screen.globalAlpha = 1;
  }

  /** @param {Plate} plate */
  function take(plate) {
    shown = plate;
    places = new Map(plate.people.map(({ id, x, y }) => [id, /** @type {Point} */ ([x, y])]));
    [lit, told, fresh] = [null, new Set(), new Set()];
    picked = { people: new Set(), ties: new Set() };
  }

  return {
    /** Shows a picture. @param {Plate} plate */
    show(plate) {
      take(plate);
      soon();
    },
    /**
     * Lets a picture come over the one that is shown.
     * @param {Plate} plate
     * @param {(share: number) => void} step called with each frame, from 0 to 1
     * @returns {Promise<void>} when it stands, or another picture is on its way
     */
    fade(plate, step) {
      const [before, after] = pages;
      for (const page of pages) {
        page.canvas.width = canvas.width;
        page.canvas.height = canvas.height;
      }
      before.drawImage(canvas, 0, 0);
      take(plate);
      const steps = painting(after, plate);
      return new Promise((done) => {
        let started = 0;
        const frame = (/** @type {number} */ now) => {
          // The next picture is painted unseen, as much with each frame as it has time for.
          if (!started && !steps.next().done) {
            if (fading) fading.request = requestAnimationFrame(frame);
            return;
          }
          started ||= now;
          const share = Math.min(1, (now - started) / FADE);
          lay(before.canvas, 1);
          lay(after.canvas, share);
          if (share === 1) fading = null;
          else if (fading) fading.request = requestAnimationFrame(frame);
          step(share);
          if (share < 1) return;
          done();
          if (stale) soon();
        };
        fading = { done, request: requestAnimationFrame(frame) };
      });
    },
    /** Ends what is on its way at its last picture. */
    finish() {
      if (!fading || !shown) return;
      const { done, request } = fading;
      fading = null;
      cancelAnimationFrame(request);
      paint(screen, shown);
      done();
    },
    /** Paints it in other colours, such as those of paper. @param {Plate} plate @param {Look} look */
    paintAs: (plate, look) => paint(screen, plate, look),
    /** Paints anew: the room, the camera or the colours are others. */
    repaint: soon,
    /** Forgets the picture: another drawing has the canvas. */
    leave() {
      cancelAnimationFrame(asked);
      asked = 0;
      shown = null;
    },
    /**
     * The tie that is meant by a point.
     * @param {number} x plate units @param {number} y @param {number} zoom CSS pixels to a plate unit
     */
    tieAt(x, y, zoom) {
      let best = { far: NEAR / zoom, tie: /** @type {PlateTie|null} */ (null) };
      for (const tie of shown?.ties ?? []) {
        const [a, b] = [places.get(tie.a), places.get(tie.b)];
        if (!a || !b || missed(x, y, a, b, best.far, tie.bend)) continue;
        const far = fromCurve(x, y, { a, b, bend: tie.bend });
        if (far < best.far) best = { far, tie };
      }
      return best.tie;
    },

    /** Wide for a moment: how a change shows when nothing may move. @param {Plate} before @param {Plate} plate */
    widen(before, plate) {
      fresh = new Set(differences(before, plate).ties.added.map((tie) => tie.key));
      soon();
      clearTimeout(thinning);
      thinning = window.setTimeout(() => {
        fresh = new Set();
        soon();
      }, FRESH_TIME);
    },
    /** @param {{ties: Set<string>, people: Set<string>, factions: Set<string>}|null} next */
    light(next) {
      if (next === lit) return;
      lit = next;
      soon();
    },
    /** @param {string} id @param {Point} at */
    hold(id, at) {
      places.set(id, at);
      soon();
    },
    /** @param {string[]} ids */
    tell(ids) {
      if (!ids.length && !told.size) return;
      told = new Set(ids);
      soon();
    },
    /** @param {{people: string[], pairs: string[]}} next */
    pick({ people, pairs }) {
      if (!people.length && !pairs.length && !picked.people.size && !picked.ties.size) return;
      picked = { people: new Set(people), ties: new Set(pairs.flatMap((pair) => [`${pair}|ally`, `${pair}|rival`])) };
      soon();
    },

    ties: () =>
      (shown?.ties ?? []).map(({ id, a, b, sign, strength, ghost, aside }) => {
        const dim = lit !== null && !lit.ties.has(id);
        return { id, a, b, sign, strength, ended: ghost, aside, dim };
      }),
    people: () =>
      (shown?.people ?? []).map(({ id, label, mark, aside }) => {
        const [x, y] = places.get(id) ?? [0, 0];
        const dim = lit !== null && !lit.people.has(id);
        return { id, name: label.text, mark, x, y, named: label.shown || told.has(id), aside, dim };
      }),
    badges: () =>
      (shown?.badges ?? []).map(({ n, tie, person }) => {
        const id = shown?.ties.find((other) => other.key === tie)?.id ?? null;
        const dim = lit !== null && !(id ? lit.ties.has(id) : lit.people.has(person ?? ''));
        return { n, tie: id, person, dim };
      }),
    /** Discs, names and numbers, in CSS pixels from the corner of the map. */
    boxes() {
      if (!shown) return [];
      const { zoom, x: left, y: top } = lookOf(shown).viewport;
      const on = (/** @type {number[]} */ [x1, y1, x2, y2]) => [
        x1 * zoom + left,
        y1 * zoom + top,
        x2 * zoom + left,
        y2 * zoom + top,
      ];
      const round = (/** @type {Point} */ [x, y], /** @type {number} */ r) => on([x - r, y - r, x + r, y + r]);
      const radius = shown.room.badge;
      return [
        ...shown.people.flatMap((person) => {
          const { id, label, r } = person;
          const disc = { kind: /** @type {const} */ ('disc'), id, about: [id], box: round([person.x, person.y], r) };
          const name = { kind: /** @type {const} */ ('name'), id, about: [id], box: on(labelBox(person, label)) };
          return label.shown || told.has(id) ? [disc, name] : [disc];
        }),
        ...shown.badges.map(({ id, tie, person, x, y }) => ({
          kind: /** @type {const} */ ('badge'),
          id: `badge ${id}`,
          about: tie ? tie.split('|').slice(0, 2) : [person ?? ''],
          box: round([x, y], radius),
        })),
      ];
    },
  };
}

/** @param {HTMLCanvasElement} canvas */
const pen = (canvas) => /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d', { alpha: false }));

/**
 * Whether a point lies outside the box of a line, with what it bends.
 * @param {number} x @param {number} y @param {Point} a @param {Point} b @param {number} far @param {number} bend
 */
function missed(x, y, a, b, far, bend) {
  const room = far + (bend ? Math.abs(bend) * Math.hypot(b[0] - a[0], b[1] - a[1]) : 0);
  return (
    x < Math.min(a[0], b[0]) - room ||
    x > Math.max(a[0], b[0]) + room ||
    y < Math.min(a[1], b[1]) - room ||
    y > Math.max(a[1], b[1]) + room
  );
}
