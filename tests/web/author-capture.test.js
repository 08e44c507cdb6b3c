import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexTimeline } from '../../web/src/timeline.js';
import { history } from './sample.js';

// What keeps lessons listens to the window, which this test has none of.
Object.assign(globalThis, { addEventListener: () => {}, document: { addEventListener: () => {} } });
const { sceneOf } = await import('../../web/src/present/author/capture.js');

const timeline = indexTimeline(
  history({
    events: [{ id: 'e-1', title: 'A quarrel', year: 1926, people: ['ann', 'cyd', 'nobody'] }],
    memberships: [{ faction: 'f', person: 'dan' }],
  }),
);
/** @param {any} select @param {number} [year] */
const cast = (select, year = 1926) => {
  const { title, dates, focus, highlight, beside } = sceneOf(timeline, year, select);
  assert.deepEqual([title, dates, beside], [String(year), String(year), null]);
  return { focus, highlight };
};

test('a scene has the people of what is chosen, and what it rests on', () => {
  assert.deepEqual(cast({ kind: 'person', id: 'ann' }), {
    focus: ['ann', 'bob', 'cyd'],
    highlight: ['ann-bob-1926', 'ann-cyd-1922'],
  });
  assert.deepEqual(cast({ kind: 'pair', id: 'ann|bob' }), { focus: ['ann', 'bob'], highlight: ['ann-bob-1926'] });
  assert.deepEqual(cast({ kind: 'pair', id: 'bob|dan' }), { focus: ['bob', 'dan'], highlight: [] });
  assert.deepEqual(cast({ kind: 'tie', id: 'cyd-dan-1921' }), { focus: ['cyd', 'dan'], highlight: ['cyd-dan-1921'] });
  assert.deepEqual(cast({ kind: 'event', id: 'e-1' }), { focus: ['ann', 'cyd'], highlight: ['e-1'] });
  assert.deepEqual(cast({ kind: 'faction', id: 'f' }), { focus: ['dan'], highlight: [] });
});

test('where nothing is chosen it has those who lead and have a tie', () => {
  assert.deepEqual(cast(null).focus.toSorted(), ['ann', 'bob', 'cyd', 'dan']);
  assert.deepEqual(cast(null, 1920).focus, []);
});
