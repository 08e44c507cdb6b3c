/** Runs statements on the server: the only place that speaks the Query API. */
import { createRowReader } from './row-reader.js';
import { t } from '../words/words.js';

/** @typedef {import('./values.js').Value} Value */

/**
 * @typedef {object} Answer
 * @property {string[]} fields
 * @property {Value[][]} rows
 * @property {{code: string, message: string}|null} error
 * @property {{description: string, position?: any}[]} notifications
 * @property {any} plan
 * @property {boolean} isCut whether there were more rows than were read
 * @property {number} milliseconds
 */

/** As many rows are read; whoever wants more takes them by the terminal. */
export const MOST_ROWS = 10000;

/** Where statements are sent, from the page's own address. */
export const QUERY_API = 'db/neo4j/query/v2';
/** JSON in which every value says of which type it is: a day stays a day. */
export const TYPED = 'application/vnd.neo4j.query';

/** What is sent for a statement. @param {string} statement @param {Record<string, any>} parameters in typed JSON */
export const bodyOf = (statement, parameters) => JSON.stringify({ statement, parameters, accessMode: 'READ' });

/**
 * @param {string} statement
 * @param {Record<string, any>} parameters in typed JSON
 * @param {AbortSignal} [signal] stops the run, on the server too
 * @param {(there: Pick<Answer, 'fields'|'rows'>) => void} [coming] told what is there, each time that more rows came
 * @returns {Promise<Answer>}
 */
export async function run(statement, parameters, signal = new AbortController().signal, coming) {
  const start = performance.now();
  const rows = /** @type {Value[][]} */ ([]);
  const stop = new AbortController();
  /** @param {any} rest @param {boolean} [isCut] @returns {Answer} */
  const answer = (rest, isCut = false) => ({
    fields: rest.data?.fields ?? [],
    rows,
    error: rest.errors?.[0] ?? null,
    notifications: rest.notifications ?? [],
    plan: rest.profiledQueryPlan ?? rest.queryPlan ?? null,
    isCut,
    milliseconds: performance.now() - start,
  });
  const reader = createRowReader();
  try {
    const response = await fetch(QUERY_API, {
      method: 'POST',
      headers: { 'content-type': TYPED, accept: TYPED },
      body: bodyOf(statement, parameters),
      signal: AbortSignal.any([signal, stop.signal]),
    });
    const stream = /** @type {ReadableStream<BufferSource>} */ (/** @type {unknown} */ (response.body));
    const texts = stream.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await texts.read(); !part.done; part = await texts.read()) {
      const more = reader.push(part.value);
      if (!more.length) continue;
      for (const row of more) rows.push(row);
      if (rows.length > MOST_ROWS) {
        // What is not read need not be reckoned either.
        rows.length = MOST_ROWS;
        stop.abort();
        return answer(reader.head(), true);
      }
      coming?.({ fields: reader.head().data.fields, rows });
    }
    return answer(reader.rest());
  } catch (error) {
    if (signal.aborted) throw error;
    const [head, message] = rows.length ? [reader.head(), BROKEN] : [{}, SILENT];
    return answer({ ...head, errors: [{ code: '', message }] });
  }
}

const SILENT = t('The server did not answer. Your text is kept. Is the server still running?');
const BROKEN = t('The answer broke off. The rows that came are shown. Is the server still running?');

/**
 * The saved questions.
 * @returns {Promise<import('../replies.js').QuestionReply[]>}
 */
export async function fetchQuestions() {
  const response = await fetch('api/questions', { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(t('The questions could not be loaded ({status}).', { status: response.status }));
  return response.json();
}
