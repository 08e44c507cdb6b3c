/**
 * The map of a lesson's stations: the same drawing and the same calm film as in Explore, with few people and large
 * letters.
 */
import { h } from '../dom.js';
import { createMeasure } from '../graph/measure.js';
import { createLayout } from '../graph/picture/layout.js';
import { createComposer } from '../graph/picture/plate.js';
import { roomKey, roomOf } from '../graph/picture/room.js';
import { createView } from '../graph/view.js';

/** @typedef {import('../graph/picture/geometry.js').Point} Point */
/** @typedef {import('../graph/picture/room.js').Part} Part */
/** @typedef {import('../graph/picture/room.js').Room} Room */
/** @typedef {import('../graph/picture/plate.js').Plate} Plate */
/** @typedef {import('./moments.js').Moments} Moments */
/** @typedef {import('../replies.js').SceneViewReply} SceneView */
/**
 * @typedef {object} Script what is played
 * @property {import('../timeline.js').Timeline} timeline
 * @property {Moments} moments
 * @property {(station: number) => SceneView} viewOf
 * @property {number} count how many stations there are
 */

const EDGE = { x: 3.1, y: 1.7 }; // sizes of a name in focus round the outermost people, for their names
const LEAST = { width: 320, height: 240 }; // a part of the plate is never smaller
const SETTLE = 140; // a window that is being dragged is drawn anew when it rests
const LETTERS = { focus: 0.042, aside: 0.036, outline: 0.031 }; // of the height of the screen
const NARROW = { focus: 0.042, aside: 0.036, outline: 0.036, width: 640 }; // of the width of a phone

/**
 * @param {HTMLElement} root
 * @param {Script} script
 * @param {{onTap: (hit: import('../graph/view.js').Hit) => void}} answers
 * @param {(() => {width: number, height: number})} [screen] what letters are measured by
 */
export function createSceneMap(root, { timeline, moments, viewOf, count }, { onTap }, screen = windowSize) {
  const layer = (/** @type {string} */ name, tag = 'div') => h(tag, { class: `layer ${name}` });
  const layers = {
    plate: h('div', { class: 'plate', role: 'img', 'aria-label': 'Map' }),
    under: layer('under'),
    canvas: layer('canvas'),
    film: /** @type {HTMLCanvasElement} */ (layer('film', 'canvas')),
    over: layer('over'),
  };
  layers.plate.append(layers.under, layers.canvas, layers.film, layers.over);
  root.replaceChildren(layers.plate);

  const measure = createMeasure();
  let layout = createLayout(timeline, moments.whole);
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
    const { camera, box } = viewOf(station);
    if (camera === 'box') return { x: box[0], y: box[1], width: box[2], height: box[3] };
    if (camera === 'scene') return around([station]);
    return (common ??= around(Array.from({ length: count }, (_, i) => i).filter((i) => viewOf(i).camera === 'lesson')));
  }

  /**
   * The part in which everybody of some stations finds room. How many units a name needs depends on how large the part
   * is; so the edge is found in two steps.
   * @param {number[]} stations @returns {Part}
   */
  function around(stations) {
    const { width, height } = layers.plate.getBoundingClientRect();
    const bare = boxOf(stations, 0, 0);
    const unit = Math.min(width / bare.width, height / bare.height);
    const size = letters().focus / unit;
    return boxOf(stations, size * EDGE.x, size * EDGE.y);
  }

  /** @param {number[]} stations @param {number} edgeX @param {number} edgeY @returns {Part} */
  function boxOf(stations, edgeX, edgeY) {
    const points = stations.flatMap((i) => [...(moments.cast(i)?.keys() ?? [])].map((id) => layout(i).get(id) ?? []));
    const xs = points.flatMap(([x]) => (x === undefined ? [] : [x]));
    const ys = points.flatMap(([, y]) => (y === undefined ? [] : [y]));
    const span = (/** @type {number[]} */ values, /** @type {number} */ edge, /** @type {number} */ least) => {
      const [low, high] = values.length ? [Math.min(...values) - edge, Math.max(...values) + edge] : [0, least];
      const more = Math.max(0, least - (high - low)) / 2;
      return [low - more, high - low + 2 * more];
    };
    const [x, width] = span(xs, edgeX, LEAST.width);
    const [y, height] = span(ys, edgeY, LEAST.height);
    return { x, y, width, height };
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
    if (station + 1 < count) view.prepare(plateOf(station + 1));
  }

  return {
    view,
    show,
    /** What is drawn, in words, for those who hear the page. @param {string} text */
    describe: (text) => layers.plate.setAttribute('aria-label', text),
    /** Composes a station anew, whose ties were changed by hand. @param {number} station */
    renew(station) {
      layout = createLayout(timeline, moments.whole);
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
