import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markOf, NAMES } from '../../web/src/graph/look.js';
import { personClasses, personData, tieClasses, tieData } from '../../web/src/graph/rest/elements.js';

const rival = /** @type {any} */ ({
  key: 'a|b|rival',
  id: 'r-1',
  a: 'a',
  b: 'b',
  sign: -1,
  strength: 3,
  level: 1,
  width: 3.6,
  scale: 1,
  bend: 0.09,
  spot: 0.5,
  ghost: false,
  disputed: false,
  noted: false,
  z: 19,
});

test('a tie keeps its id, its ends and its sign', () => {
  const data = tieData(rival, [0, 0], [200, 0]);
  assert.equal(data.id, 'a|b|rival');
  assert.deepEqual([data.tie, data.source, data.target, data.sign, data.z], ['r-1', 'a', 'b', -1, 19]);
  assert.equal(data.bow, 18);
  assert.equal(tieClasses(rival), 'tie rival lv1');
});

test('a bar marks a rivalry, a question mark a disputed tie, a number neither', () => {
  assert.equal(markOf(rival).mark, '|');
  assert.equal(markOf({ ...rival, sign: 1 }).mark, '');
  assert.equal(markOf({ ...rival, disputed: true }).mark, '?');
  assert.equal(markOf({ ...rival, noted: true }).mark, '');
  assert.equal(markOf({ ...rival, ghost: true }).mark, '');
});

test('a full member is a disc as large as the ring of others', () => {
  const person = /** @type {any} */ ({
    id: 'a',
    x: 0,
    y: 0,
    r: 8.5,
    scale: 1,
    tier: 1,
    mark: 'full',
    dead: false,
    label: { dx: 13, dy: 7.48, anchor: 'start', size: 22, text: 'A', shown: true },
  });
  assert.equal(personData(person).d, 17);
  const ring = personData({ ...person, mark: 'none' });
  assert.equal(ring.d + ring.ring, 17);
  assert.equal(personClasses(person), 'person t1 full');
  assert.equal(personData(person).mx, 4.5);
  assert.ok(Math.abs(personData(person).my - (7.48 - 22 * NAMES.middle[1])) < 1e-9);
});

test('a name that has no room waits for the pointer', () => {
  const person = /** @type {any} */ ({
    id: 'a',
    r: 3.6,
    scale: 1,
    tier: 3,
    mark: 'none',
    label: { dx: 8, dy: 4, anchor: 'start', size: 13, text: 'A', shown: false },
  });
  assert.equal(personClasses(person), 'person t3 none hushed');
});

test('a question mark stands where the picture puts it on the line', () => {
  const data = tieData({ ...rival, disputed: true, bend: 0, spot: 0.25 }, [0, 0], [200, 0]);
  assert.deepEqual([data.markX, data.markY], [-50, 0]);
});
