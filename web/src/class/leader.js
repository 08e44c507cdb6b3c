/**
 * A class, as the page sees it that leads it: it asks, closes, reveals, and hears how many have joined and voted. The
 * server holds all of it, so that a page which is loaded anew finds its class again.
 */
import { hasProgram } from '../program.js';
import { keepConnected } from './wire.js';
import { named, t } from '../words/words.js';

const KEY = 'explorer-leader';

/**
 * @typedef {object} Option
 * @property {string} id
 * @property {string} text
 * @property {boolean} [right] nobody in the class is told before the reveal
 *
 * @typedef {object} Question
 * @property {string} id asked again with the same options it is the same question, and finds its votes
 * @property {string} text
 * @property {'options'|'yes-no'|'person'|'tie'} kind
 * @property {Option[]} options
 *
 * @typedef {object} RoomState
 * @property {number} revision
 * @property {string} id
 * @property {number} joined how many devices have joined
 * @property {'waiting'|'open'|'closed'|'revealed'} phase
 * @property {Question|null} question
 * @property {number} voted
 * @property {Record<string, number>} tally the votes for each option
 * @property {{address: string, words: string}|null} scene
 *
 * @typedef {object} RoomEvents
 * @property {(count: number) => void} joined
 * @property {(votes: {voted: number, tally: Record<string, number>}) => void} votes
 * @property {(state: RoomState) => void} state anything has changed, by this page or another that leads
 * @property {() => void} away this page has lost its connection; it tries by itself
 * @property {() => void} back it has it again
 * @property {() => void} ended the class is over
 *
 * @typedef {object} Room
 * @property {string} code the class code; empty where none is asked for
 * @property {string} address the short address, by which the class joins
 * @property {string} qr the address of its QR code, which holds the code
 * @property {number} joined
 * @property {RoomState} state
 * @property {<E extends keyof RoomEvents>(name: E, then: RoomEvents[E]) => () => void} on gives back what stops it
 * @property {(question: Question) => Promise<void>} ask
 * @property {() => Promise<void>} close takes no more votes
 * @property {() => Promise<void>} reveal shows the class what is right, and how it voted
 * @property {() => Promise<void>} clear takes the question away, and forgets its votes
 * @property {(address: string, words: string) => Promise<void>} scene says what is on the screen; the address is the
 *   page's query, as "?page=lessons&lesson=NAME&scene=4&follow=on"
 * @property {() => Promise<void>} end ends the class, and forgets all of it
 * @property {() => Promise<void>} leave stops leading it from this page; it goes on, and ends after half an hour
 */

/** Why the class cannot be opened, or does not do what it was asked for, in words that can be shown. */
export class ClassError extends Error {}

/**
 * Opens the class of this server, or finds the one that is open.
 * @param {{key?: string}} [by] the leader's key; a page that is opened on the server's own machine needs none, and one
 *   that has used it keeps it until its tab is closed
 * @returns {Promise<Room>} rejected with a ClassError
 */
export async function openClass({ key } = {}) {
  if (!hasProgram) throw new ClassError(t('A class joins the program, and this page has none behind it.'));
  const given = key ?? recall();
  const listeners = /** @type {Map<keyof RoomEvents, Set<Function>>} */ (new Map());
  let state = /** @type {RoomState|null} */ (null);
  let about = /** @type {{code: string, address: string}|null} */ (null);
  let refused = '';
  let isOver = false;
  let wire = /** @type {Awaited<ReturnType<typeof keepConnected>>|null} */ (null);

  /** @param {keyof RoomEvents} name @param {unknown[]} words */
  const tell = (name, ...words) => listeners.get(name)?.forEach((then) => then(...words));

  /** @param {RoomState} view */
  function take(view) {
    if (state && view.revision < state.revision) return;
    const before = state;
    state = view;
    if (view.joined !== before?.joined) tell('joined', view.joined);
    if (view.voted !== before?.voted || JSON.stringify(view.tally) !== JSON.stringify(before.tally)) {
      tell('votes', { voted: view.voted, tally: view.tally });
    }
    tell('state', view);
  }

  const kept = await keepConnected('api/class/lead', {
    hear: (connection) => {
      connection.on('room', (view) => state && take(view));
      connection.on('ended', over);
    },
    begin: async (connection) => {
      const reply = await connection.invoke('open', given ?? null, state?.id ?? null);
      if (!reply.room) {
        refused = named(reply.refused);
        if (state) over();
        return false;
      }
      const isBack = state !== null;
      about = { code: reply.code, address: reply.address };
      take(reply.room);
      if (isBack) tell('back');
      return true;
    },
    away: () => tell('away'),
  }).catch((error) => {
    throw new ClassError(
      error?.statusCode === 404
        ? t('No class can join here. Start Explorer with --expose and --code.')
        : t('The class could not be opened: the server does not answer.'),
    );
  });
  if (!state || !about) {
    if (!key) remember(null);
    throw new ClassError(refused);
  }
  wire = kept;
  if (given) remember(given);

  function over() {
    isOver = true;
    wire?.stop();
    tell('ended');
  }

  /** @param {string} method @param {unknown[]} words */
  async function say(method, ...words) {
    const reply = await kept.connection.invoke(method, ...words).catch(() => {
      throw new ClassError(
        isOver
          ? t('The class is over.')
          : t('The connection to the class is lost. It comes back by itself; then try again.'),
      );
    });
    if (reply.room) take(reply.room);
    if (reply.refused) throw new ClassError(named(reply.refused));
  }

  return {
    ...about,
    qr: 'api/class/qr.svg',
    get joined() {
      return /** @type {RoomState} */ (state).joined;
    },
    get state() {
      return /** @type {RoomState} */ (state);
    },
    on(name, then) {
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known.add(then));
      return () => known.delete(then);
    },
    ask: (question) => say('ask', question),
    close: () => say('close'),
    reveal: () => say('reveal'),
    clear: () => say('clear'),
    scene: (address, words) => say('scene', address, words),
    // That it is over is told to all who lead, and may be here before the answer to who ended it.
    end: () =>
      say('end').catch((error) => {
        if (!isOver) throw error;
      }),
    leave: () => kept.stop(),
  };
}

/** A browser may forbid storage; then the key is typed again. */
function recall() {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** @param {string|null} key */
function remember(key) {
  try {
    if (key) sessionStorage.setItem(KEY, key);
    else sessionStorage.removeItem(KEY);
  } catch {
    return;
  }
}
