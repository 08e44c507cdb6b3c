/**
 * The teacher's window: the question with its answer, notes, the next picture, the clock. In step with the window of
 * the class; either may lead.
 */
import { h, takeFocus } from '../dom.js';
import { CHANGED, WISH } from '../events.js';
import { plain, words } from '../prose.js';
import { listed } from '../text/names.js';
import { createChannel } from './channel.js';
import { createMoments } from './moments.js';
import { letterOf } from './options.js';
import { createSceneMap } from './scene-map.js';
import { createScenes } from './scenes.js';
import { firstOf, placeOf, stationAt, stationsOf, wordsOf } from './script.js';
import { restart, startOf } from './start.js';
import { createTally } from './tally.js';
import { listen } from './turning.js';
import { plural, t } from '../words/words.js';

const KEYS = /** @type {[string, string][]} */ ([
  [t('Space'), t('answer, next')],
  ['Page Up', t('back')],
  ['B', t('blank the screen')],
  ['O', t('all scenes')],
  ['Esc', t('leave')],
]);
const NEXT_LETTERS = 480; // CSS pixels of a screen whose letters the small picture has

/**
 * @param {HTMLElement} root
 * @param {import('./presentation.js').Play} play
 * @param {import('../views.js').Context} context
 */
export function createSpeaker(root, { lesson, number, days }, { bus, timeline, state }) {
  const stations = stationsOf(lesson);
  const moments = createMoments(timeline, lesson, stations, days);
  const end = new AbortController();
  const tally = createTally(() => count());
  let at = -1;
  let black = false;

  const where = h('span', {});
  const notes = h('section', { class: 'notes', tabindex: -1, 'aria-label': t('Notes') });
  const now = h('b', { class: 'num' });
  const spent = h('b', { class: 'num' });
  const bar = h('div', { class: 'bar', 'aria-hidden': 'true' });
  const next = h('p', { class: 'kick' });
  const picture = h('div', { class: 'next-map' });
  const question = h('p', { class: 'nq' });
  const run = h('ol', { class: 'course-of' });
  const step = h('span', { class: 'step', role: 'status' }, [t('Class screen: not open')]);
  const planned = lesson.minutes;
  const anew = h('button', { type: 'button', class: 'link', onclick: begin }, [
    planned ? t('of {planned} minutes. ', { planned }) : t('minutes. '),
    t('Start anew'),
  ]);
  root.className = 'speaker';
  root.replaceChildren(
    h('header', {}, [
      h('span', {}, [number ? t('Lesson {number}. {title}', { number, title: lesson.title }) : lesson.title]),
      where,
    ]),
    h('div', { class: 'speaker-main' }, [
      h('div', { class: 'notes-column' }, [notes, run]),
      h('aside', {}, [
        h('div', { class: 'clock' }, [now, h('span', {}, [t('now')])]),
        h('div', { class: 'clock' }, [spent, anew]),
        bar,
        next,
        picture,
        question,
      ]),
    ]),
    h('footer', {}, [...KEYS.map(([key, does]) => h('span', {}, [h('kbd', {}, [key]), does])), step]),
  );

  const sceneOf = (/** @type {number} */ station) => lesson.scenes[stations[station].scene - 1];
  const drawn = createSceneMap(picture, { timeline, moments, camera: 'scene' }, { onTap: () => {} }, () => ({
    width: NEXT_LETTERS * 2,
    height: NEXT_LETTERS,
  }));
  const scenes = createScenes(lesson, (scene) => go(firstOf(stations, scene)));
  root.append(scenes.root);
  const channel = createChannel(lesson.name, {
    where: () => ({ place: placeOf(stations[at]), tally: tally.get(), started: startOf(lesson.name), black }),
    take(other) {
      startOf(lesson.name, other.started);
      tally.take(other.tally);
      black = other.black;
      met(true);
      arrive(stationAt(stations, other.place));
    },
    met,
  });

  /** @param {boolean} there */
  function met(there) {
    step.textContent = !there
      ? t('Class screen: not open')
      : black
        ? t('Class screen: black')
        : t('Class screen: in step');
  }

  function begin() {
    restart(lesson.name);
    tick();
    channel.tell();
  }

  /** @param {number} station */
  function go(station) {
    if (station < 0 || station >= stations.length || station === at) return;
    arrive(station);
    channel.tell();
  }

  /** @param {number} station */
  const arrive = (station) => bus.emit(WISH, { patch: { scene: placeOf(stations[station]) }, replace: true });

  function show() {
    const wanted = stationAt(stations, state.get().scene ?? '1');
    if (wanted === at) return;
    at = wanted;
    const scene = sceneOf(at);
    const station = stations[at];
    where.textContent = t('Scene {scene} of {all}', { scene: station.scene, all: lesson.scenes.length });
    notes.replaceChildren(
      h('p', { class: 'kick' }, [
        t('On screen: {what}', { what: station.answered ? t('the answer') : wordsOf(scene, station) }),
      ]),
      h('h1', {}, [plain(scene.question) || scene.title]),
      ...(scene.answer.length ? [h('p', { class: 'ans' }, [h('b', {}, [t('Answer. ')]), plain(scene.answer)])] : []),
      ...(scene.options.length ? [optionsOf(scene, station.scene)] : []),
      h(
        'ul',
        {},
        scene.notes.map((note) => h('li', {}, words(note))),
      ),
      h('p', { class: 'rests' }, [restsOn(scene)]),
    );
    run.replaceChildren(
      ...lesson.scenes.map(({ title, view }, i) => {
        const item = h('li', { class: i + 1 < station.scene ? 'done' : i + 1 === station.scene ? 'on' : null }, [
          h('b', {}, [String(i + 1)]),
          title,
        ]);
        item.style.setProperty('--minutes', String(view.minutes ?? 5));
        return item;
      }),
    );
    const after = at + 1;
    const coming = stations[after] && sceneOf(after);
    next.textContent = !coming
      ? t('Next: the end')
      : stations[after].scene === station.scene
        ? t('Next: {what}', { what: stations[after].answered ? t('the answer') : stations[after].day.words })
        : t('Next: {what}', { what: coming.title });
    question.textContent = coming && stations[after].scene !== station.scene ? plain(coming.question) : '';
    picture.hidden = !coming;
    if (coming) requestAnimationFrame(() => drawn.show(after, false));
    count();
  }

  /** @param {import('./script.js').Scene} scene @param {number} which its number */
  const optionsOf = (scene, which) =>
    h(
      'ol',
      { class: 'choices' },
      scene.options.map(({ text, right }, i) =>
        h('li', { class: right ? 'right' : null }, [
          h('b', {}, [letterOf(i)]),
          h('span', {}, [...words(text), right ? t(' (right)') : '']),
          h('i', { 'data-option': i }, [String(tally.of(which, i))]),
        ]),
      ),
    );

  function count() {
    if (at < 0) return;
    for (const place of notes.querySelectorAll('[data-option]')) {
      place.textContent = String(
        tally.of(stations[at].scene, Number(/** @type {HTMLElement} */ (place).dataset.option)),
      );
    }
  }

  /** What carries the scene, in words. @param {import('./script.js').Scene} scene */
  function restsOn(scene) {
    const events = scene.view.highlight.flatMap((id) => timeline.events.get(id)?.title ?? []);
    const ties = scene.view.highlight.flatMap((id) => timeline.ties.get(id) ?? []);
    const certainties = [...new Set(ties.map((tie) => tie.certainty))];
    const lines = ties.length
      ? [plural(ties.length, { one: '{n} ties, {list}', other: '{n} ties, {list}' }, { list: listed(certainties) })]
      : [];
    const all = [...events, ...lines];
    return all.length ? t('Rests on: {list}.', { list: all.join('; ') }) : '';
  }

  function tick() {
    const date = new Date();
    now.textContent = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
    const seconds = Math.max(0, Math.floor((date.getTime() - startOf(lesson.name)) / 1000));
    spent.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    bar.style.setProperty('--share', String(planned ? Math.min(1, seconds / 60 / planned) : 0));
  }
  const clock = setInterval(tick, 1000);
  tick();

  listen(
    root,
    {
      on: () => go(at + 1),
      back: () => go(at - 1),
      first: () => go(0),
      last: () => go(stations.length - 1),
      full: () =>
        document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.(),
      speaker: () => {},
      blank() {
        black = !black;
        channel.tell();
        met(true);
      },
      scenes: () => scenes.open(stations[at].scene),
      leave: () => window.close(),
      light: () => {},
      whatIf: () => {},
      undo: () => {},
      count(option) {
        if (stations[at].answered || option >= sceneOf(at).options.length) return;
        tally.count(stations[at].scene, option);
        channel.tell();
      },
      uncount() {
        tally.undo(stations[at].scene);
        channel.tell();
      },
      join: () => {},
      ask: () => {},
      keys: () => {},
    },
    end.signal,
  );
  const off = bus.on(CHANGED, ({ state: after, before }) => {
    if (after.theme !== before.theme) drawn.repaint();
    if (after.scene !== null) show();
  });
  document.title = t('Speaker · {title} · Explorer', { title: lesson.title });
  show();
  takeFocus(notes);

  return {
    close() {
      clearInterval(clock);
      end.abort();
      off();
      channel.close();
      drawn.close();
      root.replaceChildren();
      root.className = '';
    },
  };
}
