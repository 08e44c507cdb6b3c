/**
 * A lesson while it is written: plain data as it is typed, and how it comes from a lesson that was read. Pure.
 *
 * @typedef {object} DraftScene
 * @property {string} title
 * @property {string} dates EDTF, with commas between several
 * @property {string} reveal a later date; empty for none
 * @property {string[]} focus
 * @property {string[]|null} beside null: the leading people who have a tie
 * @property {string[]} highlight ids of ties and events
 * @property {number} strength 1 to 3
 * @property {number|null} sign
 * @property {string[]} certainties empty for all
 * @property {string} form map or table
 * @property {import('../../replies.js').SceneQueryReply|null} query a saved question, as it was read
 * @property {string} camera lesson, scene or box
 * @property {number[]} box
 * @property {number|null} minutes
 * @property {string} text
 * @property {string} question
 * @property {{text: string, right: boolean}[]} options
 * @property {string} answer
 * @property {string[]} notes
 *
 * @typedef {object} Draft
 * @property {string} title
 * @property {string} audience
 * @property {number|null} minutes
 * @property {string} dataset
 * @property {string[]} aims
 * @property {string} about
 * @property {DraftScene[]} scenes
 */
import { clean, textOf } from './marked.js';
import { t } from '../../words/words.js';

/** @typedef {import('../../replies.js').LessonReply} Lesson */
/** @typedef {import('../../replies.js').SceneReply} Scene */

const WHOLE_PLATE = [0, 0, 1000, 640];

/** @param {Partial<DraftScene>} [parts] @returns {DraftScene} */
export const newScene = (parts = {}) => ({
  title: '',
  dates: '',
  reveal: '',
  focus: [],
  beside: null,
  highlight: [],
  strength: 1,
  sign: null,
  certainties: [],
  form: 'map',
  query: null,
  camera: 'lesson',
  box: WHOLE_PLATE,
  minutes: null,
  text: '',
  question: '',
  options: [],
  answer: '',
  notes: [],
  ...parts,
});

/** @param {string} dataset @param {Partial<Draft>} [parts] @returns {Draft} */
export const newDraft = (dataset, parts = {}) => ({
  title: t('My lesson'),
  audience: t('Classes aged 14 to 18'),
  minutes: 40,
  dataset,
  aims: [],
  about: '',
  scenes: [],
  ...parts,
});

/** The dates of a scene, one by one. @param {{dates: string}} scene */
export const datesIn = ({ dates }) => dates.split(/[,;\s]+/).filter(Boolean);

/** What a scene is called, also where nobody has named it. @param {{title: string}} scene @param {number} i from 0 */
export const titleOf = ({ title }, i) => clean(title) || t('Scene {scene}', { scene: i + 1 });

/** What a lesson is called. @param {{title: string}} draft */
export const nameOf = ({ title }) => clean(title) || t('Lesson without a title');

/** @param {Lesson} lesson @param {string} dataset @returns {Draft} */
export const draftOf = ({ title, audience, minutes, aims, about, scenes }, dataset) => ({
  title,
  audience,
  minutes: minutes || null,
  dataset,
  aims,
  about: textOf(about),
  scenes: scenes.map(sceneOf),
});

/** @param {Scene} scene @returns {DraftScene} */
function sceneOf({ title, view, text, question, options, answer, notes }) {
  const { days, reveal, focus, beside, highlight, strength, sign, certainties, form, query, camera, box, minutes } =
    view;
  return {
    title,
    dates: shortened(days.map(({ date }) => date)).join(', '),
    reveal: reveal?.date ?? '',
    focus,
    beside,
    highlight,
    strength,
    sign,
    certainties,
    form,
    query,
    camera,
    box: box.length ? box : WHOLE_PLATE,
    minutes,
    text: textOf(text),
    question: textOf(question),
    options: options.map((option) => ({ text: textOf([option.text]), right: option.right })),
    answer: textOf(answer),
    notes: notes.map((note) => textOf([note])),
  };
}

/** Years one after the other are one date: 1922/1930. @param {string[]} dates */
function shortened(dates) {
  const years = dates.map(Number);
  const areYears = dates.every((date, i) => /^\d{4}$/.test(date) && (!i || years[i] === years[i - 1] + 1));
  return areYears && dates.length > 2 ? [`${dates[0]}/${dates[dates.length - 1]}`] : dates;
}

/**
 * A draft out of what was kept somewhere; what is not as it should be is left out.
 * @param {any} found
 * @returns {Draft|null}
 */
export function draftFrom(found) {
  if (!found || typeof found !== 'object' || !Array.isArray(found.scenes)) return null;
  const usual = newDraft(String(found.dataset ?? ''));
  return {
    ...like(usual, found),
    minutes: number(found.minutes),
    aims: texts(found.aims),
    scenes: found.scenes.filter((/** @type {any} */ one) => one && typeof one === 'object').map(sceneFrom),
  };
}

/** @param {any} found @returns {DraftScene} */
function sceneFrom(found) {
  const scene = like(newScene(), found);
  return {
    ...scene,
    focus: texts(found.focus),
    beside: Array.isArray(found.beside) ? texts(found.beside) : null,
    highlight: texts(found.highlight),
    strength: [1, 2, 3].includes(found.strength) ? found.strength : 1,
    sign: found.sign === 1 || found.sign === -1 ? found.sign : null,
    certainties: texts(found.certainties),
    query: typeof found.query?.name === 'string' ? { ...found.query, parameters: { ...found.query.parameters } } : null,
    box:
      Array.isArray(found.box) && found.box.length === 4 && found.box.every(Number.isFinite) ? found.box : WHOLE_PLATE,
    minutes: number(found.minutes),
    options: (Array.isArray(found.options) ? found.options : [])
      .filter((/** @type {any} */ one) => typeof one?.text === 'string')
      .map((/** @type {any} */ one) => ({ text: one.text, right: one.right === true })),
    notes: texts(found.notes),
  };
}

/**
 * The texts of a thing as they were kept, where they are texts.
 * @template {object} T
 * @param {T} usual @param {any} found
 * @returns {T}
 */
const like = (usual, found) =>
  /** @type {T} */ (
    Object.fromEntries(
      Object.entries(usual).map(([name, value]) => [
        name,
        typeof value === 'string' && typeof found[name] === 'string' ? found[name] : value,
      ]),
    )
  );

/** @param {unknown} value @returns {string[]} */
const texts = (value) => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);

/** @param {unknown} value */
const number = (value) => (Number.isInteger(value) ? /** @type {number} */ (value) : null);

/**
 * With one scene changed.
 * @param {Draft} draft @param {number} i @param {Partial<DraftScene>} patch
 * @returns {Draft}
 */
export const withScene = (draft, i, patch) => ({
  ...draft,
  scenes: draft.scenes.with(i, { ...draft.scenes[i], ...patch }),
});

/** @param {Draft} draft @param {number} at @param {DraftScene} scene @returns {Draft} */
export const insert = (draft, at, scene) => ({ ...draft, scenes: draft.scenes.toSpliced(at, 0, scene) });

/** @param {Draft} draft @param {number} at @returns {Draft} */
export const without = (draft, at) => ({ ...draft, scenes: draft.scenes.toSpliced(at, 1) });

/** @param {Draft} draft @param {number} from @param {number} to @returns {Draft} */
export const moved = (draft, from, to) => ({
  ...draft,
  scenes: draft.scenes.toSpliced(from, 1).toSpliced(to, 0, draft.scenes[from]),
});
