/** Asks for what the page begins with. Addresses are relative to the page, which may lie below any path. */
import { answerAt, daysAt, hasProgram, writtenBy } from './program.js';
import { t } from './words/words.js';

/** What went wrong, in words that can be shown: what happened, its cause, and whether waiting may help. */
export class LoadError extends Error {
  /**
   * @param {string} message
   * @param {string} cause
   * @param {number} [again] milliseconds after which to ask again; 0 for never
   */
  constructor(message, cause, again = 0) {
    super(message);
    this.why = cause;
    this.again = again;
  }
}

const PAUSE = 2000;

/**
 * The whole history, as the server gives it.
 * @param {string|null} dataset none: the server's own
 * @returns {Promise<import('./types.js').TimelineJson>}
 */
export async function fetchTimeline(dataset) {
  let response;
  try {
    response = await fetch(answerAt('timeline', dataset || null), { headers: { accept: 'application/json' } });
  } catch {
    throw new LoadError(t('The map could not be loaded.'), t('The server did not answer. Your place is kept.'));
  }
  if (response.ok) return whole(response);
  const problem = await response.json().catch(() => null);
  if (response.status === 503) {
    const seconds = Number(response.headers.get('retry-after'));
    const cause = problem?.detail ?? t('Its server does not answer.');
    throw new LoadError(t('The history cannot be reached just now.'), cause, seconds > 0 ? seconds * 1000 : PAUSE);
  }
  // An address may name a data set that is not here; another is better than none.
  if (response.status === 404 && problem?.allowed?.length && dataset) return fetchTimeline(null);
  const empty = response.status === 404 && problem?.allowed?.length === 0;
  if (empty) throw new LoadError(t('There is no history here yet.'), problem.detail, PAUSE);
  const cause =
    problem?.detail ??
    problem?.title ??
    t('The server answered with an error ({status}). Your place is kept.', { status: response.status });
  throw new LoadError(t('The map could not be loaded.'), cause);
}

/**
 * How a year went, day by day.
 * @param {number} year
 * @param {string} dataset
 * @returns {Promise<import('./types.js').YearCourse>}
 */
export async function fetchDays(year, dataset) {
  const response = await fetch(daysAt(year, dataset), { headers: { accept: 'application/json' } });
  if (!response.ok) throw new LoadError(t('The days could not be loaded.'), String(response.status));
  return response.json();
}

const storylines = /** @type {Map<string, Promise<import('./replies.js').StorylineReply>>} */ (new Map());

/**
 * Who stood with whom through time, asked for once for all views that it serves.
 * @param {string} dataset
 * @returns {Promise<import('./replies.js').StorylineReply>}
 */
export function fetchStoryline(dataset) {
  const known = storylines.get(dataset);
  if (known) return known;
  const answer = fetch(answerAt('storyline', dataset), { headers: { accept: 'application/json' } }).then((response) => {
    if (!response.ok) throw new LoadError(t('The storyline could not be loaded.'), String(response.status));
    return response.json();
  });
  // One that did not come can be asked for again.
  answer.catch(() => storylines.delete(dataset));
  storylines.set(dataset, answer);
  return answer;
}

/** An answer may break off on its way, or be that of something between us and the server. @param {Response} response */
async function whole(response) {
  try {
    return await response.json();
  } catch {
    throw new LoadError(
      t('The map could not be loaded.'),
      t('The answer of the server broke off. Your place is kept.'),
    );
  }
}

/** The version of the program behind the page; empty where nothing says it. @returns {Promise<string>} */
export async function fetchVersion() {
  if (!hasProgram) return writtenBy;
  try {
    return (await (await fetch('healthz', { cache: 'no-store' })).json()).version ?? '';
  } catch {
    return '';
  }
}

/** Whether the server answers at all. */
export async function isServerThere() {
  try {
    return (await fetch(hasProgram ? 'healthz' : './', { cache: 'no-store' })).status > 0;
  } catch {
    return false;
  }
}
