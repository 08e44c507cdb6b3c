/** The scenes of a draft in their order: to open, to move by keys or by dragging, to double and to delete. */
import { h } from '../../dom.js';
import { titleOf } from './draft.js';
import { t } from '../../words/words.js';

/** @typedef {import('./draft.js').Draft} Draft */
/**
 * @typedef {object} Deeds
 * @property {(scene: number) => void} open 0 for the head of the lesson
 * @property {(from: number, to: number) => void} move from 1
 * @property {(scene: number) => void} double
 * @property {(scene: number) => void} remove
 * @property {() => void} add
 */

/** @param {Deeds} deeds */
export function createSceneList({ open, move, double, remove, add }) {
  const list = h('ol', { class: 'scene-rows' });
  const head = h('button', { type: 'button', class: 'scene-row', onclick: () => open(0) }, [
    h('strong', {}, [t('The lesson')]),
  ]);
  const deed = (/** @type {string} */ words, /** @type {() => void} */ act) =>
    h('button', { type: 'button', class: 'link', onclick: act }, [words]);
  const up = deed(t('Move up'), () => move(at, at - 1));
  const down = deed(t('Move down'), () => move(at, at + 1));
  const tools = h('p', { class: 'scene-tools', role: 'group', 'aria-label': t('This scene') }, [
    up,
    down,
    deed(t('Double'), () => double(at)),
    deed(t('Delete'), () => remove(at)),
  ]);
  const root = h('nav', { class: 'scene-list', 'aria-label': t('Scenes') }, [
    head,
    list,
    h('button', { type: 'button', class: 'link add', onclick: add }, [t('Add a scene')]),
    tools,
    h('p', { class: 'below-field' }, [t('Alt and an arrow key, or dragging, moves a scene.')]),
  ]);
  let at = 0;
  let dragged = 0;

  root.addEventListener('keydown', (event) => {
    const button = event.target instanceof Element ? event.target.closest('.scene-row') : null;
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!button || !by || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const rows = [...root.querySelectorAll('.scene-row')];
    const row = rows.indexOf(button);
    if (event.altKey) {
      if (row > 0) move(row, row + by);
    } else /** @type {HTMLElement|undefined} */ (rows[row + by])?.focus();
  });

  /** @param {HTMLElement} item @param {number} number */
  function drags(item, number) {
    item.addEventListener('dragstart', (event) => {
      dragged = number;
      event.dataTransfer?.setData('text/plain', String(number));
    });
    item.addEventListener('dragover', (event) => {
      if (!dragged) return;
      event.preventDefault();
      item.classList.toggle('below', number > dragged);
      item.classList.toggle('above', number < dragged);
    });
    item.addEventListener('dragleave', () => item.classList.remove('above', 'below'));
    item.addEventListener('drop', (event) => {
      if (!dragged) return;
      event.preventDefault();
      event.stopPropagation();
      item.classList.remove('above', 'below');
      move(dragged, number);
    });
    item.addEventListener('dragend', () => (dragged = 0));
  }

  return {
    root,
    /** @param {Draft} draft @param {number} scene the one in the form */
    show({ scenes }, scene) {
      at = scene;
      const rows = scenes.map((each, i) => titleOf(each, i));
      const held = [...list.querySelectorAll('button')].findIndex((button) => button === document.activeElement);
      const same = list.childElementCount === rows.length;
      if (!same) {
        list.replaceChildren(
          ...rows.map((_, i) => {
            const item = h('li', { draggable: 'true' }, [
              h('button', { type: 'button', class: 'scene-row', onclick: () => open(i + 1) }, [
                h('b', {}, [String(i + 1)]),
                h('strong', {}, []),
              ]),
            ]);
            drags(item, i + 1);
            return item;
          }),
        );
        if (held >= 0) list.querySelectorAll('button')[Math.min(held, rows.length - 1)]?.focus();
      }
      list.querySelectorAll('strong').forEach((words, i) => (words.textContent = rows[i]));
      const mark = (/** @type {Element} */ button, /** @type {boolean} */ is) =>
        is ? button.setAttribute('aria-current', 'true') : button.removeAttribute('aria-current');
      list.querySelectorAll('button').forEach((button, i) => mark(button, i + 1 === scene));
      mark(head, scene === 0);
      tools.hidden = scene === 0;
      up.toggleAttribute('disabled', scene <= 1);
      down.toggleAttribute('disabled', scene >= scenes.length);
    },
    /** Puts the keyboard on a scene. @param {number} scene */
    focus: (scene) => /** @type {HTMLElement|undefined} */ (root.querySelectorAll('.scene-row')[scene])?.focus(),
  };
}
