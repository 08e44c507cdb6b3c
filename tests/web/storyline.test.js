import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bandsOf } from '../../web/src/storyline/bands.js';
import { courseOf } from '../../web/src/storyline/course.js';
import { factionNames } from '../../web/src/storyline/naming.js';
import { placeNotes, wrapped } from '../../web/src/storyline/notes.js';
import { passingOf } from '../../web/src/storyline/passing.js';
import { readSpan, timeScale, writeSpan } from '../../web/src/storyline/scale.js';
import { stretchesOf } from '../../web/src/storyline/stretches.js';
import { changeWords, companyWords } from '../../web/src/storyline/words.js';

const YEARS = [1920, 1921, 1922, 1923].map((year) => ({ year, width: year < 1922 ? 0.5 : 1 }));
const LINE = {
  person: 'a',
  tier: 1,
  from: '1920-01-01',
  to: '1923-12-31',
  dies: false,
  stays: [
    { from: '1920-01-01', height: 2 },
    { from: '1922-01-01', height: 5 },
  ],
  factions: [{ from: '1921-01-01', to: '1922-06-30', faction: 'f' }],
  alone: [],
  doubts: [{ from: '1921-12-01', to: '1921-12-31' }],
};

test('years lie as wide as the server says, and both ways agree', () => {
  const scale = timeScale(YEARS, 100, 300);
  assert.deepEqual(
    [1920, 1921, 1922, 1923, 1924].map((year) => scale.at(year)),
    [100, 150, 200, 300, 400],
  );
  for (const years of [1920, 1920.4, 1921.9, 1922.25, 1923.99]) {
    assert.ok(Math.abs(scale.years(scale.at(years)) - years) < 1e-9);
  }
});

test('a span widens its years and leaves the whole as wide', () => {
  const [usual, wide] = [null, { from: 1921, to: 1921 }].map((span) => timeScale(YEARS, 0, 300, span));
  assert.ok(wide.at(1922) - wide.at(1921) > 2 * (usual.at(1922) - usual.at(1921)));
  assert.equal(Math.round(wide.at(1924)), 300);
  assert.deepEqual(readSpan('1921-1950', { first: 1920, last: 1923 }), { from: 1921, to: 1923 });
  assert.equal(readSpan('1900-1910', { first: 1920, last: 1923 }), null);
  assert.equal(writeSpan({ from: 1921, to: 1922 }), '1921-1922');
});

test('a line keeps its heights and bends between them', () => {
  const course = courseOf(LINE);
  assert.deepEqual(
    [1920, 1921.5, 1922.5, 1923.9].map((years) => course.height(years)),
    [2, 2, 5, 5],
  );
  assert.ok(Math.abs(course.height(1922) - 3.5) < 1e-9);
  const knots = course.knots(1921, 1923);
  assert.deepEqual([knots[0], knots.at(-1)], [1921, 1923]);
  assert.deepEqual(
    [...knots].sort((a, b) => a - b),
    knots,
  );
});

test('a line falls into pieces by faction and by doubt, without a gap', () => {
  const { pieces } = courseOf(LINE);
  assert.deepEqual(
    pieces.map(({ faction, doubt }) => [faction, doubt]),
    [
      [null, false],
      ['f', false],
      ['f', true],
      ['f', false],
      [null, false],
    ],
  );
  for (let i = 1; i < pieces.length; i++) assert.equal(pieces[i].from, pieces[i - 1].to);
});

test('lines of a faction side by side are a bundle as long as both have it', () => {
  const other = { ...LINE, person: 'b', stays: [{ from: '1920-01-01', height: 3 }] };
  const apart = { ...LINE, person: 'c', stays: [{ from: '1920-01-01', height: 9 }], factions: [] };
  const bundles = bandsOf([LINE, other, apart].map(courseOf), 1920, 1923).filter(({ slices }) => slices[0].lines > 1);
  assert.equal(bundles[0].faction, 'f');
  assert.ok(Math.abs(bundles[0].slices[0].years - 1921) < 0.05);
  assert.ok(Math.abs(bundles.at(-1).slices.at(-1).years - 1922.5) < 0.05);
});

test('the name of a faction keeps off other names and off lines, or is not written', () => {
  const band = (/** @type {string} */ faction, /** @type {number} */ top) => ({
    faction,
    slices: [0, 1, 2, 3, 4].map((years) => ({ years, top, bottom: top + 10, lines: 2 })),
  });
  const ground = {
    at: (/** @type {number} */ years) => 100 + years * 40,
    y: (/** @type {number} */ height) => height,
    linesAt: () => [100, 110, 84],
    width: (/** @type {string} */ text) => text.length * 7,
    size: 12,
    pad: 4,
    left: 100,
    right: 260,
    top: 0,
    bottom: 200,
    taken: /** @type {import('../../web/src/graph/picture/geometry.js').Box[]} */ ([]),
  };
  const place = (/** @type {Partial<typeof ground>} */ change = {}) =>
    factionNames([band('first', 100), band('other', 100)], (id) => `The ${id} faction`, { ...ground, ...change });

  const [first, other] = place();
  assert.ok(first.box[1] > 110, 'a line runs above the bundle: the name stands below it');
  assert.ok(other.box[1] > first.box[3] || other.box[3] < first.box[1]);
  for (const { box } of [first, other]) {
    for (const line of ground.linesAt()) assert.ok(line < box[1] || line > box[3], `${box} on ${line}`);
  }

  assert.equal(place({ top: 90, bottom: 135 }).length, 1);
  assert.deepEqual(place({ taken: [[0, 0, 400, 200]] }), []);
});

test('notes have room, the first come first, and no line passes a text', () => {
  const room = {
    left: 0,
    right: 400,
    levels: 2,
    most: 9,
    wide: 60,
    rows: 3,
    width: (/** @type {string} */ text) => text.length * 6,
  };
  const notes = placeNotes(
    [40, 60, 200, 210, 390, 62].map((x, i) => ({ id: String(i), text: `event ${i} happens`, x })),
    room,
  );
  assert.ok(notes.some(({ id }) => id === '0') && notes.some(({ id }) => id === '2'));
  const reach = (/** @type {typeof notes[number]} */ { x, width, left }) =>
    left ? [x - 4 - width, x] : [x, x + 4 + width];
  for (const one of notes) {
    for (const other of notes) {
      if (one === other) continue;
      const [[a, b], [c, d]] = [reach(one), reach(other)];
      if (one.level === other.level) assert.ok(b <= c || d <= a, `${one.id} ${other.id}`);
      if (one.level > other.level) assert.ok(one.x <= c || one.x >= d, `${one.id} passes ${other.id}`);
    }
  }
  assert.deepEqual(wrapped('Lenin has his first stroke', room), ['Lenin has', 'his first', 'stroke']);
});

test('what happens to a camp is said in a sentence', () => {
  const name = (/** @type {string} */ id) => id.toUpperCase();
  const say = (kind, people, others = []) => changeWords({ kind, people, others }, name);
  assert.equal(say('together', ['a'], ['b', 'c']), 'A joins B and C.');
  assert.equal(say('together', ['a', 'b']), 'A and B stand together.');
  assert.equal(say('apart', ['a', 'b'], ['c']), 'A and B part from C.');
  assert.equal(say('died', ['a']), 'A dies.');
  assert.equal(companyWords('a', ['a', 'b'], name), 'with B');
  assert.equal(companyWords('a', ['a'], name), 'alone');
});

test('who passes from faction to faction is counted once, in the one joined last', () => {
  const members = {
    1920: { f: ['a', 'b'], g: [] },
    1921: { f: ['a', 'b'], g: ['b', 'c'] },
    1922: { f: [], g: [] },
  };
  const timeline = /** @type {any} */ ({
    first: 1920,
    last: 1922,
    members: (faction, year) => members[year][faction].map((person) => ({ person })),
    json: {
      memberships: [
        { person: 'a', faction: 'f', validFrom: '1920-01-01' },
        { person: 'b', faction: 'f', validFrom: '1920-01-01' },
        { person: 'b', faction: 'g', validFrom: '1921-03-01' },
        { person: 'c', faction: 'g', validFrom: '1921-03-01' },
      ],
    },
  });
  const { years, blocks, ribbons, height } = passingOf(timeline, new Set(['f', 'g']));
  assert.deepEqual(years, [1920, 1921]);
  assert.deepEqual(
    blocks.map(({ year, faction, members: some }) => [year, faction, some.join('')]),
    [
      [1920, 'f', 'ab'],
      [1921, 'f', 'a'],
      [1921, 'g', 'bc'],
    ],
  );
  assert.deepEqual(ribbons.map(({ from, to, people }) => `${from.faction}>${to.faction} ${people}`).sort(), [
    'f>f a',
    'f>g b',
  ]);
  assert.ok(height > 3);
});

test('a line loses its ink in the years in which it does not pass, and in no others', () => {
  assert.deepEqual(stretchesOf({ from: 1920.25, to: 1923 }, null), [{ from: 1920.25, to: 1923, quiet: false }]);
  for (let pattern = 0; pattern < 64; pattern++) {
    const isQuiet = (/** @type {number} */ year) => ((pattern >> (year - 1920)) & 1) === 1;
    for (const [from, to] of [
      [1920, 1926],
      [1920.5, 1925.99],
      [1923.1, 1923.2],
      [1922.75, 1924],
    ]) {
      const stretches = stretchesOf({ from, to }, isQuiet);
      assert.equal(stretches[0].from, from);
      assert.equal(stretches.at(-1)?.to, to);
      stretches.slice(1).forEach((stretch, i) => {
        assert.equal(stretch.from, stretches[i].to);
        assert.notEqual(stretch.quiet, stretches[i].quiet);
      });
      for (const stretch of stretches) {
        for (let year = Math.floor(stretch.from); year < stretch.to; year++) {
          assert.equal(isQuiet(year), stretch.quiet, `${pattern}, ${from} to ${to}, in ${year}`);
        }
      }
    }
  }
});
