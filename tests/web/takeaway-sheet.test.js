import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { lettersOn } from '../../web/src/graph/picture/letters.js';
import { arePins, readPins, writePins } from '../../web/src/pins.js';
import { inColumns, linesOf } from '../../web/src/takeaway/flow.js';
import { withDots } from '../../web/src/takeaway/raster.js';
import { briefly, sourcesOf } from '../../web/src/takeaway/sources.js';
import { indexTimeline } from '../../web/src/timeline.js';
import { history, tie } from './sample.js';

test('a PNG says its size on paper, and is the same picture', () => {
  const picture = new PNG({ width: 3, height: 2 });
  picture.data.fill(200);
  const bytes = withDots(new Uint8Array(PNG.sync.write(picture)), 300);
  const read = PNG.sync.read(Buffer.from(bytes), { checkCRC: true });
  assert.deepEqual([read.width, read.height, read.data.equals(picture.data)], [3, 2, true]);
  const at = Buffer.from(bytes).indexOf('pHYs');
  const view = new DataView(bytes.buffer);
  assert.deepEqual([view.getUint32(at + 4), view.getUint32(at + 8), bytes[at + 12]], [11811, 11811, 1]);
});

test('words break between words, and a column is as wide as it is', () => {
  const wide = (/** @type {string} */ text) => text.length;
  assert.deepEqual(linesOf('one two three four', 9, wide), ['one two', 'three', 'four']);
  assert.deepEqual(linesOf('unbreakable', 4, wide), ['unbreakable']);
  assert.deepEqual(linesOf('', 4, wide), []);
  assert.deepEqual(inColumns(['a', 'b', 'c', 'd', 'e'], 2), [
    ['a', 'b', 'c'],
    ['d', 'e'],
  ]);
});

test('the letters of a name stand in the middle of its line, and turn with it', () => {
  const measure = (/** @type {string} */ text, /** @type {number} */ size) => text.length * size * 0.5;
  const level = lettersOn(
    'ABC',
    10,
    [
      [0, 50],
      [100, 50],
    ],
    measure,
  );
  const [first, , last] = level;
  assert.ok(Math.abs((first.x + last.x + 5) / 2 - 50) < 1, 'in the middle');
  assert.ok(level.every(({ y, turn }) => y === 50 && turn === 0));
  const [steep] = lettersOn(
    'A',
    10,
    [
      [0, 0],
      [100, 100],
    ],
    measure,
  );
  assert.ok(Math.abs(steep.turn - Math.PI / 4) < 1e-9);
});

test('sources are counted, and named in a line', () => {
  const source = (/** @type {string} */ id, /** @type {string} */ title) => ({
    id,
    title,
    author: 'E. H. Carr',
    year: '1954',
  });
  const timeline = indexTimeline(
    history({
      ties: [tie({ a: 'ann', b: 'bob', sources: ['x', 'y'] }), tie({ a: 'ann', b: 'cyd', sources: ['y'] })],
      sources: [source('x', 'Short'), source('y', `${'Long words '.repeat(8)}end`)],
    }),
  );
  const found = sourcesOf(timeline, timeline.json.ties);
  assert.deepEqual(
    found.map(({ id }) => id),
    ['y', 'x'],
  );
  assert.equal(briefly(found[1]), 'E. H. Carr, Short (1954)');
  assert.match(briefly(found[0]), /^E\. H\. Carr, (Long words )+Long words… \(1954\)$/);
});

test('pins of the address are read as they are written, and nothing else', () => {
  const pins = readPins('trotsky:510,300;stalin:420,-20');
  assert.deepEqual(
    [...pins],
    [
      ['trotsky', [510, 300]],
      ['stalin', [420, -20]],
    ],
  );
  assert.equal(writePins(pins), 'trotsky:510,300;stalin:420,-20');
  assert.equal(writePins(new Map()), null);
  assert.ok(arePins('trotsky:510,300'));
  assert.ok(!arePins('trotsky'));
  assert.ok(!arePins('trotsky:1,2;'));
});
