import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { obey } from '../../web/src/query/commands.js';
import { remembered } from '../../web/src/query/memory.js';
import { defaultOf, guess, ofYear, read, standIns, typed } from '../../web/src/query/parameters.js';
import { fromError, fromNotification } from '../../web/src/query/remarks.js';
import { createRowReader } from '../../web/src/query/row-reader.js';
import { asBrowserText, asCurl } from '../../web/src/query/hand-over.js';
import { chosen, MOST_SERIES, seriesIn, seriesOf } from '../../web/src/query/series.js';
import { isUntouched, nameOfSheet } from '../../web/src/query/sheets.js';
import {
  commandIn,
  declaredIn,
  parametersOf,
  peopleIn,
  statementsOf,
  withoutTitle,
} from '../../web/src/query/statements.js';
import { compare, cypherOf, plainOf, textOf } from '../../web/src/query/values.js';
import { rowsOf } from './bundled.js';

test('a semicolon ends a statement, but not in texts, names and comments', () => {
  // The command line reads the same cases: StatementTextTests.
  const cases = JSON.parse(readFileSync(new URL('statements.json', import.meta.url), 'utf8'));
  for (const { text, statements } of cases) {
    const parts = statementsOf(text);
    assert.deepEqual(
      parts.map((part) => part.text),
      statements,
    );
    for (const part of parts) assert.equal(text.slice(part.from, part.from + part.text.length), part.text);
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

test('answers of the years are plotted by their numbers, by names, or by how many rows they have: one rule for all', () => {
  const years = (/** @type {any[][][]} */ ...answers) =>
    new Map(answers.map((rows, i) => [1925 + i, /** @type {any} */ ({ fields: ['who', 'pairs'], rows })]));
  const plain = (/** @type {Map<string, Map<number, number>>} */ series) =>
    Object.fromEntries([...series].map(([name, one]) => [name, Object.fromEntries(one)]));
  const [x, y] = [text('x'), text('y')];
  assert.deepEqual(plain(seriesOf(years([[x, number(8)]], [[x, number(9)]], []))), { pairs: { 1925: 8, 1926: 9 } });
  assert.deepEqual(
    plain(
      seriesOf(
        years(
          [[x, number(8)]],
          [
            [x, number(9)],
            [y, number(1)],
          ],
        ),
      ),
    ),
    {
      x: { 1925: 8, 1926: 9 },
      y: { 1926: 1 },
    },
  );
  assert.deepEqual(
    plain(
      seriesOf(
        years(
          [[x, y]],
          [
            [y, y],
            [x, x],
          ],
          [],
        ),
      ),
    ),
    { rows: { 1925: 1, 1926: 2, 1927: 0 } },
  );
  assert.deepEqual(plain(seriesOf(years([], []))), { rows: { 1925: 0, 1926: 0 } });
  assert.deepEqual(plain(seriesOf(new Map())), { rows: {} });
});

test('an answer that has a row for each year is plotted as it is', () => {
  const answer = (/** @type {string[]} */ fields, /** @type {any[][]} */ rows) => /** @type {any} */ ({ fields, rows });
  const rows = [
    [number(1925), number(3), text('a')],
    [number(1926), number(5), text('b')],
  ];
  assert.deepEqual(
    [...(seriesIn(answer(['year', 'ties', 'why'], rows)) ?? [])],
    [
      [
        'ties',
        new Map([
          [1925, 3],
          [1926, 5],
        ]),
      ],
    ],
  );
  assert.equal(seriesIn(answer(['when', 'ties', 'why'], rows)), null);
  assert.equal(seriesIn(answer(['year', 'ties', 'why'], [rows[0], rows[0]])), null, 'a year twice');
  assert.equal(
    seriesIn(
      answer(
        ['year', 'why'],
        rows.map(([year, , why]) => [year, why]),
      ),
    ),
    null,
    'no number',
  );
  const many = new Map(Array.from({ length: 9 }, (_, i) => [`s${i}`, new Map([[1925, i]])]));
  assert.deepEqual(
    chosen(many).series.map(([name]) => name),
    ['s8', 's7', 's6', 's5'].slice(0, MOST_SERIES),
  );
  assert.equal(chosen(many).left, 9 - MOST_SERIES);
});

test('rows are read however the answer is cut into pieces', () => {
  const awkward = [
    [text('"],["\\'), { $type: 'List', _value: [{ $type: 'Map', _value: { values: text(']') } }] }],
    [text('{"values":[['), number(1)],
    [],
  ];
  const whole = {
    data: { fields: ['a', 'values'], values: awkward },
    notifications: [{ description: '"values":[[1]]' }],
    errors: [],
  };
  for (const answer of [whole, { notifications: [], data: whole.data }, { errors: [{ message: '[[' }] }]) {
    const sent = JSON.stringify(answer);
    for (let size = 1; size <= sent.length; size++) {
      const reader = createRowReader();
      const rows = [];
      for (let from = 0; from < sent.length; from += size) rows.push(...reader.push(sent.slice(from, from + size)));
      const { data } = /** @type {any} */ (answer);
      assert.deepEqual(rows, data?.values ?? [], `pieces of ${size}`);
      assert.deepEqual(reader.rest(), data ? { ...answer, data: { ...data, values: [] } } : answer);
    }
  }
  const cut = createRowReader();
  assert.equal(cut.push('{"data":{"fields":["a"],"values":[[1],[2').length, 1);
  assert.deepEqual(cut.head(), { data: { fields: ['a'], values: [] } });
  assert.throws(() => cut.rest(), SyntaxError);
});

test('a statement goes to a shell and to Neo4j Browser as it is', () => {
  const asked = {
    statement: "MATCH (p {name: 'O\\'Neill'}) WHERE p.born < $date RETURN p;",
    values: {
      date: { $type: 'Date', _value: '1926-12-31' },
      who: text("it's"),
      years: { $type: 'List', _value: [number(1)] },
    },
  };
  assert.equal(
    asBrowserText(asked),
    `:params {date: date('1926-12-31'), who: 'it\\'s', years: [1]};\n${asked.statement}`,
  );
  assert.equal(asBrowserText({ statement: 'RETURN 1 ', values: {} }), 'RETURN 1;');
  const command = asCurl(asked, 'http://localhost:5080/class/?page=query');
  assert.match(command, /^curl 'http:\/\/localhost:5080\/class\/db\/neo4j\/query\/v2'/);
  const body = execFileSync('bash', ['-c', command.replace(/^curl/, 'printf "%s\\n"')], { encoding: 'utf8' });
  assert.deepEqual(JSON.parse(body.trim().split('\n').at(-1) ?? ''), {
    statement: asked.statement,
    parameters: asked.values,
    accessMode: 'READ',
  });
});

test('a sheet is called by its question or its first words, and is untouched until somebody writes', () => {
  const sheet = { text: '', title: '', about: '', put: '', ran: '', given: {} };
  assert.equal(nameOfSheet(sheet), 'Empty');
  assert.equal(nameOfSheet({ ...sheet, text: '\n// My own.\nRETURN 1' }), 'My own.');
  assert.equal(nameOfSheet({ ...sheet, text: 'RETURN 1', title: 'Who?' }), 'Who?');
  assert.ok(isUntouched({ ...sheet, text: ' RETURN 1\n', put: 'RETURN 1' }));
  assert.ok(!isUntouched({ ...sheet, text: 'RETURN 2', put: 'RETURN 1' }));
});

test('of the head of a question the editor shows what declares its parameters', () => {
  const text = '// title: x\n// about: y\n// more\n// param year: integer = 1926\nMATCH (n) // all\nRETURN n\n';
  assert.equal(withoutTitle(text), '// param year: integer = 1926\nMATCH (n) // all\nRETURN n\n');
  assert.equal(withoutTitle('RETURN 1'), 'RETURN 1');
});

test('what a question takes for the id of a person is found, and nothing else', () => {
  assert.deepEqual(peopleIn('MATCH (p:Person {dataset: $dataset, id: $person})-[r]-(:Faction {id: $faction})'), [
    'person',
  ]);
  assert.deepEqual(
    peopleIn("MATCH (p:Person)--(up:Event) WHERE p.id IN [$one, 'x', $other] AND up.id = $event AND p.tier = $tier"),
    ['one', 'other'],
  );
  assert.deepEqual(peopleIn('// (:Person {id: $nobody})\nMATCH (q:Person) WHERE q.id = $somebody RETURN q'), [
    'somebody',
  ]);
});

test('a default who is not in the data set gives way to those who lead it, each once', () => {
  const head = (/** @type {string} */ one, /** @type {string} */ other) =>
    `// param one: string = ${one}\n// param other: string = ${other}\n// param event: string = e-1\n` +
    'MATCH (p:Person) WHERE p.id IN [$one, $other] MATCH (e:Event {id: $event}) RETURN p, e';
  const here = new Set(['austria', 'britain', 'serbia']);
  const opened = (/** @type {string} */ text, leading = ['austria', 'britain']) =>
    Object.fromEntries(standIns(text, here, leading));
  assert.deepEqual(opened(head('zinoviev', 'trotsky')), { one: 'austria', other: 'britain' });
  assert.deepEqual(opened(head('serbia', 'trotsky')), { other: 'austria' });
  assert.deepEqual(opened(head('serbia', 'britain')), {});
  assert.deepEqual(opened(head('zinoviev', 'trotsky'), ['austria']), { one: 'austria' });
});

test('every saved question that asks for people by id says so to the page', () => {
  const folder = new URL('../../cypher/queries/', import.meta.url);
  const people = new Set(rowsOf('people').map(({ id }) => id));
  for (const file of readdirSync(folder)) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const ofPeople = declaredIn(text).filter(({ value }) => value && people.has(value));
    assert.deepEqual(peopleIn(text).sort(), ofPeople.map(({ name }) => name).sort(), file);
  }
});
