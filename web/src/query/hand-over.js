/** A statement and its parameters for other programs: a shell, Neo4j Browser. Pure. */
import { cypherOf } from './values.js';
import { bodyOf, QUERY_API, TYPED } from './run.js';

/** @typedef {{statement: string, values: Record<string, any>}} Asked values: in typed JSON */

/** A word that a POSIX shell takes as it is. @param {string} text */
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

/**
 * A command that asks the same in a shell.
 * @param {Asked} asked
 * @param {string} page the address of the page
 */
export const asCurl = ({ statement, values }, page) =>
  [
    `curl ${quoted(new URL(QUERY_API, page).href)}`,
    `-H ${quoted(`Content-Type: ${TYPED}`)} -H 'Accept: application/json'`,
    `--data-raw ${quoted(bodyOf(statement, values))}`,
  ].join(' \\\n  ');

/**
 * What Neo4j Browser takes in its editor: the parameters as a command, then the statements.
 * @param {Asked} asked
 */
export function asBrowserText({ statement, values }) {
  const parts = Object.entries(values).map(([name, value]) => `${name}: ${notation(value)}`);
  const text = statement.trim().replace(/;?$/, ';');
  return parts.length ? `:params {${parts.join(', ')}};\n${text}` : text;
}

/** A day is written as a call: Cypher has no days of its own. @param {any} value */
const notation = (value) => (value.$type === 'Date' ? `date('${value._value}')` : cypherOf(value));
