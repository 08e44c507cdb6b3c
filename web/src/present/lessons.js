/**
 * The page of the lessons: all of them, one of them, one that is written, or one on the screen of a class, as the
 * address says.
 */
import { h } from '../dom.js';
import { CHANGED, WISH } from '../events.js';
import { bringEditor } from '../parts.js';
import { hasProgram } from '../program.js';
import { isPresenting } from '../views.js';
import { deskOf, newDesk } from './author/desk.js';
import { draftOf } from './author/draft.js';
import { takeDropped } from './author/open-file.js';
import { ownName, ownPlay } from './author/own.js';
import { ownShelf } from './author/own-shelf.js';
import { fetchLessons } from './fetch.js';
import { lessonPage } from './lesson-page.js';
import { lessonLink } from './links.js';
import { createPaper } from './paper.js';
import { createPresentation } from './presentation.js';
import { shelf } from './shelf.js';
import { createSpeaker } from './speaker.js';
import { t } from '../words/words.js';

/** @typedef {import('../types.js').Lessons} Lessons */
/** @typedef {import('./presentation.js').Play} Play */

const NO_EDITOR = t(
  'The part for writing lessons could not be loaded: the server does not answer. Load the page again when it does.',
);

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
    if (hasProgram && now.write !== null && now.lesson === null && (await write(now.write, turn))) return;
    let play = now.lesson === null ? null : find(now.lesson);
    const own = hasProgram && play === null && now.lesson !== null ? ownName(now.lesson) : null;
    if (own !== null) play = await ownPlay(own, timeline);
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
        ? lessonPage(play, context, waysOf(play, own))
        : shelf(known, now.lesson ?? now.write, context, hasProgram ? ownShelf(context) : null)),
    );
  }

  /**
   * Opens a lesson to be written.
   * @param {string} name @param {number} turn
   * @returns {Promise<boolean>} whether it is there
   */
  async function write(name, turn) {
    if (editor?.name() === name) return true;
    const desk = deskOf(timeline.json.dataset.id, name);
    if (!desk) return false;
    present(null);
    try {
      const create = await bringEditor();
      if (turn === turns) editor = create(root, desk, context);
    } catch {
      if (turn === turns) root.replaceChildren(h('p', { class: 'absent', role: 'status' }, [NO_EDITOR]));
    }
    return true;
  }

  /** @param {Play} play @param {string|null} own its name, if it is one's own @returns {Node[]} */
  function waysOf({ lesson }, own) {
    if (!hasProgram) return [];
    if (own !== null) return [lessonLink(context, t('Write it'), { lesson: null, scene: null, write: own }, 'link')];
    const copy = () => {
      const draft = draftOf(lesson, timeline.json.dataset.id);
      const desk = newDesk({ ...draft, title: t('{title} (copy)', { title: lesson.title }) });
      bus.emit(WISH, { patch: { lesson: null, scene: null, write: desk.name() } });
    };
    return [h('button', { type: 'button', class: 'link', onclick: copy }, [t('Change a copy of this lesson')])];
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
  if (hasProgram) takeDropped(root, context);
  return fetchLessons(timeline.json.dataset.id).then((lessons) => {
    known = lessons;
    render();
  });
}
