import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLayout } from '../../web/src/graph/picture/layout.js';
import { createComposer } from '../../web/src/graph/picture/plate.js';
import { USUAL_ROOM } from '../../web/src/graph/picture/room.js';
import { chooseBend } from '../../web/src/graph/picture/bends.js';
import { numbered } from '../../web/src/graph/picture/badges.js';
import { indexTimeline } from '../../web/src/timeline.js';
import { history } from './sample.js';

const timeline = indexTimeline(history());
const composed = (/** @type {ReturnType<typeof indexTimeline>} */ of) =>
  createComposer(of, createLayout(of), USUAL_ROOM);
const plate = (/** @type {number} */ year) => composed(timeline)(year);

test('a plate draws the ties of the year and the ghosts of those that ended in it', () => {
  assert.deepEqual(
    plate(1927)
      .ties.map((tie) => [tie.key, tie.ghost])
      .sort(),
    [
      ['ann|bob|rival', false],
      ['ann|cyd|rival', false],
      ['cyd|dan|ally', true],
    ],
  );
});

test('a pair that changes sides leaves no ghost', () =>
  assert.deepEqual(
    plate(1926).ties.filter((tie) => tie.ghost),
    [],
  ));

test('who dies in a year is on its plate and gone from the next', () => {
  assert.equal(plate(1927).people.find((person) => person.id === 'dan')?.mark, 'dead');
  assert.equal(
    plate(1928).people.find((person) => person.id === 'dan'),
    undefined,
  );
});

test('the same year is the same picture', () => assert.deepEqual(plate(1926), plate(1926)));

test('no name covers another', () => {
  const [one, other] = plate(1925).people.filter((person) => person.id === 'ann' || person.id === 'bob');
  assert.notDeepEqual(
    [one.x + one.label.dx, one.y + one.label.dy],
    [other.x + other.label.dx, other.y + other.label.dy],
  );
});

test('a tie bends round a person in its way', () => {
  const ends = [
    { id: 'a', x: 0, y: 100 },
    { id: 'b', x: 400, y: 100 },
  ];
  const between = { id: 'c', x: 200, y: 100, r: 8.5, tier: 1 };
  assert.equal(chooseBend(ends[0], ends[1], []), 0);
  assert.notEqual(chooseBend(ends[0], ends[1], [between]), 0);
});

test('the number of a death stands by the person, not on the ties that it ends', () => {
  const death = {
    n: 1,
    kind: 'died',
    ties: ['cyd-dan-1921'],
    before: null,
    after: null,
    people: ['dan'],
    date: '1927-05-04',
    when: '1927-05-04',
    title: 'Dan dies',
    why: '',
    was: 'seatless',
    now: 'dead',
  };
  const mortal = indexTimeline(history({ told: [{ year: 1927, changes: [death] }] }));
  const { badges } = composed(mortal)(1927);
  assert.deepEqual(
    badges.map((badge) => [badge.n, badge.tie, badge.person]),
    [[1, null, 'dan']],
  );
});

test('the seven weightiest changes get numbers in the order of their dates', () => {
  const changes = Array.from(
    { length: 9 },
    (_, i) => /** @type {any} */ ({ n: i + 1, when: `1926-${String(12 - i).padStart(2, '0')}-01` }),
  );
  assert.deepEqual(
    numbered(changes).map((change) => change.n),
    [7, 6, 5, 4, 3, 2, 1],
  );
});
