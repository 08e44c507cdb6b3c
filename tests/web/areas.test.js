import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apart, areasOf } from '../../web/src/graph/motion/areas.js';

test('areas that meet become one, and so on, until none meet', () => {
  assert.deepEqual(
    apart([
      [0, 0, 10, 10],
      [20, 0, 30, 10],
      [50, 50, 60, 60],
      [5, 5, 25, 8],
    ]),
    [
      [50, 50, 60, 60],
      [0, 0, 30, 10],
    ],
  );
});

const look = { viewport: { zoom: 1, x: 0, y: 0, ratio: 1 }, badge: 8 };
const places = new Map(
  Object.entries({ a: /** @type {[number, number]} */ ([100, 100]), b: /** @type {[number, number]} */ ([140, 100]) }),
);
const film = /** @type {any} */ ({
  from: { badges: [] },
  to: { badges: [{ x: 300, y: 300, lead: false, person: null }] },
});
const part = (/** @type {object} */ more) => /** @type {any} */ ({ hulls: [], ties: [], people: [], ...more });
const tie = { before: null, after: { a: 'a', b: 'b', bend: 0, width: 2 } };

test('only round a new tie and the numbers is the ground laid anew', () => {
  const areas = areasOf(film, [part({ ties: [tie] })], places, look, [0, 0, 1000, 600]);
  assert.equal(areas.length, 2);
  assert.ok(areas.some(([left, top, right, bottom]) => left < 90 && right > 150 && top < 90 && bottom > 110));
});

test('where a territory fades, all is laid anew', () =>
  assert.deepEqual(areasOf(film, [part({ hulls: [{}] })], places, look, [0, 0, 1000, 600]), [[0, 0, 1000, 600]]));
