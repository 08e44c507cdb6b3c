/** A draft as a lesson that can be played. Pure. */
import { datesIn, nameOf, titleOf } from './draft.js';
import { clean, paragraphsOf, phrasesOf } from './marked.js';

/** @typedef {import('./draft.js').Draft} Draft */
/** @typedef {import('./draft.js').DraftScene} DraftScene */
/** @typedef {import('../../replies.js').LessonReply} Lesson */
/** @typedef {import('../../replies.js').SceneReply} Scene */
/** @typedef {import('../../replies.js').SceneDayReply} Day */

const NO_DAY = { date: '', day: '', words: '' };

/**
 * Every scene is there, one whose date says nothing with a day of no picture.
 * @param {Draft} draft
 * @param {string} name
 * @param {(date: string) => Day[]} daysOf
 * @returns {Lesson}
 */
export const lessonOf = (draft, name, daysOf) => ({
  name,
  title: nameOf(draft),
  audience: clean(draft.audience),
  minutes: draft.minutes ?? draft.scenes.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
  aims: draft.aims.map(clean).filter(Boolean),
  about: paragraphsOf(draft.about),
  scenes: draft.scenes.map((scene, i) => sceneOf(scene, i, daysOf)),
});

/** Those scenes of a lesson that have a picture. @param {Lesson} lesson @returns {Lesson} */
export const playable = (lesson) => ({
  ...lesson,
  scenes: lesson.scenes.filter(({ view }) => view.days[0] !== NO_DAY),
});

/** @param {DraftScene} scene @param {number} i @param {(date: string) => Day[]} daysOf @returns {Scene} */
function sceneOf(scene, i, daysOf) {
  const found = datesIn(scene).flatMap(daysOf);
  const days = found.length ? found : [NO_DAY];
  const reveal = daysOf(clean(scene.reveal)).at(-1) ?? null;
  const options = scene.options
    .map(({ text, right }) => ({ text: phrasesOf(text), right }))
    .filter(({ text }) => text.length > 0);
  return {
    title: titleOf(scene, i),
    view: {
      days,
      reveal: reveal && reveal.day > days[days.length - 1].day ? reveal : null,
      focus: scene.focus,
      beside: scene.beside,
      highlight: scene.highlight,
      strength: scene.strength,
      sign: scene.sign,
      certainties: scene.certainties,
      form: scene.form,
      query: scene.query,
      camera: scene.camera,
      box: scene.camera === 'box' ? scene.box : [],
      minutes: scene.minutes,
    },
    text: paragraphsOf(scene.text),
    question: paragraphsOf(scene.question),
    options: options.length > 1 ? options : [],
    answer: paragraphsOf(scene.answer),
    notes: scene.notes.flatMap(paragraphsOf),
  };
}
