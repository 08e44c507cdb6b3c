/** The right edge of a column: pulled, or moved by the arrow keys, it makes the column wider or narrower. */
import { h } from '../../dom.js';
import { t } from '../../words/words.js';

const STEP = 16; // pixels that an arrow key moves it

/**
 * @param {string} name of the column
 * @param {{width: () => number, widen: (width: number) => void}} column in pixels
 */
export function columnEdge(name, { width, widen }) {
  const edge = h('span', {
    class: 'edge',
    role: 'separator',
    tabindex: 0,
    'aria-orientation': 'vertical',
    'aria-label': t('Width of {name}', { name }),
    'aria-valuemin': 48,
    'aria-valuemax': 2000,
    'aria-valuenow': 120,
  });
  /** @param {number} now */
  const set = (now) => {
    widen(now);
    edge.setAttribute('aria-valuenow', String(Math.round(width())));
  };
  edge.addEventListener('pointerdown', (event) => {
    const from = event.clientX - width();
    edge.setPointerCapture(event.pointerId);
    const move = (/** @type {PointerEvent} */ { clientX }) => set(clientX - from);
    edge.addEventListener('pointermove', move);
    edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', move), { once: true });
    event.preventDefault();
  });
  edge.addEventListener('keydown', (event) => {
    const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (!by) return;
    set(width() + by);
    event.preventDefault();
    event.stopPropagation();
  });
  return edge;
}
