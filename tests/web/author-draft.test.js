import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { draftFrom, draftOf, insert, moved, newDraft, newScene, without } from '../../web/src/present/author/draft.js';
import { lessonOf, playable } from '../../web/src/present/author/lesson-of.js';
import { markdownOf } from '../../web/src/present/author/markdown.js';
import { ROOM, MOST_MINUTES, SMALLEST_BOX } from '../../web/src/present/author/room.js';
import { begin, change, redo, undo } from '../../web/src/present/author/steps.js';

const draft = newDraft('sample', {
  scenes: [
    newScene({ title: 'One', dates: '1922' }),
    newScene({ title: 'Two', dates: '1923' }),
    newScene({ title: 'Three', dates: '1924' }),
  ],
});
const titles = (/** @type {{scenes: {title: string}[]}} */ { scenes }) => scenes.map(({ title }) => title).join(' ');

test('scenes are moved, doubled and deleted', () => {
  assert.equal(titles(moved(draft, 0, 2)), 'Two Three One');
  assert.equal(titles(moved(draft, 2, 0)), 'Three One Two');
  assert.equal(titles(insert(draft, 1, draft.scenes[0])), 'One One Two Three');
  assert.equal(titles(without(draft, 1)), 'One Three');
  assert.equal(titles(draft), 'One Two Three');
});

test('every state can be gone back to and on to, and typing on in a field is one step', () => {
  const named = (/** @type {string} */ title) => ({ ...draft, title });
  let steps = begin(named('0'));
  const type = (/** @type {string} */ title, /** @type {string} */ what, /** @type {number} */ at) =>
    (steps = change(steps, { draft: named(title), what, scene: 1, at }));
  type('1', 'title', 1000);
  type('12', 'title', 1500);
  type('123', 'title', 9000);
  type('x', 'other', 9100);
  type('y', '', 9100);
  type('z', '', 9100);
  const seen = [];
  for (let i = 0; i < 6; i++) {
    seen.push(steps.now.draft.title);
    steps = undo(steps);
  }
  assert.deepEqual(seen, ['z', 'y', 'x', '123', '12', '0']);
  for (const title of ['12', '123', 'x', 'y', 'z', 'z']) {
    steps = redo(steps);
    assert.equal(steps.now.draft.title, title);
  }
  steps = undo(steps);
  type('new', 'title', 9900);
  assert.equal(redo(steps).now.draft.title, 'new');
});

test('whatever was kept makes a draft that can be shown, or none', () => {
  for (const found of [null, 3, 'x', [], {}, { scenes: 'x' }]) assert.equal(draftFrom(found), null);
  const odd = draftFrom({
    title: 4,
    minutes: '40',
    aims: ['a', 3],
    scenes: [
      null,
      {
        title: 'T',
        focus: 'x',
        beside: [1, 'a'],
        sign: 7,
        strength: 9,
        box: [1],
        options: [{}, { text: 'o', right: 1 }],
        notes: [2],
      },
    ],
  });
  assert.deepEqual([odd?.title, odd?.minutes, odd?.aims], ['My lesson', null, ['a']]);
  const [scene] = odd?.scenes ?? [];
  assert.deepEqual(scene, newScene({ title: 'T', beside: ['a'], options: [{ text: 'o', right: false }] }));
  assert.deepEqual(draftFrom(JSON.parse(JSON.stringify(draft))), draft);
});

test('what was played is written as the same draft, and years in a row are one date', () => {
  const day = (/** @type {string} */ date) => ({ date, day: `${date}-12-31`.slice(0, 10), words: date });
  const daysOf = (/** @type {string} */ date) =>
    date === '1922/1924' ? ['1922', '1923', '1924'].map(day) : date ? [day(date)] : [];
  const scene = newScene({
    title: 'Years',
    dates: '1922/1924',
    reveal: '1926',
    focus: ['ann'],
    beside: [],
    certainties: ['attested'],
    text: 'Look **here**.\nAnd there.',
    options: [
      { text: 'One', right: true },
      { text: 'Two', right: false },
    ],
    notes: ['A note'],
  });
  const whole = newDraft('sample', { about: 'About', aims: ['Say why'], scenes: [scene] });
  assert.deepEqual(draftOf(lessonOf(whole, 'n', daysOf), 'sample'), whole);
  const undated = newDraft('sample', { scenes: [newScene(), scene] });
  assert.equal(lessonOf(undated, 'n', daysOf).scenes.length, 2);
  assert.deepEqual(
    playable(lessonOf(undated, 'n', daysOf)).scenes.map(({ title }) => title),
    ['Years'],
  );
});

test('a file has what was typed and nothing of what was not', () => {
  const text = markdownOf(
    newDraft('sample', {
      title: 'Who: and why?',
      aims: ['Explain.'],
      scenes: [
        newScene({
          title: '# 1926',
          dates: '1926, 1927',
          focus: ['ann'],
          beside: [],
          question: '1. Why?',
          notes: ['- one\ntwo'],
        }),
      ],
    }),
  );
  const head = ['title: "Who: and why?"', 'audience: Classes aged 14 to 18', 'minutes: 40', 'dataset: sample'];
  assert.deepEqual(text.split('\n').slice(0, 8), ['---', ...head, 'aims:', '  - "Explain."', '---']);
  assert.match(text, /## \\# 1926\n\n```view\ndate: \[1926, 1927\]\nfocus: \[ann\]\nbeside: \[\]\n```\n/);
  assert.match(text, /### Question\n\n1\\\. Why\?\n\n### Notes\n\n- \\- one\n- two\n$/);
  assert.doesNotMatch(text, /Answer|Options|filter|camera|reveal|query/);
});

test('the room on the screen is what the reader of lesson files says', () => {
  const source = (/** @type {string} */ name) =>
    readFileSync(new URL(`../../src/Explorer.Content/Lessons/Reading/${name}.cs`, import.meta.url), 'utf8');
  const numbers = (/** @type {string} */ name) =>
    Object.fromEntries(
      [...source(name).matchAll(/const int (\w+) = (\d+);/g)].map(([, key, value]) => [key, Number(value)]),
    );
  const room = Object.fromEntries(
    Object.entries(numbers('SceneRoom')).map(([key, value]) => [key.charAt(0).toLowerCase() + key.slice(1), value]),
  );
  // What is said there and not here is of no use to a form; what is said here and not there, nobody checks.
  const shared = Object.entries(ROOM).filter(([key]) => key in room);
  assert.deepEqual(
    shared,
    shared.map(([key]) => [key, room[key]]),
  );
  for (const key of ['title', 'text', 'question', 'answer', 'option', 'options', 'about', 'note', 'notes']) {
    assert.ok(key in room, key);
  }
  const { MostMinutes, SmallestBox } = numbers('LessonKeys');
  assert.deepEqual([MOST_MINUTES, SMALLEST_BOX], [MostMinutes, SmallestBox]);
});
