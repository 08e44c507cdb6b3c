import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted, essayName, listed } from '../../web/src/text/names.js';

test('names are listed as one says them', () => {
  assert.equal(listed([]), '');
  assert.equal(listed(['A']), 'A');
  assert.equal(listed(['A', 'B', 'C']), 'A, B and C');
});

test('one is singular', () => {
  assert.equal(counted(1, 'change'), '1 change');
  assert.equal(counted(0, 'change'), '0 changes');
  assert.equal(counted(2, 'rivalry', 'rivalries'), '2 rivalries');
});

test('essays are lettered', () => assert.deepEqual([0, 1].map(essayName), ['Essay A', 'Essay B']));
