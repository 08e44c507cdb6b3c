/**
 * The connection of a page to the class. The library comes when a class is opened or followed, and not before. A
 * connection that is lost comes back by itself, for as long as the page wants it.
 */

/** @typedef {import('../../lib/@microsoft/signalr/dist/browser/signalr.min.js').HubConnection} HubConnection */

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 5000;

const library = () => import('../../lib/@microsoft/signalr/dist/browser/signalr.min.js').then(() => window.signalR);

/**
 * Connects, and stays connected.
 * @param {string} address relative to the page
 * @param {object} calls
 * @param {(connection: HubConnection) => void} calls.hear begins to listen
 * @param {(connection: HubConnection) => Promise<boolean>} calls.begin says who one is, after each connecting; false
 *   for one that is not wanted any more
 * @param {() => void} calls.away the connection is lost
 * @returns {Promise<{connection: HubConnection, stop: () => Promise<void>}>} rejected if the first connecting fails
 */
export async function keepConnected(address, { hear, begin, away }) {
  const { HubConnectionBuilder, LogLevel } = await library();
  const connection = new HubConnectionBuilder().withUrl(address).configureLogging(LogLevel.None).build();
  let wanted = true;
  let pause = FIRST_PAUSE;
  let timer = 0;

  async function start() {
    clearTimeout(timer);
    timer = 0;
    await connection.start();
    try {
      wanted = wanted && (await begin(connection));
      pause = FIRST_PAUSE;
      if (!wanted) await connection.stop();
    } catch (error) {
      await connection.stop();
      throw error;
    }
  }

  async function restart() {
    try {
      await start();
    } catch {
      again();
    }
  }

  function again() {
    if (!wanted || timer) return;
    timer = window.setTimeout(restart, pause * (0.5 + Math.random()));
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  function wake() {
    if (timer && connection.state === 'Disconnected') restart();
  }

  hear(connection);
  await start();
  connection.onclose(() => {
    if (wanted) away();
    again();
  });
  addEventListener('online', wake);
  addEventListener('visibilitychange', wake);
  return {
    connection,
    async stop() {
      wanted = false;
      clearTimeout(timer);
      removeEventListener('online', wake);
      removeEventListener('visibilitychange', wake);
      await connection.stop();
    },
  };
}
