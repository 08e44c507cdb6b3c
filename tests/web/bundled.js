/** The bundled history as the server sends it, as far as finding needs it, read from the files of the data set. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexTimeline } from '../../web/src/timeline.js';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../cypher/datasets/succession');

/**
 * The rows of a file by the names of their columns; none if there is no such file.
 * @param {string} name
 * @returns {Record<string, string>[]}
 */
export function rowsOf(name) {
  const file = path.join(folder, `${name}.csv`);
  if (!existsSync(file)) return [];
  const rows = [...cells(readFileSync(file, 'utf8').replace(/^\ufeff/, ''))];
  const [head, ...rest] = rows;
  return rest
    .filter((row) => row.length > 1)
    .map((row) => Object.fromEntries(head.map((column, i) => [column, row[i] ?? ''])));
}

/** @param {string} text @returns {Iterable<string[]>} */
function* cells(text) {
  let row = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    yield row;
    row = [];
  }
}

const list = (/** @type {string|undefined} */ text) =>
  text
    ? text
        .split(';')
        .map((part) => part.trim())
        .filter(Boolean)
    : [];
/** A day inside a date as it is written: near enough for finding. @param {string} edtf @param {number} end */
const near = (edtf, end) => edtf.split('/').at(end)?.replaceAll(/[~?%]/g, '').concat('-01-01').slice(0, 10) ?? '';
const year = (/** @type {string} */ day) => Number(day.slice(0, 4));

/** @param {Record<string, string>} row @param {string} from @param {string} to */
const span = (row, from, to) => {
  const validFrom = near(row[from], 0);
  const validTo = row[to] ? near(row[to], -1) : '1940-12-31';
  return {
    from: row[from],
    to: row[to],
    validFrom,
    validTo,
    fromYear: year(validFrom),
    toYear: year(validTo),
    fromWords: row[from],
    toWords: row[to],
    span: `${year(validFrom)} to ${year(validTo)}`,
    open: !row[to],
  };
};

export function bundled() {
  const json = /** @type {any} */ ({
    dataset: {
      id: 'succession',
      title: 'Bundled',
      language: 'en',
      horizon: '1940-12-31',
      description: '',
      version: '1',
    },
    years: { first: 1917, last: 1940, coreFirst: 1922, coreLast: 1929, opening: 1925, entries: [] },
    people: rowsOf('people').map((row) => ({
      id: row.id,
      name: row.name,
      fullName: row.full_name,
      nameRu: row.name_ru,
      mapName: row.map_name,
      born: row.born,
      died: row.died,
      diedWords: row.died,
      life: `${year(row.born)}–${year(row.died)}`,
      deathManner: row.death_manner,
      role: row.role,
      tier: Number(row.tier),
      x: row.x ? Number(row.x) : null,
      y: row.y ? Number(row.y) : null,
      stays: [],
    })),
    factions: rowsOf('factions').map((row) => ({
      id: row.id,
      name: row.name,
      aka: list(row.also_known_as),
      platform: row.platform,
      sources: [],
      ...span(row, 'start', 'end'),
    })),
    memberships: [],
    runs: [],
    offices: rowsOf('offices').map((row) => ({
      person: row.person,
      office: row.office,
      officeName: row.office,
      sources: [],
      note: '',
      ...span(row, 'start', 'end'),
    })),
    ties: rowsOf('relationships').map((row) => ({
      id: row.id,
      sign: row.kind === 'ALLIED_WITH' ? 1 : -1,
      strength: Number(row.strength),
      certainty: row.certainty,
      claim: row.claim,
      sources: list(row.sources),
      ...span(row, 'start', 'end'),
      a: row.from,
      b: row.to,
    })),
    events: rowsOf('events').map((row) => ({
      id: row.id,
      title: row.title,
      kind: row.kind,
      date: row.date,
      people: list(row.people),
      factions: list(row.factions),
      summary: row.summary,
      consequence: row.consequence,
      short: row.short,
      sources: [],
      claims: [],
      dateWords: row.date,
      validFrom: near(row.date, 0),
      validTo: near(row.date, -1),
      year: year(row.date),
    })),
    sources: rowsOf('sources').map((row) => ({
      id: row.id,
      kind: row.kind,
      author: row.author,
      title: row.title,
      year: row.year,
      url: row.url,
      note: row.note,
    })),
    claims: rowsOf('claims').map((row) => ({
      id: row.id,
      source: row.source,
      text: row.text ?? row.claim,
      verdict: row.verdict,
      correction: row.correction,
      about: [],
      notEncoded: null,
    })),
    terms: rowsOf('glossary').map((row) => ({
      id: row.id,
      term: row.term,
      aka: list(row.also_known_as),
      explanation: row.explanation,
    })),
  });
  return indexTimeline(json);
}
