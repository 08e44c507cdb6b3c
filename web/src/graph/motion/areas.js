/**
 * Where a frame of a beat differs from the one before it, while the rest stands still: round the ties that come or go,
 * the people who leave, and the numbers. Only there has the ground to be laid anew. Pure.
 */
import { controlPoint } from '../picture/geometry.js';

/** @typedef {[number, number, number, number]} Area left, top, right, bottom in device pixels */
/** @typedef {import('../picture/geometry.js').Point} Point */
/** @typedef {import('./parts.js').Part} Part */

const ROOM = 14; // plate units that casings, bars and discs reach beyond a line
const MOST = 0.7; // of the whole: beyond this, one piece is cheaper

/**
 * @param {import('./film.js').Film} film
 * @param {Part[]} parts what is painted anew
 * @param {Map<string, Point>} places
 * @param {{viewport: {zoom: number, x: number, y: number, ratio: number}, badge: number}} look
 * @param {Area} whole
 * @returns {Area[]} apart from each other, so that nothing is laid twice
 */
export function areasOf(film, parts, places, { viewport: { zoom, x, y, ratio }, badge }, whole) {
  const areas = /** @type {Area[]} */ ([]);
  /** @param {Point[]} points @param {number} room */
  const add = (points, room) => {
    const xs = points.map((point) => point[0]);
    const ys = points.map((point) => point[1]);
    areas.push(
      within(
        [
          Math.floor(((Math.min(...xs) - room) * zoom + x) * ratio),
          Math.floor(((Math.min(...ys) - room) * zoom + y) * ratio),
          Math.ceil(((Math.max(...xs) + room) * zoom + x) * ratio),
          Math.ceil(((Math.max(...ys) + room) * zoom + y) * ratio),
        ],
        whole,
      ),
    );
  };
  for (const { hulls, ties, people } of parts) {
    // A leaving territory is as large as it is, and a name as long: then all is laid anew.
    if (hulls.length || people.length) return [whole];
    for (const { before, after } of ties) {
      for (const tie of [before, after]) {
        const [a, b] = [places.get(tie?.a ?? ''), places.get(tie?.b ?? '')];
        if (tie && a && b) add([a, b, controlPoint(a, b, tie.bend)], ROOM + tie.width);
      }
    }
  }
  for (const { x: left, y: top, lead, person } of [...film.from.badges, ...film.to.badges]) {
    const to = lead && places.get(person ?? '');
    add(to ? [[left, top], to] : [[left, top]], badge + ROOM / 2);
  }
  const pieces = apart(areas);
  return pieces.reduce((sum, area) => sum + size(area), 0) > MOST * size(whole) ? [whole] : pieces;
}

/** @param {Area} area */
const size = ([left, top, right, bottom]) => Math.max(0, right - left) * Math.max(0, bottom - top);

/** @param {Area} area @param {Area} whole @returns {Area} */
const within = (area, whole) => [
  Math.max(area[0], whole[0]),
  Math.max(area[1], whole[1]),
  Math.min(area[2], whole[2]),
  Math.min(area[3], whole[3]),
];

/** Areas that meet become one, until none meet. @param {Area[]} areas @returns {Area[]} */
export function apart(areas) {
  const pieces = /** @type {Area[]} */ ([]);
  for (let area of areas) {
    if (!size(area)) continue;
    for (let met = meeting(pieces, area); met >= 0; met = meeting(pieces, area)) {
      const [other] = pieces.splice(met, 1);
      area = [
        Math.min(area[0], other[0]),
        Math.min(area[1], other[1]),
        Math.max(area[2], other[2]),
        Math.max(area[3], other[3]),
      ];
    }
    pieces.push(area);
  }
  return pieces;
}

/** @param {Area[]} pieces @param {Area} area */
const meeting = (pieces, area) =>
  pieces.findIndex((other) => area[0] < other[2] && other[0] < area[2] && area[1] < other[3] && other[1] < area[3]);
