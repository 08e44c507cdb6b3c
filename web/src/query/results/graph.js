/** An answer as a graph: its nodes and relationships, what the picked one holds, and the ties between those shown. */
import { h } from '../../dom.js';
import { createAnswerGraph } from '../../graph/answer/answer-graph.js';
import { collect, noEntities } from '../entities.js';
import { run } from '../run.js';
import { textOf } from '../values.js';

/** @typedef {import('../run.js').Answer} Answer */
/** @typedef {import('../values.js').Value} Value */

const MOST = 300; // nodes that are drawn
const NEIGHBOURS = 40; // that a double click adds
const EXPAND = `MATCH (n)-[r]-(m) WHERE elementId(n) = $id RETURN n, r, m ORDER BY m.name, elementId(r) LIMIT ${NEIGHBOURS + 1}`;
const BETWEEN = 'MATCH (a)-[r:ALLIED_WITH|RIVAL_OF]->(b) WHERE elementId(a) IN $ids AND elementId(b) IN $ids RETURN r';

/**
 * @param {Answer} answer
 * @param {{show: (select: {kind: 'person'|'tie', id: string}) => void}} page show: goes to the map with a selection
 */
export function graphOf({ rows }, { show }) {
  const entities = noEntities();
  for (const row of rows) collect(entities, row);
  const plate = h('div', { class: 'answer-plate', role: 'img', 'aria-label': 'The answer as a graph' });
  const about = h('div', { class: 'about-one', 'aria-live': 'polite' });
  const foot = h('p', { class: 'foot' });
  const ties = h('button', { type: 'button', class: 'link', onclick: () => void addTies() }, [
    'Add the ties between them',
  ]);
  const save = h('button', { type: 'button', class: 'link', onclick: picture }, ['Save picture']);
  let graph = /** @type {import('../../graph/answer/answer-graph.js').AnswerGraph|null} */ (null);
  let more = '';

  function draw() {
    const dots = [...entities.dots.values()].slice(0, MOST);
    const shown = new Set(dots.map(({ id }) => id));
    const lines = [...entities.lines.values()].filter(({ from, to }) => shown.has(from) && shown.has(to));
    graph?.add(dots, lines);
    const cut = entities.dots.size > MOST ? `Showing ${MOST} of ${entities.dots.size} nodes. ` : '';
    foot.textContent = `${cut}${dots.length} nodes, ${lines.length} relationships. ${more}Click one to read it, twice for its neighbours. Drag to move.`;
  }

  /** @param {string|null} id */
  function pick(id) {
    const value = id ? entities.values.get(id) : null;
    about.replaceChildren(...(value ? told(value) : [h('p', { class: 'foot' }, ['Click a node or a relationship.'])]));
  }

  /** @param {Value} value */
  function told({ $type, _value: { _labels, _type, _properties } }) {
    const id = _properties.id?._value;
    const kind = $type === 'Relationship' ? 'tie' : 'person';
    const isOnMap =
      id && ($type === 'Relationship' ? /^(ALLIED_WITH|RIVAL_OF)$/.test(_type) : _labels.includes('Person'));
    return [
      h('h3', {}, [$type === 'Relationship' ? _type : _labels.join(', ')]),
      isOnMap &&
        h('p', {}, [
          h('button', { type: 'button', class: 'link', onclick: () => show({ kind, id }) }, ['Show on the map']),
        ]),
      h(
        'dl',
        {},
        Object.entries(_properties).flatMap(([key, one]) => [
          h('dt', {}, [key]),
          h('dd', {}, [textOf(/** @type {Value} */ (one))]),
        ]),
      ),
    ].filter((part) => part instanceof Node);
  }

  /** @param {string} id */
  async function expand(id) {
    const element = entities.values.get(id)?._value._element_id;
    const found = (await ask(EXPAND, { id: { $type: 'String', _value: element } })).rows;
    more = found.length > NEIGHBOURS ? `The first ${NEIGHBOURS} neighbours were added; there are more. ` : '';
    for (const row of found.slice(0, NEIGHBOURS)) collect(entities, row);
    draw();
  }

  async function addTies() {
    const ids = [...entities.dots.keys()].map((id) => ({ $type: 'String', _value: id.slice(2) }));
    for (const row of (await ask(BETWEEN, { ids: { $type: 'List', _value: ids } })).rows) collect(entities, row);
    draw();
  }

  /** @param {string} statement @param {Record<string, any>} parameters */
  const ask = (statement, parameters) => run(statement, parameters, new AbortController().signal);

  function picture() {
    if (graph) h('a', { href: graph.picture(), download: 'answer.png' }).click();
  }

  // Cytoscape measures its element, so it is made when that stands in the page.
  requestAnimationFrame(() => {
    graph = createAnswerGraph(plate, { picked: pick, opened: (id) => void expand(id) });
    draw();
    pick(null);
  });
  return h('div', { class: 'answer-graph' }, [h('div', { class: 'side' }, [plate, foot, ties, ' ', save]), about]);
}
