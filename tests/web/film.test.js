import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beats, createFilm, grownDash, LENGTH } from '../../web/src/graph/motion/film.js';
import { createLayout } from '../../web/src/graph/picture/layout.js';
import { createComposer } from '../../web/src/graph/picture/plate.js';
import { USUAL_ROOM } from '../../web/src/graph/picture/room.js';
import { indexTimeline } from '../../web/src/timeline.js';
import { history } from './sample.js';

test('the beats come one after another and end together', () => {
  assert.deepEqual(beats(0), { fade: 0, move: 0, draw: 0, swapped: false });
  assert.deepEqual(beats(LENGTH), { fade: 1, move: 1, draw: 1, swapped: true });
  assert.equal(beats(190).move, 0);
  assert.equal(beats(590).draw, 0);
  assert.ok(beats(450).move > 0.4 && beats(450).move < 0.95);
});

test('a film knows what goes, what stays and what comes', () => {
  const timeline = indexTimeline(history());
  const plate = createComposer(timeline, createLayout(timeline), USUAL_ROOM);
  const film = createFilm(plate(1925), plate(1926));
  assert.deepEqual(
    film.ties.gone.map((tie) => tie.key),
    ['ann|bob|ally'],
  );
  assert.deepEqual(
    film.ties.added.map((tie) => tie.key),
    ['ann|bob|rival'],
  );
  assert.deepEqual(film.ties.kept.map(([tie]) => tie.key).sort(), ['ann|cyd|rival', 'cyd|dan|ally']);
  assert.equal(film.cast.length, 4);
});

test('a line grows from both ends and is whole in the end', () => {
  const sum = (/** @type {number[]} */ dash) => dash.reduce((total, part) => total + part, 0);
  const half = grownDash(100, 0.5, null);
  assert.deepEqual(half.slice(0, 3), [25, 50, 25]);
  assert.ok(Math.abs(sum(grownDash(100, 0.4, [8, 4])) - 100) < 0.5);
  assert.ok(grownDash(100, 1, null)[1] < 0.1);
});
