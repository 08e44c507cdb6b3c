/**
 * How near the map is looked at, and where. The middle is a share of the plate, so that it means the same however large
 * the plate is drawn. Nobody looks past the edge. Pure.
 */
import { clamp } from './geometry.js';

/** @typedef {import('./geometry.js').Size} Size */
/** @typedef {import('./geometry.js').Point} Point */
/** @typedef {{x: number, y: number, width: number, height: number}} Frame the plate, in its units */
/** @typedef {{k: number, u: number, v: number}} Camera k: how much nearer than all of it; u, v: the middle, 0 to 1 */

/** @type {Readonly<Camera>} */
export const WHOLE = { k: 1, u: 0.5, v: 0.5 };
export const NEAREST = 6;

/** @param {Frame} frame @param {Size} size CSS pixels */
const fitting = (frame, size) => Math.min(size.width / frame.width, size.height / frame.height);

/**
 * The middle that a camera may have, so that it shows plate and not what lies beside it.
 * @param {Frame} frame
 * @param {Size} size
 * @param {Camera} camera
 * @returns {Camera}
 */
export function settled(frame, size, { k, u, v }) {
  const near = clamp(k, 1, NEAREST);
  const zoom = fitting(frame, size) * near;
  const half = (/** @type {number} */ screen, /** @type {number} */ plate) =>
    Math.min(0.5, screen / 2 / (plate * zoom));
  const [across, down] = [half(size.width, frame.width), half(size.height, frame.height)];
  return { k: near, u: clamp(u, across, 1 - across), v: clamp(v, down, 1 - down) };
}

/**
 * @param {Frame} frame
 * @param {Size} size
 * @param {Camera} camera
 * @returns {{zoom: number, pan: {x: number, y: number}, box: Frame}} box: what is seen, in plate units
 */
export function viewportOf(frame, size, camera) {
  const { k, u, v } = settled(frame, size, camera);
  const zoom = fitting(frame, size) * k;
  const pan = {
    x: size.width / 2 - (frame.x + u * frame.width) * zoom,
    y: size.height / 2 - (frame.y + v * frame.height) * zoom,
  };
  return {
    zoom,
    pan,
    box: { x: -pan.x / zoom, y: -pan.y / zoom, width: size.width / zoom, height: size.height / zoom },
  };
}

/**
 * Nearer or farther, while one point of the screen stays over the same place.
 * @param {Frame} frame
 * @param {Size} size
 * @param {Camera} camera
 * @param {number} by above 1: nearer
 * @param {Point} at CSS pixels
 * @returns {Camera}
 */
export function nearer(frame, size, camera, by, [x, y]) {
  const { zoom, pan } = viewportOf(frame, size, camera);
  const k = clamp(camera.k * by, 1, NEAREST);
  const next = fitting(frame, size) * k;
  const [px, py] = [(x - pan.x) / zoom, (y - pan.y) / zoom];
  return settled(frame, size, {
    k,
    u: ((size.width / 2 - x) / next + px - frame.x) / frame.width,
    v: ((size.height / 2 - y) / next + py - frame.y) / frame.height,
  });
}

/**
 * The ground moves with a hand.
 * @param {Frame} frame
 * @param {Size} size
 * @param {Camera} camera
 * @param {Point} by CSS pixels
 * @returns {Camera}
 */
export function moved(frame, size, camera, [x, y]) {
  const { k, u, v } = settled(frame, size, camera);
  const zoom = fitting(frame, size) * k;
  return settled(frame, size, { k, u: u - x / zoom / frame.width, v: v - y / zoom / frame.height });
}
