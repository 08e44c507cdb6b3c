import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const web = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../web');
const html = readFileSync(path.join(web, 'index.html'), 'utf8');

test('the page keeps to its policy: no script or style in its text, nothing from elsewhere', () => {
  assert.doesNotMatch(html, /<style|style="|<script(?![^>]*src=)|\son\w+="/);
  assert.doesNotMatch(html, /(src|href)="https?:/);
});

test('every file that the page names is there', () => {
  for (const [, name] of html.matchAll(/(?:src|href)="([^"#]+)"/g)) if (!name.startsWith('/api/') && name !== './') assert.doesNotThrow(() => readFileSync(path.join(web, name)), name);
});

test('every element that main.js asks for is in the page', () => {
  const main = readFileSync(path.join(web, 'src/main.js'), 'utf8');
  for (const [, id] of main.matchAll(/byId\('([^']+)'\)/g)) assert.ok(html.includes(`id="${id}"`), id);
});

test('every module of the first picture is asked for at once, and no other', () => {
  const reached = new Set();
  const visit = (/** @type {string} */ name) => {
    if (reached.has(name)) return;
    reached.add(name);
    if (name.startsWith('lib/')) return;
    const text = readFileSync(path.join(web, name), 'utf8');
    for (const [, from] of text.matchAll(/^import [^;]*?'([./][^']+)';/gm)) visit(from.startsWith('/') ? from.slice(1) : path.join(path.dirname(name), from));
  };
  visit('src/main.js');
  const asked = [...html.matchAll(/rel="modulepreload" href="([^"]+)"/g)].map(([, name]) => name);
  assert.deepEqual(['src/main.js', ...asked].sort(), [...reached].sort());
});
