/**
 * The years in motion, frame by frame: the film that the map shows between two years, with year, sentence and legend on
 * it, on a canvas that nobody sees.
 */
import { h, svg } from '../dom.js';
import { hullStroke, NAMES, nameFont, SANS, SERIF } from '../graph/look.js';
import { createMeasure } from '../graph/measure.js';
import { beats, createFilm, SWAP } from '../graph/motion/film.js';
import { createNameSheet } from '../graph/motion/name-sheet.js';
import { createPainter } from '../graph/motion/painter.js';
import { lettersOn } from '../graph/picture/letters.js';
import { facesFor } from './fonts.js';
import { linesOf } from './flow.js';
import { legendEntries, paperInk } from './sheet.js';
import { text } from './plate-svg.js';
import { t } from '../words/words.js';

/** @typedef {import('../timeline.js').Timeline} Timeline */
/** @typedef {import('../graph/picture/plate.js').Plate} Plate */
/** @typedef {{colour: string, size: number, signs: import('../graph/picture/letters.js').Letter[]}} Written */

const EDGE = 30;
const HEAD = { high: 92, year: 66, sentence: 23 };
const FOOT = { line: 22, size: 14, small: 13 };

/**
 * @param {Timeline} timeline
 * @param {{first: number, last: number, width: number, height: number, hues: import('./plate-svg.js').Paint['hues'],
 *   remarks: string[], atlas: ReturnType<typeof import('../graph/picture/atlas.js').createAtlas>}} given
 */
export async function createReel(timeline, { first, last, width, height, hues, remarks, atlas }) {
  const { fill, line, ...ink } = paperInk();
  const measure = createMeasure();
  const frame = /** @type {HTMLCanvasElement} */ (h('canvas', { width, height }));
  const pen = /** @type {CanvasRenderingContext2D} */ (
    frame.getContext('2d', { alpha: false, willReadFrequently: true })
  );
  const scale = width / 1280; // all that stands round the map is meant for this width
  const ground = await surroundings(timeline, width / scale, height / scale, ink, remarks);
  const top = HEAD.high * scale;
  const room = { width, height: Math.round(height - top - ground.foot * scale) };
  atlas.setRoom(room.width, room.height, { few: false, large: false });
  const stage = /** @type {HTMLCanvasElement} */ (h('canvas', room));
  const names = createNameSheet();
  const painter = createPainter(stage, names);
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const films = /** @type {Map<number, ReturnType<typeof createFilm>>} */ (new Map());
  const letters = /** @type {WeakMap<Plate, Written[]>} */ (new WeakMap());

  const plateAt = (/** @type {number} */ i) => atlas.plate(years[i]);
  const box = atlas.frame();
  const zoom = Math.min(room.width / box.width, room.height / box.height);
  const viewport = {
    zoom,
    x: (room.width - box.width * zoom) / 2,
    y: (room.height - box.height * zoom) / 2,
    ratio: 1,
  };

  /** @param {Plate} plate @returns {[string, import('../graph/rest/territories.js').HullInk][]} */
  const inksOf = (plate) =>
    plate.hulls.map(({ key, id }) => {
      const hue = hues.get(id);
      const stroke = hullStroke({ hued: hue?.hued ?? false, style: hue?.line ?? 'solid' });
      const { width: wide, dash, round } = stroke;
      return [key, { colour: hue?.light ?? ink.ink3, fill: stroke.fill ? fill : 0, line, width: wide, dash, round }];
    });

  /** @param {number} i */
  function filmOf(i) {
    let film = films.get(i);
    if (!film) {
      films.clear();
      films.set(i, (film = createFilm(plateAt(i), plateAt(Math.min(i + 1, years.length - 1)))));
      painter.forget();
      names.prepare([...film.from.people, ...film.to.people], zoom, ink);
    }
    return film;
  }

  /** The names of territories, which the film itself does not paint. @param {Plate} plate @param {number} alpha */
  function paintOutlineNames(plate, alpha) {
    let known = letters.get(plate);
    if (!known) {
      known = plate.hulls.flatMap((hull) =>
        hull.line
          ? [
              {
                colour: hues.get(hull.id)?.light ?? ink.ink3,
                size: hull.size,
                signs: lettersOn(hull.name, hull.size, hull.line, measure),
              },
            ]
          : [],
      );
      letters.set(plate, known);
    }
    pen.globalAlpha = alpha;
    pen.lineJoin = 'round';
    for (const { colour, size, signs } of known) {
      for (const halo of [true, false]) {
        for (const { text: sign, x, y, turn } of signs) {
          pen.setTransform(zoom, 0, 0, zoom, viewport.x, viewport.y + top);
          pen.translate(x, y);
          pen.rotate(turn);
          pen.font = nameFont(0, size);
          pen.strokeStyle = ink.paper;
          pen.lineWidth = NAMES.halo[0] * 2;
          pen.fillStyle = colour;
          if (halo) pen.strokeText(sign, 0, 0);
          else pen.fillText(sign, 0, 0);
        }
      }
    }
    pen.globalAlpha = 1;
  }

  /** @param {number} year */
  function paintWords(year) {
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    pen.textBaseline = 'alphabetic';
    pen.fillStyle = ink.ink;
    pen.font = `300 ${HEAD.year}px ${SERIF}`;
    pen.fillText(String(year), EDGE - 2, 74);
    const from = EDGE + measure(String(year), HEAD.year, 1) * 0.95 + 18;
    const wide = (/** @type {string} */ words) => measure(words, HEAD.sentence, 2);
    const lines = linesOf(timeline.sentence(year), width / scale - EDGE - from, wide);
    pen.font = `500 ${HEAD.sentence}px ${SERIF}`;
    lines.forEach((words, i) => pen.fillText(words, from, 74 - (lines.length - 1 - i) * HEAD.sentence * 1.2));
  }

  return {
    canvas: frame,
    years,
    /** Paints a moment. @param {import('./moments.js').Frame} moment */
    paint({ film: i, at }) {
      const film = filmOf(i);
      const beat = beats(at);
      const hullInks = new Map([...inksOf(film.from), ...inksOf(film.to)]);
      painter.paint(film, beat, { ink, hues: hullInks, viewport, badge: film.to.room.badge });
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.fillStyle = ink.paper;
      pen.fillRect(0, 0, width, height);
      pen.drawImage(stage, 0, Math.round(top));
      paintOutlineNames(beat.draw > 0 ? film.to : film.from, beat.draw > 0 ? beat.draw : 1 - beat.fade);
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.drawImage(ground.picture, 0, height - ground.foot * scale, width, ground.foot * scale);
      paintWords(at >= SWAP ? film.to.year : film.from.year);
    },
  };
}

/**
 * Legend, title and version as a picture: they are the same in every frame.
 * @param {Timeline} timeline
 * @param {number} width
 * @param {number} height
 * @param {import('./plate-svg.js').Paint['ink']} ink
 * @param {string[]} remarks
 */
async function surroundings(timeline, width, height, ink, remarks) {
  const measure = createMeasure();
  const entries = legendEntries(timeline, (words) => measure(words, FOOT.size, 3), ink, width - 2 * EDGE, FOOT);
  const { dataset } = timeline.json;
  const words = [
    t('{title}. Data version {version}.', { title: dataset.title, version: dataset.version }),
    t('Numbers: notes in the list of the page.'),
    ...remarks,
  ];
  const lines = linesOf(words.join(' '), width - 2 * EDGE, (some) => measure(some, FOOT.small, 3));
  const foot = Math.min(height / 3, entries.high + lines.length * 17 + 22);
  const root = svg('svg', { width, height: foot, viewBox: `0 0 ${width} ${foot}` }, [
    entries.draw(EDGE, 6),
    ...lines.map((line, i) =>
      text(line, EDGE, entries.high + 20 + i * 17, { size: FOOT.small, weight: 400, face: SANS, colour: ink.ink2 }),
    ),
  ]);
  const faces = await facesFor(['Libre Franklin'], root.textContent ?? '');
  if (faces) root.prepend(svg('style', {}, [faces]));
  const picture = /** @type {HTMLImageElement} */ (
    h('img', {
      alt: '',
      src: URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(root)], { type: 'image/svg+xml' })),
    })
  );
  await picture.decode();
  URL.revokeObjectURL(picture.src);
  return { picture, foot };
}
