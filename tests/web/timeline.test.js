import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexTimeline } from '../../web/src/timeline.js';
import { history, tie } from './sample.js';

test('the state of a year is that of its 31 December', () => {
  const timeline = indexTimeline(history());
  assert.equal(timeline.stateOn(1925).get('ann|bob')?.sign, 1);
  assert.equal(timeline.stateOn(1926).get('ann|bob')?.sign, -1);
});

test('the dead have no ties', () => {
  const timeline = indexTimeline(history());
  assert.ok(timeline.stateOn(1926).has('cyd|dan'));
  assert.ok(!timeline.stateOn(1927).has('cyd|dan'));
});

test('a contested pair yields to the firmer row, then to the later start', () => {
  const rows = [tie({ a: 'ann', b: 'bob', id: 'weak', strength: 1 }), tie({ a: 'bob', b: 'ann', id: 'firm', strength: 2, sign: -1 }), tie({ a: 'ann', b: 'bob', id: 'later', strength: 2, from: '1923' })];
  assert.equal(indexTimeline(history({ ties: rows })).stateOn(1924).get('ann|bob')?.id, 'later');
});

test('a story counts for nothing', () => {
  const rows = [tie({ a: 'ann', b: 'bob', certainty: 'legend' })];
  assert.equal(indexTimeline(history({ ties: rows })).stateOn(1924).size, 0);
});

test('a seat is held until the day before it ends', () => {
  const office = { person: 'ann', office: 'politburo-full-member', officeName: 'Politburo full member', from: '1922', to: '1926-12-31', validFrom: '1922-01-01', validTo: '1926-12-31', sources: [], note: '' };
  const timeline = indexTimeline(history({ offices: [office] }));
  assert.deepEqual([1921, 1925, 1926].map((year) => timeline.seat('ann', year)), ['none', 'full', 'none']);
});
