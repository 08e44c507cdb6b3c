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

test('the state line tells the whole run and the one before it', () => {
  const rivals = /** @type {any} */ ({ sign: -1, span: 'from 1920 to 1925' });
  const allies = /** @type {any} */ ({ sign: 1, span: 'since April 1926' });
  const phase = tie({ a: 'x', b: 'y', from: '1926-10' });
  assert.deepEqual(stateLine(allies, rivals, phase), { word: 'Allied', rest: ' since April 1926. Before that, rivals from 1920 to 1925.' });
  assert.deepEqual(stateLine(rivals, undefined, tie({ a: 'x', b: 'y', sign: -1 })), { word: 'Rivals', rest: ' from 1920 to 1925.' });
});
