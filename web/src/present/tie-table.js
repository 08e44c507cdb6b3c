/** The ties among the people in focus as a table: what a scene shows that would rather be read. */
import { h } from '../dom.js';
import { tieSample } from '../evidence/parts.js';
import { listed, nameIn } from '../text/names.js';
import { signWord, strengthWord } from '../text/ties.js';
import { plural, t } from '../words/words.js';

/**
 * @param {import('../views.js').Context} context
 * @param {import('./moments.js').Moments} moments
 * @param {number} station
 */
export function tableOf({ timeline }, moments, station) {
  const name = (/** @type {string} */ id) => nameIn(timeline, id);
  return h('table', { class: 'ties' }, [
    h('thead', {}, [
      h(
        'tr',
        {},
        [t('Who'), '', t('How'), t('Since')].map((title) => h('th', { scope: 'col' }, [title])),
      ),
    ]),
    h(
      'tbody',
      {},
      moments
        .inFocus(station)
        .map((tie) =>
          h('tr', {}, [
            h('th', { scope: 'row' }, [listed([name(tie.a), name(tie.b)])]),
            h('td', {}, [tieSample(tie, 60)]),
            h('td', {}, [`${signWord(tie)}, ${strengthWord(tie.strength)}`]),
            h('td', {}, [timeline.run(tie)?.fromWords ?? tie.fromWords]),
          ]),
        ),
    ),
  ]);
}

/**
 * The answer of a saved question.
 * @param {import('../replies.js').SceneAnswerReply|null} answer null: the question could not be asked
 */
export function answerTable(answer) {
  if (!answer) return h('p', {}, [t('The question of this scene could not be asked.')]);
  const { fields, rows, cut } = answer;
  return h('table', { class: 'ties' }, [
    h('thead', {}, [
      h(
        'tr',
        {},
        fields.map((field) => h('th', { scope: 'col' }, [field])),
      ),
    ]),
    h(
      'tbody',
      {},
      rows.map((row) =>
        h(
          'tr',
          {},
          row.map((cell) => h('td', {}, [cell === null ? '' : String(cell)])),
        ),
      ),
    ),
    cut && h('caption', {}, [plural(rows.length, { one: 'The first {n} rows.', other: 'The first {n} rows.' })]),
  ]);
}
