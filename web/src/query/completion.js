/**
 * What can follow in the editor: keywords, functions, and what the graph holds. Pure, but for the asking of the schema.
 */
import { run } from './run.js';
import { withoutTitle } from './statements.js';

/** @typedef {{name: string, signature: string, about: string}} Callable a function or a procedure */
/**
 * @typedef {{labels: string[], types: string[], keys: Map<string, string[]>, functions: Callable[],
 *   procedures: Callable[]}} Schema
 */
/** @typedef {{title: string, about: string, text: string}} Question a saved question */

const KEYWORDS =
  'MATCH,OPTIONAL MATCH,WHERE,RETURN,WITH,ORDER BY,SKIP,LIMIT,UNWIND,UNION,UNION ALL,CALL,YIELD,DISTINCT,AS,AND,OR,XOR,NOT,IN,IS NULL,IS NOT NULL,STARTS WITH,ENDS WITH,CONTAINS,CASE,WHEN,THEN,ELSE,END,EXISTS,COUNT,COLLECT,EXPLAIN,PROFILE,ASC,DESC,true,false,null'.split(
    ',',
  );

/** Reads the schema of the graph as it is now. @returns {Promise<Schema>} */
export async function readSchema() {
  const ask = async (/** @type {string} */ statement) => (await run(statement, {})).rows;
  const texts = (/** @type {import('./values.js').Value[][]} */ rows) => rows.map(([value]) => String(value._value));
  const labels = texts(await ask('CALL db.labels() YIELD label RETURN label ORDER BY label'));
  const types = texts(
    await ask('CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType ORDER BY relationshipType'),
  );
  const keys = new Map();
  for (const [labelled, key] of await ask(
    'CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName RETURN nodeLabels, propertyName',
  )) {
    for (const { _value: label } of labelled._value) keys.set(label, [...(keys.get(label) ?? []), key._value]);
  }
  for (const [type, key] of await ask(
    'CALL db.schema.relTypeProperties() YIELD relType, propertyName RETURN relType, propertyName',
  )) {
    const name = String(type._value).replace(/^:`|`$/g, '');
    keys.set(name, [...(keys.get(name) ?? []), key._value]);
  }
  const callables = async (/** @type {string} */ kind) =>
    (await ask(`SHOW ${kind} YIELD name, signature, description RETURN name, signature, description`)).map(
      ([name, signature, about]) => ({ name: name._value, signature: signature._value, about: about._value }),
    );
  return { labels, types, keys, functions: await callables('FUNCTIONS'), procedures: await callables('PROCEDURES') };
}

/**
 * @param {{schema: () => Schema|null, parameters: () => string[], questions: () => Question[]}} sources null while the
 *   schema has not come
 * @returns {import('@codemirror/autocomplete').CompletionSource}
 */
export const completionOf = (sources) => (context) => {
  const known = sources.schema();
  const before = context.state.sliceDoc(0, context.pos);
  const called = /\bCALL\s+([\w.]*)$/i.exec(before)?.[1];
  if (called !== undefined) {
    const { procedures = [] } = known ?? {};
    return { from: context.pos - called.length, options: procedures.map(callable), validFor: /^[\w.]*$/ };
  }
  const dotted = /(?<![\p{L}\p{N}_.])\w+\.[\w.]*$/u.exec(before)?.[0];
  const inFamily = known?.functions.filter(({ name }) => dotted && name.startsWith(dotted)) ?? [];
  if (dotted && inFamily.length) return { from: context.pos - dotted.length, options: inFamily.map(callable) };
  const word = /[\p{L}_][\p{L}\p{N}_]*$/u.exec(before)?.[0] ?? '';
  const from = context.pos - word.length;
  const lead = before.slice(0, from);
  const options = (/** @type {string[]} */ labels, /** @type {string} */ type) =>
    labels.map((label) => ({ label, type }));
  if (/\$$/.test(lead)) return { from, options: options(sources.parameters(), 'variable') };
  if (/[[|]\s*[\p{L}\p{N}_]*\s*:\s*!?$/u.test(lead) || /\[[^\]]*\|\s*$/.test(lead)) {
    return { from, options: options(known?.types ?? [], 'type') };
  }
  if (/:\s*$/.test(lead) && !/\{[^{}]*$/.test(lead)) return { from, options: options(known?.labels ?? [], 'class') };
  const owner =
    /([\p{L}_][\p{L}\p{N}_]*)\.$/u.exec(lead)?.[1] ??
    (/\(\s*([\p{L}_][\p{L}\p{N}_]*)?[^()]*\{[^{}:]*$/u.exec(lead) ? '' : null);
  if (owner !== null) return { from, options: options(keysOf(known, before, owner), 'property') };
  if (!word && !context.explicit) return null;
  return {
    from,
    options: [
      ...options(KEYWORDS, 'keyword'),
      ...options(variablesIn(before.slice(0, from)), 'variable'),
      ...(known?.functions ?? []).map(callable),
      // A question is a whole text, so it is offered where there is none.
      ...(context.state.doc.toString().trim() === word ? sources.questions() : []).map(({ title, about, text }) => ({
        label: title,
        type: 'text',
        info: about,
        apply: withoutTitle(text).trim(),
      })),
    ],
  };
};

/** @param {Callable} one */
const callable = ({ name, signature, about }) => ({
  label: name,
  type: 'function',
  detail: signature.slice(name.length),
  info: about,
  apply: `${name}(`,
});

/** Names that the text gives to nodes, relationships and columns. @param {string} text */
function variablesIn(text) {
  const found = text.matchAll(/[([]\s*([\p{L}_][\p{L}\p{N}_]*)\s*[:)\]{|]|\bAS\s+([\p{L}_][\p{L}\p{N}_]*)/giu);
  return [...new Set([...found].map(([, bound, named]) => bound ?? named))];
}

/**
 * The properties of what a variable is bound to; all of them where that is not known.
 * @param {Schema|null} schema @param {string} text @param {string} variable
 */
function keysOf(schema, text, variable) {
  if (!schema) return [];
  const bound = variable && new RegExp(`[([]\\s*${variable}\\s*:\\s*([\\p{L}\\p{N}_|&:]+)`, 'u').exec(text)?.[1];
  const names = bound ? bound.split(/[|&:]/) : [...schema.keys.keys()];
  return [...new Set(names.flatMap((name) => schema.keys.get(name) ?? []))].sort();
}
