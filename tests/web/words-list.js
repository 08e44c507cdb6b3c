/**
 * All words of the page, as web/words has them: the texts that its modules and its HTML ask for, and the names that its
 * data sets use. Run as a program it writes web/words/en.json anew (npm run words).
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse as csv } from 'csv-parse/sync';
import { KEYS, KINDS } from '../../web/src/route.js';
import { program, textOf, walk } from './words-of.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const WORDS = path.join(ROOT, 'web/words');

/** Every page that has texts of its own. */
export const PAGES = ['index.html', '404.html', 'code.html', 'join.html'];

/** @typedef {Record<string, string|{one: string, other: string}>} Words */

/** @param {string} file below the root of the repository */
const read = (file) => readFileSync(path.join(ROOT, file), 'utf8');

/** Every module of the page that is not generated, by its path. @returns {[string, string][]} */
export const modules = () =>
  readdirSync(path.join(ROOT, 'web/src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort()
    .map((file) => [file, read(`web/src/${file}`)]);

/** @param {any} node an object of forms @returns {{one: string, other: string}} */
const formsOf = (node) =>
  Object.fromEntries(node.properties.map((/** @type {any} */ one) => [one.key.name, textOf(one.value)]));

/**
 * The texts that a module asks for.
 * @param {string} source
 * @returns {Words}
 */
export function textsOf(source) {
  const words = /** @type {Words} */ ({});
  walk(program(source), (node) => {
    if (node.type !== 'CallExpression') return;
    const [first, second, third] = node.arguments;
    if (node.callee.name === 't') {
      const text = textOf(first);
      if (text === null) throw new Error(`A text is not written out: ${source.slice(node.start, node.end)}`);
      words[text] = text;
    } else if (node.callee.name === 'plural') {
      const given = second.type === 'ConditionalExpression' ? [second.consequent, second.alternate] : [second];
      if (given.some(({ type }) => type !== 'ObjectExpression')) return; // that of counted itself
      for (const forms of given.map(formsOf)) words[forms.other] = forms;
    } else if (node.callee.name === 'counted' && second?.type === 'Literal') {
      const [one, many] = [textOf(second), third ? textOf(third) : `${textOf(second)}s`];
      words[`{n} ${many}`] = { one: `{n} ${one}`, other: `{n} ${many}` };
    }
  });
  return words;
}

/** The texts of a page: its title, and what stands in its body. @param {string} html @returns {string[]} */
export function textsOfPage(html) {
  const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
  const body = html.slice(html.indexOf('<body')).replace(/<(script|noscript|kbd)[^]*?<\/\1>/g, '<$1></$1>');
  const shown = [...body.matchAll(/>([^<]*)</g)].map(([, text]) => text.trim());
  const heard = [...body.matchAll(/ (?:aria-label|title|placeholder)="([^"]*)"/g)].map(([, text]) => text);
  return [title, ...shown, ...heard].filter((text) => /\p{L}{2}/u.test(text));
}

/** @param {string} set @param {string} table @returns {Record<string, string>[]} */
function rows(set, table) {
  const file = `cypher/datasets/${set}/${table}.csv`;
  return existsSync(path.join(ROOT, file)) ? csv(read(file), { columns: true, bom: true }) : [];
}

/** What data sets call things: names, not their texts. @returns {string[]} */
export function names() {
  const sets = readdirSync(path.join(ROOT, 'cypher/datasets'), { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  return sets.flatMap(({ name: set }) => {
    const head = read(`cypher/datasets/${set}/dataset.yaml`);
    const own = ['title', 'seatBody', 'seatFull', 'seatCandidate'].map(
      (key) => new RegExp(`^${key}: (.+)$`, 'm').exec(head)?.[1] ?? '',
    );
    const people = rows(set, 'people').filter((person) => !person.name_ru);
    return [
      ...own,
      ...people.flatMap((person) => [person.name, person.map_name]),
      ...rows(set, 'factions').map((faction) => faction.name),
      ...rows(set, 'offices').map((office) => office.office),
      ...rows(set, 'memberships').map((one) => one.role),
      ...rows(set, 'events').map((event) => event.kind),
    ];
  });
}

/** What the server says to readers, whose pages look it up. @returns {string[]} */
const ofServer = () =>
  [...read('src/Explorer.Server/Page/SpokenWords.cs').matchAll(/const string \w+ = "(.*)";/g)].map(([, text]) => text);

/** All words in English. @returns {Words} */
export function english() {
  const words = /** @type {Words} */ ({});
  const scripts = [...modules().map(([, source]) => source), read('web/join/join.js')];
  for (const source of scripts) Object.assign(words, textsOf(source));
  const others = [
    ...PAGES.flatMap((page) => textsOfPage(read(`web/${page}`))),
    ...ofServer(),
    ...Object.values(KEYS).map(({ noun }) => noun),
    ...KINDS,
    ...names(),
  ];
  for (const text of others) if (text) words[text] ??= text;
  return Object.fromEntries(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @param {Words} words */
export const written = (words) => `${JSON.stringify(words, null, 2)}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(path.join(WORDS, 'en.json'), written(english()));
