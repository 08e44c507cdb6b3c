/** Runs the statements of a text one after another, each with its answer and what is said of it. */
import { fromError, fromNotification } from './remarks.js';
import { run } from './run.js';
import { counted } from '../text/names.js';
import { t } from '../words/words.js';

/** @typedef {import('./answers.js').Result} Result */

const SOON = 150; // milliseconds after which rows are shown before the last has come

/**
 * Runs statements up to the first that fails.
 * @param {import('./statements.js').Part[]} parts
 * @param {Record<string, any>} values
 * @param {AbortSignal} signal
 * @param {{some: (results: Result[]) => void, count: (rows: number) => void}} coming some: told once for a statement
 *   that takes long, with the rows that are there; count: told how many have come
 * @returns {Promise<Result[]>} the places of their remarks are those in the whole text
 */
export async function runAll(parts, values, signal, coming) {
  const results = /** @type {Result[]} */ ([]);
  for (const { text, from } of parts) {
    const statement = text.trim();
    const at = from + text.length - text.trimStart().length;
    const start = performance.now();
    let isShown = false;
    const answer = await run(statement, values, signal, ({ fields, rows }) => {
      const milliseconds = performance.now() - start;
      if (milliseconds < SOON) return;
      coming.count(rows.length);
      if (isShown) return;
      isShown = true;
      const there = { fields, rows: [...rows], error: null, notifications: [], plan: null, isCut: false, milliseconds };
      coming.some([...results, { answer: there, remarks: [] }]);
    });
    const remarks = answer.notifications.map((one) => fromNotification(one, statement));
    if (answer.error) remarks.unshift(fromError(answer.error, statement));
    for (const remark of remarks) {
      if (remark.from === null) continue;
      remark.from += at;
      remark.to = (remark.to ?? remark.from) + at;
    }
    results.push({ answer, remarks });
    if (answer.error) break;
  }
  return results;
}

/** How it went, in a line. @param {Result[]} results */
export function told(results) {
  if (results.some(({ answer }) => answer.error)) return t('Not run to its end.');
  const rows = results.reduce((sum, { answer }) => sum + answer.rows.length, 0);
  const time = results.reduce((sum, { answer }) => sum + answer.milliseconds, 0);
  const more = results.some(({ answer }) => answer.isCut) ? t(' and more') : '';
  return t('{rows}{more}, {time} ms, read only', { rows: counted(rows, 'row'), more, time: Math.round(time) });
}
