/**
 * The line below a scene: which lesson, how far, and what the teacher can press or, at the answer, what it rests on.
 */
import { h } from '../dom.js';
import { hasAnswer } from './script.js';
import { plural, t } from '../words/words.js';

/** @typedef {import('./script.js').Lesson} Lesson */
/** @typedef {import('./script.js').Scene} Scene */
/** @typedef {import('./script.js').Station} Station */

const MOST_SOURCES = 2;

/**
 * @param {HTMLElement} root
 * @param {Lesson} lesson
 * @param {number} number which lesson of the data set it is, from 1; 0 if it is none of them
 * @param {import('../timeline.js').Timeline} timeline
 * @param {{back: () => void, on: () => void}} turn what a finger presses
 */
export function createFoot(root, lesson, number, timeline, turn) {
  const where = h('span', { class: 'where' });
  const ticks = lesson.scenes.map(() => h('i'));
  const progress = h('span', { class: 'prog', role: 'img' }, ticks);
  const hint = h('span', { class: 'hint' });
  root.append(
    where,
    progress,
    hint,
    h('button', { type: 'button', class: 'turn', onclick: turn.back }, [t('Back')]),
    h('button', { type: 'button', class: 'turn', onclick: turn.on }, [t('On')]),
  );

  return {
    /** @param {Scene} scene @param {Station} station @param {boolean} isLast */
    show(scene, station, isLast) {
      where.textContent = number
        ? t('Lesson {number}, scene {scene}', { number, scene: station.scene })
        : t('Scene {scene}', { scene: station.scene });
      progress.setAttribute(
        'aria-label',
        t('Scene {scene} of {all}', { scene: station.scene, all: lesson.scenes.length }),
      );
      ticks.forEach((tick, i) => {
        tick.className = i + 1 < station.scene ? 'done' : i + 1 === station.scene ? 'on' : '';
      });
      hint.textContent = station.answered ? sourcesOf(timeline, scene) : hintOf(scene, station, isLast);
    },
  };
}

/** What the next key does. @param {Scene} scene @param {Station} station @param {boolean} isLast */
function hintOf(scene, station, isLast) {
  const count = scene.options.length ? `1 to ${scene.options.length}: count a hand   ` : '';
  if (station.step + 1 < scene.view.days.length) {
    return t('Space: {next}', { next: scene.view.days[station.step + 1].words });
  }
  if (hasAnswer(scene)) return count + t('Space: {next}', { next: scene.view.reveal ? t('reveal') : t('the answer') });
  return isLast ? t('The end of the lesson') : t('Space: on');
}

/**
 * The sources of what a scene rests on, as short as a line takes.
 * @param {import('../timeline.js').Timeline} timeline
 * @param {Scene} scene
 */
export function sourcesOf(timeline, scene) {
  const ids = scene.view.highlight.flatMap((id) => (timeline.ties.get(id) ?? timeline.events.get(id))?.sources ?? []);
  const order = new Map();
  for (const id of ids) order.set(id, (order.get(id) ?? 0) + 1);
  const best = [...order].sort((a, b) => b[1] - a[1]).map(([id]) => timeline.sources.get(id));
  const names = best.flatMap((source) => (source ? [shortSource(source)] : []));
  const rest = names.length - MOST_SOURCES;
  return [
    ...names.slice(0, MOST_SOURCES),
    ...(rest > 0 ? [plural(rest, { one: 'and {n} more source', other: 'and {n} more' })] : []),
  ].join('; ');
}

/** @param {import('../types.js').Source} source */
function shortSource({ author, title, year }) {
  const name = /^\p{Lu}/u.test(author) ? author : title; // not "various" or "anonymous"
  const short = name && name.length > 44 ? `${name.slice(0, 42).replace(/\s\S*$/, '')}…` : name;
  return year ? `${short} ${year}` : String(short);
}
