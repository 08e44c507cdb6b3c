/** All scenes of a lesson in one list, to go to any of them. */
import { h } from '../dom.js';
import { plain } from '../prose.js';

/**
 * @param {import('./script.js').Lesson} lesson
 * @param {(scene: number) => void} go
 */
export function createScenes(lesson, go) {
  const root = /** @type {HTMLDialogElement} */ (h('dialog', { class: 'scenes', 'aria-labelledby': 'scenes-title' }));
  root.append(
    h('h2', { id: 'scenes-title' }, [lesson.title]),
    h(
      'ol',
      {},
      lesson.scenes.map((scene, i) =>
        h('li', {}, [
          h('button', { type: 'button', onclick: () => choose(i + 1) }, [
            h('b', {}, [String(i + 1)]),
            h('strong', {}, [scene.title]),
            h('span', {}, [plain(scene.question)]),
          ]),
        ]),
      ),
    ),
  );

  /** @param {number} scene */
  function choose(scene) {
    root.close();
    go(scene);
  }

  root.addEventListener('keydown', (event) => {
    const buttons = [...root.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (event.key.toLowerCase() === 'o') return root.close();
    if (to === undefined) return;
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, to))].focus();
  });

  return {
    root,
    /** @param {number} scene the one that is on the screen */
    open(scene) {
      const buttons = [...root.querySelectorAll('button')];
      buttons.forEach((button, i) => button.toggleAttribute('aria-current', i + 1 === scene));
      root.showModal();
      buttons[scene - 1]?.focus();
    },
  };
}
