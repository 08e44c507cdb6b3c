/** The panel of one claim of an essay: the claim, the verdict, the correction and what it is about. */
import { h } from '../dom.js';
import { explainer } from '../explain.js';
import { verdictMark } from '../marks/verdict.js';
import { signWord } from '../text/ties.js';
import { essayOf } from './claims.js';
import { opener, pairLink, pairName, shortName } from './links.js';
import { idTag, part, sourceLine } from './parts.js';
import { dataLang, named, t } from '../words/words.js';

/** @typedef {import('./links.js').Context} Context */
/** @typedef {import('../types.js').Claim} Claim */

/** @param {Context} context @param {Claim} claim @returns {(Node|false)[]} */
export function claimEvidence(context, claim) {
  const source = context.timeline.sources.get(claim.source);
  return [
    h('h2', { lang: dataLang() }, [claim.text]),
    h('div', { class: 'claim' }, [
      h('p', { class: 'top' }, [
        h('span', {}, [h('b', {}, [essayOf(context, claim.source)]), ' ', idTag(claim.id)]),
        verdictMark(claim.verdict),
      ]),
      h('p', { class: 'correction' }, explainer(context.timeline)(claim.correction)),
    ]),
    ...part(t('It is about'), aboutLinks(context, claim)),
    ...part(t('Made in'), [source ? sourceLine(source) : false]),
  ];
}

/**
 * What a claim is about, as words that open; or why it stands on no tie.
 * @param {Context} context
 * @param {Claim} claim
 * @returns {Node[]}
 */
export function aboutLinks(context, claim) {
  if (!claim.about.length) {
    const why = claim.notEncoded
      ? t('On no tie or event: {why}.', { why: claim.notEncoded }).replace('..', '.')
      : t('On no tie or event.');
    return [h('span', { lang: claim.notEncoded ? dataLang() : null }, [why])];
  }
  return claim.about.flatMap((id) => {
    const link = aboutLink(context, id);
    return link ? [h('div', { class: 'thing' }, [link])] : [];
  });
}

/**
 * What an id stands for, as words that open it; null where there is no such thing.
 * @param {Context} context @param {string} id
 */
export function aboutLink(context, id) {
  const { timeline } = context;
  const tie = timeline.ties.get(id);
  if (tie) {
    const year = timeline.clampYear(tie.fromYear);
    const words = tie.certainty === 'legend' ? t('a story') : signWord(tie).toLowerCase();
    return pairLink(
      context,
      tie.a,
      tie.b,
      t('{pair} in {year}: {words}', { pair: pairName(context, tie.a, tie.b), year, words }),
      year,
    );
  }
  const event = timeline.events.get(id);
  if (event) return opener(context, { kind: 'event', id }, `${event.title}, ${event.dateWords}`, event.year);
  const person = timeline.people.get(id);
  if (person) return opener(context, { kind: 'person', id }, person.name);
  const faction = timeline.factions.get(id);
  if (faction) return opener(context, { kind: 'faction', id }, faction.name, faction.fromYear);
  const [, holder, office] = /^offices:([^:]+):(.+)$/.exec(id) ?? [];
  return holder
    ? opener(
        context,
        { kind: 'person', id: holder },
        `${shortName(context, holder)}: ${named(office.replaceAll('-', ' '))}`,
      )
    : null;
}
