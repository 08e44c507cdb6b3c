/** A sheet as a PNG for print: the SVG itself, painted by the browser, with its size on paper written into the file. */
import { h } from '../dom.js';
import { PAPER } from './sheet.js';
import { t } from '../words/words.js';

export const DOTS = 300; // to the inch
const INCH = 0.0254; // metres

/** @param {string} picture an SVG @returns {Promise<Blob>} */
export async function pngOf(picture) {
  const address = URL.createObjectURL(new Blob([picture], { type: 'image/svg+xml' }));
  try {
    const image = /** @type {HTMLImageElement} */ (h('img', { src: address, alt: '' }));
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round((PAPER.width / 96) * DOTS);
    canvas.height = Math.round((PAPER.height / 96) * DOTS);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error(t('The browser gives no canvas of this size.'));
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((/** @type {(blob: Blob|null) => void} */ done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error(t('The browser could not write a picture of this size.'));
    return new Blob([withDots(new Uint8Array(await blob.arrayBuffer()), DOTS)], { type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}

const HEAD = 33; // bytes of the signature and of the first chunk, which is always IHDR

/**
 * A PNG that says how many dots go to the inch (chunk pHYs), right behind its head.
 * @param {Uint8Array<ArrayBuffer>} png
 * @param {number} dots
 */
export function withDots(png, dots) {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4); // pHYs
  view.setUint32(8, Math.round(dots / INCH));
  view.setUint32(12, Math.round(dots / INCH));
  chunk[16] = 1; // to the metre
  view.setUint32(17, crc(chunk.subarray(4, 17)));
  const out = new Uint8Array(png.length + chunk.length);
  out.set(png.subarray(0, HEAD));
  out.set(chunk, HEAD);
  out.set(png.subarray(HEAD), HEAD + chunk.length);
  return out;
}

/** @param {Uint8Array} bytes @returns {number} the checksum of a chunk */
function crc(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
