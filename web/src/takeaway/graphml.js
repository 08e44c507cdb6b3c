/** GraphML, which most programs for networks read: people and ties with all that is known of them. Pure. */
import { aboutOf, personColumns, TIE_COLUMNS } from './columns.js';
import { documentOf, el } from './xml.js';

/** @typedef {import('./columns.js').Value} Value */

const TYPES = { string: 'string', integer: 'int', boolean: 'boolean' };
const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';

/**
 * @param {import('../timeline.js').Timeline} timeline
 * @param {import('./scope.js').Scope} scope
 */
export function graphml(timeline, scope) {
  const people = personColumns(timeline);
  return documentOf(
    el(
      'graphml',
      {
        xmlns: NAMESPACE,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd`,
      },
      [
        el('desc', {}, [aboutOf(scope)]),
        ...people.map((column) => keyOf('node', column)),
        ...['x', 'y'].map((name) => el('key', { id: name, for: 'node', 'attr.name': name, 'attr.type': 'double' })),
        ...TIE_COLUMNS.map((column) => keyOf('edge', column)),
        el('graph', { id: scope.id, edgedefault: 'undirected' }, [
          ...scope.nodes.map((node) =>
            el('node', { id: node.person.id }, [
              ...people.map(({ name, of }) => datum('node', name, of(node))),
              el('data', { key: 'x' }, [String(node.at[0])]),
              el('data', { key: 'y' }, [String(node.at[1])]),
            ]),
          ),
          ...scope.ties.map((tie) =>
            el(
              'edge',
              { id: tie.id, source: tie.a, target: tie.b },
              TIE_COLUMNS.map(({ name, of }) => datum('edge', name, of(tie))),
            ),
          ),
        ]),
      ],
    ),
  );
}

/** @param {'node'|'edge'} what @param {{name: string, type: 'string'|'integer'|'boolean'}} column */
const keyOf = (what, { name, type }) =>
  el('key', { id: `${what}-${name}`, for: what, 'attr.name': name, 'attr.type': TYPES[type] });

/** @param {'node'|'edge'} what @param {string} name @param {Value} value */
const datum = (what, name, value) => el('data', { key: `${what}-${name}` }, [String(value)]);
