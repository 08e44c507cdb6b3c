/** What must hold for every picture of every history: tried on histories that nobody wrote. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holds } from '../../web/src/graph/picture/contour.js';
import { boxAround, overlap } from '../../web/src/graph/picture/geometry.js';
import { createLayout } from '../../web/src/graph/picture/layout.js';
import { letterBoxes } from '../../web/src/graph/picture/outline-name.js';
import { createComposer } from '../../web/src/graph/picture/plate.js';
import { roomOf } from '../../web/src/graph/picture/room.js';
import { labelBox } from '../../web/src/graph/picture/sides.js';
import { indexTimeline } from '../../web/src/timeline.js';
import { history, person, tie } from './sample.js';

const TOUCH = 0.02; // an area below this is no overlap
const rooms = {
  usual: roomOf(916, 568),
  low: roomOf(916, 470),
  small: roomOf(650, 370),
  large: roomOf(916, 568, { large: true }),
};

/**
 * A history of sixty people with names of all lengths, five factions that overlap, ties and deaths.
 * @param {number} seed
 */
function invented(seed) {
  let state = seed;
  const chance = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const pick = (/** @type {any[]} */ list) => list[Math.floor(chance() * list.length)];
  const syllables = ['Ba', 'kov', 'ry', 'sky', 'mi', 'lo', 'vich', 'ten', 'dze', 'ro', 'Yaro', 'ov'];
  const people = Array.from({ length: 60 }, (_, i) =>
    person(`p${String(i).padStart(2, '0')}`, {
      mapName: Array.from({ length: 2 + Math.floor(chance() * 3) }, () => pick(syllables)).join(''),
      tier: i < 5 ? 1 : i < 9 ? 2 : 3,
      died: chance() < 0.15 ? `${1921 + Math.floor(chance() * 9)}-05-05` : '',
      x: 85 + 92 * (i % 10) + 40 * (chance() - 0.5),
      y: 70 + 98 * Math.floor(i / 10) + 40 * (chance() - 0.5),
    }),
  );
  const ties = Array.from({ length: 170 }, () => {
    const [a, b] = [pick(people).id, pick(people).id];
    const from = 1920 + Math.floor(chance() * 9);
    return tie({
      a,
      b,
      from: String(from),
      to: chance() < 0.6 ? String(from + 1 + Math.floor(chance() * 3)) : '',
      sign: chance() < 0.6 ? 1 : -1,
      strength: /** @type {1|2|3} */ (1 + Math.floor(chance() * 3)),
      certainty: chance() < 0.1 ? 'disputed' : 'attested',
    });
  }).filter((row) => row.a !== row.b);
  const factions = Array.from({ length: 5 }, (_, i) => ({
    id: `f${i}`,
    name: `The ${pick(['Left', 'Right', 'United'])} ${pick(['Opposition', 'bloc', 'group'])}`,
    aka: [],
    platform: '',
    from: '1920',
    to: '',
    sources: [],
  }));
  const joined = factions.map((faction) => ({
    id: faction.id,
    from: 1920 + Math.floor(chance() * 6),
    members: people.filter(() => chance() < 0.22),
  }));
  const told = Array.from({ length: 11 }, (_, i) => {
    const year = 1920 + i;
    const begun = ties.filter((row) => row.from === String(year)).slice(0, 9);
    const changes = begun.map((row, n) => ({
      n: n + 1,
      kind: chance() < 0.3 ? 'seatGained' : 'began',
      ties: [row.id],
      before: null,
      after: row.id,
      evidence: row.id,
      people: [row.a, row.b],
      date: '',
      when: `${year}-05-0${n + 1}`,
      title: '',
      why: '',
      was: 'none',
      now: 'ally2',
    }));
    const living = (/** @type {any} */ one) => !one.died || one.died > `${year}-12-31`;
    const members = joined
      .filter(({ from }) => from <= year && year < from + 4)
      .map((faction) => ({
        id: faction.id,
        members: faction.members.filter(living).map(({ id }) => ({ person: id, role: 'member' })),
      }));
    return { year, changes, factions: members };
  });
  return indexTimeline(history({ told, people, ties, factions }));
}

for (const seed of [7, 77]) {
  const timeline = invented(seed);
  const layout = createLayout(timeline);
  for (const [name, room] of Object.entries(rooms)) {
    const compose = createComposer(timeline, layout, room);
    const plates = Array.from({ length: 11 }, (_, i) => compose(1920 + i));
    const of = `history ${seed}, ${name} room`;

    test(`${of}: no small name touches a name, a disc or a number, and no territory's name anything`, () => {
      for (const plate of plates) {
        const names = plate.people
          .filter((one) => one.label.shown)
          .map((one) => ({ id: one.id, tier: one.tier, box: labelBox(one, one.label) }));
        const discs = plate.people.map((one) => ({ id: one.id, tier: 0, box: boxAround(one.x, one.y, one.r) }));
        const numbers = plate.badges.map((badge) => ({
          id: badge.id,
          tier: 0,
          box: boxAround(badge.x, badge.y, room.badge),
        }));
        for (const one of names.filter((other) => other.tier === 3)) {
          for (const other of [...names, ...discs, ...numbers]) {
            assert.ok(
              other.id === one.id || overlap(one.box, other.box) < TOUCH,
              `${plate.year}: ${one.id} and ${other.id}`,
            );
          }
        }
        for (const hull of plate.hulls) {
          const letters = hull.line ? letterBoxes(hull.line, hull.size) : [];
          for (const box of letters) {
            for (const other of [...names, ...discs, ...numbers]) {
              assert.ok(overlap(box, other.box) < TOUCH, `${plate.year}: ${hull.name} and ${other.id}`);
            }
          }
        }
      }
    });

    test(`${of}: an outline takes in members and nobody else`, () => {
      for (const plate of plates) {
        for (const id of new Set(plate.hulls.map((hull) => hull.id))) {
          const members = new Set(timeline.members(id, plate.year).map((row) => row.person));
          for (const one of plate.people) {
            const inside = plate.hulls.some((hull) => hull.id === id && holds(hull, [one.x, one.y]));
            assert.equal(inside, members.has(one.id) && !one.dead, `${plate.year}: ${one.id} and ${id}`);
          }
        }
      }
    });

    test(`${of}: a name keeps its side through the core years`, () => {
      const side = new Map();
      for (const plate of plates.filter(({ year }) => year >= 1922 && year <= 1928)) {
        for (const { id, label } of plate.people) {
          const now = `${label.anchor} ${Math.sign(Math.round(label.dy - label.size * 0.34))}`;
          assert.equal(side.get(id) ?? now, now, `${plate.year}: ${id}`);
          side.set(id, now);
        }
      }
    });
  }
}
