import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline } from '../../web/src/graph/picture/contour.js';
import { hullsIn, matched, resampled } from '../../web/src/graph/picture/hulls.js';
import { indexTimeline } from '../../web/src/timeline.js';
import { history, person } from './sample.js';

const shape = { radius: 45, clear: 25, chord: 165 };
const members = [[100, 100], [200, 120], [150, 200]].map((point) => ({ point: /** @type {[number, number]} */ (point), weight: 1 }));

/** @param {[number, number][]} loop @param {number} x @param {number} y */
function inside(loop, x, y) {
  let odd = false;
  for (let i = 0, j = loop.length - 1; i < loop.length; j = i++) {
    const [xi, yi] = loop[i];
    const [xj, yj] = loop[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
  }
  return odd;
}

test('an outline holds its members and leaves an outsider out', () => {
  const loop = outline(members, [[260, 220]], shape);
  for (const { point } of members) assert.ok(inside(loop, point[0], point[1]));
  assert.ok(!inside(loop, 260, 220));
});

test('an outline runs clockwise on the screen', () => {
  const loop = outline(members, [], shape);
  const area = loop.reduce((sum, p, i) => sum + p[0] * loop[(i + 1) % loop.length][1] - loop[(i + 1) % loop.length][0] * p[1], 0);
  assert.ok(area > 0);
});

test('resampled outlines have one number of points at even steps', () => {
  const points = resampled(outline(members, [], shape), 40);
  assert.equal(points.length, 40);
  const steps = points.map((p, i) => Math.hypot(p[0] - points[(i + 1) % 40][0], p[1] - points[(i + 1) % 40][1]));
  assert.ok(Math.max(...steps) < Math.min(...steps) * 1.6);
});

test('matching turns an outline onto another and loses no point', () => {
  const points = resampled(outline(members, [], shape), 40);
  const turned = [...points.slice(14), ...points.slice(0, 14)];
  assert.deepEqual(matched(points, turned), points);
});

test('a member at the other end of the plate stands on an island', () => {
  const people = ['a', 'b', 'c', 'far'].map((id) => person(id));
  const row = (/** @type {string} */ id) => ({ person: id, faction: 'left-opposition', from: '1922', to: '', validFrom: '1922-01-01', validTo: '1930-12-31', role: 'member', certainty: 'attested', sources: [], note: '' });
  const timeline = indexTimeline(history({ people, factions: [{ id: 'left-opposition', name: 'Left-Right', aka: [], platform: '', from: '1922', to: '', sources: [] }], memberships: people.map(({ id }) => row(id)) }));
  const places = [[100, 100], [180, 120], [140, 190], [900, 500]];
  const hulls = hullsIn(timeline, 1925, people.map(({ id }, i) => ({ id, x: places[i][0], y: places[i][1], tier: 2, dead: false })));
  assert.deepEqual(hulls.map((hull) => [hull.key, hull.members, hull.island]), [['left-opposition', ['a', 'b', 'c'], false], ['left-opposition far', ['far'], true]]);
});
