/**
 * What a class can choose from, with how many chose it. The counts stand there; what is right, only after the reveal.
 */
import { h } from '../dom.js';
import { words } from '../prose.js';
import { dataLang, t } from '../words/words.js';

/** @typedef {import('./script.js').Scene} Scene */
/** @typedef {import('./script.js').Station} Station */

const FULL = 20; // hands that make a bar as long as it gets, or as many as there are

/** @param {import('./tally.js').Tally} tally */
export function createOptions(tally) {
  const root = h('ol', { class: 'opts' });
  let shown = /** @type {{scene: Scene, station: Station}|null} */ (null);

  function count() {
    if (!shown) return;
    const { scene, station } = shown;
    const all = tally.all(station.scene);
    const most = Math.max(FULL, ...scene.options.map((_, i) => tally.of(station.scene, i)));
    [...root.children].forEach((row, i) => {
      const number = tally.of(station.scene, i);
      const [figure, bar] = /** @type {[HTMLElement, HTMLElement]} */ ([
        row.querySelector('i'),
        row.querySelector('em'),
      ]);
      figure.textContent = all ? String(number) : '';
      bar.style.setProperty('--share', String(number / most));
    });
  }

  return {
    root,
    /** @param {Scene} scene @param {Station} station */
    show(scene, station) {
      shown = { scene, station };
      root.hidden = scene.options.length === 0;
      root.classList.toggle('revealed', station.answered);
      root.replaceChildren(
        ...scene.options.map(({ text, right }, i) =>
          h('li', { class: station.answered && right ? 'right' : null }, [
            h('b', {}, [letterOf(i)]),
            h('span', { lang: dataLang() }, [
              ...words(text),
              station.answered && right ? h('span', { class: 'spoken' }, [t(' (right)')]) : null,
            ]),
            h('i', {}, []),
            h('em', { 'aria-hidden': 'true' }, []),
          ]),
        ),
      );
      count();
    },
    count,
  };
}

/** The letter of an option. @param {number} i from 0 */
export const letterOf = (i) => String.fromCharCode(65 + i);
