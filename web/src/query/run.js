/** Runs statements on the server: the only place that speaks the Query API. */

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

const TYPED = 'application/vnd.neo4j.query';

/**
 * @param {string} statement
 * @param {Record<string, any>} parameters in typed JSON
 * @param {AbortSignal} signal stops the run, on the server too
 * @returns {Promise<Answer>}
 */
export async function run(statement, parameters, signal) {
  const start = performance.now();
  const none = { fields: [], rows: [], notifications: [], plan: null, isCut: false };
  const failed = (/** @type {string} */ message) => ({
    ...none,
    error: { code: '', message },
    milliseconds: performance.now() - start,
  });
  let body;
  try {
    const response = await fetch('db/neo4j/query/v2', {
      method: 'POST',
      headers: { 'content-type': TYPED, accept: TYPED },
      body: JSON.stringify({ statement, parameters, accessMode: 'READ' }),
      signal,
    });
    body = await response.json();
  } catch (error) {
    if (signal.aborted) throw error;
    return failed('The server did not answer. Your text is kept. Is the server still running?');
  }
  const { fields = [], values = [] } = body.data ?? {};
  return {
    fields,
    rows: values.slice(0, MOST_ROWS),
    error: body.errors?.[0] ?? null,
    notifications: body.notifications ?? [],
    plan: body.profiledQueryPlan ?? body.queryPlan ?? null,
    isCut: values.length > MOST_ROWS,
    milliseconds: performance.now() - start,
  };
}

/**
 * The saved questions.
 * @returns {Promise<import('../replies.js').QuestionReply[]>}
 */
export async function fetchQuestions() {
  const response = await fetch('api/questions', { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`The questions could not be loaded (${response.status}).`);
  return response.json();
}
