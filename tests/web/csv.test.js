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

test('what a spreadsheet would reckon with stays a text, and a number stays a number', () => {
  const formulas = ['=1+1', '+A1', '-A1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '\uff1d1', '--1', '-', '=cmd|calc'];
  for (const text of formulas) assert.match(csv([[text]]), /^\ufeff"?'/, JSON.stringify(text));
  for (const number of ['-5', '+3', '-1.5', '-2e-7', -4, 0]) assert.equal(csv([[number]]), `\ufeff${number}\r\n`);
  assert.equal(csv([['a-b', '1-2', 'x=1']]), '\ufeffa-b,1-2,x=1\r\n');
});
