import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asYears } from '../../web/src/text/dates.js';

test('days become years in order', () => {
  assert.ok(asYears('1926-01-01') < asYears('1926-04-08'));
  assert.ok(asYears('1926-12-31') < asYears('1927-01-01'));
  assert.equal(asYears('1926-01-01'), 1926);
});
