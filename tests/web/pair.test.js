/** Two people through the years. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spansOf, standingIn, storiedPairs, turnsOf, yearsTogether } from '../../web/src/pair/standing.js';
import { indexTimeline } from '../../web/src/timeline.js';
import { history, person, tie } from './sample.js';

const timeline = indexTimeline(history());
const shape = (/** @type {ReturnType<typeof spansOf>} */ spans) =>
  spans.map(({ from, to, standing }) => `${from}-${to} ${standing}`);

test('years of one standing are one span', () =>
  assert.deepEqual(shape(spansOf(timeline, 'ann', 'bob')), [
    '1920-1921 neutral',
    '1922-1924 allied',
    '1925-1925 neutral',
    '1926-1930 rivals',
  ]));

test('no tie is neutral only where the data set says so', () => {
  assert.equal(standingIn(timeline, 'ann', 'bob', 1920), 'neutral');
  assert.equal(standingIn(timeline, 'ann', 'cyd', 1920), 'unrecorded');
  assert.deepEqual(shape(spansOf(timeline, 'bob', 'cyd')), ['1920-1930 unrecorded']);
});

test('after a death nobody stands anywhere', () => {
  const spans = spansOf(timeline, 'cyd', 'dan');
  assert.deepEqual(shape(spans), ['1920-1920 unrecorded', '1921-1926 allied', '1927-1930 dead']);
  assert.deepEqual(spans[2].people, ['dan']);
  assert.deepEqual(yearsTogether(timeline, 'cyd', 'dan'), [1920, 1927]);
  assert.deepEqual(yearsTogether(timeline, 'ann', 'bob'), [1920, 1930]);
});

test('the two come in either order', () =>
  assert.deepEqual(spansOf(timeline, 'bob', 'ann'), spansOf(timeline, 'ann', 'bob')));

test('children are not yet grown; where states have ties at once, nobody grows up', () => {
  const people = [person('ann'), person('kid', { born: '1910-05' })];
  const set = (/** @type {any[]} */ ties) => indexTimeline(history({ people, ties }));
  const late = tie({ a: 'ann', b: 'kid', from: '1928' });
  assert.deepEqual(shape(spansOf(set([late]), 'ann', 'kid')), [
    '1920-1925 young',
    '1926-1927 unrecorded',
    '1928-1930 allied',
  ]);
  const early = tie({ a: 'ann', b: 'kid', from: '1920', to: '1922' });
  assert.deepEqual(shape(spansOf(set([early, late]), 'ann', 'kid')), [
    '1920-1921 allied',
    '1922-1927 unrecorded',
    '1928-1930 allied',
  ]);
});

test('turns are counted from side to side, whatever lies between', () => {
  const spans = (/** @type {string[]} */ list) =>
    list.map((standing, i) => ({ from: i, to: i, standing: /** @type {any} */ (standing), people: [] }));
  assert.equal(turnsOf(spans(['neutral', 'allied', 'neutral', 'rivals', 'neutral', 'rivals', 'allied', 'dead'])), 2);
  assert.equal(turnsOf(spans(['unrecorded'])), 0);
});

test('the pairs that turned most often are offered first, and of one person only his own', () => {
  assert.deepEqual(storiedPairs(timeline, null)[0], { a: 'ann', b: 'bob', turns: 1, phases: 2 });
  assert.ok(storiedPairs(timeline, 'cyd').every(({ a, b }) => a === 'cyd' || b === 'cyd'));
  assert.equal(storiedPairs(timeline, 'cyd').length, 2);
});
