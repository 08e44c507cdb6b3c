import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lettersIn, paragraphsOf, phrasesOf, textOf } from '../../web/src/present/author/marked.js';

const kinds = (/** @type {string} */ line) => phrasesOf(line).map(({ kind, text }) => [kind, text]);

test('bold words, Cypher and paragraphs are what they are in a lesson file', () => {
  assert.deepEqual(kinds('a **b** `c`'), [
    ['plain', 'a '],
    ['strong', 'b'],
    ['plain', ' '],
    ['code', 'c'],
  ]);
  assert.deepEqual(
    paragraphsOf('one\n\n  two \r\nthree').map((phrases) => phrases[0].text),
    ['one', 'two', 'three'],
  );
  assert.equal(lettersIn('a **b** `c`\nd'), 6);
});

test('what means nothing is what was typed', () => {
  for (const text of ['5 * 3 = 15', 'a**', '** a **', '`', 'a\\b', 'x **y', '***', '#1', '[a](b)', '<b>', 'a_b_c']) {
    assert.deepEqual(kinds(text), [['plain', text]], text);
  }
  assert.deepEqual(kinds('\\*\\*a\\*\\* \\` \\\\'), [['plain', '**a** ` \\']]);
});

test('what no file can hold is taken out', () => {
  assert.deepEqual(kinds('a\u0000b\u2028c\ud800'), [['plain', 'ab c\ufffd']]);
  assert.deepEqual(paragraphsOf('a\u0085b\u2029\u200b').length, 3);
  assert.deepEqual(paragraphsOf(' \u00a0\t\n'), []);
});

test('phrases are written so that they are read as the same again', () => {
  const samples = [
    'plain',
    '**a**',
    'x**b**y',
    '**a `b` c**',
    '`a`**b**`c`',
    '`` ` ``',
    '` a `',
    '\\*\\*not\\*\\*',
    '\\`not\\`',
    'C:\\dir\\',
    '**“a”** b',
    '(**a**)',
    'a*b*c',
    '* a',
    '\\\\*',
  ];
  for (const sample of samples) {
    const phrases = paragraphsOf(sample);
    assert.deepEqual(paragraphsOf(textOf(phrases)), phrases, sample);
  }
});

test('any row of letters and marks is read as the same again', () => {
  const pieces = ['a', 'é', ' ', '*', '**', '`', '``', '\\', '_', '“', '€', '😀', '.', '**b**', '`c`', '\n', '\u00a0'];
  let seed = 7;
  const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648);
  for (let i = 0; i < 20_000; i++) {
    const text = Array.from({ length: 1 + (next() % 9) }, () => pieces[(next() >> 8) % pieces.length]).join('');
    const phrases = paragraphsOf(text);
    assert.deepEqual(paragraphsOf(textOf(phrases)), phrases, JSON.stringify(text));
  }
});
