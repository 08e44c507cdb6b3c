/** Work that takes a while: it says how far it is, and stops when it is told to. */

/** @typedef {{progress: (share: number) => void, signal: AbortSignal}} Watch */

/**
 * One step after the other, with a breath for the page between them.
 * @template T
 * @param {T[]} items
 * @param {(item: T, i: number) => void|Promise<void>} step
 * @param {Watch} watch
 */
export async function inTurn(items, step, { progress, signal }) {
  for (const [i, item] of items.entries()) {
    signal.throwIfAborted();
    await step(item, i);
    progress((i + 1) / items.length);
    await new Promise((done) => setTimeout(done, 0));
  }
}
