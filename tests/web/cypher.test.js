import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lintCypherQuery } from '@neo4j-cypher/language-support';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../cypher');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher'))
  .sort();

/**
 * What Neo4j's own language package finds wrong with a text: errors and warnings alike.
 * @param {string} text
 * @param {string[]} parameters the names of the parameters that there are
 */
function complaints(text, parameters = []) {
  const { diagnostics } = lintCypherQuery(text, {
    parameters: Object.fromEntries(parameters.map((name) => [name, null])),
  });
  return diagnostics.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`);
}

/**
 * A query has the parameters that its header declares; what a load file gets is the loader's to say.
 * @param {string} file
 * @param {string} text
 */
function parametersOf(file, text) {
  const names = file.startsWith('queries') ? text.matchAll(/^\/\/ param (\w+):/gm) : text.matchAll(/\$(\w+)/g);
  return [...names].map(([, name]) => name);
}

test('the folder with the queries was found', () => {
  for (const kind of ['schema', 'load', 'queries']) {
    assert.ok(
      files.some((file) => file.startsWith(`${kind}${path.sep}`)),
      `cypher/${kind} is empty`,
    );
  }
});

for (const file of files) {
  test(`cypher/${file} is Cypher as Neo4j reads it`, () => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    assert.deepEqual(complaints(text, parametersOf(file, text)), []);
  });
}

/** The Cypher of a course, block by block; a text that is not finished is none. @param {string} text */
const blocksOf = (text) =>
  [...text.matchAll(/^```cypher (start|solution)(.*)\n([^]*?)^```$/gm)].filter(
    ([, , words]) => !words.includes('unfinished'),
  );

for (const file of readdirSync(path.join(folder, 'course')).filter((name) => name.endsWith('.md'))) {
  const blocks = blocksOf(readFileSync(path.join(folder, 'course', file), 'utf8'));
  test(`cypher/course/${file} holds Cypher`, () => assert.ok(blocks.length > 1));
  for (const [, kind, , text] of blocks) {
    test(`cypher/course/${file}: the ${kind} ${text.split('\n', 2).join(' ')} is Cypher as Neo4j reads it`, () => {
      assert.deepEqual(complaints(text, ['year', 'date']), []);
    });
  }
}

for (const [broken, what] of [
  ['MATCH (p:Person RETURN p', 'a node that is never closed'],
  ['MATCH (p:Person) RETRUN p', 'a clause that does not exist'],
  ['MATCH (p:Person) RETURN q', 'a variable that is not there'],
  ['MATCH (p:Person {id: $id}) RETURN p', 'a parameter that is not declared'],
  ['MATCH (p) WHERE p.name LIKE "S%" RETURN p', 'an operator of another language'],
  ['CREATE CONSTRAINT ON (p:Person) ASSERT p.id IS UNIQUE', 'a constraint as Neo4j 3 wrote it'],
]) {
  test(`${what} is refused`, () => {
    assert.notDeepEqual(complaints(broken), []);
  });
}
