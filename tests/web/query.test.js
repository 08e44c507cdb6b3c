import assert from 'node:assert/strict';
import { test } from 'node:test';
import { obey } from '../../web/src/query/commands.js';
import { remembered } from '../../web/src/query/memory.js';
import { defaultOf, guess, ofYear, read, typed } from '../../web/src/query/parameters.js';
import { numberOf } from '../../web/src/query/pin.js';
import { fromError, fromNotification } from '../../web/src/query/remarks.js';
import { commandIn, declaredIn, parametersOf, statementsOf, withoutTitle } from '../../web/src/query/statements.js';
import { compare, cypherOf, plainOf, textOf } from '../../web/src/query/values.js';

test('a semicolon ends a statement, but not in texts, names and comments', () => {
  const parts = (/** @type {string} */ text) => statementsOf(text).map((part) => part.text.trim());
  assert.deepEqual(parts('RETURN 1; RETURN 2;'), ['RETURN 1', 'RETURN 2']);
  assert.deepEqual(parts("RETURN ';' AS a; RETURN `;`"), ["RETURN ';' AS a", 'RETURN `;`']);
  assert.deepEqual(parts('RETURN 1 // a; b\n; RETURN 2 /* ; */'), ['RETURN 1 // a; b', 'RETURN 2 /* ; */']);
  assert.deepEqual(parts("RETURN 'it\\'s; so'"), ["RETURN 'it\\'s; so'"]);
  assert.deepEqual(parts('// nothing\n;;  ;\n/* at all */'), []);
  assert.deepEqual(
    parts("RETURN 'open; "),
    ["RETURN 'open; "].map((text) => text.trim()),
  );
  for (const { text, from } of statementsOf('RETURN 1;\n\nRETURN 2')) {
    assert.equal('RETURN 1;\n\nRETURN 2'.slice(from, from + text.length), text);
  }
});

test('parameters are found where they are used, each once', () => {
  assert.deepEqual(parametersOf("MATCH (p {id: $person}) WHERE p.x = $year AND $person <> '$no' // $neither"), [
    'person',
    'year',
  ]);
  assert.deepEqual(parametersOf('RETURN $имя'), ['имя']);
});

test('the head of a question declares parameters with types and defaults', () => {
  const head =
    '// title: x\n// param person: string = trotsky\n// param year: integer = 1926\n// param other: string\n';
  assert.deepEqual(declaredIn(head), [
    { name: 'person', type: 'string', value: 'trotsky' },
    { name: 'year', type: 'integer', value: '1926' },
    { name: 'other', type: 'string', value: null },
  ]);
  const date = { name: 'date', type: 'date', value: '$year-12-31' };
  assert.equal(defaultOf(date, { year: '1928' }), '1928-12-31');
  assert.equal(defaultOf({ ...date, value: null }, {}), '');
});

test('what is typed is read by its type, or is none of it', () => {
  const cases = /** @type {[string, string, any][]} */ ([
    ['integer', '1926', 1926],
    ['integer', ' -3 ', -3],
    ['integer', '1.5', undefined],
    ['integer', '12345678901234567890', undefined],
    ['float', '.5', 0.5],
    ['float', '', undefined],
    ['boolean', 'TRUE', true],
    ['boolean', 'yes', undefined],
    ['date', '1926-12-31', '1926-12-31'],
    ['date', '31.12.1926', undefined],
    ['list', '["a", 1]', ['a', 1]],
    ['list', '{}', undefined],
    ['map', '{"a": 1}', { a: 1 }],
    ['map', '[1]', undefined],
    ['string', '', ''],
  ]);
  for (const [type, text, value] of cases) assert.deepEqual(read(type, text)?.value, value, `${type} ${text}`);
  assert.deepEqual(['1926', '0.5', 'true', '1926-12-31', '[1]', '{"a": 1}', 'trotsky'].map(guess), [
    'integer',
    'float',
    'boolean',
    'date',
    'list',
    'map',
    'string',
  ]);
});

test('parameters travel with their types', () => {
  assert.deepEqual(typed('integer', 1926), { $type: 'Integer', _value: '1926' });
  assert.deepEqual(typed('float', 2), { $type: 'Float', _value: '2' });
  assert.deepEqual(typed('date', '1926-12-31'), { $type: 'Date', _value: '1926-12-31' });
  assert.deepEqual(typed('map', { a: [1, null, 'b', true] }), {
    $type: 'Map',
    _value: {
      a: {
        $type: 'List',
        _value: [
          { $type: 'Integer', _value: '1' },
          { $type: 'Null', _value: null },
          { $type: 'String', _value: 'b' },
          { $type: 'Boolean', _value: true },
        ],
      },
    },
  });
  assert.deepEqual([ofYear('year', 1926), ofYear('date', 1926)], ['1926', '1926-12-31']);
});

test('an error has its place, its words and what was probably meant', () => {
  const statement = 'MATCH (p:Person)\nRETURN pp.name';
  const message =
    'Variable `pp` not defined; did you mean `p`? (line 2, column 8 (offset: 24))\n"RETURN pp.name"\n        ^';
  assert.deepEqual(fromError({ code: 'x', message }, statement), {
    severity: 'error',
    text: 'Variable `pp` not defined; did you mean `p`?',
    from: 24,
    to: 26,
    line: 2,
    column: 8,
    fix: 'p',
  });
  const keyword = fromError(
    { code: 'x', message: "Unexpected 'RETRUN': did you mean RETURN? (line 1, column 11 (offset: 10))" },
    'MATCH (p) RETRUN p',
  );
  assert.deepEqual([keyword.from, keyword.to, keyword.fix], [10, 16, 'RETURN']);
  const nowhere = fromError({ code: 'x', message: 'The server is busy.' }, statement);
  assert.deepEqual([nowhere.from, nowhere.fix, nowhere.text], [null, null, 'The server is busy.']);
});

test('a notification is a quieter mark', () => {
  const statement = 'MATCH (p:Persn) RETURN p';
  const description = 'No node has the label `Persn`; did you mean `Person`?';
  const remark = fromNotification({ description, position: { offset: 9, line: 1, column: 10 } }, statement);
  assert.deepEqual([remark.severity, remark.from, remark.to, remark.fix], ['warning', 9, 14, 'Person']);
  assert.equal(fromNotification({ description, position: null }, statement).from, null);
});

const text = (/** @type {string} */ value) => ({ $type: 'String', _value: value });
const number = (/** @type {number} */ value) => ({ $type: 'Integer', _value: String(value) });
const person = {
  $type: 'Node',
  _value: { _element_id: '1', _labels: ['Person'], _properties: { name: text('Leon') } },
};
const tie = {
  $type: 'Relationship',
  _value: {
    _element_id: '5',
    _start_node_element_id: '2',
    _end_node_element_id: '1',
    _type: 'RIVAL_OF',
    _properties: { strength: number(3) },
  },
};
const other = { $type: 'Node', _value: { _element_id: '2', _labels: [], _properties: {} } };
const path = { $type: 'Path', _value: [person, tie, other] };

test('values read well, and have Cypher\u2019s own notation', () => {
  assert.deepEqual([person, tie, other, path].map(textOf), ['Leon', 'RIVAL_OF', 'node', 'Leon RIVAL_OF node']);
  assert.equal(cypherOf(person), "(:Person {name: 'Leon'})");
  assert.equal(cypherOf(path), "(:Person {name: 'Leon'})<-[:RIVAL_OF {strength: 3}]-( {})");
  assert.equal(cypherOf(text("it's\n\\")), "'it\\'s\\n\\\\'");
  assert.equal(
    cypherOf({ $type: 'Map', _value: { 'a b': number(1), c: { $type: 'Null', _value: null } } }),
    '{`a b`: 1, c: null}',
  );
  assert.deepEqual(plainOf({ $type: 'List', _value: [number(1), person] }), [
    1,
    { labels: ['Person'], properties: { name: 'Leon' } },
  ]);
  assert.equal(plainOf({ $type: 'Integer', _value: '9223372036854775807' }), '9223372036854775807');
});

test('columns sort by value, and what is missing comes last', () => {
  const none = { $type: 'Null', _value: null };
  assert.deepEqual([number(10), none, number(9)].sort(compare).map(textOf), ['9', '10', '']);
  assert.deepEqual([text('b'), text('a10'), text('a9')].sort(compare).map(textOf), ['a9', 'a10', 'b']);
});

test('the history keeps the last hundred, and the same text twice in a row once', () => {
  assert.deepEqual(remembered(['a'], 'a'), ['a']);
  assert.deepEqual(remembered(['a', 'b'], 'a'), ['a', 'b', 'a']);
  const many = Array.from({ length: 120 }, (_, i) => `${i}`).reduce(remembered, /** @type {string[]} */ ([]));
  assert.deepEqual([many.length, many.at(-1)], [100, '119']);
});

test('commands begin with a colon', () => {
  assert.deepEqual(commandIn(':param year => 1926'), { name: 'param', rest: 'year => 1926' });
  assert.deepEqual(commandIn('  :help'), { name: 'help', rest: '' });
  assert.equal(commandIn('MATCH (p:Person) RETURN p'), null);
});

test('commands do what they do in Neo4j Browser, and others say which there are', () => {
  const around = { parameters: [{ name: 'year', value: '1926' }], history: ['RETURN 1'], schema: null };
  const of = (/** @type {string} */ line) => obey(/** @type {any} */ (commandIn(line)), around);
  assert.deepEqual(of(':param year => 1927').sets, { name: 'year', value: '1927' });
  assert.deepEqual(of(":param person => 'stalin'").sets, { name: 'person', value: 'stalin' });
  assert.deepEqual(of(":param date => date('1926-12-31')").sets, { name: 'date', value: '1926-12-31' });
  assert.match(of(':param year').text, /:param name => value/);
  assert.equal(of(':params').text, '$year = 1926');
  assert.equal(of(':params clear').forgets, true);
  assert.equal(of(':history').text, 'RETURN 1');
  assert.equal(of(':clear').clears, true);
  assert.match(of(':help').text, /:schema/);
  assert.match(of(':play movies').text, /^There is no :play here\. There are :help/);
  assert.match(of(':constructor').text, /^There is no :constructor here/);
});

test('an answer is plotted by its only number, or by how many rows it has', () => {
  const answer = (/** @type {any[][]} */ rows) => /** @type {any} */ ({ fields: ['who', 'pairs'], rows });
  assert.deepEqual(numberOf(answer([[text('x'), number(8)]])), { number: 8, name: 'pairs' });
  assert.deepEqual(numberOf(answer([[number(1), number(8)]])), { number: 1, name: 'rows' });
  assert.deepEqual(
    numberOf(
      answer([
        [text('x'), number(8)],
        [text('y'), number(9)],
      ]),
    ),
    { number: 2, name: 'rows' },
  );
  assert.deepEqual(numberOf(answer([])), { number: 0, name: 'rows' });
});

test('of the head of a question the editor shows what declares its parameters', () => {
  const text = '// title: x\n// about: y\n// more\n// param year: integer = 1926\nMATCH (n) // all\nRETURN n\n';
  assert.equal(withoutTitle(text), '// param year: integer = 1926\nMATCH (n) // all\nRETURN n\n');
  assert.equal(withoutTitle('RETURN 1'), 'RETURN 1');
});
