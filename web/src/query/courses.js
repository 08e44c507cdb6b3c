/** Asks the server for the courses, and whether an answer is right. */
import { t } from '../words/words.js';

/** @typedef {import('../replies.js').CoursesReply} CoursesReply */
/** @typedef {import('../replies.js').StepVerdictReply} Verdict */

const JSON_TYPE = 'application/json';

/** @returns {Promise<CoursesReply>} */
export async function fetchCourses() {
  const response = await fetch('api/courses', { headers: { accept: JSON_TYPE } });
  if (!response.ok) throw new Error(t('The courses could not be loaded ({status}).', { status: response.status }));
  return response.json();
}

/**
 * Whether an answer is right: the server compares its rows with those of the solution.
 * @param {string} course
 * @param {number} step from 1
 * @param {{fields: string[], values: any[][], rows: number, parameters: Record<string, any>}} answer in typed JSON
 * @returns {Promise<Verdict>} what cannot be checked is not right either, and the text says why
 */
export async function checkAnswer(course, step, answer) {
  try {
    const response = await fetch(`api/courses/${encodeURIComponent(course)}/steps/${step}/check`, {
      method: 'POST',
      headers: { 'content-type': JSON_TYPE, accept: JSON_TYPE },
      body: JSON.stringify(answer),
    });
    const reply = await response.json();
    return response.ok
      ? reply
      : { right: false, text: t('Your answer could not be checked. {why}', { why: reply.detail ?? '' }) };
  } catch {
    return { right: false, text: t('The server did not answer. Your text is kept; check it again when it is back.') };
  }
}
