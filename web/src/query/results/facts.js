/** What a node or a relationship holds, in lines, with the way to the map where it stands there. */
import { h } from '../../dom.js';
import { textOf } from '../values.js';
import { t } from '../../words/words.js';

/** @typedef {import('../values.js').Value} Value */

/**
 * @param {Value} value a node or a relationship
 * @param {import('../answers.js').Page['show']} show goes to the map with a selection
 * @returns {HTMLElement[]}
 */
export function factsOf({ $type, _value: { _labels, _type, _properties } }, show) {
  const isTie = $type === 'Relationship';
  const id = _properties.id?._value;
  const isOnMap = id && (isTie ? /^(ALLIED_WITH|RIVAL_OF)$/.test(_type) : _labels.includes('Person'));
  const way = () => show({ kind: isTie ? 'tie' : 'person', id });
  const facts = Object.entries(_properties).flatMap(([key, one]) => [
    h('dt', {}, [key]),
    h('dd', {}, [textOf(/** @type {Value} */ (one))]),
  ]);
  return [
    h('h3', {}, [isTie ? _type : _labels.join(', ')]),
    ...(isOnMap
      ? [h('p', {}, [h('button', { type: 'button', class: 'link', onclick: way }, [t('Show on the map')])])]
      : []),
    h('dl', {}, facts),
  ];
}
