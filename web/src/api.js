/** The only place that fetches. */

/** What went wrong, in words that can be shown: what happened and its cause. */
export class LoadError extends Error {
  /** @param {string} message @param {string} cause */
  constructor(message, cause) {
    super(message);
    this.why = cause;
  }
}

/**
 * The whole history, as the server gives it.
 * @param {string|null} dataset none: the server's own
 * @returns {Promise<import('./types.js').TimelineJson>}
 */
export async function fetchTimeline(dataset) {
  const address = dataset ? `/api/timeline?dataset=${encodeURIComponent(dataset)}` : '/api/timeline';
  let response;
  try {
    response = await fetch(address, { headers: { accept: 'application/json' } });
  } catch {
    throw new LoadError('The map could not be loaded.', 'The server did not answer. Your place is kept.');
  }
  if (response.ok) return response.json();
  const problem = await response.json().catch(() => null);
  throw new LoadError('The map could not be loaded.', problem?.detail ?? problem?.title ?? `The server answered with an error (${response.status}). Your place is kept.`);
}
