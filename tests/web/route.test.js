import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatRoute, parseRoute } from '../../web/src/route.js';

/** @type {import('../../web/src/types.js').ViewState} */
const usual = { year: 1926, select: null, view: 'map', theme: null, all: false };

test('an address leaves out what is usual', () => assert.equal(formatRoute(usual), '?year=1926'));

test('every part of the state survives the address', () => {
  const state = { year: 1924, select: { kind: /** @type {const} */ ('tie'), id: 'r-a-b-01' }, view: /** @type {const} */ ('table'), theme: /** @type {const} */ ('dark'), all: true };
  assert.deepEqual(parseRoute(formatRoute(state)), state);
});

test('the data set of the address is kept', () => assert.equal(formatRoute(usual, 'other'), '?dataset=other&year=1926'));

test('nonsense in an address is passed over', () => {
  assert.deepEqual(parseRoute('?year=soon&select=ghost:1&view=globe&theme=pink&list=some'), {});
  assert.deepEqual(parseRoute('?select=tie'), {});
});

test('an id may hold a colon', () => assert.deepEqual(parseRoute('?select=claim:a:b').select, { kind: 'claim', id: 'a:b' }));
