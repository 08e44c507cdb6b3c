/**
 * Shows a film: its frames on the canvas above the drawing, the words in the midst of it, and at its end the drawing
 * again.
 */
import { beats, createFilm, LENGTH, SWAP } from './film.js';
import { createNameSheet } from './name-sheet.js';
import { createPainter } from './painter.js';

/** @typedef {import('../picture/plate.js').Plate} Plate */
/** @typedef {import('./painter.js').Look} Look */
/** @typedef {import('./painter.js').Viewport} Viewport */

// Frames that belong to the words: headline, list and rail change one after the other while the map holds still, just
// where it turns from fading to moving. A frame that did both would be late.
const HELD = 3;

/**
 * @param {{plate: HTMLElement, film: HTMLCanvasElement}} layers
 * @param {ReturnType<typeof import('../rest/territories.js').createTerritories>} territories
 * @param {() => {ink: import('../rest/style.js').Ink, viewport: Viewport}} surroundings the colours, and where the
 *   plate lies on the screen
 */
export function createProjector(layers, territories, surroundings) {
  const names = createNameSheet();
  const painter = createPainter(layers.film, names);
  let running = /** @type {{request: number, settle: () => void}|null} */ (null);
  let rehearsed = false;

  /** Makes the names of a picture ready. @param {Plate} plate */
  function prepareNames(plate) {
    const { ink, viewport } = surroundings();
    names.prepare(plate.people, viewport.zoom * viewport.ratio, ink);
  }

  /** How a film to a picture looks. @param {Plate} plate @returns {Look} */
  const lookOf = (plate) => ({ ...surroundings(), hues: territories.inks(plate), badge: plate.room.badge });

  return {
    /** Whether a film is running. */
    playing: () => running !== null,

    /**
     * Makes a picture ready for a film. The first time, a moment of each beat is painted unseen: what the browser has
     * to learn, it learns before the first film.
     * @param {Plate} plate @param {Plate|null} shown what is on the screen
     */
    prepare(plate, shown) {
      prepareNames(plate);
      if (rehearsed || running || !shown || shown.key !== plate.key) return;
      rehearsed = true;
      const film = createFilm(shown, plate);
      for (const ms of [0, LENGTH / 2, LENGTH]) painter.paint(film, beats(ms), lookOf(shown));
      painter.forget();
    },

    /**
     * Shows the film between two pictures; back in time, the same film backwards.
     * @param {Plate} from @param {Plate} plate
     * @param {() => void} onSwap called when the words should change
     * @param {(done: () => void) => void} onEnd brings the drawing to the last picture and says when that is on the
     *   screen
     * @returns {Promise<void>} when the drawing has taken over
     */
    play(from, plate, onSwap, onEnd) {
      const backwards = plate.year < from.year;
      const film = backwards ? createFilm(plate, from) : createFilm(from, plate);
      prepareNames(from);
      prepareNames(plate);
      const look = lookOf(plate);
      return new Promise((done) => {
        let started = 0;
        let told = false;
        let held = 0;
        const tell = () => {
          if (!told) onSwap();
          told = true;
        };
        const settle = () => {
          running = null;
          painter.forget();
          tell();
          // The film's last picture stays until the drawing has caught up with it.
          onEnd(() => {
            if (!running) layers.plate.classList.remove('filming');
            done();
          });
        };
        const draw = (/** @type {number} */ ms) => {
          const beat = beats(backwards ? LENGTH - ms : ms);
          painter.paint(film, beat, look);
          layers.plate.classList.add('filming');
          territories.names(beat.draw > 0 ? film.to : film.from, beat.draw > 0 ? beat.draw : 1 - beat.fade);
        };
        const step = (/** @type {number} */ now) => {
          if (!running) return;
          started ||= now;
          const ms = Math.min(LENGTH, now - started);
          if (ms >= SWAP && !told) {
            tell();
            held = HELD;
          }
          if (held > 0) held--;
          else draw(ms);
          // The drawing takes over in a frame of its own.
          running.request = requestAnimationFrame(ms < LENGTH ? step : settle);
        };
        running = { settle, request: requestAnimationFrame(step) };
      });
    },

    /**
     * Paints the last frame of a film and leaves it on the screen.
     * @param {Plate} from
     * @param {Plate} plate
     * @param {string} [paper] the ground, if not that of the page
     * @returns {() => void} takes it away
     */
    still(from, plate, paper) {
      const { ink: usual, viewport } = surroundings();
      const ink = paper ? { ...usual, paper } : usual;
      names.prepare(plate.people, viewport.zoom * viewport.ratio, ink);
      painter.paint(createFilm(from, plate), beats(LENGTH), { ...lookOf(plate), ink });
      painter.forget();
      layers.plate.classList.add('filming');
      return () => layers.plate.classList.remove('filming');
    },

    /** Ends a running film at its last picture. */
    finish() {
      if (!running) return;
      cancelAnimationFrame(running.request);
      running.settle();
    },
  };
}
