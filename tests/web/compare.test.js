/** Two years beside each other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedPairs, differencesOf } from '../../web/src/compare/differences.js';
import { twoMoments } from '../../web/src/compare/two.js';
import { createLayout } from '../../web/src/graph/picture/layout.js';
import { createComposer } from '../../web/src/graph/picture/plate.js';
import { roomOf } from '../../web/src/graph/picture/room.js';
import { indexTimeline, pairKey } from '../../web/src/timeline.js';
import { history, tie } from './sample.js';

const told = [
  {
    year: 1924,
    seats: [{ person: 'ann', seat: 'full' }],
    factions: [{ id: 'f', members: [{ person: 'bob', role: 'member' }] }],
  },
  {
    year: 1928,
    seats: [{ person: 'bob', seat: 'candidate' }],
    factions: [{ id: 'f', members: [{ person: 'cyd', role: 'leader' }] }],
  },
];
const faction = { id: 'f', name: 'The Left', aka: [], platform: '', from: '1920', to: '', sources: [] };
const ties = [
  ...history().ties,
  tie({ a: 'ann', b: 'dan', from: '1924', to: '1925', strength: 1 }),
  tie({ a: 'bob', b: 'cyd', from: '1926' }),
  tie({ id: 'early', a: 'bob', b: 'dan', from: '1921', to: '1923', strength: 1 }),
  tie({ id: 'late', a: 'bob', b: 'dan', from: '1924', strength: 3 }),
];
const timeline = indexTimeline(history({ told, factions: [faction], ties }));
const keys = (/** @type {{key: string}[]} */ rows) => rows.map(({ key }) => key).sort();

test('each pair with a tie in one of the years is told once', () => {
  for (let earlier = 1920; earlier < 1930; earlier++) {
    for (let later = earlier + 1; later <= 1930; later++) {
      const { flipped, began, gone, graded, same } = differencesOf(timeline, earlier, later);
      const all = [...flipped, ...began, ...gone, ...graded, ...same].map(({ key }) => key);
      const either = new Set([...timeline.stateOn(earlier).keys(), ...timeline.stateOn(later).keys()]);
      assert.deepEqual(all.toSorted(), [...either].sort(), `${earlier} and ${later}`);
    }
  }
});

test('sides that changed, ties that are new and gone, seats, factions and the dead', () => {
  const found = differencesOf(timeline, 1924, 1928);
  assert.deepEqual(keys(found.flipped), ['ann|bob']);
  assert.deepEqual(keys(found.began), ['bob|cyd']);
  assert.deepEqual(keys(found.gone), ['ann|dan', 'bob|dan', 'cyd|dan']);
  assert.deepEqual(keys(found.same), ['ann|cyd']);
  assert.deepEqual(found.seats, [
    { person: 'ann', was: 'full', now: 'none', died: false },
    { person: 'bob', was: 'none', now: 'candidate', died: false },
  ]);
  assert.deepEqual(found.factions, [{ faction: 'f', joined: ['cyd'], left: ['bob'], was: 1, now: 1 }]);
  assert.deepEqual(found.died, ['dan']);
  assert.deepEqual([...changedPairs(found)].sort(), ['ann|bob', 'ann|dan', 'bob|cyd', 'bob|dan', 'cyd|dan']);
});

test('a tie that is stronger on the same side is no change of sides', () => {
  const found = differencesOf(timeline, 1922, 1925);
  assert.deepEqual(keys(found.graded), ['bob|dan']);
  assert.deepEqual(keys(found.flipped), []);
});

test('a year differs from itself in nothing', () => {
  const { same, ...rest } = differencesOf(timeline, 1925, 1925);
  assert.equal(same.length, timeline.stateOn(1925).size);
  assert.deepEqual(Object.values(rest).flat(), []);
});

test('the later picture is drawn against the earlier one, with names in the same places', () => {
  const layout = createLayout(timeline);
  const compose = createComposer(twoMoments(timeline, 1924, 1928), (i) => layout(i ? 1928 : 1924), roomOf(640, 380));
  const [before, after] = [compose(0), compose(1)];
  const holding = (/** @type {typeof before} */ plate) =>
    plate.ties
      .filter((one) => !one.ghost)
      .map((one) => pairKey(one.a, one.b))
      .sort();
  assert.deepEqual(holding(before), [...timeline.stateOn(1924).keys()].sort());
  assert.deepEqual(holding(after), [...timeline.stateOn(1928).keys()].sort());
  assert.deepEqual(
    before.ties.filter((one) => one.ghost),
    [],
  );
  assert.deepEqual(
    after.ties
      .filter((one) => one.ghost)
      .map((one) => pairKey(one.a, one.b))
      .sort(),
    ['ann|dan', 'bob|dan', 'cyd|dan'],
  );
  assert.equal(after.people.find(({ id }) => id === 'dan')?.mark, 'dead');
  assert.equal(after.people.find(({ id }) => id === 'ann')?.mark, 'lost');
  for (const person of before.people) {
    const other = after.people.find(({ id }) => id === person.id);
    if (other && !other.dead) assert.equal(other.label.anchor, person.label.anchor, person.id);
  }
  assert.deepEqual([before.badges, after.badges], [[], []]);
});
