/**
 * The page of the lessons: all of them, one of them, one that is written, or one on the screen of a class, as the
 * address says.
 */
import { h } from '../dom.js';
import { CHANGED } from '../events.js';
import { isPresenting } from '../views.js';
import { fetchLessons } from './fetch.js';
import { lessonPage } from './lesson-page.js';
import { createPaper } from './paper.js';
import { createPresentation } from './presentation.js';
import { shelf } from './shelf.js';
import { createSpeaker } from './speaker.js';
import { t } from '../words/words.js';

/** @typedef {import('../types.js').Lessons} Lessons */
/** @typedef {import('./presentation.js').Play} Play */
/** @typedef {import('./author/writing.js').Writing} Writing */

const NO_EDITOR = t(
  'The part for writing lessons could not be loaded: the server does not answer. Load the page again when it does.',
);

/**
 * @param {HTMLElement} root
 * @param {import('../views.js').Context} context
 * @param {{given?: Lessons & {first: number}, writing: Writing|null}} how
 *   given: lessons that need not be asked for, and the number of the first; writing: what is offered to who writes, if
 *   anything is
 */
export function createLessons(root, context, { given, writing }) {
  const { bus, timeline, state } = context;
  const stage = h('div', {});
  let known = /** @type {Lessons|null} */ (null);
  let paper = /** @type {{close: () => void}|null} */ (null);
  let playing = /** @type {{lesson: {name: string}, speaker: boolean, close: () => void}|null} */ (null);

  let editor = /** @type {{name: () => string, close: () => void}|null} */ (null);
  let turns = 0;

  /** @param {string} name @returns {Play|null} */
  function find(name) {
    const at = known?.lessons.findIndex((lesson) => lesson.name === name) ?? -1;
    return known && at >= 0 ? { lesson: known.lessons[at], number: at + (given?.first ?? 1), days: known.days } : null;
  }

  async function render() {
    const turn = ++turns;
    const now = state.get();
    if (editor && (now.view !== 'lessons' || now.lesson !== null || now.write !== editor.name())) {
      editor.close();
      editor = null;
    }
    paper?.close();
    paper = null;
    if (now.view !== 'lessons' || !known) return present(null);
    if (writing && now.write !== null && now.lesson === null && (await write(writing, now.write, turn))) return;
    let play = now.lesson === null ? null : find(now.lesson);
    const own = writing && play === null && now.lesson !== null ? writing.ownName(now.lesson) : null;
    if (writing && own !== null) play = await writing.play(own);
    if (turn !== turns) return;
    const canPlay = play !== null && play.lesson.scenes.length > 0;
    present(canPlay ? play : null);
    if (isPresenting(now) && canPlay) return;
    document.title = t('{page} · {title} · Explorer', {
      page: play ? play.lesson.title : t('Lessons'),
      title: timeline.json.dataset.title,
    });
    root.scrollTop = 0;
    if (play && now.print) {
      root.replaceChildren();
      paper = createPaper(root, play, context);
      return;
    }
    root.replaceChildren(
      ...(play
        ? lessonPage(play, context, writing?.ways(play.lesson, own) ?? [])
        : shelf(known, now.lesson ?? now.write, context, writing?.shelf() ?? null)),
    );
  }

  /**
   * Opens a lesson to be written.
   * @param {Writing} by @param {string} name @param {number} turn
   * @returns {Promise<boolean>} whether it is there
   */
  async function write(by, name, turn) {
    if (editor?.name() === name) return true;
    const desk = by.desk(name);
    if (!desk) return false;
    present(null);
    try {
      const create = await by.bringEditor();
      if (turn === turns) editor = create(root, desk, context);
    } catch {
      if (turn === turns) root.replaceChildren(h('p', { class: 'absent', role: 'status' }, [NO_EDITOR]));
    }
    return true;
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
    const differs = ['view', 'lesson', 'speaker', 'write', 'print'].some((part) => now[part] !== before[part]);
    if (differs || isPresenting(now) !== isPresenting(before)) render();
  });
  if (given) {
    known = given;
    return render();
  }
  writing?.takeDropped(root);
  return fetchLessons(timeline.json.dataset.id).then((lessons) => {
    known = lessons;
    render();
  });
}
