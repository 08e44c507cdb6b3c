import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONDITIONS, formatFilter, noFilter, readFilter, withCondition } from '../../web/src/filters/filter.js';
import { distances, passing, sieveOf } from '../../web/src/filters/passing.js';
import { filterWords } from '../../web/src/filters/words.js';
import { indexTimeline } from '../../web/src/timeline.js';
import { history, person, tie } from './sample.js';

/** Numbers that are the same in every run. @param {number} seed */
function numbers(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * below);
  };
}

const YEAR = 1925;
const BASES = ['political', 'personal', 'tactical'];
const CERTAINTIES = ['attested', 'probable', 'disputed'];

/** A year of many ties between fourteen people in two factions. @param {number} seed */
function generated(seed) {
  const next = numbers(seed);
  const ids = Array.from({ length: 14 }, (_, i) => `p${i}`);
  const ties = ids.flatMap((a, i) =>
    ids.slice(i + 1).flatMap((b) =>
      next(4)
        ? []
        : [
            tie({
              a,
              b,
              from: '1922',
              sign: next(3) ? 1 : -1,
              strength: 1 + next(3),
              basis: BASES[next(3)],
              certainty: CERTAINTIES[next(3)],
              sources: ['s1', 's2', 's3'].filter(() => next(2)),
              claims: next(3) ? [] : ['c1'],
            }),
          ],
    ),
  );
  const members = (/** @type {number} */ rest) =>
    ids.filter((_, i) => i % 4 === rest).map((id) => ({ person: id, role: 'member' }));
  const source = (/** @type {string} */ id, kind = 'scholarship') => ({ id, kind, author: id, title: id });
  return indexTimeline(
    history({
      people: ids.map((id) => person(id)),
      ties,
      factions: ['left', 'right'].map((id) => ({ id, name: id })),
      sources: [source('s1'), source('s2'), source('s3'), source('essay', 'seed')],
      claims: [{ id: 'c1', source: 'essay', text: '', verdict: 'supported', correction: '', about: [] }],
      told: [
        {
          year: YEAR,
          factions: [
            { id: 'left', members: members(0) },
            { id: 'right', members: members(1) },
          ],
        },
      ],
    }),
  );
}

/** A filter made at random. @param {(below: number) => number} next @param {string[]} ids */
function anyFilter(next, ids) {
  const some = (/** @type {string[]} */ all) => (next(2) ? [] : all.filter(() => next(2))).sort();
  const who = () => ids[next(ids.length)];
  const from = who();
  const to = who();
  return {
    sign: /** @type {1|-1|null} */ ([null, 1, -1][next(3)]),
    strength: [null, 2, 3][next(3)],
    basis: some(BASES),
    certainty: some(CERTAINTIES),
    source: some(['essay', 's1', 's2', 's3']),
    sources: [null, 2, 3][next(3)],
    faction: some(['left', 'right']),
    around: next(2) ? { person: who(), steps: 1 + next(4) } : null,
    chain: next(3) || from === to ? null : { from, to },
    hide: next(2) ? [] : [who()],
  };
}

test('every filter is read from the text that it is written as', () => {
  const next = numbers(1);
  for (let i = 0; i < 2000; i++) {
    const filter = anyFilter(next, ['p1', 'p2', 'o.d_d-1']);
    const text = formatFilter(filter);
    assert.deepEqual(text === null ? noFilter() : readFilter(text), filter, text ?? '');
  }
});

test('what is not understood is no filter', () => {
  for (const text of [
    '',
    'sign',
    'sign:',
    'sign:both',
    'strength:1',
    'strength:4',
    'around:p1',
    'around:p1~9',
    'x:y',
  ]) {
    assert.equal(readFilter(text), undefined, text);
  }
  for (const text of ['chain:p1~p1', 'hide:', 'hide:+', 'sign:allied,,', 'basis:<b>', 'sources:1', 'sources:10']) {
    assert.equal(readFilter(text), undefined, text);
  }
});

test('what names something that is not there is no filter of this history', () => {
  const timeline = generated(1);
  for (const text of ['hide:nobody', 'around:nobody~1', 'chain:p1~nobody', 'faction:centre', 'source:s9']) {
    assert.notEqual(readFilter(text), undefined, text);
    assert.equal(readFilter(text, timeline), undefined, text);
    assert.equal(sieveOf(timeline)(YEAR, text), null, text);
  }
});

test('one condition is changed and the rest stays', () => {
  const text = withCondition('sign:rivals,hide:p1', 'strength', 3);
  assert.equal(text, 'sign:rivals,strength:3,hide:p1');
  assert.equal(withCondition(text, 'sign', null), 'strength:3,hide:p1');
  assert.equal(withCondition('strength:3', 'strength', null), null);
});

/**
 * The same reckoned in another way: one condition after the other, over all ties, paths by trying them all.
 * @param {ReturnType<typeof generated>} timeline @param {import('../../web/src/filters/filter.js').Filter} filter
 */
function naive(timeline, filter) {
  const has = (/** @type {any} */ one) =>
    !filter.hide.some((id) => id === one.a || id === one.b) &&
    [null, one.sign].includes(filter.sign) &&
    one.strength >= (filter.strength ?? 1) &&
    one.sources.length >= (filter.sources ?? 0) &&
    (filter.basis.length === 0 || filter.basis.includes(one.basis)) &&
    (filter.certainty.length === 0 || filter.certainty.includes(one.certainty)) &&
    (filter.source.length === 0 ||
      one.sources.some((/** @type {string} */ id) => filter.source.includes(id)) ||
      (one.claims.length > 0 && filter.source.includes('essay')));
  let ties = timeline.json.ties.filter(has);
  const far = (/** @type {string} */ from, /** @type {any[]} */ along) => {
    const found = /** @type {Record<string, number>} */ ({ [from]: 0 });
    for (let round = 1; round < 20; round++) {
      for (const { a, b } of along) {
        if (found[a] === round - 1) found[b] ??= round;
        if (found[b] === round - 1) found[a] ??= round;
      }
    }
    return found;
  };
  const all = ties;
  const { faction, around, chain } = filter;
  if (faction.length) {
    const members = faction.flatMap((id) => timeline.members(id, YEAR).map((row) => row.person));
    ties = ties.filter((one) => members.includes(one.a) || members.includes(one.b));
  }
  if (around) {
    const found = filter.hide.includes(around.person) ? {} : far(around.person, all);
    const near = (/** @type {string} */ id) => (found[id] ?? 99) < around.steps;
    ties = ties.filter((one) => near(one.a) || near(one.b));
  }
  if (chain) {
    const allied = all.filter((one) => one.sign > 0);
    const there = far(chain.from, allied);
    const back = far(chain.to, allied);
    const length = there[chain.to];
    const steps = (/** @type {string} */ a, /** @type {string} */ b) => there[a] + 1 + back[b];
    ties = ties.filter((one) => one.sign > 0 && [steps(one.a, one.b), steps(one.b, one.a)].includes(length));
  }
  return ties.map((one) => one.id).sort();
}

test('what passes is what another way of reckoning finds, over generated years and filters', () => {
  let some = 0;
  for (let seed = 1; seed <= 40; seed++) {
    const timeline = generated(seed);
    const next = numbers(seed);
    for (let i = 0; i < 50; i++) {
      const filter = anyFilter(next, [...timeline.people.keys()]);
      const found = passing(timeline, YEAR, filter);
      const expected = naive(timeline, filter);
      assert.deepEqual([...found.ties].sort(), expected, `${seed}: ${formatFilter(filter)}`);
      for (const id of found.ties) {
        const one = timeline.ties.get(id);
        assert.ok(one && found.people.has(one.a) && found.people.has(one.b));
      }
      for (const id of filter.hide) assert.ok(!found.people.has(id));
      some += expected.length;
    }
  }
  assert.ok(some > 2000, `only ${some} ties passed`);
});

test('a chain is the shortest that there is, and all of its length', () => {
  const link = (/** @type {string} */ a, /** @type {string} */ b, sign = 1) => tie({ a, b, sign, from: '1922' });
  const timeline = indexTimeline(
    history({
      people: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => person(id)),
      ties: [
        link('a', 'b'),
        link('b', 'd'),
        link('a', 'c'),
        link('c', 'd'),
        link('a', 'd', -1),
        link('d', 'e'),
        link('b', 'c'),
      ],
    }),
  );
  const found = passing(timeline, YEAR, { ...noFilter(), chain: { from: 'a', to: 'd' } });
  assert.deepEqual([...found.ties].sort(), ['a-b-1922', 'a-c-1922', 'b-d-1922', 'c-d-1922']);
  assert.deepEqual([...found.people].sort(), ['a', 'b', 'c', 'd']);
  assert.equal(passing(timeline, YEAR, { ...noFilter(), chain: { from: 'a', to: 'f' } }).ties.size, 0);
});

test('people without ties are shown as long as nothing is asked of ties or people', () => {
  const timeline = generated(3);
  const only = passing(timeline, YEAR, { ...noFilter(), hide: ['p3'] });
  assert.equal(only.people.size, timeline.people.size - 1);
});

test('a change passes with one of its ties, and without any with one of its people', () => {
  const timeline = generated(5);
  const rivals = timeline.json.ties.find((one) => one.sign < 0);
  const allied = timeline.json.ties.find((one) => one.sign > 0);
  assert.ok(rivals && allied);
  const found = passing(timeline, YEAR, { ...noFilter(), sign: -1 });
  const change = /** @type {any} */ ({ ties: [], before: null, after: null, people: [] });
  assert.ok(found.change({ ...change, before: allied.id, after: rivals.id }));
  assert.ok(!found.change({ ...change, before: allied.id }));
  assert.ok(found.change({ ...change, people: [rivals.a] }));
  assert.ok(!found.change({ ...change, people: ['somebody'] }));
});

test('every condition has its words', () => {
  const timeline = generated(1);
  const full = {
    sign: 1,
    strength: 2,
    basis: ['personal', 'political'],
    certainty: ['attested'],
    source: ['essay', 's1'],
    sources: 2,
    faction: ['left'],
    around: { person: 'p1', steps: 2 },
    chain: { from: 'p1', to: 'p2' },
    hide: ['p3', 'p4'],
  };
  const words = filterWords(/** @type {any} */ (full), timeline);
  assert.equal(words.length, Object.keys(CONDITIONS).length);
  assert.deepEqual(words, [
    'allied',
    'clear or central',
    'personal or political',
    'documents agree',
    'from Essay A or s1, s1',
    '2 sources or more',
    'of left',
    '2 steps from p1',
    'the shortest chain of allies from p1 to p2',
    'without p3 and p4',
  ]);
  assert.deepEqual(filterWords(noFilter(), timeline), []);
});

test('distances count steps', () => {
  const found = distances('a', [tie({ a: 'b', b: 'a' }), tie({ a: 'b', b: 'c' }), tie({ a: 'x', b: 'y' })]);
  assert.deepEqual(Object.fromEntries(found), { a: 0, b: 1, c: 2 });
});
