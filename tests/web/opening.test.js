import assert from 'node:assert/strict';
import { test } from 'node:test';
import { litBy, selectionOf } from '../../web/src/opening.js';

/** @param {any} more @returns {any} */
const change = (more) => ({
  kind: 'began',
  ties: [],
  before: null,
  after: null,
  evidence: null,
  event: null,
  people: ['bob', 'ann'],
  ...more,
});

test('a change of a tie opens the pair, whichever phase tells of it', () => {
  for (const kind of ['began', 'ended', 'flipped', 'firmer', 'looser']) {
    assert.deepEqual(selectionOf(change({ kind, evidence: 'r-1', event: 'e-1' })), { kind: 'pair', id: 'ann|bob' });
  }
});

test('a death opens the person, an event itself, seats what changed them', () => {
  assert.deepEqual(selectionOf(change({ kind: 'died', people: ['bob'], event: 'e-1' })), { kind: 'person', id: 'bob' });
  assert.deepEqual(selectionOf(change({ kind: 'event', event: 'e-1' })), { kind: 'event', id: 'e-1' });
  assert.deepEqual(selectionOf(change({ kind: 'seatLost', event: 'e-1' })), { kind: 'event', id: 'e-1' });
  assert.deepEqual(selectionOf(change({ kind: 'seatLost' })), { kind: 'person', id: 'bob' });
});

test('a change lights its people and each of its ties once', () => {
  assert.deepEqual(litBy(change({ ties: ['r-1', 'r-2'], before: 'r-1', after: 'r-3' })), {
    ties: ['r-1', 'r-2', 'r-3'],
    people: ['bob', 'ann'],
    factions: [],
  });
});
