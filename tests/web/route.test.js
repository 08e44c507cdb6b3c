import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatRoute, KEYS, KINDS, parseRoute, said } from '../../web/src/route.js';
import { VIEWS } from '../../web/src/views.js';

/** @type {import('../../web/src/types.js').ViewState} */
const usual = { year: 1926, select: null, view: 'map', theme: null, all: false, sort: null, query: null };

test('an address leaves out what is usual', () => assert.equal(formatRoute(usual), '?year=1926'));

test('every part of the state survives the address', () => {
  const state = {
    year: 1924,
    select: { kind: /** @type {const} */ ('tie'), id: 'r-a-b-01' },
    view: /** @type {const} */ ('table'),
    theme: /** @type {const} */ ('dark'),
    all: true,
    sort: '-since',
  };
  assert.deepEqual(parseRoute(formatRoute(state)), state);
});

test('every word that a key can say is written as it is read', () => {
  for (const [key, { part, allowed, read, write }] of Object.entries(KEYS)) {
    for (const word of allowed ?? []) {
      const value = read(word);
      assert.notEqual(value, undefined, `${key}=${word}`);
      const written = write(/** @type {any} */ ({ ...usual, [part]: value }));
      assert.ok(
        written === word || (written === null && value === usual[part]),
        `${key}=${word} is written as ${written}`,
      );
    }
  }
});

test('every kind of selection and every view has an address', () => {
  for (const kind of KINDS) assert.deepEqual(parseRoute(`?select=${kind}:x`).select, { kind, id: 'x' });
  for (const { id } of VIEWS) assert.equal(parseRoute(formatRoute({ ...usual, view: id })).view ?? 'map', id);
});

test('a page has a key of its own, and the key of old addresses still leads there', () => {
  assert.equal(formatRoute({ ...usual, view: 'query' }), '?year=1926&page=query');
  for (const { id } of VIEWS) {
    for (const key of ['view', 'page']) assert.equal(parseRoute(`?${key}=${id}`).view, id);
  }
});

test('a statement and what was typed for it stand in the address of its page only', () => {
  const state = {
    ...usual,
    view: /** @type {const} */ ('query'),
    query: 'RETURN $a + $b',
    given: { a: '1', b: '$ & =' },
  };
  const address = formatRoute(state);
  assert.match(address, /&\$a=1&\$b=/);
  assert.deepEqual(parseRoute(address).given, state.given);
  assert.equal(parseRoute(address).query, state.query);
  assert.equal(formatRoute({ ...state, view: 'map' }), '?year=1926');
});

test('what is too long for an address is left out of it', () => {
  const address = (/** @type {string} */ query, /** @type {Record<string, string>|null} */ given = null) =>
    formatRoute({ ...usual, view: 'query', query, given });
  assert.match(address(`RETURN '${'x'.repeat(5000)}'`), /&q=RETURN/);
  assert.equal(address(`RETURN '${'ж'.repeat(1500)}'`), '?year=1926&page=query');
  for (const long of ['x'.repeat(9000), 'ж'.repeat(3000)]) {
    assert.ok(address('RETURN $x', { x: long }).length < 7000);
    assert.ok(address(long, { x: long }).length < 7000);
  }
});

test('a pair stands in the address as it is', () => {
  const select = { kind: /** @type {const} */ ('pair'), id: 'stalin|trotsky' };
  assert.equal(formatRoute({ ...usual, select }), '?year=1926&select=pair:stalin|trotsky');
  assert.deepEqual(parseRoute('?select=pair:stalin%7Ctrotsky').select, select);
});

test('the data set of the address is kept', () =>
  assert.equal(formatRoute(usual, 'other'), '?dataset=other&year=1926'));

test('nonsense in an address is passed over', () => {
  assert.deepEqual(parseRoute('?year=soon&select=ghost:1&view=globe&theme=pink&list=some&sort=size&other=1'), {});
  assert.deepEqual(parseRoute('?select=tie'), {});
  assert.deepEqual(parseRoute('?select=tie:&year=&view='), {});
});

test('an id may hold a colon', () =>
  assert.deepEqual(parseRoute('?select=claim:a:b').select, { kind: 'claim', id: 'a:b' }));

test('what an address says is told key by key, empty ones left out', () => {
  assert.deepEqual(said('?view=globe&year=%201926%20&theme=&utm=x'), [
    { key: 'year', text: '1926' },
    { key: 'view', text: 'globe' },
  ]);
});

test('no two views share a key, a name or an address', () => {
  for (const part of /** @type {const} */ (['id', 'key', 'title'])) {
    assert.equal(new Set(VIEWS.map((view) => view[part])).size, VIEWS.length, part);
  }
});

test('a step of a course stands in the address of the Query page alone, without the text that was run', () => {
  const state = { ...usual, view: /** @type {const} */ ('query'), query: 'RETURN 1', course: 'twelve-steps:3' };
  assert.equal(formatRoute(state), '?year=1926&page=query&course=twelve-steps:3');
  assert.equal(parseRoute(formatRoute(state)).course, 'twelve-steps:3');
  assert.equal(formatRoute({ ...state, view: 'map' }), '?year=1926');
  for (const wrong of [
    'twelve-steps',
    'twelve-steps:',
    'twelve-steps:0',
    'twelve-steps:x',
    '../x:1',
    'A:1',
    'a:1234',
  ]) {
    assert.equal(parseRoute(`?page=query&course=${encodeURIComponent(wrong)}`).course, undefined, wrong);
  }
});
