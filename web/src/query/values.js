/**
 * Values of the typed JSON of the Query API (Neo4j's, version 2): as text for people, as Cypher's own notation, and
 * as plain JSON. Pure.
 */

/** @typedef {{$type: string, _value: any}} Value */
/** @typedef {{_element_id: string, _labels: string[], _properties: Record<string, Value>}} NodeValue */
/**
 * @typedef {{_element_id: string, _start_node_element_id: string, _end_node_element_id: string, _type: string,
 *   _properties: Record<string, Value>}} RelationshipValue
 */

const NAMES = ['name', 'title', 'short', 'label', 'text', 'key', 'id'];

/** What a node is called: the first of its properties that is a name. @param {NodeValue} node */
export function nameOf(node) {
  for (const name of NAMES) {
    const value = node._properties[name];
    if (value?.$type === 'String') return value._value;
  }
  return node._labels[0] ?? 'node';
}

/**
 * A value as a reader sees it in a cell.
 * @param {Value} value
 * @returns {string}
 */
export function textOf(value) {
  switch (value.$type) {
    case 'Null':
      return '';
    case 'List':
      return value._value.map(textOf).join(', ');
    case 'Map':
      return Object.entries(value._value)
        .map(([key, one]) => `${key}: ${textOf(one)}`)
        .join(', ');
    case 'Node':
      return nameOf(value._value);
    case 'Relationship':
      return value._value._type;
    case 'Path':
      return value._value
        .map((/** @type {Value} */ part, /** @type {number} */ i) =>
          i % 2 ? ` ${part._value._type} ` : nameOf(part._value),
        )
        .join('');
    default:
      return String(value._value);
  }
}

/** Whether a column of such values is set flush right. @param {Value} value */
export const isNumber = (value) => value.$type === 'Integer' || value.$type === 'Float';

/**
 * A value in the notation of Cypher, as a text result shows it.
 * @param {Value} value
 * @returns {string}
 */
export function cypherOf(value) {
  const v = value._value;
  switch (value.$type) {
    case 'Null':
      return 'null';
    case 'String':
      return `'${String(v).replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
    case 'List':
      return `[${v.map(cypherOf).join(', ')}]`;
    case 'Map':
      return mapOf(v);
    case 'Node':
      return `(${v._labels.map((/** @type {string} */ label) => `:${label}`).join('')} ${mapOf(v._properties)})`;
    case 'Relationship':
      return `[:${v._type} ${mapOf(v._properties)}]`;
    case 'Path':
      return v
        .map((/** @type {Value} */ part, /** @type {number} */ i) => {
          if (i % 2 === 0) return cypherOf(part);
          const leads = part._value._start_node_element_id === v[i - 1]._value._element_id;
          return leads ? `-${cypherOf(part)}->` : `<-${cypherOf(part)}-`;
        })
        .join('');
    default:
      return String(v);
  }
}

/** @param {Record<string, Value>} map */
const mapOf = (map) =>
  `{${Object.entries(map)
    .map(([key, one]) => `${/^[\p{L}_][\p{L}\p{N}_]*$/u.test(key) ? key : `\`${key}\``}: ${cypherOf(one)}`)
    .join(', ')}}`;

/**
 * A value as plain JSON.
 * @param {Value} value
 * @returns {any}
 */
export function plainOf(value) {
  const v = value._value;
  const all = (/** @type {Record<string, Value>} */ map) =>
    Object.fromEntries(Object.entries(map).map(([key, one]) => [key, plainOf(one)]));
  switch (value.$type) {
    case 'Integer':
      return Number.isSafeInteger(Number(v)) ? Number(v) : v;
    case 'Float':
      return Number.isFinite(Number(v)) ? Number(v) : v;
    case 'List':
      return v.map(plainOf);
    case 'Map':
      return all(v);
    case 'Node':
      return { labels: v._labels, properties: all(v._properties) };
    case 'Relationship':
      return { type: v._type, properties: all(v._properties) };
    case 'Path':
      return v.map(plainOf);
    default:
      return v;
  }
}

/**
 * Orders two values as ORDER BY does for values of one type; null last.
 * @param {Value} a
 * @param {Value} b
 */
export function compare(a, b) {
  if (a.$type === 'Null' || b.$type === 'Null') return Number(a.$type === 'Null') - Number(b.$type === 'Null');
  if (isNumber(a) && isNumber(b)) return Number(a._value) - Number(b._value);
  return textOf(a).localeCompare(textOf(b), 'en', { numeric: true });
}
