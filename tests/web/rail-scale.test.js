import assert from 'node:assert/strict';
import { test } from 'node:test';
import { railScale, spread } from '../../web/src/marks/rail-scale.js';

const span = { first: 1917, last: 1940, coreFirst: 1922, coreLast: 1929 };

test('the rail is as wide as it may be and years follow each other', () => {
  const scale = railScale(span, 1926, 1000, 3.4);
  assert.equal(scale.at(1917), 0);
  assert.ok(Math.abs(scale.at(1941) - 1000) < 1e-6);
  for (let year = 1917; year < 1940; year++) assert.ok(scale.at(year + 1) > scale.at(year));
});

test('a point of the rail belongs to the year it shows', () => {
  const scale = railScale(span, 1926, 1000, 3.4);
  for (let year = 1917; year <= 1940; year++) assert.equal(scale.year(scale.at(year + 0.5)), year);
  assert.deepEqual([scale.year(-5), scale.year(2000)], [1917, 1940]);
});

test('the chosen year is open and the core is wider than the rest', () => {
  const scale = railScale(span, 1926, 1000, 3.4);
  assert.ok(scale.width(1926) > 3 * scale.width(1925));
  assert.ok(scale.width(1924) > scale.width(1918) && scale.width(1918) > scale.width(1938));
});

test('crowded numbers are spread in order and stay inside', () => {
  const places = spread([50, 50, 52, 300], 18, 10, 400);
  for (let i = 1; i < places.length; i++) assert.ok(places[i] - places[i - 1] > 17);
  assert.ok(places[0] >= 10 && places[3] <= 400);
});

test('among many years the chosen one keeps the room that its numbers need, and all years fill the rail', () => {
  const span = { first: 1871, last: 1918, coreFirst: 1879, coreLast: 1915 };
  for (const chosen of [1871, 1894, 1918]) {
    const scale = railScale(span, chosen, 1069, 3.4, 150);
    assert.ok(Math.abs(scale.width(chosen) - 150) < 0.01, `${chosen}: ${scale.width(chosen)}`);
    assert.ok(Math.abs(scale.at(1919) - 1069) < 0.01);
  }
  const few = { first: 1917, last: 1940, coreFirst: 1922, coreLast: 1929 };
  assert.equal(railScale(few, 1926, 1069, 3.4, 150).width(1926), railScale(few, 1926, 1069, 3.4).width(1926));
});
