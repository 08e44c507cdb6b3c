/** A black screen, as presenters use it to have the eyes of a class back: any key or touch brings the picture again. */
import { h } from '../dom.js';
import { BLACK, BLANK } from '../events.js';
import { t } from '../words/words.js';

/** Keys that only change others. */
const MODIFIERS = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn'];

/** @param {import('../bus.js').Bus} bus */
export function createBlank(bus) {
  const root = h('div', { class: 'blank', hidden: true, role: 'status' });
  document.body.append(root);

  const show = () => {
    root.hidden = false;
    root.replaceChildren(h('span', { class: 'spoken' }, [t('The screen is black. Any key brings it back.')]));
    bus.emit(BLACK, true);
  };
  const hide = () => {
    root.hidden = true;
    root.replaceChildren();
    bus.emit(BLACK, false);
  };
  root.addEventListener('pointerdown', hide);
  // Before every other listener: the key that brings the picture back does nothing else.
  addEventListener(
    'keydown',
    (event) => {
      if (root.hidden || MODIFIERS.includes(event.key)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      hide();
    },
    { capture: true },
  );
  bus.on(BLANK, (/** @type {boolean|undefined} */ on) => (on === false ? hide() : show()));
}
