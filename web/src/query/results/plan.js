/** How a statement was run, or would be: a tree of operators with their rows, the widest step marked. */
import { h } from '../../dom.js';
import { t } from '../../words/words.js';

/** @typedef {import('../run.js').Answer} Answer */
/**
 * @typedef {{operatorType: string, arguments: Record<string, any>, identifiers: string[], children: Plan[],
 *   dbHits?: number, records?: number}} Plan
 */

const DETAILS = ['Details', 'details', 'Expressions', 'LabelName', 'Index'];

/** @param {any} value in typed JSON or plain */
const plain = (value) => (value && typeof value === 'object' && '_value' in value ? value._value : value);

/** @param {Answer} answer @returns {HTMLElement} */
export function planOf({ plan }) {
  const rows = flat(plan, 0);
  const rowsOf = (/** @type {Plan} */ one) => Number(one.records ?? plain(one.arguments.EstimatedRows) ?? 0);
  const widest = Math.max(...rows.map(({ step }) => rowsOf(step)));
  const isProfile = plan.records !== undefined;
  const heads = [
    t('step'),
    t('on what'),
    ...(isProfile ? [t('rows'), t('estimated'), t('hits')] : [t('estimated rows')]),
  ];
  return h('div', { class: 'rows', tabindex: 0, role: 'region', 'aria-label': t('Plan') }, [
    h('table', { class: 'plan' }, [
      h('thead', {}, [
        h(
          'tr',
          {},
          heads.map((head, i) => h('th', { scope: 'col', class: i > 1 ? 'r' : null }, [head])),
        ),
      ]),
      h(
        'tbody',
        {},
        rows.map(({ step, depth }) => {
          const isWidest = widest > 0 && rowsOf(step) === widest;
          const estimate = plain(step.arguments.EstimatedRows);
          const numbers = isProfile ? [step.records, rounded(estimate), step.dbHits] : [rounded(estimate)];
          const about = DETAILS.map((name) => plain(step.arguments[name])).find(Boolean);
          return h('tr', { class: isWidest ? 'widest' : null }, [
            h('td', { class: 'short' }, ['\u2003'.repeat(depth), step.operatorType, isWidest ? t(' ◂ widest') : '']),
            h('td', {}, [h('code', {}, [about ? String(about) : step.identifiers.join(', ')])]),
            ...numbers.map((number) => h('td', { class: 'r' }, [number === undefined ? '' : String(number)])),
          ]);
        }),
      ),
    ]),
    h('p', { class: 'foot' }, [
      t('It is read from the last line to the first: each step takes the rows of those below it.'),
    ]),
  ]);
}

/** @param {any} number */
const rounded = (number) =>
  number === undefined || number === null ? undefined : Math.round(Number(number) * 10) / 10;

/** @param {Plan} step @param {number} depth @returns {{step: Plan, depth: number}[]} */
const flat = (step, depth) => [{ step, depth }, ...step.children.flatMap((child) => flat(child, depth + 1))];
