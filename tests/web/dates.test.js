import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asYears, shortDate } from '../../web/src/text/dates.js';

test('days become years in order', () => {
  assert.ok(asYears('1926-01-01') < asYears('1926-04-08'));
  assert.ok(asYears('1926-12-31') < asYears('1927-01-01'));
  assert.equal(asYears('1926-01-01'), 1926);
});

test('a date that has no room is said shorter, and stays the same date', () => {
  assert.equal(shortDate('26 January to 10 February'), '26 Jan to 10 Feb');
  assert.equal(shortDate('23 December to 4 January 1923'), '23 Dec to 4 Jan');
  assert.equal(shortDate('1 February (uncertain)'), '1 Feb (uncertain)');
  assert.equal(shortDate('About May'), 'About May');
  assert.equal(shortDate('1932 to 1933'), '1932 to 1933');
  assert.equal(shortDate('December 1917'), 'Dec 1917');
  assert.equal(shortDate(''), '');
});
