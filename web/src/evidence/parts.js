/** Pieces that panels are put together from: headings, folds, rows, terms, sources. */
import { h } from '../dom.js';
import { lineSample } from '../marks/lines.js';
import { sentence, signWord, strengthWord } from '../text/ties.js';
import { eventLink, pairLink, pairName, personName, toView } from './links.js';
import { dataLang, plural, t } from '../words/words.js';

/** @typedef {import('./links.js').Context} Context */
/** @typedef {import('../types.js').Tie} Tie */
/** @typedef {Node|string|null|false} Part */

/** @param {string} title @param {Part[]} children @returns {Node[]} nothing at all when there is nothing to say */
export function part(title, children) {
  const said = children.filter(Boolean);
  return said.length ? [h('h3', {}, [title]), .../** @type {Node[]} */ (said)] : [];
}

/**
 * Something folded away under a line that opens it.
 * @param {string} title
 * @param {Part[]} children
 * @returns {Node|false}
 */
export function fold(title, children) {
  const said = children.filter(Boolean);
  return (
    said.length > 0 && h('details', { class: 'fold' }, [h('summary', {}, [title]), .../** @type {Node[]} */ (said)])
  );
}

/**
 * Rows of which the first stand there and the rest are folded away; a rest of two is shown.
 * @param {Node[]} items @param {number} first @param {(rest: number) => string} words what the fold is called
 * @returns {Part[]}
 */
export function rows(items, first, words) {
  if (!items.length) return [];
  if (items.length <= first + 2) return [list(items)];
  return [list(items.slice(0, first)), fold(words(items.length - first), [list(items.slice(first))])];
}

/** @param {Node[]} items */
export const list = (items) => items.length > 0 && h('ul', { class: 'rows' }, items);

/** A row: what it is, and beside it when or how. @param {(Node|string)[]} what @param {string} [note] */
export const row = (what, note = '') => h('li', {}, [...what, note ? h('span', { class: 'note' }, [note]) : null]);

/**
 * The line of a tie as on the map; of a story, the dots of what is not drawn.
 * @param {Tie} tie
 * @param {number} [width]
 */
export function tieSample(tie, width = 26) {
  if (tie.certainty === 'legend') return lineSample('ghost', 1, { width });
  return lineSample(tie.sign > 0 ? 'ally' : 'rival', tie.strength, { width, disputed: tie.certainty === 'disputed' });
}

/**
 * A tie as a row that opens its pair. Since when: that of the whole run.
 * @param {Context} context
 * @param {Tie} tie
 * @param {string} [seenFrom] the person whose ties these are
 */
export function tieRow(context, tie, seenFrom) {
  const name = seenFrom ? personName(context, tie.a === seenFrom ? tie.b : tie.a) : pairName(context, tie.a, tie.b);
  const since = context.timeline.run(tie)?.fromWords ?? tie.fromWords;
  return row(
    [tieSample(tie), pairLink(context, tie.a, tie.b, name)],
    t('{strength}, since {since}', { strength: strengthWord(tie.strength), since }),
  );
}

/**
 * A run of alliance or rivalry as a row that opens its pair, in words.
 * @param {Context} context
 * @param {import('../types.js').Run} run
 * @param {string} words
 */
export function runRow(context, run, words) {
  const sample = lineSample(run.sign > 0 ? 'ally' : 'rival', 2, { width: 26 });
  return row([sample, pairLink(context, run.a, run.b, pairName(context, run.a, run.b))], `${signWord(run)} ${words}`);
}

/** @param {Context} context @param {import('../types.js').HistoryEvent} event */
export const eventRow = (context, event) => row([eventLink(context, event)], event.dateWords);

/**
 * The ways on from a panel: all years of the two, and what the map shows when only this is asked for.
 * @param {Context} context
 * @param {import('../types.js').Selection} select
 * @param {string} words of the way to all years
 * @param {{only: string|null, words: string}} filter
 */
export const waysOn = (context, select, words, filter) =>
  context.state.get().view !== 'lessons' &&
  h('p', { class: 'whole-story' }, [
    toView(context, { view: 'pair', select }, words),
    ' ',
    toView(context, { view: 'map', only: filter.only }, filter.words),
  ]);

/** Terms and what they say; empty ones fall away. @param {[string, Part[]][]} pairs */
export function terms(pairs) {
  const said = pairs.filter(([, parts]) => parts.some(Boolean));
  return (
    said.length > 0 &&
    h(
      'dl',
      {},
      said.flatMap(([term, parts]) => [h('dt', {}, [term]), h('dd', {}, parts)]),
    )
  );
}

/** An id of the data set, small; one click selects it whole. @param {...string} ids */
export const idTag = (...ids) =>
  ids.length > 0 &&
  h(
    'span',
    { class: 'ids' },
    ids.flatMap((id, i) => [i ? ' ' : '', h('code', {}, [id])]),
  );

const KINDS = /** @type {Record<string, string>} */ ({
  primary: t('Document of the time'),
  memoir: t('Memoir'),
  scholarship: t('Historian'),
  reference: t('Reference work'),
  seed: t('School essay'),
});

/** @param {import('../types.js').Source} source */
export function sourceLine(source) {
  const title = h('b', { lang: dataLang() }, [source.title]);
  const author = source.author && source.author !== 'anonymous' ? `${source.author}, ` : '';
  const read =
    source.kind === 'seed' ? '' : /^checked/i.test(source.note) ? t('; read for this data set') : t('; not re-read');
  const named = source.url ? h('a', { href: source.url, rel: 'noreferrer' }, [title]) : title;
  const year = source.year ? `, ${source.year}.` : sentence(source.title).slice(source.title.length);
  return h('span', {}, [
    author && dataLang() ? h('span', { lang: dataLang() }, [author]) : author,
    named,
    `${year} ${KINDS[source.kind] ?? source.kind}${read}.`,
  ]);
}

/**
 * The sources of a panel, numbered; those beyond the first few folded away.
 * @param {Context} context @param {string[]} ids @param {number} [first] how many are shown at once
 */
export function references({ timeline }, ids, first = 6) {
  const items = ids.flatMap((id, i) => {
    const source = timeline.sources.get(id);
    return source
      ? [h('li', {}, [h('i', {}, [String(i + 1)]), h('span', {}, [sourceLine(source), ' ', idTag(id)])])]
      : [];
  });
  const shown = items.length <= first + 2 ? items.length : first;
  const refs = (/** @type {Node[]} */ some) => some.length > 0 && h('ol', { class: 'refs' }, some);
  return part(t('Sources'), [
    refs(items.slice(0, shown)),
    fold(
      shown
        ? plural(items.length - shown, { one: '{n} more sources', other: '{n} more sources' })
        : plural(items.length - shown, { one: '{n} sources', other: '{n} sources' }),
      [refs(items.slice(shown))],
    ),
  ]);
}

/**
 * Small numbers that point to the sources below.
 * @param {string[]} ids
 * @param {string[]} all the sources of the panel, in their order
 */
export function footnotes(ids, all) {
  const numbers = ids
    .map((id) => all.indexOf(id) + 1)
    .filter(Boolean)
    .sort((a, b) => a - b);
  return numbers.length > 0 && h('sup', {}, [numbers.join(', ')]);
}
