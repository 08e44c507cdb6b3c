/** Every file that the page gives to be saved. */
import { h } from './dom.js';

const PATIENCE = 10_000; // milliseconds until a browser has surely taken it

/**
 * @param {string} name
 * @param {string} type its media type
 * @param {BlobPart} content
 */
export function download(name, type, content) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  h('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}
