import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexTimeline } from '../../web/src/timeline.js';
import { history } from './sample.js';

test('the state of a year is what the server says, by pair', () => {
  const timeline = indexTimeline(history({ told: [{ year: 1925, ties: ['ann-bob-1926'] }] }));
  assert.equal(timeline.stateOn(1925).get('ann|bob')?.sign, -1);
  assert.equal(timeline.stateOn(1925).size, 1);
});

test('seats, members and the dead are those of the year, and nobody has any outside the years', () => {
  const told = [
    {
      year: 1924,
      seats: [{ person: 'ann', seat: 'full' }],
      factions: [{ id: 'f', members: [{ person: 'bob', role: 'leader' }] }],
      dead: ['cyd'],
    },
  ];
  const timeline = indexTimeline(history({ told }));
  assert.deepEqual(
    [1923, 1924, 1925, 1800].map((year) => timeline.seat('ann', year)),
    ['none', 'full', 'none', 'none'],
  );
  assert.deepEqual(timeline.members('f', 1924), [{ person: 'bob', role: 'leader' }]);
  assert.deepEqual(timeline.members('f', 1925), []);
  assert.deepEqual(
    [timeline.alive('cyd', 1924), timeline.alive('cyd', 1923), timeline.alive('cyd', 1800)],
    [false, true, true],
  );
});

test('a tie knows the whole run that it belongs to', () => {
  const timeline = indexTimeline(history());
  assert.equal(timeline.run(timeline.pair('bob', 'ann')[1])?.id, 'ann-bob-1926');
});
