/**
 * The class votes from its own devices: the panel by which it joins, the options of the scene as its question, and a
 * question of the moment in two keys. The screen shows how many have voted; for what, only after the reveal.
 */
import { optionBars, votedWords } from '../class/bars.js';
import { ClassError, openClass } from '../class/leader.js';
import { classPanel } from '../class/panel.js';
import { h } from '../dom.js';
import { plain } from '../prose.js';
import { listed, nameIn } from '../text/names.js';
import { signWord } from '../text/ties.js';
import { t } from '../words/words.js';

/** @typedef {import('../class/leader.js').Room} Room */
/** @typedef {import('../class/leader.js').Question} Question */
/** @typedef {import('./script.js').Scene} Scene */
/** @typedef {import('./script.js').Station} Station */
/**
 * @typedef {object} Now what is on the screen
 * @property {Scene} scene
 * @property {Station} station
 * @property {number} index of the station
 * @property {string} words what it is called
 */

const MOMENTS = /** @type {[string, Question['kind'], string][]} */ ([
  ['y', 'yes-no', t('Yes or no?')],
  ['p', 'person', t('Choose a person')],
  ['t', 'tie', t('Choose a line')],
]);

/**
 * @param {HTMLElement} root
 * @param {object} stage
 * @param {import('../timeline.js').Timeline} stage.timeline
 * @param {import('./moments.js').Moments} stage.moments
 * @param {string} stage.lesson its name
 * @param {import('./tally.js').Tally} stage.tally
 * @param {() => Now} stage.now
 */
export function createVotes(root, { timeline, moments, lesson, tally, now }) {
  const dialog = /** @type {HTMLDialogElement} */ (h('dialog', { class: 'votes', 'aria-label': t('The class') }));
  const counter = h('p', { class: 'voted', role: 'status', hidden: true });
  root.append(dialog, counter);
  let room = /** @type {Room|null} */ (null);
  let moment = /** @type {Question|null} */ (null);
  let stop = () => {};
  let asked = 0;

  /** @param {Node[]} children */
  function open(...children) {
    stop();
    stop = () => {};
    dialog.replaceChildren(...children);
    if (!dialog.open) dialog.showModal();
  }

  /** @param {string} words */
  const say = (words) => h('p', { class: 'said', role: 'status' }, [words]);

  /** What the class does not know how to do is said, and stops nothing. @param {Promise<unknown>} promise */
  const tried = (promise) =>
    promise.catch((error) => {
      if (error instanceof ClassError) counter.textContent = error.message;
      else throw error;
    });

  /** @param {string} [key] */
  async function join(key) {
    if (!room) {
      open(say(t('Opening the class…')));
      try {
        room = await openClass(key ? { key } : {});
      } catch (error) {
        if (!(error instanceof ClassError)) throw error;
        return open(say(error.message), keyForm());
      }
      room.on('state', count);
      room.on('away', () => (counter.textContent = t('The class is out of reach for a moment.')));
      room.on('back', count);
      room.on('ended', () => {
        room = null;
        counter.hidden = true;
        dialog.close();
      });
      follow();
    }
    const panel = classPanel(room);
    open(
      panel.element,
      h('p', { class: 'ways' }, [
        h('button', { type: 'button', class: 'link', onclick: () => dialog.close() }, [t('On with the lesson')]),
        h('button', { type: 'button', class: 'link', onclick: () => tried(/** @type {Room} */ (room).end()) }, [
          t('End the class'),
        ]),
      ]),
    );
    stop = panel.stop;
  }

  /** The key that the server printed, for a page that is not on its own machine. */
  function keyForm() {
    const field = /** @type {HTMLInputElement} */ (h('input', { type: 'text', autocomplete: 'off', id: 'leader-key' }));
    const submit = (/** @type {Event} */ event) => {
      event.preventDefault();
      void join(field.value.trim());
    };
    return h('form', { class: 'key', onsubmit: submit }, [
      h('label', { for: 'leader-key' }, [t('Leader’s key ')]),
      field,
      h('button', { type: 'submit', class: 'begin' }, [t('Lead')]),
    ]);
  }

  /** How many have voted; for what, only once it is revealed. */
  function count() {
    if (!room) return;
    const { phase, question, voted, joined, tally: votes } = room.state;
    counter.hidden = false;
    counter.textContent =
      question && phase !== 'waiting' ? votedWords(voted, joined) : t('{joined} in the class', { joined });
    if (!question || phase !== 'revealed') return;
    if (moment && question.id === moment.id) show(question);
    else if (question.id === idOf(now().station)) {
      tally.set(
        now().station.scene,
        question.options.map(({ id }) => votes[id] ?? 0),
      );
    }
  }

  /** @param {Station} station */
  const idOf = ({ scene }) => `${lesson}-${scene}`;

  /** Tells the class what is on the screen, and asks what the scene asks. */
  async function follow() {
    if (!room) return;
    const { scene, station, words } = now();
    const turn = ++asked;
    moment = null;
    const address = `?page=lessons&lesson=${lesson}&scene=${station.scene}${station.step ? `.${station.step}` : ''}&follow=on`;
    await tried(room.scene(address, words));
    if (turn !== asked || !room) return;
    if (!scene.options.length) {
      if (room.state.question) await tried(room.clear());
    } else if (station.answered) {
      if (room.state.question?.id === idOf(station)) await tried(room.reveal());
    } else {
      const options = scene.options.map(({ text, right }, i) => ({ id: String(i), text: plain([text]), right }));
      await tried(room.ask({ id: idOf(station), text: plain(scene.question).slice(0, 200), kind: 'options', options }));
    }
    count();
  }

  /** @param {Question['kind']} kind @param {string} text */
  async function askNow(kind, text) {
    if (!room) return;
    const { index } = now();
    const name = (/** @type {string} */ id) => nameIn(timeline, id);
    const options = {
      'yes-no': () => [
        { id: 'yes', text: t('Yes') },
        { id: 'no', text: t('No') },
      ],
      person: () => [...moments.cast(index).keys()].map((id) => ({ id, text: name(id) })),
      tie: () =>
        moments.inFocus(index).map((tie) => ({
          id: tie.id,
          text: t('{names}: {sign}', { names: listed([name(tie.a), name(tie.b)]), sign: signWord(tie) }),
        })),
      options: () => [],
    }[kind]();
    moment = { id: `moment-${Date.now()}`, text, kind, options };
    show(moment);
    await tried(room.ask(moment));
    count();
  }

  /** A question of the moment on the screen of the class. @param {Question} question */
  function show(question) {
    if (!room) return;
    const revealed = room.state.phase === 'revealed' && room.state.question?.id === question.id;
    const voted = say(votedWords(room.state.voted, room.state.joined));
    open(
      h('h2', {}, [question.text]),
      optionBars(question, { revealed, tally: room.state.tally }),
      voted,
      h('p', { class: 'ways' }, [
        !revealed &&
          h('button', { type: 'button', class: 'begin', onclick: () => tried(/** @type {Room} */ (room).reveal()) }, [
            t('Show the votes'),
          ]),
        h('button', { type: 'button', class: 'link', onclick: away }, [t('Back to the scene')]),
      ]),
    );
    stop = room.on('votes', ({ voted: number }) => {
      voted.textContent = votedWords(number, /** @type {Room} */ (room).joined);
    });
    dialog.querySelector('button')?.focus();
  }

  function away() {
    dialog.close();
    if (moment) void follow();
  }

  /** Which kind of question: the second of the two keys. */
  function choose() {
    if (!room) return void join();
    open(
      h('h2', {}, [t('Ask the class')]),
      h(
        'p',
        { class: 'ways' },
        MOMENTS.map(([key, kind, text]) =>
          h('button', { type: 'button', class: 'link', onclick: () => askNow(kind, text) }, [
            h('kbd', {}, [key.toUpperCase()]),
            ` ${text}`,
          ]),
        ),
      ),
    );
    dialog.dataset.choosing = 'yes';
  }

  dialog.addEventListener('close', () => {
    stop();
    delete dialog.dataset.choosing;
  });
  dialog.addEventListener('keydown', (event) => {
    const wanted = dialog.dataset.choosing && MOMENTS.find(([key]) => key === event.key.toLowerCase());
    if (!wanted) return;
    event.preventDefault();
    delete dialog.dataset.choosing;
    void askNow(wanted[1], wanted[2]);
  });

  return {
    /** Shows how to join; the class is opened the first time. */
    join: () => join(),
    choose,
    follow,
    /** Stops leading from this page; the class goes on for a page that is loaded anew. */
    close() {
      stop();
      void room?.leave();
    },
  };
}
