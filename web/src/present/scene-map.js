/**
 * The map of a lesson's stations: the same drawing and the same calm film as in Explore, with few people and large
 * letters.
 */
import { h } from '../dom.js';
import { createMeasure } from '../graph/measure.js';
import { createLayout } from '../graph/picture/layout.js';
import { createComposer, nameOnPlate } from '../graph/picture/plate.js';
import { roomKey, roomOf } from '../graph/picture/room.js';
import { createView } from '../graph/view.js';
import { partAround } from './camera.js';
import { t } from '../words/words.js';

/** @typedef {import('../graph/picture/geometry.js').Point} Point */
/** @typedef {import('../graph/picture/room.js').Part} Part */
/** @typedef {import('../graph/picture/room.js').Room} Room */
/** @typedef {import('../graph/picture/plate.js').Plate} Plate */
/** @typedef {import('./moments.js').Moments} Moments */
/**
 * @typedef {object} Script what is played
 * @property {import('../timeline.js').Timeline} timeline
 * @property {Moments} moments
 * @property {string} [camera] which part of the plate all stations show, if not the one that each names
 */

const ROUNDS = 8;
const SETTLE = 140; // a window that is being dragged is drawn anew when it rests
const LETTERS = { focus: 0.042, aside: 0.036, outline: 0.031 }; // of the height of the screen
const NARROW = { focus: 0.042, aside: 0.036, outline: 0.036, width: 640 }; // of the width of a phone

/**
 * @param {HTMLElement} root
 * @param {Script} script
 * @param {{onTap: (hit: import('../graph/view.js').Hit) => void}} answers
 * @param {(() => {width: number, height: number})} [screen] what letters are measured by
 */
export function createSceneMap(root, { timeline, moments, camera: one }, { onTap }, screen = windowSize) {
  const layer = (/** @type {string} */ name, tag = 'div') => h(tag, { class: `layer ${name}` });
  const layers = {
    plate: h('div', { class: 'plate', role: 'img', 'aria-label': t('Map') }),
    under: layer('under'),
    canvas: layer('canvas'),
    film: /** @type {HTMLCanvasElement} */ (layer('film', 'canvas')),
    over: layer('over'),
  };
  layers.plate.append(layers.under, layers.canvas, layers.film, layers.over);
  root.replaceChildren(layers.plate);

  const all = Array.from({ length: moments.last + 1 }, (_, i) => i);
  const cameraOf = (/** @type {number} */ station) => one ?? moments.viewOf(station).camera;
  const measure = createMeasure();
  const pictures = { stateOn: moments.whole, yearOf: moments.yearOf };
  let layout = createLayout(timeline, pictures);
  const view = createView(layers, timeline, { onTap, onHover: () => {} });
  let composers = /** @type {Map<string, {compose: (station: number) => Plate, room: Room}>} */ (new Map());
  let plates = /** @type {Map<number, Plate>} */ (new Map());
  let common = /** @type {Part|null} */ (null);
  let framed = '';
  let at = -1;
  let settling = 0;

  /** How large names are, in CSS pixels. */
  function letters() {
    const size = screen();
    const [share, side] = size.width < NARROW.width ? [NARROW, size.width] : [LETTERS, size.height];
    return { focus: share.focus * side, aside: share.aside * side, outline: share.outline * side };
  }

  /** The part of the plate that a station shows. @param {number} station @returns {Part} */
  function partOf(station) {
    const camera = cameraOf(station);
    const { box } = moments.viewOf(station);
    if (camera === 'box') return { x: box[0], y: box[1], width: box[2], height: box[3] };
    // A phone has no room to spare.
    if (camera === 'scene' || screen().width < NARROW.width) {
      return around(all.filter((i) => moments.sceneOf(i) === moments.sceneOf(station)));
    }
    return (common ??= around(all.filter((i) => cameraOf(i) === 'lesson')));
  }

  /**
   * The part in which everybody of some stations finds room. How many units a name takes depends on how large the part
   * is; so it is found in rounds.
   * @param {number[]} stations @returns {Part}
   */
  function around(stations) {
    const { width, height } = layers.plate.getBoundingClientRect();
    let part = partAround(stations.flatMap((i) => spotsOf(i, 0)));
    for (let round = 0; round < ROUNDS; round++) {
      const unit = Math.min(width / part.width, height / part.height);
      part = partAround(stations.flatMap((i) => spotsOf(i, 1 / unit)));
    }
    return part;
  }

  /** @param {number} station @param {number} units to a CSS pixel */
  function spotsOf(station, units) {
    const { focus, aside } = letters();
    return [...(moments.cast(station) ?? [])].flatMap(([id, role]) => {
      const [place, person] = [layout(station).get(id), timeline.people.get(id)];
      if (!place || !person) return [];
      const size = (role.aside ? aside : focus) * units;
      const text = nameOnPlate(person, !moments.alive(id, station), 0);
      return [{ x: place[0], y: place[1], wide: measure(text, size, role.tier), high: size }];
    });
  }

  /** @param {number} station */
  function composerOf(station) {
    const { width, height } = layers.plate.getBoundingClientRect();
    const room = roomOf(width, height, { part: partOf(station), letters: letters() });
    const key = roomKey(room);
    let found = composers.get(key);
    if (!found) composers.set(key, (found = { compose: createComposer(moments, layout, room, measure), room }));
    return found;
  }

  /** @param {number} station */
  function plateOf(station) {
    let plate = plates.get(station);
    if (!plate) plates.set(station, (plate = composerOf(station).compose(station)));
    return plate;
  }

  function resize() {
    const { width, height } = layers.plate.getBoundingClientRect();
    if (!width || !height) return;
    composers = new Map();
    plates = new Map();
    common = null;
    framed = '';
    if (at >= 0) show(at, false);
  }
  const observer = new ResizeObserver(() => {
    clearTimeout(settling);
    settling = window.setTimeout(resize, SETTLE);
  });
  observer.observe(layers.plate);

  /**
   * @param {number} station
   * @param {boolean} animate
   * @param {() => void} [onSwap] called when the words should change
   */
  async function show(station, animate, onSwap = () => {}) {
    at = station;
    const { width, height } = layers.plate.getBoundingClientRect();
    if (!width || !height) return onSwap();
    const plate = plateOf(station);
    if (plate.key !== framed) {
      framed = plate.key;
      view.finish();
      view.setFrame({ x: 0, y: 0, width: plate.room.width, height: plate.room.height });
    }
    await view.show(plate, { animate, onSwap });
    if (station < moments.last) view.prepare(plateOf(station + 1));
  }

  return {
    view,
    show,
    /** What is drawn, in words, for those who hear the page. @param {string} text */
    describe: (text) => layers.plate.setAttribute('aria-label', text),
    /** Composes a station anew, whose ties were changed by hand. @param {number} station */
    renew(station) {
      layout = createLayout(timeline, pictures);
      composers = new Map();
      plates = new Map();
      return show(station, true);
    },
    plate: () => plateOf(at),
    repaint: () => view.repaint(),
    /** Lets go of what holds on to the window. */
    close() {
      observer.disconnect();
      clearTimeout(settling);
    },
  };
}

const windowSize = () => ({ width: innerWidth, height: innerHeight });
