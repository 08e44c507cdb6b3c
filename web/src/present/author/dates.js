/**
 * What the dates of a draft mean and the pictures of their days. The server reckons both; without it a year alone still
 * has its picture.
 */
import { readLesson } from '../fetch.js';
import { datesIn } from './draft.js';
import { clean } from './marked.js';
import { t } from '../../words/words.js';

/** @typedef {import('../../replies.js').SceneDayReply} Day */
/** @typedef {import('../../types.js').DayPicture} DayPicture */
/** @typedef {{days: Day[], problem: string}} Meaning */

const HEAD = ['---', 'title: Dates', 'audience: All', 'minutes: 1', 'dataset: ', 'aims: [None]', '---', ''];
const SCENE_LINES = 6;
const DATE_LINE = 4; // of those of a scene, from 1
const AWAY = t('Its picture comes from the server, which does not answer. A year alone needs no server.');

/** @typedef {ReturnType<typeof createDates>} Dates */

/** @param {import('../../timeline.js').Timeline} timeline */
export function createDates(timeline) {
  const { dataset, years } = timeline.json;
  const meanings = /** @type {Map<string, Meaning>} */ (new Map());
  const pictures = /** @type {Map<string, DayPicture>} */ (new Map());

  /** @param {string[]} dates */
  async function ask(dates) {
    const head = HEAD.map((line) => (line === 'dataset: ' ? line + dataset.id : line));
    const scenes = dates.flatMap((date, i) => [
      `## ${i + 1}`,
      '',
      '```view',
      `date: ${JSON.stringify(date)}`,
      '```',
      '',
    ]);
    const { lesson, days, problems } = await readLesson(dataset.id, 'dates.md', [...head, ...scenes].join('\n'));
    for (const day of days) pictures.set(day.day, day);
    dates.forEach((date, i) => {
      const line = head.length + i * SCENE_LINES + DATE_LINE;
      const wrong = problems.find((problem) => problem.line === line);
      const scene = lesson?.scenes.find(({ title }) => title === String(i + 1));
      const problem = wrong ? `${wrong.message} ${wrong.remedy}` : '';
      meanings.set(date, { days: scene?.view.days ?? [], problem });
    });
  }

  /** What can be known without a server. @param {string} date @returns {Meaning} */
  function alone(date) {
    const entry = /^\d{4}$/.test(date) ? years.entries.find(({ year }) => year === Number(date)) : undefined;
    if (!entry) return { days: [], problem: AWAY };
    const day = `${date}-12-31`;
    const { ties, seats, factions, dead } = entry;
    pictures.set(day, { day, ties, seats, factions, dead });
    return { days: [{ date, day, words: date }], problem: '' };
  }

  /** Whether the server has spoken about a date. @param {string} date */
  function isSure(date) {
    const problem = meanings.get(date)?.problem;
    return problem !== undefined && problem !== AWAY;
  }

  return {
    /** Learns what some dates mean. @param {string[]} wanted @returns {Promise<void>} */
    async learn(wanted) {
      const dates = [...new Set(wanted)].filter((date) => date && !isSure(date));
      if (!dates.length) return;
      try {
        await ask(dates);
      } catch {
        for (const date of dates) meanings.set(date, alone(date));
      }
    },
    /** @param {string} date */
    daysOf: (date) => meanings.get(date)?.days ?? [],
    /** What is wrong with a date; empty if nothing is, or if it is not yet known. @param {string} date */
    problemOf: (date) => meanings.get(date)?.problem ?? '',
    pictures: () => [...pictures.values()],
  };
}

/** All dates of a draft. @param {import('./draft.js').Draft} draft */
export const datesOf = ({ scenes }) =>
  scenes.flatMap((scene) => [...datesIn(scene), clean(scene.reveal)]).filter(Boolean);
