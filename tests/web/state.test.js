import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBus } from '../../web/src/bus.js';
import { CHANGED, WISH } from '../../web/src/events.js';
import { createState } from '../../web/src/state.js';
import { indexTimeline } from '../../web/src/timeline.js';
import { history } from './sample.js';

/** @param {string} search */
function setUp(search) {
  const bus = createBus();
  const steps = /** @type {string[]} */ ([]);
  let address = search;
  let now = 0;
  const state = createState(bus, indexTimeline(history()), {
    search: () => address,
    push: (next) => steps.push((address = next)),
    replace: (next) => (steps.length ? (steps[steps.length - 1] = address = next) : steps.push((address = next))),
    clock: () => now,
  });
  return {
    bus,
    state,
    steps,
    wait: (/** @type {number} */ ms) => (now += ms),
    go: (/** @type {string} */ next) => ((address = next), state.follow()),
  };
}

test('without a year it opens with the one that the data set names', () =>
  assert.equal(setUp('').state.get().year, 1926));

test('a year outside the data set is brought inside', () => assert.equal(setUp('?year=1890').state.get().year, 1920));

test('a selection that does not exist is dropped', () =>
  assert.equal(setUp('?select=person:nobody').state.get().select, null));

test('a wish changes the state, the address and says so once', () => {
  const { bus, state, steps } = setUp('?year=1924');
  let told = 0;
  bus.on(CHANGED, () => told++);
  bus.emit(WISH, { patch: { year: 1926 } });
  bus.emit(WISH, { patch: { year: 1926 } });
  assert.equal(state.get().year, 1926);
  assert.deepEqual(steps, ['?year=1926']);
  assert.equal(told, 1);
});

test('years run through quickly are one step back', () => {
  const { bus, steps, wait } = setUp('?year=1921');
  for (const year of [1922, 1923, 1924]) {
    bus.emit(WISH, { patch: { year } });
    wait(200);
  }
  wait(5000);
  bus.emit(WISH, { patch: { year: 1926 } });
  assert.deepEqual(steps, ['?year=1924', '?year=1926']);
});

test('back and forward are followed', () => {
  const { state, go } = setUp('?year=1924');
  go('?year=1922&select=person:ann');
  assert.deepEqual(state.get().select, { kind: 'person', id: 'ann' });
});

test('a pair is selected by its key, in the order of letters and of two people who exist', () => {
  assert.deepEqual(setUp('?select=pair:ann|bob').state.get().select, { kind: 'pair', id: 'ann|bob' });
  for (const id of ['bob', 'ann|ann', 'ann|nobody', 'ann|bob|cyd']) {
    assert.equal(setUp(`?select=pair:${id}`).state.get().select, null, id);
  }
});
