/** A page that follows a class: it hears which scene is on the screen. It neither joins nor votes. */
import { keepConnected } from './wire.js';

/**
 * @param {(scene: {address: string, words: string}|null) => void} onScene called at once and with every change; null
 *   where no scene is on the screen, or no class is there
 * @param {{onAway?: () => void, onBack?: () => void}} [calls] the connection is lost, and comes back by itself
 * @returns {Promise<() => Promise<void>>} what stops it; rejected where the server has no class
 */
export async function followClass(onScene, { onAway, onBack } = {}) {
  let seen = -1;
  let shown = /** @type {string|undefined} */ (undefined);
  let began = false;

  /** @param {{revision: number, scene: {address: string, words: string}|null}} view */
  function take({ revision, scene }) {
    if (revision < seen) return;
    seen = revision;
    const text = JSON.stringify(scene ?? null);
    if (text === shown) return;
    shown = text;
    onScene(scene ?? null);
  }

  const wire = await keepConnected('api/class/join', {
    hear: (connection) => connection.on('room', take),
    begin: async (connection) => {
      seen = -1;
      take((await connection.invoke('follow')).room);
      if (began) onBack?.();
      began = true;
      return true;
    },
    away: () => onAway?.(),
  });
  return wire.stop;
}
