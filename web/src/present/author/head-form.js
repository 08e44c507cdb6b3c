/** The form of what stands before the scenes: what the lesson is called, for whom it is, what it is about. */
import { h } from '../../dom.js';
import { numberField, rowsField, textField } from './fields.js';
import { lettersIn } from './marked.js';
import { MOST_MINUTES, ROOM } from './room.js';
import { t } from '../../words/words.js';

/** @typedef {import('./draft.js').Draft} Draft */

/** @param {(patch: Partial<Draft>, what: string) => void} edit */
export function headForm(edit) {
  const title = textField(t('Title of the lesson'), (text) => edit({ title: text }, 'title'), {
    most: ROOM.lessonTitle,
    longest: 120,
  });
  const audience = textField(t('For whom'), (text) => edit({ audience: text }, 'audience'), {
    most: ROOM.audience,
    longest: 120,
  });
  const minutes = numberField(t('Minutes'), (value) => edit({ minutes: value }, 'minutes'), {
    least: 1,
    most: MOST_MINUTES,
    after: t('Empty: the sum of the scenes.'),
  });
  const about = textField(t('What it is about'), (text) => edit({ about: text }, 'about'), {
    most: ROOM.about,
    measure: lettersIn,
    rows: 3,
  });
  const aims = rowsField(
    { legend: t('Afterwards a class can'), one: t('an aim'), most: ROOM.aims, field: { most: ROOM.aim } },
    (rows, what) => edit({ aims: rows.map((row) => row.text) }, what),
  );
  return {
    root: h('div', { class: 'fields' }, [
      title.root,
      h('div', { class: 'side-by-side' }, [audience.root, minutes.root]),
      about.root,
      aims.root,
    ]),
    first: title.input,
    /** @param {Draft} draft */
    show(draft) {
      title.show(draft.title);
      audience.show(draft.audience);
      minutes.show(draft.minutes);
      about.show(draft.about);
      aims.show(draft.aims.map((text) => ({ text, right: false })));
    },
  };
}
