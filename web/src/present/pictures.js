/** The pictures of a lesson's stations as they would stand on the screen, drawn one after the other for paper. */
import { h } from '../dom.js';
import { createMoments } from './moments.js';
import { createSceneMap } from './scene-map.js';

/** @typedef {import('./script.js').Station} Station */

const LETTERS = 560; // of a screen whose letters it has

/**
 * @param {HTMLElement} root where it is drawn, out of sight
 * @param {import('./presentation.js').Play} play
 * @param {Station[]} stations
 * @param {import('../timeline.js').Timeline} timeline
 */
export function createPictures(root, { lesson, days }, stations, timeline) {
  const easel = h('div', { class: 'easel', 'aria-hidden': 'true' });
  root.append(easel);
  const moments = createMoments(timeline, lesson, stations, days);
  const map = createSceneMap(easel, { timeline, moments }, { onTap: () => {} }, () => ({
    width: LETTERS * 2,
    height: LETTERS,
  }));

  return {
    /**
     * Draws a station: what lies on the map, and above it the names along the outlines.
     * @param {number} station
     * @param {string} words what is to be seen
     */
    async draw(station, words) {
      await map.show(station, false);
      const plate = map.plate();
      const away = map.view.still(plate, plate);
      const film = /** @type {HTMLCanvasElement} */ (easel.querySelector('canvas.film'));
      const picture = /** @type {HTMLCanvasElement} */ (h('canvas', { role: 'img', 'aria-label': words }));
      [picture.width, picture.height] = [film.width, film.height];
      picture.getContext('2d')?.drawImage(film, 0, 0);
      away();
      const names = easel.querySelector('.over svg')?.cloneNode(true);
      // A path that a text runs along is found by its id, which two pictures must not share.
      const lines = /** @type {Element|undefined} */ (names)?.querySelectorAll('path[id]') ?? [];
      for (const path of lines) {
        const texts = /** @type {Element} */ (names).querySelectorAll(`[href="#${path.id}"]`);
        path.id = `${path.id}-${station}`;
        for (const text of texts) text.setAttribute('href', `#${path.id}`);
      }
      return h('div', { class: 'picture' }, [picture, names]);
    },
    close() {
      map.close();
      easel.remove();
    },
  };
}
