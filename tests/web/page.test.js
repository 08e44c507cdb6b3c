import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const web = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../web');
const html = readFileSync(path.join(web, 'index.html'), 'utf8');

test('the page keeps to its policy: no script or style in its text, nothing from elsewhere', () => {
  // The import map is the one text between script tags; the server allows it by its hash.
  assert.doesNotMatch(html, /<style|style="|<script(?![^>]*(?:src=|type="importmap"))|\son\w+="/);
  assert.equal([...html.matchAll(/type="importmap"/g)].length, 1);
  assert.doesNotMatch(html, /(src|href)="https?:/);
});

test('every file that the page names is there', () => {
  for (const [, name] of html.matchAll(/(?:src|href)="([^"#]+)"/g)) {
    if (!name.startsWith('api/') && name !== './') assert.doesNotThrow(() => readFileSync(path.join(web, name)), name);
  }
});

test('no address begins at the root of the host: the page may lie below any path', () => {
  for (const [file, text] of sources()) {
    for (const pattern of [
      /(?:href|src|action)="\/[^"]*"/g,
      /\burl\(\s*['"]?\/[^)]*\)/g,
      /\bfrom '\/[^']*'/g,
      /\bimport(?:\(|\s)\s*['"`]\/[^'"`]*/g,
      /\b(?:fetch|pushState|replaceState|assign|open|URL|Worker)\([^)]*?['"`]\/[^'"`)]*/g,
    ]) {
      assert.deepEqual(
        [...text.matchAll(pattern)].map(([found]) => found),
        [],
        file,
      );
    }
    // A path of the API stands nowhere as a text of its own.
    assert.deepEqual(
      [...text.matchAll(/['"`]\/(?:api|db|lib|src|fonts|styles|openapi)\b[^'"`]*/g)].map(([found]) => found),
      [],
      file,
    );
  }
});

/** What the page is written in, without its libraries. @returns {[string, string][]} */
function sources() {
  const names = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(?:html|css|js|svg)$/.test(name) && !name.startsWith('lib'),
  );
  return names.map((name) => [name, readFileSync(path.join(web, name), 'utf8')]);
}

test('every element that main.js asks for is in the page', () => {
  const main = readFileSync(path.join(web, 'src/main.js'), 'utf8');
  for (const [, id] of main.matchAll(/byId\('([^']+)'\)/g)) assert.ok(html.includes(`id="${id}"`), id);
});

test('the library of the first picture is asked for together with the first script', () => {
  const modules = sources().filter(([file]) => file.endsWith('.js'));
  const libraries = modules.flatMap(([file, text]) =>
    [...text.matchAll(/^import [^;]*?'([^']*\/lib\/[^']+)';/gm)].map(([, from]) => path.join(path.dirname(file), from)),
  );
  const asked = [...html.matchAll(/rel="modulepreload" href="([^"]+)"/g)].map(([, name]) => name);
  assert.deepEqual(asked, [...new Set(libraries)]);
});

test('every style sheet of the page stands in the one that it names', () => {
  const page = readFileSync(path.join(web, 'styles/page.css'), 'utf8');
  const imported = [...page.matchAll(/^@import '([^']+)';/gm)].map(([, name]) => name);
  const others = ['page.css', 'missing.css', 'join.css', 'alone.css']; // and those of pages of their own
  const there = readdirSync(path.join(web, 'styles')).filter((name) => !others.includes(name));
  assert.deepEqual([...imported].sort(), there.sort());
});

test('what may not come is asked for in few places: data in five that can say so, words in two that do without, parts in three, a library in one', () => {
  const code = sources().flatMap(([file, text]) =>
    file.endsWith('.js') ? [/** @type {const} */ ([file, text.replace(/\/\*[^]*?\*\//g, '')])] : [],
  );
  const asking = (/** @type {RegExp} */ pattern) =>
    code
      .filter(([, text]) => pattern.test(text))
      .map(([file]) => path.basename(file))
      .sort();
  assert.deepEqual(asking(/\bfetch\(/), ['api.js', 'courses.js', 'fetch.js', 'fonts.js', 'run.js', 'words.js']);
  assert.deepEqual(asking(/\bimport\(/), ['later.js', 'parts.js', 'views.js', 'wire.js']);
  assert.deepEqual(asking(/XMLHttpRequest|sendBeacon|EventSource|WebSocket|new Image|Worker\(/), ['join.js']);
});
