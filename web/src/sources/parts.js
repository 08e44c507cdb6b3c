/** The pieces of the page of sources: what rests on a source, ties by their sources, and where the essays differ. */
import { h } from '../dom.js';
import { WISH } from '../events.js';
import { aboutLink } from '../evidence/claim.js';
import { sourceLine } from '../evidence/parts.js';
import { opener, pairLink, pairName } from '../evidence/links.js';
import { formatFilter, noFilter } from '../filters/filter.js';
import { verdictMark } from '../marks/verdict.js';
import { counted, essayName, listed } from '../text/names.js';
import { signWord } from '../text/ties.js';
import { differences } from './differences.js';
import { byNumberOfSources } from './resting.js';
import { plural, t } from '../words/words.js';

/** @typedef {import('../evidence/links.js').Context} Context */
/** @typedef {import('../types.js').Tie} Tie */
/** @typedef {import('./resting.js').Resting} Resting */

const FIRST = 3; // claims of an essay that are shown at once

/** A tie as a word that opens it in its first year. @param {Context} context @param {Tie} tie */
function tieLink(context, tie) {
  const year = context.timeline.clampYear(tie.fromYear);
  const words = t('{pair}: {sign} from {date}', {
    pair: pairName(context, tie.a, tie.b),
    sign: signWord(tie).toLowerCase(),
    date: tie.fromWords,
  });
  return h('li', {}, [pairLink(context, tie.a, tie.b, words, year)]);
}

/** @param {Tie[]} ties */
const byTime = (ties) => [...ties].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));

/**
 * Words that unfold; what is in them is made when they are opened, because there is a lot of it.
 * @param {string} words
 * @param {() => Node[]} make
 */
function unfolds(words, make) {
  const details = h('details', {}, [h('summary', {}, [words])]);
  details.addEventListener('toggle', () => details.childElementCount === 1 && details.append(...make()), {
    once: true,
  });
  return details;
}

/**
 * A word that shows on the map what passes a filter.
 * @param {Context} context @param {Partial<import('../filters/filter.js').Filter>} only
 */
const onMap = ({ bus }, only) =>
  h(
    'button',
    {
      type: 'button',
      class: 'link',
      onclick: () =>
        bus.emit(WISH, { patch: { view: 'map', select: null, only: formatFilter({ ...noFilter(), ...only }) } }),
    },
    [t('Show them on the map')],
  );

/**
 * A source with what rests on it.
 * @param {Context} context
 * @param {import('../types.js').Source} source
 * @param {Resting} of
 */
export function sourceItem(context, source, { ties, events, factions, stays }) {
  const parts = [
    ties.length && counted(ties.length, 'tie'),
    events.length && counted(events.length, 'event'),
    factions.length && counted(factions.length, 'faction'),
    stays && counted(stays, 'membership or office', 'memberships and offices'),
  ].filter((words) => typeof words === 'string');
  const list = () => [
    ...(ties.length ? [h('p', {}, [onMap(context, { source: [source.id] })])] : []),
    h('ul', { class: 'things' }, [
      ...byTime(ties).map((tie) => tieLink(context, tie)),
      ...events.map(({ id, title, dateWords, year }) =>
        h('li', {}, [opener(context, { kind: 'event', id }, `${title}, ${dateWords}`, year)]),
      ),
      ...factions.map(({ id, name, fromYear }) =>
        h('li', {}, [opener(context, { kind: 'faction', id }, name, fromYear)]),
      ),
    ]),
  ];
  const shown = ties.length + events.length + factions.length;
  return h('li', {}, [
    sourceLine(source),
    shown
      ? unfolds(t('{list} rest on it', { list: listed(parts) }).replace(/^(1 \S+) rest /, '$1 rests '), list)
      : h('p', { class: 'silent' }, [
          parts.length
            ? t('{list} rest on it.', { list: listed(parts) })
            : t('No tie or event rests on it alone or with others.'),
        ]),
  ]);
}

/** A line for each number of sources: how many ties, as a bar, and which. @param {Context} context */
export function numberRows(context) {
  const groups = byNumberOfSources(context.timeline);
  const most = Math.max(...groups.map(({ ties }) => ties.length));
  return groups.map(({ count, ties }) => {
    const bar = h('i', { class: 'bar', 'aria-hidden': 'true' });
    bar.style.width = `${(100 * ties.length) / most}%`;
    const list = () => [
      ...(count > 1 ? [h('p', {}, [onMap(context, { sources: count })])] : []),
      h(
        'ul',
        { class: 'things' },
        byTime(ties).map((tie) => tieLink(context, tie)),
      ),
    ];
    return h('li', {}, [
      h('span', { class: 'count' }, [counted(count, 'source')]),
      h('span', { class: 'room' }, [bar]),
      unfolds(counted(ties.length, 'tie'), list),
    ]);
  });
}

/** The things of which the essays say something different, each essay in its column. @param {Context} context */
export function differenceRows(context) {
  const cell = (/** @type {import('../types.js').Claim[]} */ claims, /** @type {number} */ essay) =>
    h('div', { class: 'side' }, [
      h('b', { class: 'who' }, [essayName(essay)]),
      ...claims
        .slice(0, FIRST)
        .map((claim) =>
          h('p', {}, [opener(context, { kind: 'claim', id: claim.id }, claim.text), ' ', verdictMark(claim.verdict)]),
        ),
      claims.length > FIRST &&
        h('p', { class: 'silent' }, [
          plural(claims.length - FIRST, { one: 'and {n} more claim.', other: 'and {n} more claims.' }),
        ]),
      !claims.length && h('p', { class: 'silent' }, [t('Says nothing.')]),
    ]);
  return differences(context.timeline).flatMap(({ about, claims }) => {
    const link = aboutLink(context, about);
    return link ? [h('li', {}, [h('div', { class: 'thing' }, [link]), ...claims.map(cell)])] : [];
  });
}
