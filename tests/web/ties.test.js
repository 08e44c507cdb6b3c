import assert from 'node:assert/strict';
import { test } from 'node:test';
import { certaintyWords, kindLine, stateLine } from '../../web/src/text/ties.js';
import { tie } from './sample.js';

test('certainty is said in words', () => {
  assert.equal(certaintyWords('attested'), 'documents agree');
  assert.equal(certaintyWords('probable'), 'usual view');
  assert.equal(certaintyWords('disputed'), 'historians differ');
  assert.equal(certaintyWords('legend'), 'a story without evidence');
});

test('the kind of a tie names basis, strength and certainty', () => {
  assert.equal(kindLine(tie({ a: 'x', b: 'y', basis: 'tactical', strength: 2 })), 'Tactical, clear (2 of 3). Documents agree.');
});

test('the state line joins rows of one sign and says what came before', () => {
  const rows = [
    tie({ a: 'x', b: 'y', sign: -1, from: '1920', to: '1922' }),
    tie({ a: 'x', b: 'y', sign: -1, from: '1923', to: '1925' }),
    tie({ a: 'x', b: 'y', from: '1926-04', validFrom: '1926-04-01' }),
  ];
  assert.deepEqual(stateLine(rows, rows[2]), { word: 'Allied', rest: ' since April 1926. Before that, rivals from 1920 to 1925.' });
  assert.deepEqual(stateLine(rows, rows[0]), { word: 'Rivals', rest: ' from 1920 to 1925.' });
});
