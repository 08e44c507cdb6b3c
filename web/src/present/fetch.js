/** Asks the server for the lessons. */
import { answerAt } from '../program.js';
import { said } from '../words/dates.js';
import { language, t } from '../words/words.js';

/** @typedef {import('../types.js').Lessons} Lessons */
/** @typedef {import('../types.js').LessonReading} Reading */

const JSON_TYPE = 'application/json';

/** @param {string} dataset @returns {Promise<Lessons>} */
export async function fetchLessons(dataset) {
  const response = await fetch(answerAt('lessons', dataset), { headers: { accept: JSON_TYPE } });
  if (!response.ok) throw new Error(t('The lessons could not be loaded ({status}).', { status: response.status }));
  const lessons = /** @type {Lessons} */ (await response.json());
  return { ...lessons, lessons: lessons.lessons.map(dated) };
}

/**
 * A lesson with its dates in the reader's words.
 * @template {Lessons['lessons'][number]} T
 * @param {T} lesson
 * @returns {T}
 */
const dated = (lesson) => ({
  ...lesson,
  scenes: lesson.scenes.map((scene) => ({
    ...scene,
    view: {
      ...scene.view,
      days: scene.view.days.map(inWords),
      reveal: scene.view.reveal && inWords(scene.view.reveal),
    },
  })),
});

/** @template {{words: string}} T @param {T} day @returns {T} */
const inWords = (day) => (language === 'en' ? day : { ...day, words: said(day.words) });

/**
 * What a lesson file of the reader's own says.
 * @param {string} dataset @param {string} name the file's name @param {string} text
 * @returns {Promise<Reading>}
 */
export async function readLesson(dataset, name, text) {
  return (await send('read', { dataset, name }, text)).json();
}

/**
 * A lesson of the reader's own as one file, which needs neither network nor server.
 * @param {string} dataset @param {string} name the file's name @param {string} text
 * @returns {Promise<string>}
 */
export async function takeLesson(dataset, name, text) {
  return (await send('file', { dataset, name }, text)).text();
}

/**
 * @param {'read'|'file'} what @param {Record<string, string>} query @param {string} text
 * @returns {Promise<Response>}
 */
async function send(what, query, text) {
  const response = await fetch(`api/lessons/${what}?${new URLSearchParams(query)}`, {
    method: 'POST',
    headers: { 'content-type': 'text/markdown', accept: what === 'read' ? JSON_TYPE : 'text/html' },
    body: text,
  });
  if (response.ok) return response;
  const problem = await response.json().catch(() => null);
  throw new Error(problem?.detail ?? t('The file could not be read ({status}).', { status: response.status }));
}
