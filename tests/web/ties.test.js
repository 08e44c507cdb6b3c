import assert from 'node:assert/strict';
import { test } from 'node:test';
import { certaintyWords, kindLine, sentence, sinceWords, spoken, untilWords } from '../../web/src/text/ties.js';
import { tie } from './sample.js';

test('certainty is said in words', () => {
  assert.equal(certaintyWords('attested'), 'documents agree');
  assert.equal(certaintyWords('probable'), 'usual view');
  assert.equal(certaintyWords('disputed'), 'historians differ');
  assert.equal(certaintyWords('legend'), 'a story without evidence');
});

test('the kind of a tie names basis, strength and certainty', () => {
  assert.equal(
    kindLine(tie({ a: 'x', b: 'y', basis: 'tactical', strength: 2 })),
    'Tactical, clear (2 of 3). Documents agree.',
  );
});

test('since and until are those of the whole run, not of the phase', () => {
  const phase = tie({ a: 'x', b: 'y', from: '1926-10', to: '1926-12', sign: -1, endWhy: 'The next phase begins.' });
  const run = /** @type {any} */ ({
    fromWords: '18 October 1923',
    toWords: '18 December 1927',
    open: false,
    end: 'He surrenders.',
  });
  assert.equal(sinceWords(run, phase), 'since 18 October 1923');
  assert.equal(untilWords(run, phase, String).join(''), 'Until 18 December 1927: He surrenders.');
  assert.equal(untilWords({ ...run, end: '' }, phase, String).join(''), 'Until 18 December 1927.');
  assert.equal(
    untilWords({ ...run, open: true, toWords: 'after 1940' }, phase, String).join(''),
    'Still so after 1940.',
  );
  assert.equal(spoken('X', 'Y', phase, run), 'X and Y: rivals since 18 October 1923, clear');
});

test('a story has no run and is told by itself', () =>
  assert.equal(sinceWords(undefined, tie({ a: 'x', b: 'y', from: '1922' })), 'since 1922'));

test('a sentence ends once', () => assert.deepEqual(['a', 'a.', 'a?', 'a…'].map(sentence), ['a.', 'a.', 'a?', 'a…']));
