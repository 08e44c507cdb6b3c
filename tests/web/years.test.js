/** Which years stand side by side, and in how many columns. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spelled } from '../../web/src/text/numbers.js';
import { columnsFor, evenColumns, largest, range, usualYears } from '../../web/src/years/shown.js';

/** @param {number} first @param {number} last @param {number} coreFirst @param {number} coreLast */
const ends = (first, last, coreFirst, coreLast) => {
  const years = usualYears({ first, last, coreFirst, coreLast });
  return [years[0], years.at(-1)];
};

test('fourteen years: the core, one after it, and what led to it', () => {
  assert.deepEqual(ends(1917, 1940, 1922, 1929), [1917, 1930]);
  assert.deepEqual(ends(1900, 1940, 1922, 1929), [1917, 1930]);
});

test('where nothing came before, later years take the room', () =>
  assert.deepEqual(ends(1920, 1940, 1922, 1929), [1920, 1933]));

test('a core at the end has nothing after it', () => assert.deepEqual(ends(1871, 1914, 1905, 1914), [1901, 1914]));

test('a core longer than that is shown whole', () => assert.deepEqual(ends(1871, 1918, 1879, 1907), [1879, 1907]));

test('a set with few years is shown whole', () => assert.deepEqual(ends(1920, 1926, 1922, 1923), [1920, 1926]));

test('rows are as even as can be', () => {
  const columns = (/** @type {number} */ count, /** @type {number} */ width) => columnsFor(count, width, 150, 18);
  assert.equal(columns(14, 1310), 7);
  assert.equal(columns(14, 1850), 7);
  assert.equal(columns(24, 1310), 6);
  assert.equal(columns(14, 354), 2);
  assert.equal(columns(14, 100), 1);
  assert.equal(columns(3, 1310), 3);
  for (const count of range(1, 60)) {
    for (const width of range(1, 20)) {
      const found = columns(count, width * 100);
      assert.ok(found === 1 || found * 150 + (found - 1) * 18 <= width * 100, `${count} in ${width * 100}`);
      assert.ok(Math.ceil(count / found) * found - count < found, `${count} in ${width * 100}: an empty row`);
    }
  }
});

test('few years have fewer columns where their pictures get larger by that', () => {
  assert.deepEqual(evenColumns(5, 5), [5, 3, 2, 1]);
  assert.deepEqual(evenColumns(14, 9), [7, 5, 4, 3, 2, 1]);
  // A window of 1310 by 600, a head of 90 to each picture.
  const fits = (/** @type {number} */ count, /** @type {number} */ most) =>
    evenColumns(count, most).map((columns) => ({
      columns,
      wide: 1310 / columns,
      tall: 600 / Math.ceil(count / columns) - 90,
    }));
  assert.equal(largest(fits(5, 5), 1.75).columns, 3, 'wide pictures: two rows');
  assert.equal(largest(fits(5, 5), 0.8).columns, 5, 'high ones: all in one');
  assert.equal(largest(fits(1, 1), 1.75).columns, 1);
  const alike = [2, 1].map((columns) => ({ columns, wide: 100 + 5 * (2 - columns), tall: 300 }));
  assert.equal(largest(alike, 1).columns, 2, 'hardly larger: it stays');
});

test('a number begins a sentence as a word', () => {
  assert.deepEqual([3, 14, 20, 24, 48, 120].map(spelled), [
    'three',
    'fourteen',
    'twenty',
    'twenty-four',
    'forty-eight',
    '120',
  ]);
});
