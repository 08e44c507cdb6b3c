/** From when to when two stood as they do: the whole unbroken run of alliance or rivalry that a tie is a part of. Words come from the server. */
import { inWords } from './text/dates.js';

/** @typedef {import('./types.js').Tie} Tie */

/** @typedef {{since: string, until: string, from: string, to: string, validFrom: string, validTo: string}} Whole words, EDTF texts and ISO days */

/**
 * @param {import('./timeline.js').Timeline} timeline
 * @returns {(tie: Tie) => Whole}
 */
export function wholeSpans({ json }) {
  const runs = new Map(/** @type {any} */ (json).runs?.map((/** @type {any} */ run) => [run.id, run]));
  return (tie) => {
    const row = /** @type {any} */ (runs.get(/** @type {any} */ (tie).run) ?? tie);
    return {
      since: row.fromWords ?? inWords(row.from),
      until: row.toWords ?? inWords(row.to),
      from: row.from,
      to: row.to,
      validFrom: row.validFrom,
      validTo: row.validTo,
    };
  };
}
