import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { keepProgress, progressOf } from '../../web/src/query/progress.js';

const NONE = { done: [], texts: {}, last: null };
const kept = new Map();
let isFull = false;

beforeEach(() => {
  kept.clear();
  isFull = false;
  globalThis.localStorage = /** @type {any} */ ({
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem(/** @type {string} */ key, /** @type {string} */ text) {
      if (isFull) throw new Error('full');
      kept.set(key, text);
    },
  });
});

test('what was kept of each course is there again', () => {
  const progress = { done: ['a'], texts: { b: 'RETURN 1' }, last: 'b' };
  keepProgress('one', progress);
  keepProgress('two', { ...NONE, last: 'z' });
  assert.deepEqual(progressOf('one'), progress);
  assert.equal(progressOf('two').last, 'z');
  assert.deepEqual(progressOf('three'), NONE);
});

test('whatever stands in its place, there is a progress', () => {
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '1',
    '{"one":null}',
    '{"one":[]}',
    '{"one":{"done":{},"texts":[],"last":1}}',
  ]) {
    kept.set('explorer.course', text);
    assert.deepEqual(progressOf('one'), NONE, text);
    keepProgress('one', { ...NONE, last: 'a' });
    assert.equal(progressOf('one').last, 'a', text);
  }
  kept.set('explorer.course', '{"one":{"done":["a",1,null],"texts":{"a":"x","b":2},"last":"a"}}');
  assert.deepEqual(progressOf('one'), { done: ['a'], texts: { a: 'x' }, last: 'a' });
  for (const name of ['toString', '__proto__', 'constructor']) assert.deepEqual(progressOf(name), NONE, name);
});

test('a browser that keeps nothing forgets, and that is all', () => {
  isFull = true;
  keepProgress('one', { ...NONE, last: 'a' });
  assert.deepEqual(progressOf('one'), NONE);
  globalThis.localStorage = /** @type {any} */ (undefined);
  keepProgress('one', NONE);
  assert.deepEqual(progressOf('one'), NONE);
});
