import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termFinder } from '../../web/src/text/terms.js';

/** @param {string} term @param {string[]} [aka] */
const word = (term, aka = []) => ({ id: term, term, aka, explanation: `what ${term} means` });
const terms = [
  word('plenum', ['plenums', 'joint plenum']),
  word('NEP', ['New Economic Policy']),
  word('Left'),
  word('Central Committee', ['committee']),
  word('С.Н.К.'),
];
const find = termFinder(terms, ['Left Opposition', 'Nikolai Plenum']);

/** What is explained in a text. @param {string} text */
const found = (text) =>
  find(text)
    .filter((piece) => piece.term)
    .map((piece) => `${piece.text}=${piece.term?.term}`);

test('the pieces of a text are the text', () => {
  for (const text of [
    '',
    'A plenum met.',
    'plenum',
    'The joint plenum of the Central Committee, then another plenum: NEP!',
    'No jargon here.',
  ]) {
    assert.equal(
      find(text)
        .map((piece) => piece.text)
        .join(''),
      text,
    );
  }
});

test('a term is explained once in a text, where it stands first, in whatever form', () => {
  assert.deepEqual(found('Plenums follow. A plenum, a joint plenum.'), ['Plenums=plenum']);
});

test('the longest form is taken', () =>
  assert.deepEqual(found('A joint plenum of the Central Committee'), [
    'joint plenum=plenum',
    'Central Committee=Central Committee',
  ]));

test('only whole words are taken', () =>
  assert.deepEqual(found('plenumX, preplenum, leftist, committees, Левplenum'), []));

test('an abbreviation keeps its capitals; other words may have any', () => {
  assert.deepEqual(found('nep Nep PLENUM'), ['PLENUM=plenum']);
  assert.deepEqual(found('the NEP, that is the New Economic Policy'), ['NEP=NEP']);
  assert.deepEqual(found('new economic policy'), ['new economic policy=NEP']);
});

test('a part of a name is not explained', () => {
  assert.deepEqual(found("The Left Opposition asks Nikolai Plenum; the Left's plenum"), ['Left=Left', 'plenum=plenum']);
});

test('letters that mean something in patterns are letters', () =>
  assert.deepEqual(found('The С.Н.К. met'), ['С.Н.К.=С.Н.К.']));

test('without terms a text is left alone', () =>
  assert.deepEqual(termFinder([], ['Ann'])('A plenum.'), [{ text: 'A plenum.', term: null }]));
