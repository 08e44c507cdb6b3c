/** Asks the server for the lessons. */

/** @typedef {import('../types.js').Lessons} Lessons */
/** @typedef {import('../types.js').LessonReading} Reading */

const JSON_TYPE = 'application/json';

/** @param {string} dataset @returns {Promise<Lessons>} */
export async function fetchLessons(dataset) {
  const response = await fetch(`api/lessons?dataset=${encodeURIComponent(dataset)}`, {
    headers: { accept: JSON_TYPE },
  });
  if (!response.ok) throw new Error(`The lessons could not be loaded (${response.status}).`);
  return response.json();
}

/**
 * What a lesson file of the reader's own says.
 * @param {string} dataset @param {string} name the file's name @param {string} text
 * @returns {Promise<Reading>}
 */
export async function readLesson(dataset, name, text) {
  const query = new URLSearchParams({ dataset, name });
  const response = await fetch(`api/lessons/read?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'text/markdown', accept: JSON_TYPE },
    body: text,
  });
  if (!response.ok) throw new Error(`The file could not be read (${response.status}).`);
  return response.json();
}
