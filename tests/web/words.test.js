import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { english, modules, PAGES, textsOf, textsOfPage, WORDS, written } from './words-list.js';
import { straysOf } from './words-of.js';

/** @typedef {Record<string, string|Record<string, string>>} Words */

const LANGUAGES = { ru: ['one', 'few', 'many', 'other'] };
const read = (/** @type {string} */ code) => readFileSync(path.join(WORDS, `${code}.json`), 'utf8');
const english_ = english();

/** @param {string} text */
const places = (text) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

/**
 * Modules whose texts no reader sees: what they write is for programs, or code of another kind.
 * Every other module asks words.js.
 */
const FOR_PROGRAMS = [
  /^graph\//, // classes of elements, faces
  /^keys\.js$/, // names of keys
  /^panels\/blank\.js$/,
  /^present\/(?:channel|light)\.js$/,
  /^present\/author\/(?:markdown|dates)\.js$/, // the form of a lesson file
  /^query\/(?:hand-over|language)\.js$/, // Cypher
  /^route\.js$/, // its nouns are asked for where they are said
  /^dom\.js$/, // a fault of the program
  /^takeaway\/(?:columns|cyjs|gexf|graphml)\.js$/, // remarks in files of data
  /^replies\.js$/,
];
/** What is the same in every language, or means an element and not a word. */
const SAME = new Set(
  ['Explorer', 'Cypher', 'CSV', 'GEXF', 'GraphML', 'Cytoscape JSON', 'Source Serif 4', 'Libre Franklin'].concat(
    ['Page Up', 'Page Down', 'Home', 'End', 'Shift', 'Tab', 'Enter', 'Esc', 'Ctrl Enter', 'Alt', 'MP4', 'WebM', 'GIF'],
    ['SVG', 'PNG', 'JSON', 'Pale', 'Now', 'as it is', 'hued f-\u0000', '\u0000-left \u0000-below'],
    ['Node', 'Relationship', 'Path', 'Details', 'Expressions', 'Index'], // as Neo4j says them
    ['head \u0000', 'scene \u0000 \u0000', 'box \u0000', ''],
  ),
);

test('en.json is what the page says: run "npm run words" after a change', () => {
  assert.equal(read('en'), written(english_));
});

for (const [code, rules] of Object.entries(LANGUAGES)) {
  const own = /** @type {Words} */ (JSON.parse(read(code)));

  test(`${code}.json has every text, and no other`, () => {
    assert.deepEqual(Object.keys(own).sort(), Object.keys(english_).sort());
  });

  test(`${code}.json keeps the places of values, and what stands at the edges of a text`, () => {
    for (const [key, text] of Object.entries(own)) {
      for (const form of typeof text === 'string' ? [text] : Object.values(text)) {
        assert.deepEqual(places(form), places(key), key);
        assert.deepEqual(
          [/^\s*/.exec(form), /\s*$/.exec(form)].map(String),
          [/^\s*/.exec(key), /\s*$/.exec(key)].map(String),
        );
        assert.ok(form.trim(), key);
      }
    }
  });

  test(`${code}.json has the forms that its numbers ask for`, () => {
    assert.deepEqual([...new Intl.PluralRules(code).resolvedOptions().pluralCategories].sort(), [...rules].sort());
    for (const [key, text] of Object.entries(english_)) {
      const given = typeof own[key] === 'string' ? null : Object.keys(own[key]).sort();
      assert.deepEqual(given, typeof text === 'string' ? null : [...rules].sort(), key);
    }
  });
}

for (const code of ['en', ...Object.keys(LANGUAGES)]) {
  test(`states.${code}.json has texts of the page, says something else, and keeps places and forms`, () => {
    const laid = /** @type {Words} */ (JSON.parse(read(`states.${code}`)));
    const under = /** @type {Words} */ (JSON.parse(read(code)));
    const forms = (/** @type {string|Record<string, string>} */ text) => (typeof text === 'string' ? { text } : text);
    for (const [key, text] of Object.entries(laid)) {
      assert.ok(key in under, key);
      assert.notDeepEqual(text, under[key], key);
      assert.deepEqual(Object.keys(forms(text)).sort(), Object.keys(forms(under[key])).sort(), key);
      for (const form of Object.values(forms(text))) {
        assert.deepEqual(places(form), places(key), key);
        assert.deepEqual(
          [/^\s*/.exec(form), /\s*$/.exec(form)].map(String),
          [/^\s*/.exec(key), /\s*$/.exec(key)].map(String),
        );
      }
    }
  });
}

test('of states nobody says in English that they are people, were born, died or are dead', () => {
  const laid = /** @type {Words} */ (JSON.parse(read('states.en')));
  const ofPeople = (/** @type {unknown} */ text) =>
    /\b(?:persons?|people|born|dead|died|dies)\b/i.test(JSON.stringify(text).replace(/\{\w+\}/g, ''));
  assert.deepEqual(
    Object.entries(english_)
      .filter(([key, text]) => ofPeople(text) && !(key in laid))
      .map(([key]) => key),
    [],
  );
  assert.deepEqual(Object.values(laid).filter(ofPeople), []);
});

test('every page can be read in the same languages', () => {
  const links = (/** @type {string} */ page) =>
    readFileSync(path.join(WORDS, '..', page), 'utf8').match(/<link rel="words" .*/g);
  assert.equal(links('index.html')?.length, 1 + Object.keys(LANGUAGES).length);
  for (const page of PAGES) assert.deepEqual(links(page), links('index.html'), page);
});

test('no text for readers bypasses words.js', () => {
  const strays = modules()
    .filter(([file]) => !FOR_PROGRAMS.some((pattern) => pattern.test(file)))
    .flatMap(([file, source]) =>
      straysOf(source)
        .filter(({ text }) => !SAME.has(text.trim()))
        .map(({ text, line }) => `${file}:${line} ${text.replaceAll('\u0000', '{}')}`),
    );
  assert.deepEqual(strays, []);
});

test('a text that bypasses words.js is found, and one that asks is listed', () => {
  const found = (/** @type {string} */ source) => straysOf(source).map(({ text }) => text);
  assert.deepEqual(found("h('p', { class: 'a b', title: 'no' }, ['rivals'])"), ['no', 'rivals']);
  assert.deepEqual(found("element.textContent = on ? 'Pause' : 'Play';"), ['Pause', 'Play']);
  assert.deepEqual(found('const said = `No tie in ${year}.`;'), ['No tie in \u0000.']);
  assert.deepEqual(found("h('p', {}, [t('Rivals'), counted(2, 'tie')]); root.querySelector('.a .b')"), []);
  assert.deepEqual(textsOf("t('{a} and {b}', { a, b }); counted(n, 'rivalry', 'rivalries')"), {
    '{a} and {b}': '{a} and {b}',
    '{n} rivalries': { one: '{n} rivalry', other: '{n} rivalries' },
  });
  assert.deepEqual(textsOfPage('<body><p title="Why">No tie <kbd>Esc</kbd></p></body>'), ['No tie', 'Why']);
});
