import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import cytoscape from 'cytoscape';
import graphology from 'graphology';
import gexfReader from 'graphology-gexf';
import graphmlReader from 'graphology-graphml';
import { createLayout } from '../../web/src/graph/picture/layout.js';
import { cytoscapeJson } from '../../web/src/takeaway/cyjs.js';
import { gexf } from '../../web/src/takeaway/gexf.js';
import { graphml } from '../../web/src/takeaway/graphml.js';
import { fileName, seriesScope, yearScope } from '../../web/src/takeaway/scope.js';
import { tiesCsv } from '../../web/src/takeaway/ties-csv.js';
import { indexTimeline } from '../../web/src/timeline.js';
import { history, person, tie } from './sample.js';
import { bundled } from './bundled.js';

const { MultiGraph } = graphology;
const Graph = /** @type {any} */ (MultiGraph);
const COLOURS = { ally: '#0F5FA6', rival: '#C8420B', person: '#6A7077' };
// The reader knows no attributes with a time.
const TIMED = { allowUndeclaredAttributes: true };
const HUES = new Map([['blue', { light: '#197D69' }]]);

/** Four people, two of them in a faction, with all that makes a file hard to read. */
function hard() {
  return indexTimeline(
    history({
      people: [
        person('ann', { x: 200, y: 300, name: 'Ann "the <Red>" O’Hara & Sons', nameRu: 'Анна', born: '1879-11-07' }),
        person('bob', { x: 300, y: 320, born: '1881~' }),
        person('cyd', { x: 760, y: 300, born: '' }),
        person('dan', { x: 700, y: 200, died: '1927-05-04' }),
      ],
      ties: [
        tie({ a: 'ann', b: 'bob', from: '1922', to: '1925', claim: '=SUM(A1), "quoted"\nand a second line' }),
        tie({ a: 'ann', b: 'bob', from: '1926~', validFrom: '1926-01-01', fromYear: 1926, sign: -1, strength: 3 }),
        tie({ a: 'ann', b: 'cyd', from: '1922', sign: -1, certainty: 'disputed', claim: 'A control \u0007 sign' }),
        tie({ a: 'cyd', b: 'dan', from: '1921', sources: ['essay', 'letter'] }),
      ],
      sources: [
        {
          id: 'essay',
          title: 'An essay; with a semicolon',
          author: 'A',
          year: '1990',
          kind: 'seed',
          url: '',
          note: '',
        },
        { id: 'letter', title: 'A letter', author: 'B', year: '1921', kind: 'primary', url: '', note: '' },
      ],
      factions: [{ id: 'blue', name: 'Blue & Co', aka: [], platform: '', from: '1922', to: '', sources: [] }],
      memberships: [
        { person: 'ann', faction: 'blue', from: '1922', to: '1924', validFrom: '1922-01-01', validTo: '1924-12-31' },
      ],
    }),
  );
}

/** @param {any} timeline @param {number} year @param {string[]} [remarks] */
const given = (timeline, year, remarks = []) => ({ layout: createLayout(timeline), hues: HUES, year, remarks });

const cases = /** @type {[string, any, number][]} */ ([
  ['a small history', hard(), 1926],
  ['the bundled one', bundled(), 1926],
]);

for (const [name, timeline, year] of cases) {
  const series = seriesScope(timeline, given(timeline, year));
  const { ties } = timeline.json;

  test(`CSV of ${name} is read back with every tie, date and source`, () => {
    const rows = /** @type {Record<string, string>[]} */ (
      parseCsv(tiesCsv(timeline, series), { columns: true, bom: true })
    );
    assert.equal(rows.length, ties.length);
    rows.forEach((row, i) => {
      const { id, a, b, from, to, certainty, claim, sources } = ties[i];
      const read = [
        row.id,
        row.a,
        row.b,
        row.from,
        row.to,
        row.certainty,
        row.claim.replace(/^'(?==)/, ''),
        row.sources,
      ];
      assert.deepEqual(read, [id, a, b, from, to, certainty, claim, sources.join('; ')]);
      assert.equal(Number(row.sign), ties[i].sign);
      assert.equal(Number(row.strength), ties[i].strength);
      assert.equal(row.kind, ties[i].sign > 0 ? 'allied' : 'rivals');
    });
  });

  test(`GEXF of ${name} is read back with every person, tie, sign and spell`, () => {
    const text = gexf(timeline, series, COLOURS, '2026-11-30');
    const graph = gexfReader.parse(Graph, text, TIMED);
    assert.equal(graph.order, timeline.json.people.length);
    assert.equal(graph.size, ties.length);
    for (const { id, a, b, sign, strength, from, certainty, validFrom, validTo } of ties) {
      const read = graph.getEdgeAttributes(id);
      assert.deepEqual(graph.extremities(id).sort(), [a, b].sort());
      assert.deepEqual([read.sign, read.strength, read.weight, read.from], [sign, strength, strength, from]);
      assert.deepEqual([read.certainty, read.validFrom, read.validTo], [certainty, validFrom, validTo]);
      // The reader knows no spells, so that they are looked for in the text.
      const edge = text.slice(text.indexOf(`<edge id="${id}"`)).split('</edge>')[0];
      assert.ok(edge.includes(`<spell start="${validFrom}" end="${validTo}"/>`), id);
    }
  });

  test(`GraphML of ${name} is read back with every person, tie and sign`, () => {
    const graph = graphmlReader.parse(Graph, graphml(timeline, series));
    assert.equal(graph.order, timeline.json.people.length);
    assert.equal(graph.size, ties.length);
    for (const { id, a, b, sign, strength, from, to, open } of ties) {
      const read = graph.getEdgeAttributes(id);
      assert.deepEqual(graph.extremities(id).sort(), [a, b].sort());
      assert.deepEqual([read.sign, read.strength, read.from, read.to, read.open], [sign, strength, from, to, open]);
    }
  });

  test(`Cytoscape opens ${name} as it was saved`, () => {
    const cy = cytoscape({
      headless: true,
      layout: { name: 'preset' },
      ...JSON.parse(cytoscapeJson(timeline, series)),
    });
    assert.equal(cy.nodes().length, timeline.json.people.length);
    assert.equal(cy.edges().length, ties.length);
    for (const { id, a, b, sign, sources } of ties) {
      const edge = cy.getElementById(id);
      assert.deepEqual(
        [edge.source().id(), edge.target().id(), edge.data('sign'), edge.data('sources')],
        [a, b, sign, sources],
      );
    }
    const places = createLayout(timeline)(year);
    cy.nodes().forEach((node) => assert.deepEqual([node.position('x'), node.position('y')], places.get(node.id())));
  });
}

test('a year has the ties of its last day alone, and everybody who is on its map', () => {
  const timeline = hard();
  const scope = yearScope(timeline, given(timeline, 1926));
  const graph = gexfReader.parse(Graph, gexf(timeline, scope, COLOURS, '2026-11-30'));
  assert.deepEqual(graph.edges().sort(), [...timeline.stateOn(1926).values()].map(({ id }) => id).sort());
  assert.ok(!gexf(timeline, scope, COLOURS, '2026-11-30').includes('<spell '));
  const rows = /** @type {Record<string, string>[]} */ (
    parseCsv(tiesCsv(timeline, scope), { columns: true, bom: true })
  );
  assert.deepEqual(new Set(rows.map((row) => row.year)), new Set(['1926']));
});

test('lives begin and end as far as they are known, and names are read back letter by letter', () => {
  const timeline = hard();
  const text = gexf(timeline, seriesScope(timeline, given(timeline, 1926)), COLOURS, '2026-11-30');
  const graph = gexfReader.parse(Graph, text, TIMED);
  assert.equal(graph.getNodeAttribute('ann', 'label'), 'Ann "the <Red>" O’Hara & Sons');
  assert.equal(graph.getNodeAttribute('ann', 'nameRu'), 'Анна');
  assert.equal(graph.getNodeAttribute('ann', 'faction'), 'Blue & Co');
  const node = (/** @type {string} */ id) => text.slice(text.indexOf(`<node id="${id}"`)).split('</node>')[0];
  assert.match(node('ann'), /<spell start="1879-11-07"\/>/);
  assert.match(node('bob'), /<spell start="1881-01-01"\/>/);
  assert.doesNotMatch(node('cyd'), /<spell /);
  assert.match(node('dan'), /<spell start="1880-01-01" end="1927-05-04"\/>/);
  assert.match(node('ann'), /<attvalue for="faction" value="Blue &amp; Co" start="1922-01-01" end="1924-12-31"\/>/);
});

test('a text that a spreadsheet would reckon with stays a text, also across lines', () => {
  const timeline = hard();
  const text = tiesCsv(timeline, seriesScope(timeline, given(timeline, 1926)));
  const [first] = /** @type {Record<string, string>[]} */ (parseCsv(text, { columns: true, bom: true }));
  assert.equal(first.claim, `'=SUM(A1), "quoted"\nand a second line`);
});

test('what was done by hand is said in every format that has room for words', () => {
  const timeline = hard();
  const scope = yearScope(timeline, given(timeline, 1926, ['Put aside by hand: Ann.']));
  for (const text of [
    gexf(timeline, scope, COLOURS, '2026-11-30'),
    graphml(timeline, scope),
    cytoscapeJson(timeline, scope),
  ]) {
    assert.ok(text.includes('Put aside by hand: Ann.'));
  }
});

test('a file is named for its data set and its years', () => {
  assert.equal(fileName({ id: 'succession' }, '1926', 'svg'), 'succession-1926.svg');
  assert.equal(fileName({ id: '../a b' }, '1917-1940', 'csv'), '..-a-b-1917-1940.csv');
});
