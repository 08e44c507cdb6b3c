import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roomOf } from '../../web/src/graph/picture/room.js';

const windows = [
  [916, 568],
  [916, 470],
  [830, 440],
  [605, 590],
  [650, 370],
  [1346, 842],
];

test('no letter is smaller than 12 pixels, however low the window', () => {
  for (const [width, height] of windows) {
    const room = roomOf(width, height);
    for (const size of [...room.names.slice(1), room.outline, room.badge * 1.42]) {
      assert.ok(size * room.unit > 11.95, `${width}x${height}: ${size * room.unit}`);
    }
  }
});

test('a plate uses the room that its usual shape would leave empty', () => {
  const low = roomOf(916, 470);
  assert.ok(low.width > 1200 && low.height === 640);
  const tall = roomOf(605, 590);
  assert.ok(tall.height > 900 && tall.width === 1000);
});

test('large letters are 1.4 times as large, and larger at least in a room where they cannot be', () => {
  const grown = (/** @type {number} */ width, /** @type {number} */ height) =>
    roomOf(width, height, { large: true }).names[3] / roomOf(width, height).names[3];
  for (const [width, height] of [
    [916, 568],
    [916, 454],
    [1346, 842],
  ]) {
    assert.ok(Math.abs(grown(width, height) - 1.4) < 0.05, `${width}x${height}: ${grown(width, height)}`);
  }
  for (const [width, height] of windows) assert.ok(grown(width, height) > 1.14);
});
