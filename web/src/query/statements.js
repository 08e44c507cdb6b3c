/**
 * Cypher as text: where one statement ends and the next begins, what the head of a saved question says, which
 * parameters a text names. Strings, names in backticks and comments are stepped over. Pure.
 */

/** @typedef {{text: string, from: number}} Part one statement of a text, and where it stands in it */
/** @typedef {{name: string, type: string, value: string|null}} Declared a parameter that the head of a text names */

/** What is no place for a name or a semicolon: texts, names in backticks, comments. */
const SKIPPED = /'(?:\\[^]|[^'\\])*'?|"(?:\\[^]|[^"\\])*"?|`[^`]*`?|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/g;

/** The text with everything blank that is skipped; the places of the rest stay. @param {string} text */
const bare = (text) => text.replace(SKIPPED, (part) => part.replace(/[^\n]/g, ' '));

/**
 * The statements of a text, which semicolons divide. What holds nothing but comments is none.
 * @param {string} text
 * @returns {Part[]}
 */
export function statementsOf(text) {
  const plain = bare(text);
  const parts = [];
  let from = 0;
  for (let at = 0; at <= plain.length; at++) {
    if (at < plain.length && plain[at] !== ';') continue;
    if (plain.slice(from, at).trim()) parts.push({ text: text.slice(from, at), from });
    from = at + 1;
  }
  return parts;
}

/** The names of the parameters that a text uses, in the order of their first places. @param {string} text */
export function parametersOf(text) {
  const names = [...bare(text).matchAll(/\$([\p{L}_][\p{L}\p{N}_]*)/gu)].map(([, name]) => name);
  return [...new Set(names)];
}

/**
 * The parameters that the lines "// param name: type = default" declare.
 * @param {string} text
 * @returns {Declared[]}
 */
export function declaredIn(text) {
  const lines = text.matchAll(/^\/\/ param ([\p{L}_][\p{L}\p{N}_]*): (\w+)(?: = (.*))?$/gmu);
  return [...lines].map(([, name, type, value]) => ({ name, type, value: value?.trim() ?? null }));
}

/**
 * The parameters that a text takes for the ids of people: (:Person {id: $one}), or p.id = $one of a p that is one.
 * @param {string} text
 */
export function peopleIn(text) {
  const plain = bare(text);
  const places = [...plain.matchAll(/:Person\s*\{[^}]*?\bid:\s*(\$[\p{L}\p{N}_]+)/gu)].map(([, name]) => name);
  for (const [, variable] of plain.matchAll(/\(([\p{L}_][\p{L}\p{N}_]*):Person\b/gu)) {
    const asked = new RegExp(
      `(?<![\\p{L}\\p{N}_])${variable}\\.id\\s*(?:=|IN)\\s*(\\$[\\p{L}\\p{N}_]+|\\[[^\\]]*\\])`,
      'gu',
    );
    for (const [, value] of plain.matchAll(asked)) places.push(value);
  }
  return parametersOf(places.join(' '));
}

/**
 * A question without the lines of its head that the page shows above it; those that declare its parameters stay.
 * @param {string} text
 */
export function withoutTitle(text) {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const head = lines.slice(0, Math.max(end, 0)).filter((line) => line.startsWith('// param '));
  return [...head, ...lines.slice(Math.max(end, 0))].join('\n');
}

/**
 * A command of the editor, such as ":param year => 1926".
 * @param {string} text one statement
 * @returns {{name: string, rest: string}|null}
 */
export function commandIn(text) {
  const found = /^\s*:(\w*)[ \t]*([^]*)$/.exec(text);
  return found && { name: found[1].toLowerCase(), rest: found[2].trim() };
}
