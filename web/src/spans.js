/**
 * From when to when two stood as they do: the whole unbroken run of alliance or rivalry that a tie is a part of; a
 * story has only itself.
 */

/** @typedef {import('./types.js').Tie} Tie */

/**
 * @typedef {{since: string, until: string, from: string, to: string, validFrom: string, validTo: string}} Whole words,
 *   EDTF texts and ISO days
 */

/**
 * @param {import('./timeline.js').Timeline} timeline
 * @returns {(tie: Tie) => Whole}
 */
export function wholeSpans(timeline) {
  return (tie) => {
    const { fromWords: since, toWords: until, from, to, validFrom, validTo } = timeline.run(tie) ?? tie;
    return { since, until, from, to, validFrom, validTo };
  };
}
