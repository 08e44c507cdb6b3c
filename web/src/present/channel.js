/**
 * Keeps the windows of one lesson in step: what the class sees and what the teacher sees. Either may lead; one that is
 * opened or loaded anew asks the other where it is.
 *
 * @typedef {object} Where how far a lesson is
 * @property {string} place the scene, as the address has it
 * @property {Record<number, number[]>} tally the counts of the options
 * @property {number} started when it began, in milliseconds since 1970
 * @property {boolean} black whether the screen of the class is black
 *
 * @typedef {{kind: 'hello'}|{kind: 'bye'}|{kind: 'at', where: Where}} Message
 * @typedef {{post: (message: Message) => void, close: () => void}} Line
 */
import { createLine } from './line.js';

/**
 * @param {string} lesson
 * @param {{where: () => Where, take: (where: Where) => void, met: (there: boolean) => void}} self met: whether the
 *   other window is there
 */
export function createChannel(lesson, { where, take, met }) {
  const line = createLine(`explorer lesson ${lesson}`, (message) => {
    if (message.kind === 'bye') return met(false);
    met(true);
    if (message.kind === 'hello') line.post({ kind: 'at', where: where() });
    else take(message.where);
  });
  const bye = () => line.post({ kind: 'bye' });
  addEventListener('pagehide', bye);
  line.post({ kind: 'hello' });

  return {
    /** Says where this window is now. */
    tell: () => line.post({ kind: 'at', where: where() }),
    close() {
      removeEventListener('pagehide', bye);
      bye();
      line.close();
    },
  };
}
