/** A scene as the class will see it, in small: the same words and the same map, before and after the answer. */
import { h } from '../../dom.js';
import { createMoments } from '../moments.js';
import { createSay } from '../say.js';
import { createSceneMap } from '../scene-map.js';
import { stationsOf } from '../script.js';
import { createTally } from '../tally.js';
import { tableOf } from '../tie-table.js';
import { t } from '../../words/words.js';

/** @typedef {import('../../replies.js').LessonReply} Lesson */
/** @typedef {import('../../types.js').DayPicture} DayPicture */

const REST = 250; // milliseconds after which a change of the picture is drawn
const WIDEST_PHONE = 641; // a picture is small here because the class is not, so its letters are those of a wide screen

/**
 * @param {HTMLElement} root
 * @param {import('../../views.js').Context} context
 */
export function createPreview(root, context) {
  const { timeline } = context;
  const column = h('section', { class: 'say' });
  const map = h('div', { class: 'pic-map' });
  const table = h('div', { class: 'pic-table', hidden: true });
  const nothing = h('p', { class: 'no-picture', hidden: true });
  const picture = h('section', { class: 'pic' }, [map, table, nothing]);
  const screen = h('div', { class: 'scene small-scene' }, [
    h('div', { class: 'scene-main' }, [h('div', { class: 'column' }, [column]), picture]),
  ]);
  const back = h('button', { type: 'button', class: 'link', onclick: () => turn(step - 1) }, [t('Back')]);
  const on = h('button', { type: 'button', class: 'link', onclick: () => turn(step + 1) }, [t('On')]);
  const where = h('span', { role: 'status' });
  root.replaceChildren(h('div', { class: 'small-screen' }, [screen]), h('p', { class: 'turns' }, [back, on, where]));

  let say = /** @type {ReturnType<typeof createSay>|null} */ (null);
  let title = '';
  let drawn = /** @type {ReturnType<typeof createSceneMap>|null} */ (null);
  let moments = /** @type {import('../moments.js').Moments|null} */ (null);
  let shown = /** @type {{lesson: Lesson, days: DayPicture[], scene: number}|null} */ (null);
  let pictured = '';
  let step = 0;
  let timer = 0;

  const wide = () => ({ width: Math.max(WIDEST_PHONE, screen.clientWidth), height: screen.clientHeight });

  /** The stations of the scene that is shown, and where they are among all. */
  function here() {
    if (!shown) return { all: [], first: 0, own: [] };
    const { lesson, scene } = shown;
    const all = stationsOf(lesson);
    return {
      all,
      first: all.findIndex((station) => station.scene === scene),
      own: all.filter((station) => station.scene === scene),
    };
  }

  /** @param {number} to */
  function turn(to) {
    step = to;
    show();
    drawPicture(true);
    (to ? back : on).focus();
  }

  /** The words, which change with every key. */
  function show() {
    if (!shown) return;
    const { lesson, scene } = shown;
    const { own } = here();
    step = Math.max(0, Math.min(step, own.length - 1));
    const station = own[step];
    if (lesson.title !== title || !say) {
      title = lesson.title;
      column.replaceChildren();
      say = createSay(column, title, createTally());
    }
    say.show(lesson.scenes[scene - 1], station);
    screen.dataset.step = station.answered ? 'answer' : 'ask';
    back.toggleAttribute('disabled', step === 0);
    on.toggleAttribute('disabled', step + 1 >= own.length);
    where.textContent = station.answered
      ? t('The answer')
      : own.length > 1
        ? t('{date}, before the answer', { date: station.day.words || t('No date') })
        : station.day.words;
  }

  /** The picture, which is composed anew where what it shows has changed. @param {boolean} [animate] */
  function drawPicture(animate = false) {
    if (!shown) return;
    const { lesson, days, scene } = shown;
    const { all, first, own } = here();
    const { view } = lesson.scenes[scene - 1];
    const station = own[step];
    const hasPicture = days.some(({ day }) => day === station.day.day);
    const isTable = view.form === 'table';
    nothing.hidden = hasPicture;
    nothing.textContent = t('Say a date, and its picture is here.');
    map.hidden = !hasPicture || isTable;
    table.hidden = !hasPicture || !isTable;
    if (!hasPicture) return;
    const key = JSON.stringify([lesson.scenes.map((each) => ({ ...each.view, minutes: null })), all.length]);
    if (key !== pictured || !moments) {
      pictured = key;
      moments = createMoments(timeline, lesson, all, days);
      drawn?.close();
      drawn = null;
    }
    if (isTable) table.replaceChildren(tableOf(context, moments, first + step));
    else {
      drawn ??= createSceneMap(map, { timeline, moments }, { onTap: () => {} }, wide);
      drawn.describe(t('Map of {day}', { day: station.day.words }));
      drawn.show(first + step, animate);
    }
  }

  return {
    /**
     * @param {Lesson} lesson
     * @param {DayPicture[]} days
     * @param {number} scene from 1
     */
    show(lesson, days, scene) {
      if (scene !== shown?.scene) step = 0;
      const first = shown === null || scene !== shown.scene;
      shown = { lesson, days, scene };
      show();
      clearTimeout(timer);
      timer = window.setTimeout(drawPicture, first ? 0 : REST);
    },
    repaint: () => drawn?.repaint(),
    close() {
      clearTimeout(timer);
      drawn?.close();
    },
  };
}
