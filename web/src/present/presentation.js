/**
 * A lesson on the screen of a class: the words at the left, the living map at the right. It follows the address, so
 * that a link, the other window and the keys all do the same.
 */
import { framesLater, h, takeFocus } from '../dom.js';
import { BLACK, BLANK, CHANGED, KEYS, WISH } from '../events.js';
import { followClass } from '../class/follow.js';
import { createInspector } from '../panels/inspector.js';
import { plain } from '../prose.js';
import { createChannel } from './channel.js';
import { createFoot } from './foot.js';
import { createLight } from './light.js';
import { createMoments } from './moments.js';
import { createSay } from './say.js';
import { createSceneMap } from './scene-map.js';
import { createScenes } from './scenes.js';
import { firstOf, placeOf, stationAt, stationsOf, yearOf } from './script.js';
import { startOf } from './start.js';
import { createTally } from './tally.js';
import { answerTable, tableOf } from './tie-table.js';
import { listen } from './turning.js';
import { createVotes } from './votes.js';
import { createWhatIf } from './what-if.js';
import { plural, t } from '../words/words.js';

/** @typedef {import('./script.js').Lesson} Lesson */
/**
 * @typedef {object} Play a lesson and what it needs
 * @property {Lesson} lesson
 * @property {number} number which lesson of the data set it is, from 1; 0 if it is none of them
 * @property {import('../types.js').DayPicture[]} days
 */

/**
 * @param {HTMLElement} root
 * @param {Play} play
 * @param {import('../views.js').Context} context
 */
export function createPresentation(root, { lesson, number, days }, context) {
  const { bus, timeline, state } = context;
  const stations = stationsOf(lesson);
  const moments = createMoments(timeline, lesson, stations, days);
  const end = new AbortController();
  const tally = createTally(() => say.count());
  let at = -1;
  let still = -1;
  let black = false;
  let timer = 0;

  const words = h('section', { class: 'say' });
  const evidence = h('section', { class: 'evidence', 'aria-label': t('Evidence'), tabindex: -1, hidden: true });
  const column = h('div', { class: 'column' }, [words, evidence]);
  const picture = h('section', { class: 'pic', 'aria-label': t('Picture') });
  const map = h('div', { class: 'pic-map' });
  const table = h('div', { class: 'pic-table', tabindex: 0, role: 'region', 'aria-label': t('Table'), hidden: true });
  picture.append(map, table);
  const foot = h('footer', {});
  const spoken = h('p', { class: 'spoken', role: 'status' });
  root.replaceChildren(h('div', { class: 'scene-main' }, [column, picture]), foot, spoken);
  root.className = 'scene';

  const sceneOf = (/** @type {number} */ station) => lesson.scenes[stations[station].scene - 1];
  const say = createSay(words, lesson.title, tally);
  const whatIf = createWhatIf(root, { context, moments, station: () => at, draw: () => drawn.renew(at) });
  const drawn = createSceneMap(map, { timeline, moments }, { onTap });
  const line = createFoot(foot, lesson, number, timeline, { back, on });
  const light = createLight(root);
  const scenes = createScenes(lesson, (scene) => go(firstOf(stations, scene)));
  root.append(scenes.root);
  const votes = createVotes(root, {
    timeline,
    moments,
    lesson: lesson.name,
    tally,
    now: () => ({ scene: sceneOf(at), station: stations[at], index: at, words: say.head.textContent ?? '' }),
  });
  createInspector(evidence, context, { back: t('Back to the scene'), signal: end.signal });
  const channel = createChannel(lesson.name, {
    where: () => ({ place: placeOf(stations[at]), tally: tally.get(), started: startOf(lesson.name), black }),
    take(where) {
      startOf(lesson.name, where.started);
      tally.take(where.tally);
      if (where.black !== black) bus.emit(BLANK, where.black);
      arrive(stationAt(stations, where.place));
    },
    met: () => {},
  });

  /** @param {import('../graph/view.js').Hit} hit */
  function onTap(hit) {
    if (whatIf.takes(hit)) return;
    bus.emit(WISH, {
      patch: { select: hit.kind === 'none' ? null : { kind: hit.kind, id: hit.id } },
      replace: true,
    });
  }

  /** A press of a key after a question of the class only brings the scene back. */
  function back() {
    if (!returned()) go(at - 1);
  }
  function on() {
    if (!returned()) go(at + 1);
  }

  /** @returns {boolean} whether the scene had been left for something else and is there again */
  function returned() {
    if (whatIf.end() || light.out()) return true;
    if (!state.get().select) return false;
    bus.emit(WISH, { patch: { select: null }, replace: true });
    return true;
  }

  /** Goes to a station, and takes the other window along. @param {number} station */
  function go(station) {
    if (station < 0 || station >= stations.length || station === at) return;
    arrive(station);
    channel.tell();
  }

  /** @param {number} station */
  const arrive = (station) =>
    bus.emit(WISH, {
      patch: { scene: placeOf(stations[station]), year: yearOf(stations[station].day), select: null },
      replace: true,
    });

  /** Shows what the address says. */
  function show() {
    const { scene, autoplay } = state.get();
    const next = stationAt(stations, scene ?? '1');
    clearTimeout(timer);
    if (autoplay) timer = window.setTimeout(forth, autoplay * 1000);
    if (next === at) return;
    const first = at < 0;
    whatIf.end();
    at = next;
    if (first) bus.emit(WISH, { patch: { year: yearOf(stations[at].day) }, replace: true });
    const shown = sceneOf(at);
    const station = stations[at];
    root.dataset.step = station.answered ? 'answer' : 'ask';
    line.show(shown, station, at === stations.length - 1);
    const { query, form } = shown.view;
    const isTable = query !== null || form === 'table';
    map.hidden = isTable;
    table.hidden = !isTable;
    const swap = () => {
      if (at !== next) return;
      say.show(shown, station);
      spoken.textContent = spokenOf(next);
      void votes.follow();
      document.title = t('{page} · {title} · Explorer', {
        page: say.head.textContent ?? '',
        title: lesson.title,
      });
    };
    if (isTable) {
      table.replaceChildren(query ? answerTable(query.answer) : tableOf(context, moments, at));
      still = next;
      return swap();
    }
    drawn.describe(describe(at));
    if (first) swap();
    // The place for the map is there when the words are.
    framesLater(first ? 1 : 0, async () => {
      await drawn.show(next, !first, swap);
      still = next;
    });
  }

  /** On by itself. */
  function forth() {
    if (at + 1 < stations.length) go(at + 1);
    else bus.emit(WISH, { patch: { autoplay: null }, replace: true });
  }

  /** What has become of the screen, for those who hear it. @param {number} station */
  function spokenOf(station) {
    const scene = sceneOf(station);
    return stations[station].answered
      ? `${say.head.textContent}. ${plain(scene.answer)}`
      : `${t('Scene {scene} of {all}', { scene: stations[station].scene, all: lesson.scenes.length })}. ${say.head.textContent}. ${plain(scene.text)} ${plain(scene.question)}`;
  }

  /** @param {number} station */
  function describe(station) {
    const ties = moments.inFocus(station);
    const allied = ties.filter(({ sign }) => sign > 0).length;
    return t('Map of {day}: among those in focus {alliances}, {rivalries}.', {
      day: stations[station].day.words,
      alliances: plural(allied, { one: '{n} alliances', other: '{n} alliances' }),
      rivalries: plural(ties.length - allied, { one: '{n} rivalries', other: '{n} rivalries' }),
    });
  }

  function leave() {
    if (returned()) return;
    if (document.fullscreenElement) return void document.exitFullscreen();
    bus.emit(WISH, { patch: { scene: null, select: null, autoplay: null } });
  }

  listen(
    root,
    {
      on,
      back,
      leave,
      first: () => go(0),
      last: () => go(stations.length - 1),
      full: () =>
        document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.(),
      speaker: () => openSpeaker(state.address({ speaker: 'on' })),
      blank: () => bus.emit(BLANK, true),
      scenes: () => scenes.open(stations[at].scene),
      light: light.next,
      whatIf: whatIf.begin,
      undo: whatIf.undo,
      count(option) {
        if (stations[at].answered || option >= sceneOf(at).options.length) return;
        tally.count(stations[at].scene, option);
        channel.tell();
      },
      uncount() {
        tally.undo(stations[at].scene);
        channel.tell();
      },
      join: () => void votes.join(),
      ask: votes.choose,
      keys: () => bus.emit(KEYS),
    },
    end.signal,
  );
  // Whoever does something himself wants no machine to go on for him.
  for (const kind of ['keydown', 'pointerdown']) {
    addEventListener(kind, () => state.get().autoplay && bus.emit(WISH, { patch: { autoplay: null }, replace: true }), {
      capture: true,
      signal: end.signal,
    });
  }

  const off = [
    bus.on(CHANGED, ({ state: now, before }) => {
      if (now.theme !== before.theme) drawn.repaint();
      words.hidden = now.select !== null;
      if (now.scene !== null) show();
    }),
    bus.on(BLACK, (/** @type {boolean} */ is) => {
      if (is === black) return;
      black = is;
      channel.tell();
    }),
  ];
  words.hidden = state.get().select !== null;
  const unfollow = state.get().follow === 'on' ? followed(bus) : () => {};
  show();
  takeFocus(say.head);

  return {
    /** For tests in a browser and the curious in its console. */
    hook: {
      /** Where it is, as the address has it. */
      place: () => placeOf(stations[at]),
      /** Whether the picture of that place stands still. */
      ready: () => still === at && !drawn.view.playing(),
      people: () => drawn.view.drawing.people(),
      ties: () => drawn.view.drawing.ties(),
      boxes: () => drawn.view.boxes(),
    },
    close() {
      clearTimeout(timer);
      end.abort();
      off.forEach((each) => each());
      channel.close();
      votes.close();
      unfollow();
      drawn.close();
      root.replaceChildren();
      root.className = '';
    },
  };
}

/**
 * A student's page goes where the class goes.
 * @param {import('../bus.js').Bus} bus
 * @returns {() => void} stops it
 */
function followed(bus) {
  const stopped = followClass((scene) => {
    const wanted = new URLSearchParams(scene?.address ?? '');
    const [lesson, place] = [wanted.get('lesson'), wanted.get('scene')];
    if (lesson && place) bus.emit(WISH, { patch: { lesson, scene: place, select: null }, replace: true });
  }).catch(() => () => {});
  return () => void stopped.then((stop) => stop());
}

/** The teacher's window; the browser puts it on the screen that it is dragged to. @param {string} address */
function openSpeaker(address) {
  window.open(address, 'explorer-speaker', 'popup,width=1200,height=760');
}
