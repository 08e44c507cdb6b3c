/** What is said when something in the graph could not be read; the rest is shown. */
import { plural } from './words/words.js';

/** @param {import('./replies.js').OddReply} odd @returns {import('./corrections.js').Remark|null} */
export function oddRemark({ count, faults }) {
  if (count === 0) return null;
  const left = plural(count, {
    one: '{n} thing in the graph could not be read and is left out.',
    other: '{n} things in the graph could not be read and are left out.',
  });
  return { text: `${left} ${faults[0]}`, ways: [] };
}
