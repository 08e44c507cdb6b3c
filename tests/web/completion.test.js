import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completionOf } from '../../web/src/query/completion.js';

const callable = (/** @type {string} */ name) => ({ name, signature: `${name}() :: ANY`, about: `About ${name}.` });
const schema = {
  labels: ['Person', 'Faction'],
  types: ['ALLIED_WITH', 'RIVAL_OF'],
  keys: new Map([
    ['Person', ['name', 'born']],
    ['Faction', ['title']],
    ['ALLIED_WITH', ['since']],
  ]),
  functions: ['size', 'duration.between', 'duration.inDays', 'date'].map(callable),
  procedures: ['db.labels', 'db.relationshipTypes'].map(callable),
};
const questions = [{ title: 'Who changed sides?', about: 'About it.', text: '// title: x\nRETURN 1\n' }];

/**
 * What is offered where the bar stands, and from where it takes the place of what is there.
 * @param {string} text with a bar where the cursor is
 * @param {typeof schema|null} [known]
 */
function offered(text, known = schema) {
  const pos = text.indexOf('|>');
  const doc = text.replace('|>', '');
  const state = {
    doc: { toString: () => doc },
    sliceDoc: (/** @type {number} */ a, /** @type {number} */ b) => doc.slice(a, b),
  };
  const complete = completionOf({
    schema: () => known,
    parameters: () => ['year', 'person'],
    questions: () => questions,
  });
  const result = /** @type {any} */ (complete(/** @type {any} */ ({ state, pos, explicit: true })));
  return {
    labels: result?.options.map((/** @type {any} */ one) => one.label) ?? [],
    from: result?.from,
    options: result?.options,
  };
}

for (const [text, labels, from] of /** @type {[string, string[], number][]} */ ([
  ['MATCH (p:|>', ['Person', 'Faction'], 9],
  ['MATCH (p:Pe|>)', ['Person', 'Faction'], 9],
  ['MATCH (p)-[r:|>', ['ALLIED_WITH', 'RIVAL_OF'], 13],
  ['MATCH (p)-[:ALLIED_WITH|RIV|>', ['ALLIED_WITH', 'RIVAL_OF'], 24],
  ['MATCH (p:Person) RETURN p.|>', ['born', 'name'], 26],
  ['MATCH (p:Person) RETURN p.na|>', ['born', 'name'], 26],
  ['MATCH (q)-[r:ALLIED_WITH]-() RETURN r.|>', ['since'], 38],
  ['MATCH (x) RETURN x.|>', ['born', 'name', 'since', 'title'], 19],
  ['RETURN $|>', ['year', 'person'], 8],
  ['CALL |>', ['db.labels', 'db.relationshipTypes'], 5],
  ['CALL db.la|>', ['db.labels', 'db.relationshipTypes'], 5],
  ['RETURN duration.|>', ['duration.between', 'duration.inDays'], 7],
  ['RETURN duration.inD|>', ['duration.inDays'], 7],
])) {
  test(`at ${text} the right words are offered`, () => {
    const result = offered(text);
    assert.deepEqual([result.labels, result.from], [labels, from]);
  });
}

test('a question is offered where nothing else stands, without what the page says of it', () => {
  const result = offered('who|>');
  const question = result.options.find((/** @type {any} */ one) => one.label === 'Who changed sides?');
  assert.equal(question.apply, 'RETURN 1');
  assert.ok(!offered('MATCH (p) who|>').labels.includes('Who changed sides?'));
});

test('names of the text and functions are offered among the keywords', () => {
  const { labels } = offered('MATCH (old:Person) WITH old, 1 AS one RETURN o|>');
  for (const word of ['old', 'one', 'size', 'RETURN', 'date']) assert.ok(labels.includes(word), word);
});

test('without a schema keywords are still offered, and nothing breaks', () => {
  assert.ok(offered('RET|>', null).labels.includes('RETURN'));
  assert.deepEqual(offered('MATCH (p:|>', null).labels, []);
  assert.deepEqual(offered('CALL |>', null).labels, []);
});
