import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences } from '../../web/src/sources/differences.js';
import { byNumberOfSources, resting } from '../../web/src/sources/resting.js';
import { indexTimeline } from '../../web/src/timeline.js';
import { bundled } from './bundled.js';
import { history, tie } from './sample.js';

test('what rests on a source is all that names it, once, and no story', () => {
  const stay = { person: 'ann', faction: 'f', office: 'o', validFrom: '1922-01-01', validTo: '1923-01-01' };
  const timeline = indexTimeline(
    history({
      ties: [
        tie({ a: 'ann', b: 'bob', from: '1922', sources: ['s1', 's1', 's2'] }),
        tie({ a: 'ann', b: 'cyd', from: '1922', sources: ['s1'], run: null, certainty: 'legend' }),
      ],
      sources: ['s1', 's2', 's3'].map((id) => ({ id, kind: 'primary', author: '', title: id })),
      memberships: [{ ...stay, sources: ['s2'] }],
      offices: [{ ...stay, sources: ['s2', 'unknown'] }],
    }),
  );
  const on = resting(timeline);
  assert.deepEqual([...on.keys()], ['s1', 's2', 's3']);
  assert.deepEqual(
    on.get('s1')?.ties.map((one) => one.id),
    ['ann-bob-1922'],
  );
  assert.equal(on.get('s2')?.stays, 2);
  assert.deepEqual(on.get('s3'), { ties: [], events: [], factions: [], stays: 0 });
});

test('every tie but the stories is counted under its number of sources, the best founded first', () => {
  const { json } = bundled();
  const ties = json.ties.map((one) => ({ ...one, run: one.certainty === 'legend' ? null : one.id, claims: [] }));
  const groups = byNumberOfSources(/** @type {any} */ ({ json: { ...json, ties } }));
  const counts = groups.map(({ count }) => count);
  assert.deepEqual(
    counts,
    [...counts].sort((a, b) => b - a),
  );
  const listed = groups.flatMap((group) => group.ties.map((one) => one.id)).sort();
  assert.deepEqual(listed, ties.flatMap((one) => (one.run ? [one.id] : [])).sort());
  for (const { count, ties: some } of groups) for (const one of some) assert.equal(new Set(one.sources).size, count);
});

/** @param {string} id @param {string} source @param {string} verdict @param {string[]} about */
const claim = (id, source, verdict, about) => ({ id, source, verdict, about, text: id, correction: '' });

test('the essays differ where they are not equally right of the same', () => {
  const timeline = indexTimeline(
    history({
      sources: [
        { id: 'a', kind: 'seed', author: '', title: 'A' },
        { id: 'b', kind: 'seed', author: '', title: 'B' },
        { id: 'c', kind: 'scholarship', author: '', title: 'C' },
      ],
      claims: [
        claim('a1', 'a', 'supported', ['ann-bob-1926', 'office']),
        claim('b1', 'b', 'wrong', ['ann-bob-1926']),
        claim('a2', 'a', 'wrong', ['ann-bob-1922']),
        claim('b2', 'b', 'supported', ['ann-bob-1922']),
        claim('b3', 'b', 'wrong', ['ann-bob-1922']),
        claim('b4', 'b', 'supported', ['office']),
        claim('c1', 'c', 'wrong', ['office']),
        claim('a3', 'a', 'disputed', ['alone']),
      ],
    }),
  );
  assert.deepEqual(
    differences(timeline).map(({ about, claims }) => [about, claims.map((some) => some.map(({ id }) => id))]),
    [
      ['ann-bob-1922', [['a2'], ['b2', 'b3']]],
      ['ann-bob-1926', [['a1'], ['b1']]],
    ],
  );
});
