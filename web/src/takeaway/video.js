/** The years in motion as a video, written by Mediabunny with the encoder that the browser has. */
import { bringVideoWriter } from '../parts.js';
import { momentsOf } from './moments.js';
import { inTurn } from './work.js';
import { t } from '../words/words.js';

/** @typedef {'mp4'|'webm'} Kind */

const RATE = 30; // frames a second while a year changes
const LONGEST = 500; // milliseconds: a player that seeks lands near where it was sent
const BITRATE = 10_000_000;
const TYPES = { mp4: 'video/mp4', webm: 'video/webm' };
/** What each kind may be written with, the best known first; the second word is how a browser is asked for it. */
const CODECS = /** @type {Record<Kind, [string, string][]>} */ ({
  mp4: [['avc', 'avc1.640028']],
  webm: [
    ['vp9', 'vp09.00.40.08'],
    ['vp8', 'vp8'],
  ],
});

/**
 * The kinds of video that this browser can write, here: it gives encoders to pages that it trusts alone.
 * @param {number} width @param {number} height
 * @returns {Promise<Kind[]>}
 */
export async function videoKinds(width, height) {
  const found = /** @type {Kind[]} */ ([]);
  if (typeof VideoEncoder !== 'function') return found;
  for (const kind of /** @type {Kind[]} */ (['mp4', 'webm'])) if (await codecOf(kind, width, height)) found.push(kind);
  return found;
}

/** @param {Kind} kind @param {number} width @param {number} height @returns {Promise<string|null>} */
async function codecOf(kind, width, height) {
  for (const [codec, name] of CODECS[kind]) {
    try {
      const { supported } = await VideoEncoder.isConfigSupported({ codec: name, width, height, bitrate: BITRATE });
      if (supported) return codec;
    } catch {
      // A browser may throw for what it has never heard of.
    }
  }
  return null;
}

/**
 * @param {Kind} kind
 * @param {Awaited<ReturnType<typeof import('./reel.js').createReel>>} reel
 * @param {import('./work.js').Watch} watch
 * @returns {Promise<Blob>}
 */
export async function videoOf(kind, reel, watch) {
  const { Output, Mp4OutputFormat, WebMOutputFormat, BufferTarget, CanvasSource } = await bringVideoWriter();
  const { width, height } = reel.canvas;
  const codec = await codecOf(kind, width, height);
  if (!codec) throw new Error(t('this browser cannot write {format}.', { format: kind === 'mp4' ? 'MP4' : 'WebM' }));
  const output = new Output({
    format: kind === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat(),
    target: new BufferTarget(),
  });
  const source = new CanvasSource(reel.canvas, { codec, bitrate: BITRATE, keyFrameInterval: 2 });
  output.addVideoTrack(source);
  await output.start();
  try {
    await inTurn(
      momentsOf(reel.years.length, RATE, LONGEST),
      (moment) => {
        reel.paint(moment);
        return source.add(moment.ms / 1000, moment.lasts / 1000);
      },
      watch,
    );
    await output.finalize();
  } catch (error) {
    await output.cancel().catch(() => {});
    throw error;
  }
  return new Blob([output.target.buffer], { type: TYPES[kind] });
}
