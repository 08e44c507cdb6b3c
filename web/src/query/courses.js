/** Asks the server for the courses, and whether an answer is right. */

/** @typedef {import('../replies.js').CoursesReply} CoursesReply */
/** @typedef {import('../replies.js').StepVerdictReply} Verdict */

const JSON_TYPE = 'application/json';

/** @returns {Promise<CoursesReply>} */
export async function fetchCourses() {
  const response = await fetch('api/courses', { headers: { accept: JSON_TYPE } });
  if (!response.ok) throw new Error(`The courses could not be loaded (${response.status}).`);
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
    return response.ok ? reply : { right: false, text: `Your answer could not be checked. ${reply.detail ?? ''}` };
  } catch {
    return { right: false, text: 'The server did not answer. Your text is kept; check it again when it is back.' };
  }
}
