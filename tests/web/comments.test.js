import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tokenizer } from 'acorn';

const web = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../web');
const modules = readdirSync(path.join(web, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
  .map((entry) => path.join(entry.parentPath, entry.name));

// The server leaves lines out that begin as a comment does; it does not read the language.
test('no line of a text looks like a comment', () => {
  let templates = 0;
  for (const file of modules) {
    const options = { ecmaVersion: 'latest', sourceType: 'module' };
    for (const token of tokenizer(readFileSync(file, 'utf8'), /** @type {any} */ (options))) {
      if (token.type.label !== 'template') continue;
      templates++;
      assert.doesNotMatch(String(token.value), /\n[ \t]*\/[/*]/, file);
    }
  }
  assert.ok(templates > 100);
});
