/** The width of a name in the faces that the page has, so that places are chosen by what will be drawn. */
import { nameFont } from './look.js';

const SIZE = 100;

/** @returns {import('./picture/sides.js').Measure} */
export function createMeasure() {
  const pen = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
  const known = /** @type {Map<string, number>} */ (new Map());
  return (text, size, tier) => {
    const key = `${tier} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      pen.font = nameFont(tier, SIZE);
      known.set(key, (width = pen.measureText(text).width / SIZE));
    }
    return width * size;
  };
}
