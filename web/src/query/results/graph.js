/** An answer as a graph: its nodes and relationships, what the picked one holds, and the ties between those shown. */
import { h } from '../../dom.js';
import { createAnswerGraph } from '../../graph/answer/answer-graph.js';
import { collect, noEntities } from '../entities.js';
import { run } from '../run.js';
import { factsOf } from './facts.js';
import { counted } from '../../text/names.js';
import { t } from '../../words/words.js';

/** @typedef {import('../run.js').Answer} Answer */
/** @typedef {import('../values.js').Value} Value */

const MOST = 300; // nodes that are drawn
const NEIGHBOURS = 40; // that a double click adds
const EXPAND = `MATCH (n)-[r]-(m) WHERE elementId(n) = $id RETURN n, r, m ORDER BY m.name, elementId(r) LIMIT ${NEIGHBOURS + 1}`;
const BETWEEN = 'MATCH (a)-[r:ALLIED_WITH|RIVAL_OF]->(b) WHERE elementId(a) IN $ids AND elementId(b) IN $ids RETURN r';

/**
 * @param {Answer} answer
 * @param {import('../answers.js').Page} page
 */
export function graphOf({ rows }, { show }) {
  const entities = noEntities();
  for (const row of rows) collect(entities, row);
  const plate = h('div', {
    class: 'answer-plate',
    role: 'application',
    tabindex: 0,
    'aria-label': t('The answer as a graph. Arrow keys pick, Enter adds neighbours, plus and minus change the size.'),
    onkeydown: key,
  });
  const about = h('div', { class: 'about-one', 'aria-live': 'polite' });
  const foot = h('p', { class: 'foot' });
  const ties = h('button', { type: 'button', class: 'link', onclick: () => void addTies() }, [
    t('Add the ties between them'),
  ]);
  const save = h('button', { type: 'button', class: 'link', onclick: picture }, [t('Save picture')]);
  let graph = /** @type {import('../../graph/answer/answer-graph.js').AnswerGraph|null} */ (null);
  let more = '';
  let picked = /** @type {string|null} */ (null);

  function draw() {
    const dots = [...entities.dots.values()].slice(0, MOST);
    const shown = new Set(dots.map(({ id }) => id));
    const lines = [...entities.lines.values()].filter(({ from, to }) => shown.has(from) && shown.has(to));
    graph?.add(dots, lines);
    const cut =
      entities.dots.size > MOST ? t('Showing {some} of {all} nodes. ', { some: MOST, all: entities.dots.size }) : '';
    foot.textContent = `${cut}${counted(dots.length, 'node')}, ${counted(lines.length, 'relationship')}. ${more}${t('Click one to read it, twice for its neighbours. Drag to move.')}`;
  }

  /** @param {KeyboardEvent} event */
  function key(event) {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const times = { '+': 1.25, '=': 1.25, '-': 0.8 }[event.key];
    if (by) graph?.step(by);
    else if (times) graph?.enlarge(times);
    else if (event.key === 'Enter' && picked && entities.dots.has(picked)) void expand(picked);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** @param {string|null} id */
  function pick(id) {
    picked = id;
    const value = id ? entities.values.get(id) : null;
    about.replaceChildren(
      ...(value ? factsOf(value, show) : [h('p', { class: 'foot' }, [t('Click a node or a relationship.')])]),
    );
  }

  /** @param {string} id */
  async function expand(id) {
    const element = entities.values.get(id)?._value._element_id;
    const found = (await run(EXPAND, { id: { $type: 'String', _value: element } })).rows;
    more =
      found.length > NEIGHBOURS ? t('The first {n} neighbours were added; there are more. ', { n: NEIGHBOURS }) : '';
    for (const row of found.slice(0, NEIGHBOURS)) collect(entities, row);
    draw();
  }

  async function addTies() {
    const ids = [...entities.dots.keys()].map((id) => ({ $type: 'String', _value: id.slice(2) }));
    for (const row of (await run(BETWEEN, { ids: { $type: 'List', _value: ids } })).rows) collect(entities, row);
    draw();
  }

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
