import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moved, nearer, settled, viewportOf, WHOLE } from '../../web/src/graph/picture/camera.js';
import { createAtlas } from '../../web/src/graph/picture/atlas.js';
import { detailed, spreadAt } from '../../web/src/graph/picture/detail.js';
import { labelBox } from '../../web/src/graph/picture/sides.js';
import { overlap } from '../../web/src/graph/picture/geometry.js';
import { indexTimeline } from '../../web/src/timeline.js';
import { history } from './sample.js';

const FRAME = { x: 0, y: 0, width: 1000, height: 640 };
const SIZE = { width: 900, height: 540 };

test('all of the plate is seen from far, in the middle of the screen', () => {
  const { zoom, pan } = viewportOf(FRAME, SIZE, WHOLE);
  assert.equal(zoom, 540 / 640);
  assert.deepEqual([Math.round(pan.x), Math.round(pan.y)], [Math.round((900 - 1000 * zoom) / 2), 0]);
});

test('what lies under the pointer stays under it, and nobody looks past an edge', () => {
  const before = viewportOf(FRAME, SIZE, WHOLE);
  const camera = nearer(FRAME, SIZE, WHOLE, 2, [300, 200]);
  const after = viewportOf(FRAME, SIZE, camera);
  assert.ok(Math.abs((300 - before.pan.x) / before.zoom - (300 - after.pan.x) / after.zoom) < 1e-9);
  assert.ok(Math.abs((200 - before.pan.y) / before.zoom - (200 - after.pan.y) / after.zoom) < 1e-9);
  const far = viewportOf(FRAME, SIZE, moved(FRAME, SIZE, camera, [9999, 9999]));
  assert.ok(Math.abs(far.pan.x) < 1e-9 && Math.abs(far.pan.y) < 1e-9);
  assert.deepEqual(nearer(FRAME, SIZE, camera, 0.01, [10, 10]), WHOLE);
  assert.equal(settled(FRAME, SIZE, { k: 99, u: 0.5, v: 0.5 }).k, 6);
});

test('from near, places spread and letters do not: everybody is where he was, and names do not meet', () => {
  const atlas = createAtlas(indexTimeline(history()));
  const plate = atlas.plate(1926);
  const hushed = {
    ...plate,
    people: plate.people.map((person) => ({ ...person, label: { ...person.label, shown: false } })),
  };
  const spread = spreadAt(2.5);
  const near = detailed(hushed, spread);
  assert.equal(detailed(plate, 1), plate);
  assert.ok(spread > 1.5 && spreadAt(1.2) === 1);
  near.people.forEach((person, i) => {
    assert.ok(Math.abs(person.x / spread - plate.people[i].x) < 1e-9);
    assert.equal(person.r, plate.people[i].r);
    assert.equal(person.label.size, plate.people[i].label.size);
  });
  const boxes = near.people.filter(({ label }) => label.shown).map((person) => labelBox(person, person.label));
  assert.ok(boxes.length > 0, 'names come with room');
  boxes.forEach((box, i) => boxes.slice(0, i).forEach((other) => assert.equal(overlap(box, other), 0)));
  assert.notEqual(near.key, plate.key);
});

test('a pin moves one person, in every year, and says from where', () => {
  const atlas = createAtlas(indexTimeline(history()));
  const before = new Map(atlas.plate(1926).people.map(({ id, x, y }) => [id, [x, y]]));
  atlas.setPins(new Map([['cyd', [500, 500]]]));
  for (const year of [1926, 1925]) {
    const plate = atlas.plate(year);
    const cyd = plate.people.find(({ id }) => id === 'cyd');
    assert.deepEqual(atlas.homeOf([cyd?.x ?? 0, cyd?.y ?? 0]).map(Math.round), [500, 500]);
    assert.deepEqual(
      plate.pins.map(({ id }) => id),
      ['cyd'],
    );
  }
  for (const { id, x, y } of atlas.plate(1926).people) if (id !== 'cyd') assert.deepEqual([x, y], before.get(id));
  assert.deepEqual(atlas.plate(1926).pins[0].from, before.get('cyd'));
  assert.ok(atlas.setNearness(3));
  const near = atlas.plate(1926).people.find(({ id }) => id === 'cyd');
  assert.deepEqual(atlas.homeOf([near?.x ?? 0, near?.y ?? 0]).map(Math.round), [500, 500]);
  atlas.setPins(new Map());
  assert.deepEqual(atlas.plate(1926).pins, []);
});
