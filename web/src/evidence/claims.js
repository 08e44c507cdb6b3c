/** What the essays say of something: the claims of its year first, the others one step away. */
import { h } from '../dom.js';
import { explainer } from '../explain.js';
import { verdictMark } from '../marks/verdict.js';
import { counted, essayName } from '../text/names.js';
import { opener } from './links.js';
import { fold, idTag, part } from './parts.js';
import { spelled } from '../text/numbers.js';
import { plural, t } from '../words/words.js';

/** @typedef {import('./links.js').Context} Context */
/** @typedef {import('../types.js').Claim} Claim */

/**
 * How the essays of a data set are spoken of; it may have none, or many.
 * @param {Pick<Context, 'timeline'>} context
 */
const essayWords = ({ timeline: { essays } }) => ({
  title:
    essays.length === 1
      ? t('What the school essay says')
      : t('What the {number} school essays say', { number: spelled(essays.length) }),
  silent:
    essays.length === 1
      ? t('It says nothing')
      : essays.length === 2
        ? t('Neither says anything')
        : t('None says anything'),
});

/** Essays as the page calls them. @param {Context} context @param {string} source */
export function essayOf({ timeline }, source) {
  const index = timeline.essays.findIndex((essay) => essay.id === source);
  return index < 0 ? (timeline.sources.get(source)?.title ?? source) : essayName(index);
}

/** @param {Context} context @param {Claim} claim @param {number} [year] what it is about, where that is not plain */
export function claimBlock(context, claim, year) {
  const explain = explainer(context.timeline);
  return h('div', { class: 'claim' }, [
    h('p', { class: 'top' }, [
      h('span', {}, [
        h('b', {}, [essayOf(context, claim.source)]),
        year ? t(', on {year}', { year }) : '',
        ' ',
        idTag(claim.id),
      ]),
      verdictMark(claim.verdict),
    ]),
    h('p', {}, [
      opener(context, { kind: 'claim', id: claim.id }, claim.text),
      ' ',
      h('span', { class: 'correction' }, explain(claim.correction)),
    ]),
  ]);
}

/** The years that a claim is about, the first first. @param {Context} context @param {Claim} claim */
function yearsOf({ timeline }, claim) {
  const years = claim.about.flatMap((id) => {
    const known =
      timeline.ties.get(id)?.fromYear ?? timeline.events.get(id)?.year ?? timeline.factions.get(id)?.fromYear;
    const [, holder, office] = /^offices:([^:]+):(.+)$/.exec(id) ?? [];
    const post = holder && timeline.json.offices.find((one) => one.person === holder && one.office === office);
    return known ?? (post ? Number(post.validFrom.slice(0, 4)) : []);
  });
  return years.sort((one, other) => one - other);
}

/**
 * What the essays say of something with a time of its own; an essay that is silent says so.
 * @param {Context} context @param {Claim[]} claims @param {Claim[]} [others] about other times, folded
 */
export function essaysSay(context, claims, others = []) {
  if (!context.timeline.essays.length) return [];
  const { title, silent: nothing } = essayWords(context);
  if (!claims.length && !others.length) {
    return part(title, [h('p', { class: 'correction' }, [t('{nothing} of this.', { nothing })])]);
  }
  const blocks = context.timeline.essays.flatMap((essay) => {
    const own = claims.filter((claim) => claim.source === essay.id);
    if (own.length) return own.map((claim) => claimBlock(context, claim));
    const silent = h('span', { class: 'verdict none' }, [t('Says nothing')]);
    return [
      h('div', { class: 'claim' }, [h('p', { class: 'top' }, [h('b', {}, [essayOf(context, essay.id)]), silent])]),
    ];
  });
  const rest = fold(
    plural(others.length, { one: '{n} claim about other times', other: '{n} claims about other times' }),
    byYear(context, others),
  );
  return part(title, [
    ...(claims.length
      ? blocks
      : [h('p', { class: 'correction' }, [t('{nothing} of {year}.', { nothing, year: context.year })])]),
    rest,
  ]);
}

/**
 * Claims folded away: those of the year, and those of others in their order.
 * @param {Context} context
 * @param {Claim[]} claims
 */
export function essaysFolded(context, claims) {
  const now = claims.filter((claim) => yearsOf(context, claim).includes(context.year));
  const rest = claims.filter((claim) => !now.includes(claim));
  return part(essayWords(context).title, [
    fold(
      plural(now.length, { one: '{n} claim about {year}', other: '{n} claims about {year}' }, { year: context.year }),
      now.map((claim) => claimBlock(context, claim)),
    ),
    fold(
      now.length
        ? plural(rest.length, { one: '{n} about other years', other: '{n} about other years' })
        : counted(rest.length, 'claim'),
      byYear(context, rest),
    ),
  ]);
}

/** @param {Context} context @param {Claim[]} claims */
function byYear(context, claims) {
  const dated = claims.map((claim) => ({ claim, year: yearsOf(context, claim).at(0) }));
  dated.sort((one, other) => (one.year ?? Infinity) - (other.year ?? Infinity));
  return dated.map(({ claim, year }) => claimBlock(context, claim, year));
}
