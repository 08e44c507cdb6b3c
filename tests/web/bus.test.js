import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBus } from '../../web/src/bus.js';

test('listeners hear what is said, until they stop listening', () => {
  const bus = createBus();
  const heard = /** @type {number[]} */ ([]);
  const stop = bus.on('year', (year) => heard.push(year));
  bus.emit('year', 1926);
  stop();
  bus.emit('year', 1927);
  assert.deepEqual(heard, [1926]);
});

test('nobody minds a word that nobody hears', () => assert.doesNotThrow(() => createBus().emit('silence')));
