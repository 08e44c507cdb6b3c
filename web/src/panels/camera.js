/** Nearer, farther, all of it; and the way back for people who were put aside. Words and signs under the map. */
import { h } from '../dom.js';
import { CAMERA, CHANGED, LOOKED } from '../events.js';
import { pinnedIn } from '../pins.js';
import { listed, nameIn } from '../text/names.js';
import { number, t } from '../words/words.js';

/**
 * @param {HTMLElement} root
 * @param {import('../views.js').Context} context
 */
export function createCamera(root, { bus, timeline, state }) {
  let k = 1;
  const button = (/** @type {string} */ word, /** @type {string} */ label, /** @type {string} */ wish) =>
    /** @type {HTMLButtonElement} */ (
      h('button', { type: 'button', 'aria-label': label, onclick: () => bus.emit(CAMERA, wish) }, [word])
    );
  const farther = button('−', t('Zoom out'), 'out');
  const nearer = button('+', t('Zoom in'), 'in');
  const whole = button(t('Fit'), t('Fit: show the whole map'), 'fit');
  const back = button(t('Put back'), t('Put back'), 'undo');
  const said = h('span', { class: 'spoken', role: 'status' });
  root.setAttribute('role', 'group');
  root.setAttribute('aria-label', t('Zoom'));
  root.replaceChildren(back, whole, farther, nearer, said);

  function show() {
    const pinned = pinnedIn(timeline, state.get().pins);
    whole.hidden = k === 1;
    farther.disabled = k === 1;
    back.hidden = !pinned.length;
    const last = pinned.length ? nameIn(timeline, pinned[pinned.length - 1]) : '';
    back.textContent = t('Put {name} back', { name: last });
    back.setAttribute('aria-label', t('Put {name} back', { name: last }));
    const aside = pinned.length
      ? t('Put aside: {list}.', { list: listed(pinned.map((id) => nameIn(timeline, id))) })
      : '';
    back.title = aside;
    return aside;
  }

  bus.on(LOOKED, (/** @type {number} */ now) => {
    if (now === k) return;
    k = now;
    show();
    said.textContent = k === 1 ? t('The whole map.') : t('{times} times as near.', { times: number(k, 1) });
  });
  bus.on(CHANGED, ({ state: now, before }) => {
    if (now.pins !== before.pins) said.textContent = show() || t('Nobody is put aside.');
  });
  show();
}
