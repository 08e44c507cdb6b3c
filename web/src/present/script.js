/**
 * A lesson as a row of stations: what stands on the screen between two presses of a key. Pure.
 *
 * @typedef {import('../replies.js').LessonReply} Lesson
 * @typedef {import('../replies.js').SceneReply} Scene
 * @typedef {import('../replies.js').SceneDayReply} SceneDay
 *
 * @typedef {object} Station
 * @property {number} scene the number of its scene, from 1
 * @property {number} step how far on in the scene, from 0
 * @property {SceneDay} day the date whose picture is shown
 * @property {string|null} before the day with whose picture it is compared; null: the end of the year before
 * @property {boolean} answered whether the answer is shown
 */
import { t } from '../words/words.js';

/** Whether a scene has something to show after its question. @param {Scene} scene */
export const hasAnswer = ({ answer, options, view }) =>
  answer.length > 0 || view.reveal !== null || options.some(({ right }) => right);

/** Whether a class predicts in a scene what it shows later. @param {Scene} scene */
export const isPrediction = ({ view }) => view.reveal !== null;

/** @param {Lesson} lesson @returns {Station[]} */
export const stationsOf = (lesson) => lesson.scenes.flatMap((scene, i) => stationsIn(scene, i + 1));

/** @param {Scene} scene @param {number} number @returns {Station[]} */
function stationsIn(scene, number) {
  const { days, reveal } = scene.view;
  const stations = days.map((day, step) => ({
    scene: number,
    step,
    day,
    before: step ? days[step - 1].day : null,
    answered: false,
  }));
  const last = stations[stations.length - 1];
  if (!hasAnswer(scene)) return stations;
  return [
    ...stations,
    {
      ...last,
      step: stations.length,
      day: reveal ?? last.day,
      before: reveal ? last.day.day : last.before,
      answered: true,
    },
  ];
}

/** The year of a date. @param {SceneDay} day */
export const yearOf = ({ day }) => Number(day.slice(0, 4));

/**
 * What a station is called: its scene, or its own date where the scene goes on to others.
 * @param {Scene} scene @param {Station} station
 */
export const wordsOf = (scene, { answered, day }) =>
  scene.view.days.length > 1 || (answered && isPrediction(scene)) ? day.words : scene.title;

/** What stands above that. @param {Scene} scene @param {string} lesson its title */
export const kickOf = (scene, lesson) => (isPrediction(scene) ? t('Predict, then reveal') : lesson);

/** How the address says where a station is: "4", or "4.1" one step further on. @param {Station} station */
export const placeOf = ({ scene, step }) => (step ? `${scene}.${step}` : String(scene));

/**
 * The station that an address means; the nearest one if there is none of it.
 * @param {Station[]} stations @param {string} place
 * @returns {number}
 */
export function stationAt(stations, place) {
  const [scene, step = 0] = place.split('.').map(Number);
  const found = stations.findIndex((station) => station.scene === scene && station.step === step);
  if (found >= 0) return found;
  const last = stations.findLastIndex((station) => station.scene <= scene);
  return Math.max(0, last);
}

/**
 * The first station of the scene before or after that of a station.
 * @param {Station[]} stations
 * @param {number} scene
 */
export const firstOf = (stations, scene) =>
  Math.max(
    0,
    stations.findIndex((station) => station.scene === scene),
  );
