/** Adds what Explore shows to the lesson that is being written, and says so; the place in Explore is kept. */
import { CAPTURE, REMARK } from '../events.js';
import { bringCapture } from '../parts.js';
import { hasProgram } from '../program.js';
import { viewOf } from '../views.js';
import { t } from '../words/words.js';

/**
 * @param {HTMLElement} button
 * @param {import('../views.js').Context} context
 */
export function createCapture(button, context) {
  const { bus, state } = context;
  // Lessons are read by the program, and so are written only with one.
  button.hidden = !hasProgram;
  if (!hasProgram) return;

  async function add() {
    const { root, wide } = viewOf(state.get().view);
    if (root === 'page' || wide) return;
    try {
      const { text, name, scene } = (await bringCapture())(context);
      bus.emit(REMARK, {
        text,
        ways: [{ text: t('Write it'), patch: { view: 'lessons', lesson: null, write: name, scene: String(scene) } }],
      });
    } catch {
      bus.emit(REMARK, {
        text: t('This could not be added to a lesson: the server does not answer. Try again.'),
        ways: [],
      });
    }
  }

  button.addEventListener('click', add);
  bus.on(CAPTURE, add);
}
