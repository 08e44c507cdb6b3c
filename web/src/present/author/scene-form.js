/** The form of one scene. */
import { h } from '../../dom.js';
import { capital, certaintyWords } from '../../text/ties.js';
import { carriersField } from './carriers-field.js';
import { choiceField, numberField, rowsField, textField, tickField } from './fields.js';
import { datesIn, titleOf } from './draft.js';
import { clean, lettersIn } from './marked.js';
import { peopleField } from './people-field.js';
import { MOST_MINUTES, ROOM, SMALLEST_BOX } from './room.js';
import { t } from '../../words/words.js';

/** @typedef {import('./draft.js').DraftScene} DraftScene */
/** @typedef {import('../../replies.js').SceneReply} Scene */

const CERTAINTIES = ['attested', 'probable', 'disputed'];
const SIDES = [t('Left'), t('Top'), t('Width'), t('Height')];

/**
 * @param {import('../../timeline.js').Timeline} timeline
 * @param {import('./dates.js').Dates} dates
 * @param {() => ReturnType<typeof import('../../find/finder.js').createFinder>} finder
 * @param {(patch: Partial<DraftScene>, what: string) => void} edit what: the field that is typed in; empty for a choice
 */
export function sceneForm(timeline, dates, finder, edit) {
  let scene = /** @type {DraftScene|null} */ (null);
  /** @param {keyof DraftScene} name */
  const typed = (name) => (/** @type {string} */ text) => edit({ [name]: text }, name);
  const shown = { measure: lettersIn };

  const title = textField(t('Title, the largest words on the screen'), typed('title'), {
    most: ROOM.title,
    measure: (text) => clean(text).length,
  });
  const date = textField(t('Date'), typed('dates'), {
    hint: t('A year, a month or a day: 1926, 1926-07 or 1926-07-23. Several, or 1922/1930, step on.'),
  });
  const reveal = textField(t('Date that comes with the answer'), typed('reveal'), {
    hint: t('Leave it empty, unless the class is to predict.'),
  });
  const focus = peopleField(t('People in full ink'), timeline, finder, (ids) => edit({ focus: ids }, ''));
  const others = choiceField(
    t('People in grey'),
    [
      ['usual', t('The leading people who have a tie')],
      ['some', t('Only those whom you choose')],
    ],
    (value) => edit({ beside: value === 'usual' ? null : [] }, ''),
  );
  const beside = peopleField(t('Chosen people in grey'), timeline, finder, (ids) => edit({ beside: ids }, ''));
  const carriers = carriersField(timeline, (highlight) => edit({ highlight }, ''));
  const strength = choiceField(
    t('How strong'),
    [
      ['1', t('All ties')],
      ['2', t('Clear and central ties')],
      ['3', t('Central ties only')],
    ],
    (value) => edit({ strength: Number(value) }, ''),
  );
  const sign = choiceField(
    t('Which ties'),
    [
      ['', t('Alliances and rivalries')],
      ['1', t('Alliances only')],
      ['-1', t('Rivalries only')],
    ],
    (value) => edit({ sign: value ? Number(value) : null }, ''),
  );
  const certainties = CERTAINTIES.map((certainty) => ({
    certainty,
    ...tickField(capital(certaintyWords(certainty)), (is) => {
      const now = scene?.certainties.length ? scene.certainties : CERTAINTIES;
      const next = is ? [...now, certainty] : now.filter((one) => one !== certainty);
      edit({ certainties: CERTAINTIES.every((one) => next.includes(one)) ? [] : next }, '');
    }),
  }));
  const form = choiceField(
    t('Picture'),
    [
      ['map', t('Map')],
      ['table', t('Table of the ties')],
    ],
    (value) => edit({ form: value }, ''),
  );
  const camera = choiceField(
    t('Part of the map'),
    [
      ['lesson', t('One for all scenes, so that nothing jumps')],
      ['scene', t('Round the people of this scene')],
      ['box', t('Given in numbers')],
    ],
    (value) => edit({ camera: value }, ''),
  );
  const sides = SIDES.map((side, i) =>
    numberField(side, (value) => scene && value !== null && edit({ box: scene.box.with(i, value) }, `box ${i}`), {
      least: i < 2 ? -1000 : SMALLEST_BOX,
      most: 3000,
    }),
  );
  const box = h(
    'div',
    { class: 'box-fields' },
    sides.map(({ root }) => root),
  );
  const query = h('p', { class: 'saved-question' });
  const minutes = numberField(t('Minutes'), (value) => edit({ minutes: value }, 'minutes'), {
    least: 1,
    most: MOST_MINUTES,
  });
  const text = textField(t('What to look at'), typed('text'), { most: ROOM.text, rows: 2, ...shown });
  const question = textField(t('Question'), typed('question'), { most: ROOM.question, rows: 2, ...shown });
  const options = rowsField(
    {
      legend: t('Options, if the class is to choose'),
      one: t('an option'),
      most: ROOM.options,
      field: { most: ROOM.option, ...shown },
      ticked: true,
    },
    (rows, what) => edit({ options: rows }, what),
  );
  const answer = textField(t('Answer'), typed('answer'), { most: ROOM.answer, rows: 3, ...shown });
  const notes = rowsField(
    {
      legend: t('Notes, which only you see'),
      one: t('a note'),
      most: ROOM.notes,
      field: { most: ROOM.note, rows: 2, ...shown },
    },
    (rows, what) => edit({ notes: rows.map((row) => row.text) }, what),
  );

  const root = h('div', { class: 'fields' }, [
    title.root,
    h('div', { class: 'side-by-side' }, [date.root, minutes.root]),
    focus.root,
    text.root,
    question.root,
    options.root,
    answer.root,
    notes.root,
    carriers.root,
    h('details', { class: 'more-fields' }, [
      h('summary', {}, [t('More about the picture')]),
      reveal.root,
      others.root,
      beside.root,
      strength.root,
      sign.root,
      h('fieldset', { class: 'rows-field' }, [
        h('legend', {}, [t('How sure')]),
        ...certainties.map((each) => each.root),
      ]),
      form.root,
      camera.root,
      box,
      query,
    ]),
  ]);

  return {
    root,
    /** What the keyboard begins with. */
    first: title.input,
    /**
     * @param {DraftScene} next
     * @param {number} i from 0
     * @param {Scene} played the same as the class sees it
     */
    show(next, i, played) {
      scene = next;
      title.show(next.title);
      title.input.placeholder = titleOf({ title: '' }, i);
      date.show(next.dates);
      reveal.show(next.reveal);
      sayDates(played);
      minutes.show(next.minutes);
      focus.show(next.focus);
      others.show(next.beside ? 'some' : 'usual');
      beside.root.hidden = !next.beside;
      beside.show(next.beside ?? []);
      carriers.show(played.view, dates.pictures());
      strength.show(String(next.strength));
      sign.show(next.sign === null ? '' : String(next.sign));
      for (const { certainty, show } of certainties) {
        show(!next.certainties.length || next.certainties.includes(certainty));
      }
      form.show(next.form);
      camera.show(next.camera);
      box.hidden = next.camera !== 'box';
      sides.forEach((side, at) => side.show(next.box[at]));
      showQuery(next);
      text.show(next.text);
      question.show(next.question);
      options.show(next.options);
      answer.show(next.answer);
      notes.show(next.notes.map((note) => ({ text: note, right: false })));
    },
  };

  /** What the dates mean, or what is wrong with them. @param {Scene} played */
  function sayDates({ view }) {
    if (!scene) return;
    const wanted = datesIn(scene);
    const problems = wanted.flatMap((one) => dates.problemOf(one) || []);
    const days = wanted.flatMap(dates.daysOf);
    date.say(
      problems.join(' ') ||
        (wanted.length ? days.map((day) => day.words).join(', ') : t('Say a date: without one there is no picture.')),
      problems.length > 0 || !wanted.length,
    );
    const later = clean(scene.reveal);
    const isLate = later && dates.daysOf(later).length > 0 && !view.reveal;
    const wrong = dates.problemOf(later) || (isLate ? t('It is not later than the date of the scene.') : '');
    reveal.say(wrong || (view.reveal?.words ?? ''), Boolean(wrong));
  }

  /** @param {DraftScene} next */
  function showQuery({ query: asked }) {
    query.hidden = !asked;
    if (!asked) return;
    const parameters = Object.entries(asked.parameters).map(([name, value]) => `${name} ${value}`);
    query.replaceChildren(
      t('In the place of the map stands the answer of the saved question {question}. ', {
        question: [asked.name, ...parameters].join(', '),
      }),
      h('button', { type: 'button', class: 'link', onclick: () => edit({ query: null }, '') }, [t('Show the map')]),
    );
  }
}
