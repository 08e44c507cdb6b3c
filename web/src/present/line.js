/**
 * What two windows of one browser say to each other. Pages of a server share a channel; files on a disk do not, since
 * no file trusts another, but a window and the one that it opened can always talk.
 */

/** @typedef {import('./channel.js').Message} Message */
/** @typedef {import('./channel.js').Line} Line */

const KNOCK = 1000; // milliseconds after which a window that was opened says again that it is there

/**
 * @param {string} name of the line; windows that name another do not hear
 * @param {(message: Message) => void} hear
 * @returns {Line}
 */
export const createLine = (name, hear) => (location.protocol === 'file:' ? direct(name, hear) : shared(name, hear));

/** @param {string} name @param {(message: Message) => void} hear @returns {Line} */
function shared(name, hear) {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }) => hear(data));
  return { post: (message) => channel.postMessage(message), close: () => channel.close() };
}

/** @param {string} name @param {(message: Message) => void} hear @returns {Line} */
function direct(name, hear) {
  const others = /** @type {Set<Window>} */ (new Set(window.opener ? [window.opener] : []));
  const end = new AbortController();
  const post = (/** @type {Message} */ message) => {
    for (const other of others) {
      if (other.closed) others.delete(other);
      else other.postMessage({ line: name, message }, '*');
    }
  };
  addEventListener(
    'message',
    ({ data, source }) => {
      if (data?.line !== name || !source) return;
      others.add(/** @type {Window} */ (source));
      hear(data.message);
    },
    { signal: end.signal },
  );
  // The other window forgets this one when it is loaded anew.
  const knocking = window.opener ? setInterval(() => post({ kind: 'hello' }), KNOCK) : 0;
  return {
    post,
    close() {
      clearInterval(knocking);
      end.abort();
    },
  };
}
