/** The page of the lessons: all of them, one of them, or one on the screen of a class, as the address says. */
import { h } from '../dom.js';
import { CHANGED } from '../events.js';
import { isPresenting } from '../views.js';
import { fetchLessons } from './fetch.js';
import { lessonPage } from './lesson-page.js';
import { createPaper } from './paper.js';
import { createPresentation } from './presentation.js';
import { shelf } from './shelf.js';
import { createSpeaker } from './speaker.js';

/** @typedef {import('../types.js').Lessons} Lessons */
/** @typedef {import('./presentation.js').Play} Play */

/**
 * @param {HTMLElement} root
 * @param {import('../views.js').Context} context
 * @param {(Lessons & {first: number})|null} [given] lessons that need not be asked for, and the number of the first
 */
export function createLessons(root, context, given = null) {
  const { bus, timeline, state } = context;
  const stage = h('div', {});
  let known = /** @type {Lessons|null} */ (null);
  let paper = /** @type {{close: () => void}|null} */ (null);
  let playing = /** @type {{lesson: {name: string}, speaker: boolean, close: () => void}|null} */ (null);

  /** @param {string} name @returns {Play|null} */
  function find(name) {
    const at = known?.lessons.findIndex((lesson) => lesson.name === name) ?? -1;
    return known && at >= 0 ? { lesson: known.lessons[at], number: at + (given?.first ?? 1), days: known.days } : null;
  }

  function render() {
    const now = state.get();
    if (now.view !== 'lessons' || !known) return present(null);
    const play = now.lesson === null ? null : find(now.lesson);
    present(play);
    if (isPresenting(now) && play) return;
    paper?.close();
    paper = null;
    document.title = `${play ? play.lesson.title : 'Lessons'} · ${timeline.json.dataset.title} · Explorer`;
    root.scrollTop = 0;
    if (play && now.print) {
      root.replaceChildren();
      paper = createPaper(root, play, context);
      return;
    }
    root.replaceChildren(...(play ? lessonPage(play, context) : shelf(known, now.lesson, context)));
  }

  /** Begins or ends a presentation, as the address wants it. @param {Play|null} play */
  function present(play) {
    const now = state.get();
    const wanted = isPresenting(now) && play;
    const speaker = now.speaker === 'on';
    if (playing && (!wanted || playing.lesson.name !== play.lesson.name || playing.speaker !== speaker)) {
      playing.close();
      playing = null;
      document.documentElement.classList.remove('presenting');
    }
    if (!wanted || playing) return;
    document.documentElement.classList.add('presenting');
    root.replaceChildren(stage);
    const part = speaker ? createSpeaker(stage, play, context) : createPresentation(stage, play, context);
    playing = { close: part.close, lesson: play.lesson, speaker };
    if ('hook' in part) Object.defineProperty(window, 'lesson', { value: part.hook, configurable: true });
  }

  bus.on(CHANGED, ({ state: now, before }) => {
    const differs = ['view', 'lesson', 'speaker', 'print'].some((part) => now[part] !== before[part]);
    if (differs || (now.scene === null) !== (before.scene === null)) render();
  });

  if (given) {
    known = given;
    return Promise.resolve(render());
  }
  return fetchLessons(timeline.json.dataset.id).then((lessons) => {
    known = lessons;
    render();
  });
}
