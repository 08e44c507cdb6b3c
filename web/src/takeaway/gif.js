/** The years in motion as a GIF, which every program shows: one palette for all frames, so that no colour flickers. */
import { bringGifWriter } from '../parts.js';
import { momentsOf } from './moments.js';
import { inTurn } from './work.js';

const RATE = 10;
const COLOURS = 128;
const SAMPLE = 5; // every so many pixels is enough to find the colours

/**
 * @param {Awaited<ReturnType<typeof import('./reel.js').createReel>>} reel
 * @param {import('./work.js').Watch} watch
 * @returns {Promise<Blob>}
 */
export async function gifOf(reel, watch) {
  const { GIFEncoder, quantize, applyPalette } = await bringGifWriter();
  const { width, height } = reel.canvas;
  const pen = /** @type {CanvasRenderingContext2D} */ (reel.canvas.getContext('2d'));
  const pixels = () => pen.getImageData(0, 0, width, height).data;
  const moments = momentsOf(reel.years.length, RATE, Infinity);
  const standing = moments.filter(({ lasts }) => lasts > 1000 / RATE + 1);
  const some = /** @type {Uint8ClampedArray[]} */ ([]);
  await inTurn(
    standing,
    (moment) => {
      reel.paint(moment);
      some.push(thinned(pixels()));
    },
    { ...watch, progress: (share) => watch.progress(share * 0.2) },
  );
  const all = new Uint8ClampedArray(some.reduce((sum, part) => sum + part.length, 0));
  some.reduce((at, part) => {
    all.set(part, at);
    return at + part.length;
  }, 0);
  const palette = quantize(all, COLOURS);
  const gif = GIFEncoder();
  await inTurn(
    moments,
    (moment, i) => {
      reel.paint(moment);
      const indexed = applyPalette(pixels(), palette);
      gif.writeFrame(indexed, width, height, { palette: i ? undefined : palette, delay: moment.lasts, repeat: 0 });
    },
    { ...watch, progress: (share) => watch.progress(0.2 + share * 0.8) },
  );
  gif.finish();
  return new Blob([gif.bytes()], { type: 'image/gif' });
}

/** A share of the pixels. @param {Uint8ClampedArray} data */
function thinned(data) {
  const count = Math.floor(data.length / 4 / SAMPLE);
  const out = new Uint8ClampedArray(count * 4);
  for (let i = 0; i < count; i++) out.set(data.subarray(i * SAMPLE * 4, i * SAMPLE * 4 + 4), i * 4);
  return out;
}
