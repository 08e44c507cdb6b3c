import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asYears, earliest, inWords, isVague, latest, lifeSpan, withinYear } from '../../web/src/text/dates.js';

test('a year or a month is read as its first day and its last day', () => {
  assert.equal(earliest('1923'), '1923-01-01');
  assert.equal(latest('1923'), '1923-12-31');
  assert.equal(earliest('1924-02'), '1924-02-01');
  assert.equal(latest('1924-02'), '1924-02-29');
  assert.equal(latest('1923-02'), '1923-02-28');
  assert.equal(earliest('1923-10-15'), '1923-10-15');
});

test('marks of doubt do not change the days', () => {
  assert.equal(earliest('1922-05~'), '1922-05-01');
  assert.equal(latest('1937-02-01?'), '1937-02-01');
});

test('a stretch runs from the first day of its first date to the last day of its last', () => {
  assert.equal(earliest('1921-03-08/1921-03-16'), '1921-03-08');
  assert.equal(latest('1921-03-08/1921-03-16'), '1921-03-16');
});

test('words are as precise as the source', () => {
  assert.equal(inWords('1926-04'), 'April 1926');
  assert.equal(inWords('1922-05~'), 'about May 1922');
  assert.equal(inWords('1924-01-21'), '21 January 1924');
  assert.equal(inWords('1925?'), '1925 (uncertain)');
  assert.equal(inWords('1921-03-08/1921-03-16'), '8 to 16 March 1921');
  assert.equal(inWords('1917-10/1918-01'), 'October 1917 to January 1918');
  assert.equal(inWords(''), 'after 1940');
});

test('inside a year the year is not said again', () => {
  assert.equal(withinYear('1924-01-21', 1924), '21 January');
  assert.equal(withinYear('1922-05~', 1922), 'About May');
  assert.equal(withinYear('1924', 1924), '');
  assert.equal(withinYear('1923-12', 1924), 'December 1923');
});

test('a date is vague when it is approximate, uncertain or a bare year', () => {
  assert.deepEqual(['1922-05~', '1925?', '1923', '1923-04', '1923-04-05'].map(isVague), [true, true, true, false, false]);
});

test('days become years in order', () => {
  assert.ok(asYears('1926-01-01') < asYears('1926-04-08'));
  assert.ok(asYears('1926-12-31') < asYears('1927-01-01'));
  assert.equal(asYears('1926-01-01'), 1926);
});

test('a life is two years', () => {
  assert.equal(lifeSpan({ born: '1879-11-07', died: '1940-08-21' }), '1879–1940');
  assert.equal(lifeSpan({ born: '1888?', died: '1937' }), 'about 1888–1937');
});
