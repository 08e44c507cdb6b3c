import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLayout } from '../../web/src/graph/picture/layout.js';
import { signedHomes } from '../../web/src/graph/picture/homes.js';
import { indexTimeline } from '../../web/src/timeline.js';
import { history, person, tie } from './sample.js';

const camps = [...'abcdefgh'].map((id) => person(id));
const campTies = [];
for (let i = 0; i < 8; i++) {
  for (let j = 0; j < i; j++) campTies.push(tie({ a: camps[i].id, b: camps[j].id, sign: i < 4 === j < 4 ? 1 : -1 }));
}

test('people without homes are placed the same on every run, inside the plate', () => {
  const one = signedHomes(camps, campTies);
  assert.deepEqual([...one], [...signedHomes(camps, campTies)]);
  for (const [x, y] of one.values()) assert.ok(x > 0 && x < 1000 && y > 0 && y < 640);
});

test('allies stand near and rivals far', () => {
  const homes = signedHomes(camps, campTies);
  /** @param {number} sign */
  const mean = (sign) => {
    const far = campTies
      .filter((row) => row.sign === sign)
      .map((row) => Math.hypot(...[0, 1].map((k) => homes.get(row.a)[k] - homes.get(row.b)[k])));
    return far.reduce((sum, d) => sum + d, 0) / far.length;
  };
  assert.ok(mean(1) < mean(-1) * 0.5, `${mean(1)} against ${mean(-1)}`);
});

test('a home that the data gives stays', () =>
  assert.deepEqual(signedHomes([person('a', { x: 12, y: 34 }), person('b')], []).get('a'), [12, 34]));

test('only people whose ties changed move, and none farther than 52', () => {
  const at = createLayout(indexTimeline(history()));
  const before = at(1925);
  const after = at(1926);
  const moved = (/** @type {string} */ id) =>
    Math.hypot(before.get(id)[0] - after.get(id)[0], before.get(id)[1] - after.get(id)[1]);
  assert.ok(moved('ann') > 7);
  assert.equal(moved('cyd'), 0);
  assert.equal(moved('dan'), 0);
  const homes = signedHomes(history().people, history().ties);
  for (let year = 1920; year <= 1930; year++) {
    for (const [id, [x, y]] of at(year)) assert.ok(Math.hypot(x - homes.get(id)[0], y - homes.get(id)[1]) <= 52.001);
  }
});
