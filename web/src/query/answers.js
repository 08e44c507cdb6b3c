/** What statements gave: for each its remarks, and its rows in the form that was chosen. */
import { h } from '../dom.js';
import { download } from '../download.js';
import { asCsv, asJson, asText, written } from './results/forms.js';
import { hasEntities } from './entities.js';
import { graphOf } from './results/graph.js';
import { planOf } from './results/plan.js';
import { tableOf } from './results/table.js';
import { MOST_ROWS } from './run.js';
import { plural, t } from '../words/words.js';

/** @typedef {import('./run.js').Answer} Answer */
/** @typedef {{show: (select: import('../types.js').Selection) => void}} Page show: goes to the map with a selection */
/** @typedef {import('./remarks.js').Remark} Remark */
/** @typedef {{answer: Answer, remarks: Remark[]}} Result a statement's answer, and what is said of the statement */

const FORMS = /** @type {[string, (answer: Answer, page: Page) => HTMLElement, (answer: Answer) => boolean][]} */ ([
  [t('Table'), tableOf, ({ rows }) => rows.length > 0],
  [t('Graph'), graphOf, hasEntities],
  [t('Text'), written(asText, 'text'), ({ rows }) => rows.length > 0],
  ['JSON', written(asJson, 'JSON'), ({ rows }) => rows.length > 0],
  [t('Plan'), planOf, ({ plan }) => plan !== null],
]);

/** Whether an answer is nothing but nodes, relationships and paths, which one wants to see. @param {Answer} answer */
const isGraph = ({ rows }) =>
  rows.length > 0 && rows[0].every(({ $type }) => ['Node', 'Relationship', 'Path'].includes($type));

/** What can be saved: the ending of its name, its media type, its text. */
const SAVES = /** @type {[string, string, (answer: Answer) => string][]} */ ([
  ['csv', 'text/csv', asCsv],
  ['json', 'application/json', (answer) => asJson(answer)],
]);

/**
 * @param {HTMLElement} root
 * @param {(from: number, to: number, word: string) => void} replace puts another word into the editor
 * @param {Page} page
 */
export function createAnswers(root, replace, page) {
  let form = /** @type {string|null} */ (null); // as it was chosen
  let results = /** @type {Result[]} */ ([]);

  /** @param {Result[]} now */
  function show(now) {
    results = now;
    root.replaceChildren(...results.map(resultOf));
  }

  /** @param {Result} result */
  function resultOf({ answer, remarks }) {
    const fitting = FORMS.filter(([, , fits]) => fits(answer));
    const wanted = form ?? (isGraph(answer) ? t('Graph') : null);
    const on = fitting.find(([name]) => name === wanted) ?? fitting[0];
    const lines = remarks.map(remarkLine);
    if (!on) {
      const none = h('p', { class: 'foot' }, [t('No rows. Nothing in this history is as the question says.')]);
      return h('div', { class: 'result' }, answer.error ? lines : [...lines, none]);
    }
    const tabs = fitting.map(([name]) =>
      h('button', { type: 'button', 'aria-pressed': String(name === on[0]), onclick: () => choose(name) }, [name]),
    );
    const saves = SAVES.map(([name, type, text]) =>
      h('button', { type: 'button', class: 'link', onclick: () => download(`answer.${name}`, type, text(answer)) }, [
        t('Save {format}', { format: name.toUpperCase() }),
      ]),
    );
    const cut = plural(MOST_ROWS, {
      one: 'These are the first {n} row; there are more. Add LIMIT to choose which, or ask in a terminal.',
      other: 'These are the first {n} rows; there are more. Add LIMIT to choose which, or ask in a terminal.',
    });
    return h('div', { class: 'result' }, [
      ...lines,
      h('div', { class: 'tabs' }, [...tabs, h('span', { class: 'space' }), ...(answer.rows.length ? saves : [])]),
      on[1](answer, page),
      answer.isCut && h('p', { class: 'foot' }, [cut]),
    ]);
  }

  /** @param {string} name */
  function choose(name) {
    form = name;
    show(results);
    /** @type {HTMLElement|null} */ (root.querySelector('.tabs [aria-pressed=true]'))?.focus();
  }

  /** @param {Remark} remark */
  function remarkLine({ severity, text, line, column, from, to, fix }) {
    const where = line === null ? '' : t(' Line {line}, column {column}.', { line, column: column ?? '' });
    const put = () => {
      if (from !== null && to !== null && fix) replace(from, to, fix);
    };
    return h('p', { class: `remark-line ${severity}` }, [
      text + where,
      fix && ' ',
      fix && h('button', { type: 'button', class: 'link', onclick: put }, [t('Write {fix}', { fix })]),
    ]);
  }

  return {
    show,
    clear: () => show([]),
    has: () => results.length > 0,
  };
}
