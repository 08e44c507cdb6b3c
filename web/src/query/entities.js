/** The nodes and relationships that an answer holds, wherever in it they stand. Pure. */
import { nameOf } from './values.js';

/** @typedef {import('./values.js').Value} Value */
/** @typedef {import('../graph/answer/answer-graph.js').Dot} Dot */
/** @typedef {import('../graph/answer/answer-graph.js').Line} Line */
/** @typedef {{dots: Map<string, Dot>, lines: Map<string, Line>, values: Map<string, Value>}} Entities values: by id */

/** The ids of nodes and relationships may be the same numbers. @param {string} id */
export const nodeId = (id) => `n ${id}`;
/** @param {string} id */
export const relationshipId = (id) => `r ${id}`;

/** @returns {Entities} */
export const noEntities = () => ({ dots: new Map(), lines: new Map(), values: new Map() });

/**
 * Adds what some values hold.
 * @param {Entities} into
 * @param {Value[]} values
 */
export function collect(into, values) {
  for (const value of values) {
    const held = value._value;
    switch (value.$type) {
      case 'Node': {
        const id = nodeId(held._element_id);
        into.dots.set(id, { id, name: nameOf(held), kind: held._labels[0] ?? '' });
        into.values.set(id, value);
        break;
      }
      case 'Relationship': {
        const id = relationshipId(held._element_id);
        const strength = Number(held._properties.strength?._value ?? 1);
        const [from, to] = [nodeId(held._start_node_element_id), nodeId(held._end_node_element_id)];
        into.lines.set(id, { id, from, to, kind: held._type, strength });
        into.values.set(id, value);
        break;
      }
      case 'Path':
      case 'List':
        collect(into, held);
        break;
      case 'Map':
        collect(into, Object.values(held));
        break;
      default:
    }
  }
}

/** Whether there is anything to draw. @param {{rows: Value[][]}} answer */
export function hasEntities({ rows }) {
  const found = noEntities();
  for (const row of rows.slice(0, 20)) collect(found, row);
  return found.values.size > 0;
}
