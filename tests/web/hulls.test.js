import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holds, outlines } from '../../web/src/graph/picture/contour.js';
import { PLATE } from '../../web/src/graph/picture/geometry.js';
import { hullsIn, matched, resampled } from '../../web/src/graph/picture/hulls.js';
import { indexTimeline } from '../../web/src/timeline.js';
import { history, person } from './sample.js';

const shape = { radius: 45, clear: 25, chord: 165 };
const at = (/** @type {number[][]} */ points) =>
  points.map((point) => ({ point: /** @type {[number, number]} */ (point), r: 4 }));
const members = at([
  [100, 100],
  [200, 120],
  [150, 200],
]);

/** Who is inside. @param {ReturnType<typeof outlines>} pieces @param {{point: [number, number]}[]} people */
const held = (pieces, people) => people.map(({ point }) => pieces.some((piece) => holds(piece, point)));

test('an outline holds its members and leaves an outsider out', () => {
  const pieces = outlines(members, at([[260, 220]]), shape, PLATE);
  assert.equal(pieces.length, 1);
  assert.deepEqual(held(pieces, members), [true, true, true]);
  assert.deepEqual(held(pieces, at([[260, 220]])), [false]);
});

test('an outsider in the midst of the members stands in an enclave', () => {
  const ring = at(
    Array.from({ length: 10 }, (_, i) => [300 + Math.cos(i * 0.628) * 70, 300 + Math.sin(i * 0.628) * 70]),
  );
  const pieces = outlines(ring, at([[300, 300]]), shape, PLATE);
  assert.deepEqual(
    held(pieces, ring),
    ring.map(() => true),
  );
  assert.deepEqual(held(pieces, at([[300, 300]])), [false]);
});

test('an outsider close beside a member is told apart from him', () => {
  const close = at([[112, 104]]);
  assert.deepEqual(held(outlines(members, close, shape, PLATE), [...members, ...close]), [true, true, true, false]);
});

test('an outline runs clockwise on the screen', () => {
  const [{ loop }] = outlines(members, [], shape, PLATE);
  const area = loop.reduce(
    (sum, p, i) => sum + p[0] * loop[(i + 1) % loop.length][1] - loop[(i + 1) % loop.length][0] * p[1],
    0,
  );
  assert.ok(area > 0);
});

test('resampled outlines have one number of points at even steps', () => {
  const points = resampled(outlines(members, [], shape, PLATE)[0].loop, 40);
  assert.equal(points.length, 40);
  const steps = points.map((p, i) => Math.hypot(p[0] - points[(i + 1) % 40][0], p[1] - points[(i + 1) % 40][1]));
  assert.ok(Math.max(...steps) < Math.min(...steps) * 1.6);
});

test('matching turns an outline onto another and loses no point', () => {
  const points = resampled(outlines(members, [], shape, PLATE)[0].loop, 40);
  const turned = [...points.slice(14), ...points.slice(0, 14)];
  assert.deepEqual(matched(points, turned), points);
});

test('a member at the other end of the plate stands on an island', () => {
  const people = ['a', 'b', 'c', 'far'].map((id) => person(id));
  const faction = {
    id: 'left-opposition',
    name: 'Left-Right',
    aka: [],
    platform: '',
    from: '1922',
    to: '',
    span: 'since 1922',
    hue: null,
    hueDark: null,
    line: null,
    sources: [],
  };
  const told = [
    { year: 1925, factions: [{ id: faction.id, members: people.map(({ id }) => ({ person: id, role: 'member' })) }] },
  ];
  const timeline = indexTimeline(history({ people, ties: [], factions: [faction], told }));
  const places = [
    [100, 100],
    [180, 120],
    [140, 190],
    [900, 500],
  ];
  const hulls = hullsIn(
    timeline,
    1925,
    people.map(({ id }, i) => ({ id, x: places[i][0], y: places[i][1], r: 7, tier: 2, dead: false })),
  );
  assert.deepEqual(
    hulls.map((hull) => [hull.key, hull.members, hull.island]),
    [
      ['left-opposition', ['a', 'b', 'c'], false],
      ['left-opposition far', ['far'], true],
    ],
  );
});
