import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLayout } from '../../web/src/graph/picture/layout.js';
import { indexTimeline } from '../../web/src/timeline.js';
import { history, person } from './sample.js';

test('only people whose ties changed move, and none farther than 52', () => {
  const at = createLayout(indexTimeline(history()));
  const before = at(1925);
  const after = at(1926);
  const moved = (/** @type {string} */ id) =>
    Math.hypot(before.get(id)[0] - after.get(id)[0], before.get(id)[1] - after.get(id)[1]);
  assert.ok(moved('ann') > 7);
  assert.equal(moved('cyd'), 0);
  assert.equal(moved('dan'), 0);
  for (let year = 1920; year <= 1930; year++) {
    for (const { id, x, y } of history().people) {
      assert.ok(Math.hypot(at(year).get(id)[0] - x, at(year).get(id)[1] - y) <= 52.001);
    }
  }
});

const stays = [
  { from: 1920, x: 10, y: 20 },
  { from: 1925, x: 30, y: 40 },
];

test('who has no home stands where the server says, from year to year', () => {
  const at = createLayout(
    indexTimeline(history({ people: [person('ann', { stays }), person('bob', { x: 300, y: 320 })] })),
  );
  assert.deepEqual(at(1920).get('ann'), [10, 20]);
  assert.deepEqual(at(1924).get('ann'), [10, 20]);
  assert.deepEqual(at(1925).get('ann'), [30, 40]);
  assert.deepEqual(at(1930).get('ann'), [30, 40]);
  // Nobody is pulled from a place that was reckoned from his ties already.
  assert.deepEqual(at(1925).get('bob'), [300, 320]);
});

test('pictures that are not of years stand where their years do', () => {
  const timeline = indexTimeline(history({ people: [person('ann', { stays })] }));
  const at = createLayout(timeline, { stateOn: () => new Map(), yearOf: (i) => 1924 + i });
  assert.deepEqual(at(0).get('ann'), [10, 20]);
  assert.deepEqual(at(1).get('ann'), [30, 40]);
});
