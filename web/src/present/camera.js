/** Which part of the plate is shown, so that everybody of some stations finds room there with his name. Pure. */

/** @typedef {import('../graph/picture/room.js').Part} Part */
/** @typedef {{x: number, y: number, wide: number, high: number}} Spot somebody's place, and how large his name is */

const LEAST = { width: 320, height: 240 }; // plate units; a part is never smaller
const DISC = 26; // plate units round a place that its disc and the outline of a faction take

/**
 * A name can always stand above or below its place, so half of its width is needed to either side.
 * @param {Spot[]} spots names in plate units
 * @returns {Part}
 */
export function partAround(spots) {
  const [x, width] = span(
    spots.map((spot) => around(spot.x, Math.max(DISC, spot.wide / 2))),
    LEAST.width,
  );
  const [y, height] = span(
    spots.map((spot) => around(spot.y, DISC + spot.high)),
    LEAST.height,
  );
  return { x, y, width, height };
}

/** @param {number} middle @param {number} half */
const around = (middle, half) => [middle - half, middle + half];

/** @param {number[][]} ranges @param {number} least @returns {[number, number]} from where, and how much */
function span(ranges, least) {
  if (!ranges.length) return [0, least];
  const low = Math.min(...ranges.map(([from]) => from));
  const high = Math.max(...ranges.map(([, to]) => to));
  const more = Math.max(0, least - (high - low)) / 2;
  return [low - more, high - low + 2 * more];
}
