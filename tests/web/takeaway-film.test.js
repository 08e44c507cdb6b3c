import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentsOf } from '../../web/src/takeaway/moments.js';
import { inTurn } from '../../web/src/takeaway/work.js';

test('a film of three years stands on each, and goes without a gap from one to the next', () => {
  const frames = momentsOf(3, 30, 500);
  let ms = 0;
  for (const frame of frames) {
    assert.ok(Math.abs(frame.ms - ms) < 1e-6);
    assert.ok(frame.lasts <= 500);
    ms += frame.lasts;
  }
  assert.ok(Math.abs(ms - (3 * 1500 + 2 * 900)) < 1e-6);
  assert.deepEqual([...new Set(frames.map(({ film }) => film))], [0, 1]);
  assert.deepEqual([frames[0].at, frames.at(-1)?.at], [0, 900]);
  assert.equal(frames.length, 3 * 3 + 2 * 27);
  assert.equal(momentsOf(2, 10, Infinity).length, 1 + 9 + 1);
});

test('work in turn says how far it is, and stops between two steps', async () => {
  const control = new AbortController();
  const shares = /** @type {number[]} */ ([]);
  const done = /** @type {number[]} */ ([]);
  const work = inTurn(
    [1, 2, 3, 4],
    (item) => {
      done.push(item);
      if (item === 2) control.abort(new Error('you stopped it.'));
    },
    { signal: control.signal, progress: (share) => shares.push(share) },
  );
  await assert.rejects(work, /you stopped it/);
  assert.deepEqual(
    [done, shares],
    [
      [1, 2],
      [0.25, 0.5],
    ],
  );
});
