/** One step of a course, as it stands beside the editor. */
import { h } from '../dom.js';
import { programLang, t } from '../words/words.js';

/** @typedef {import('../replies.js').CourseStepReply} Step */

/**
 * The numbers of the steps: which are solved, and which one is here.
 * @param {Step[]} steps
 * @param {number} here from 1
 * @param {string[]} done the names of those that are solved
 * @param {(number: number) => void} go
 */
export function ticks(steps, here, done, go) {
  const entry = (/** @type {Step} */ { name, title }, /** @type {number} */ i) => {
    const isDone = done.includes(name);
    return h('li', {}, [
      h(
        'button',
        {
          type: 'button',
          class: isDone && 'done',
          'aria-current': i + 1 === here && 'step',
          'aria-label': isDone
            ? t('Step {step}: {title}, solved', { step: i + 1, title })
            : t('Step {step}: {title}', { step: i + 1, title }),
          title,
          lang: programLang,
          onclick: () => go(i + 1),
        },
        [String(i + 1)],
      ),
    ]);
  };
  return h('ol', { class: 'ticks', 'aria-label': t('Steps') }, steps.map(entry));
}

/**
 * Something that is shown only to who asks for it.
 * @param {string} ask the word that asks
 * @param {string} away the word that puts it away
 * @param {() => Node[]} content
 */
export function folded(ask, away, content) {
  const place = h('div', { class: 'unfolded', hidden: true });
  const button = h('button', { type: 'button', class: 'link', 'aria-expanded': 'false', onclick: turn }, [ask]);
  function turn() {
    const opens = place.hidden;
    if (opens && !place.hasChildNodes()) place.append(...content());
    place.hidden = !opens;
    button.setAttribute('aria-expanded', String(opens));
    button.textContent = opens ? away : ask;
  }
  return { button, place };
}
