import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxAround, overlap } from '../../web/src/graph/picture/geometry.js';
import { createLayout } from '../../web/src/graph/picture/layout.js';
import { createComposer } from '../../web/src/graph/picture/plate.js';
import { USUAL_ROOM } from '../../web/src/graph/picture/room.js';
import { labelBox } from '../../web/src/graph/picture/sides.js';
import { indexTimeline } from '../../web/src/timeline.js';
import { history, person, tie } from './sample.js';

const WIDE = 25; // people in a row
const id = (/** @type {number} */ i) => `p${i}`;

/** People in rows, each tied to the next eight; one of each row leads. @param {number} people */
function crowd(people) {
  const small = history();
  const ties = Array.from({ length: people * 8 }, (_, n) => {
    const [a, b] = [Math.floor(n / 8), (Math.floor(n / 8) + 1 + (n % 8)) % people];
    return tie({ a: id(Math.min(a, b)), b: id(Math.max(a, b)), id: `t${n}`, sign: n % 3 ? 1 : -1 });
  });
  return indexTimeline({
    ...small,
    people: Array.from({ length: people }, (_, i) =>
      person(id(i), {
        tier: i % WIDE === 0 ? 1 : 3,
        x: 30 + (i % WIDE) * 38,
        y: 30 + Math.floor(i / WIDE) * 34,
      }),
    ),
    ties,
    years: {
      ...small.years,
      entries: small.years.entries.map((entry) => ({
        ...entry,
        ties: ties.map((one) => one.id),
        seats: [],
        factions: [],
        dead: [],
        changes: [],
      })),
    },
  });
}

const timeline = crowd(400);
const plate = createComposer(timeline, createLayout(timeline), USUAL_ROOM)(1926);

test('more than a thousand ties are a crowd, whose small ties run straight', () => {
  assert.equal(plate.people.length, 400);
  assert.ok(plate.ties.length > 1000);
  assert.ok(plate.crowded);
  assert.ok(plate.ties.filter((one) => one.level > 1).every((one) => one.bend === 0));
});

test('the names of a crowd thin out: what is written touches nothing', () => {
  const named = plate.people.filter((one) => one.label.shown);
  assert.ok(named.length > 20 && named.length < plate.people.length, `${named.length} names`);
  for (const one of named.filter(({ tier }) => tier === 3)) {
    const box = labelBox(one, one.label);
    for (const other of plate.people) {
      if (other.id === one.id) continue;
      assert.equal(overlap(box, boxAround(other.x, other.y, other.r)), 0, `${one.id} on ${other.id}`);
      if (other.label.shown) assert.equal(overlap(box, labelBox(other, other.label)), 0, `${one.id} and ${other.id}`);
    }
  }
});

test('nobody who leads is without his name in a crowd', () =>
  assert.ok(plate.people.filter(({ tier }) => tier < 3).every(({ label }) => label.shown)));

test('a few hundred ties are no crowd', () => {
  const few = crowd(100);
  assert.equal(createComposer(few, createLayout(few), USUAL_ROOM)(1926).crowded, false);
});
