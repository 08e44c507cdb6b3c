/**
 * Who answers the page: the program behind it. Where the page was written out for any web server (`export --format
 * site`), or a lesson as one file, there is none: what it would have answered lies beside the page, or in it.
 */
const html = globalThis.document?.documentElement;
const answers = html?.dataset.answers;

/** Whether a program stands behind the page, which runs statements, reads lesson files and lets a class in. */
export const hasProgram = answers === undefined;

/** The version of the program that wrote the page out; empty where one stands behind it, or nobody said. */
export const writtenBy = html?.dataset.version ?? '';

/**
 * Where an answer lies.
 * @param {'timeline'|'storyline'|'lessons'} name
 * @param {string|null} dataset none: the current one
 */
export function answerAt(name, dataset) {
  if (!hasProgram) return `${answers}${name}.json`;
  return dataset === null ? `api/${name}` : `api/${name}?dataset=${encodeURIComponent(dataset)}`;
}

/** Where the days of a year lie. @param {number} year @param {string} dataset */
export const daysAt = (year, dataset) =>
  hasProgram ? `api/years/${year}/days?dataset=${encodeURIComponent(dataset)}` : `${answers}days/${year}.json`;

/** Where a lesson lies as one file; null in that file itself. @param {string} lesson @param {string} dataset */
export function lessonFileAt(lesson, dataset) {
  const name = encodeURIComponent(lesson);
  if (hasProgram) return `api/lessons/${name}/file?dataset=${encodeURIComponent(dataset)}`;
  return answers ? `${answers}lessons/${name}.html` : null;
}
