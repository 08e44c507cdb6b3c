import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv } from '../../web/src/text/csv.js';

test('a file begins with the mark of UTF-8 and ends each row with both characters of a new line', () =>
  assert.equal(
    csv([
      ['a', 1],
      ['б', ''],
    ]),
    '\ufeffa,1\r\nб,\r\n',
  ));

test('what holds a comma, a quote or a new line is quoted, and its quotes are doubled', () => {
  assert.equal(
    csv([['a,b', 'say "no"', 'two\nlines', 'plain text']]),
    '\ufeff"a,b","say ""no""","two\nlines",plain text\r\n',
  );
});
