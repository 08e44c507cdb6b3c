/**
 * Keeps the windows of one lesson in step: what the class sees and what the teacher sees. Either may lead; one that is
 * opened or loaded anew asks the other where it is.
 *
 * @typedef {object} Where how far a lesson is
 * @property {string} place the scene, as the address has it
 * @property {Record<number, number[]>} tally the counts of the options
 * @property {number} started when it began, in milliseconds since 1970
 * @property {boolean} black whether the screen of the class is black
 */

/**
 * @param {string} lesson
 * @param {{where: () => Where, take: (where: Where) => void, met: (there: boolean) => void}} self met: whether the
 * other
 *   window is there
 */
export function createChannel(lesson, { where, take, met }) {
  if (!('BroadcastChannel' in window)) return { tell: () => {}, close: () => {} };
  const channel = new BroadcastChannel(`explorer lesson ${lesson}`);

  channel.addEventListener('message', ({ data }) => {
    if (data.kind === 'bye') return met(false);
    met(true);
    if (data.kind === 'hello') channel.postMessage({ kind: 'at', where: where() });
    else take(data.where);
  });
  const bye = () => channel.postMessage({ kind: 'bye' });
  addEventListener('pagehide', bye);
  channel.postMessage({ kind: 'hello' });

  return {
    /** Says where this window is now. */
    tell: () => channel.postMessage({ kind: 'at', where: where() }),
    close() {
      removeEventListener('pagehide', bye);
      bye();
      channel.close();
    },
  };
}
