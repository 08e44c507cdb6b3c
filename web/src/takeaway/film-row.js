/** The row of the play of years: from when to when, as what; how far it is while it is made, and a word to stop it. */
import { h } from '../dom.js';
import { gifOf } from './gif.js';
import { createReel } from './reel.js';
import { videoKinds, videoOf } from './video.js';
import { t } from '../words/words.js';

/** @typedef {import('./work.js').Watch} Watch */
/** @typedef {Omit<Parameters<typeof createReel>[1], 'first'|'last'|'width'|'height'>} Given */

const VIDEO = { width: 1280, height: 720 };
const GIF = { width: 960, height: 540 };
const WORDS = { mp4: 'MP4', webm: 'WebM', gif: 'GIF' };

/**
 * @param {import('../timeline.js').Timeline} timeline
 * @param {() => Given} given
 * @param {(span: string, ending: string, type: string, make: () => Promise<BlobPart>) => Promise<void>} save
 */
export function createFilmRow(timeline, given, save) {
  const { first, last, coreFirst, coreLast } = timeline.json.years;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const choice = (/** @type {string} */ label, /** @type {number} */ chosen) =>
    /** @type {HTMLSelectElement} */ (
      h(
        'select',
        { 'aria-label': label },
        years.map((year) => h('option', { value: year, selected: year === chosen }, [String(year)])),
      )
    );
  const from = choice(t('From the year'), coreFirst);
  const to = choice(t('To the year'), coreLast);
  const ways = h('span', { class: 'ways' });
  const bar = /** @type {HTMLProgressElement} */ (
    h('progress', { max: 1, value: 0, 'aria-label': t('How far the film is') })
  );
  const stop = h('button', { type: 'button', class: 'link' }, [t('Stop')]);
  const running = h('span', { class: 'running', hidden: true }, [bar, stop]);
  const why = h('span', {});
  const row = h('div', { class: 'row' }, [
    h('b', {}, [t('Film')]),
    h('span', { class: 'about' }, [t('The years '), from, t(' to '), to, t(' in motion. '), why]),
    ways,
    running,
  ]);

  /** @param {'mp4'|'webm'|'gif'} kind */
  async function make(kind) {
    const [a, b] = [Number(from.value), Number(to.value)];
    const span = { first: Math.min(a, b), last: Math.max(a, b) };
    if (span.first === span.last) {
      why.textContent = t('Choose two years.');
      return;
    }
    why.textContent = '';
    const control = new AbortController();
    stop.onclick = () => control.abort(new Error(t('you stopped it.')));
    const watch = /** @type {Watch} */ ({ signal: control.signal, progress: (share) => (bar.value = share) });
    bar.value = 0;
    ways.hidden = true;
    running.hidden = false;
    stop.focus();
    const type = kind === 'gif' ? 'image/gif' : `video/${kind}`;
    await save(`${span.first}-${span.last}`, kind, type, async () => {
      const reel = await createReel(timeline, { ...given(), ...span, ...(kind === 'gif' ? GIF : VIDEO) });
      return kind === 'gif' ? gifOf(reel, watch) : videoOf(kind, reel, watch);
    });
    running.hidden = true;
    ways.hidden = false;
    /** @type {HTMLElement|null} */ (ways.querySelector(`[data-kind=${kind}]`))?.focus();
  }

  async function fill() {
    const kinds = await videoKinds(VIDEO.width, VIDEO.height);
    if (!kinds.length) why.textContent = t('This browser writes no video here; the GIF is shown by every program.');
    ways.replaceChildren(
      .../** @type {const} */ ([...kinds, 'gif']).map((kind) =>
        h(
          'button',
          {
            type: 'button',
            class: 'link',
            'data-kind': kind,
            'aria-label': t('Film as {format}', { format: WORDS[/** @type {'gif'} */ (kind)] }),
            onclick: () => make(/** @type {'gif'} */ (kind)),
          },
          [WORDS[/** @type {'gif'} */ (kind)]],
        ),
      ),
    );
  }
  fill();
  return row;
}
