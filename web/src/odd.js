/** What is said when something in the graph could not be read; the rest is shown. */
import { counted } from './text/names.js';

/** @param {import('./replies.js').OddReply} odd @returns {import('./corrections.js').Remark|null} */
export function oddRemark({ count, faults }) {
  if (count === 0) return null;
  const left = `${counted(count, 'thing')} in the graph could not be read and ${count === 1 ? 'is' : 'are'} left out.`;
  return { text: `${left} ${faults[0]}`, ways: [] };
}
