/** Pieces that the evidence of ties, people, factions, events and claims is put together from. */
import { h } from '../dom.js';
import { WISH } from '../events.js';
import { lineSample } from '../marks/lines.js';
import { verdictMark } from '../marks/verdict.js';
import { inWords } from '../text/dates.js';
import { essayName, listed, mapName } from '../text/names.js';
import { signWord, strengthWord } from '../text/ties.js';

/** @typedef {{bus: import('../bus.js').Bus, timeline: import('../timeline.js').Timeline, year: number}} Context */
/** @typedef {import('../types.js').Tie} Tie */
/** @typedef {import('../types.js').Claim} Claim */
/** @typedef {import('../types.js').Selection} Selection */

/** A word that opens the evidence of something. @param {Context} context @param {Selection} select @param {string} text @param {number} [year] go to this year as well */
export function opener({ bus }, select, text, year) {
  return h('button', { type: 'button', class: 'link', onclick: () => bus.emit(WISH, { patch: { select, view: 'map', ...(year ? { year } : {}) } }) }, [text]);
}

/** @param {string} title @param {(Node|string|null|false)[]} children @returns {Node[]} nothing at all when there is nothing to say */
export function part(title, children) {
  const said = children.filter(Boolean);
  return said.length ? [h('h3', {}, [title]), .../** @type {Node[]} */ (said)] : [];
}

/** @param {Context} context @param {string} id */
export const personName = ({ timeline }, id) => timeline.people.get(id)?.name ?? id;
/** @param {Context} context @param {string} id */
export function shortName({ timeline }, id) {
  const person = timeline.people.get(id);
  return person ? mapName(person) : id;
}

/** Ties as lines that open: sample, the other's name, strength and dates. @param {Context} context @param {Tie[]} ties @param {string} [seenFrom] the person whose ties these are */
export function tieRows(context, ties, seenFrom) {
  return h('ul', { class: 'rows' }, ties.map((tie) => {
    const name = seenFrom ? personName(context, tie.a === seenFrom ? tie.b : tie.a) : listed([shortName(context, tie.a), shortName(context, tie.b)]);
    return h('li', {}, [lineSample(tie.sign > 0 ? 'ally' : 'rival', tie.strength, { width: 26, disputed: tie.certainty === 'disputed' }), opener(context, { kind: 'tie', id: tie.id }, name), h('span', { class: 'note' }, [`${strengthWord(tie.strength)}, since ${inWords(tie.from)}`])]);
  }));
}

/** The rows of one pair, oldest first. @param {Context} context @param {Tie[]} pair @param {Tie} current */
export function pairRows(context, pair, current) {
  return h('ul', { class: 'rows' }, pair.map((tie) => {
    const words = `${signWord(tie)}, ${strengthWord(tie.strength)}`;
    const name = tie === current ? h('b', {}, [words]) : opener(context, { kind: 'tie', id: tie.id }, words, tie.fromYear);
    if (tie !== current) name.setAttribute('aria-label', `${words}, ${shortName(context, tie.a)} and ${shortName(context, tie.b)}, from ${inWords(tie.from)}`);
    const sample = tie.certainty === 'legend' ? lineSample('ghost', 1, { width: 26 }) : lineSample(tie.sign > 0 ? 'ally' : 'rival', tie.strength, { width: 26, disputed: tie.certainty === 'disputed' });
    return h('li', {}, [sample, name, h('span', { class: 'note' }, [tie.certainty === 'legend' ? 'a story' : `${inWords(tie.from)} – ${tie.open ? 'after 1940' : inWords(tie.to)}`])]);
  }));
}

/** Essays as the page calls them. @param {Context} context @param {string} source */
export function essayOf({ timeline }, source) {
  const index = timeline.essays.findIndex((essay) => essay.id === source);
  return index < 0 ? (timeline.sources.get(source)?.title ?? source) : essayName(index);
}

/** @param {Context} context @param {Claim} claim @param {boolean} [named] whether to open with the essay's name */
export function claimBlock(context, claim, named = true) {
  return h('div', { class: 'claim' }, [
    h('p', { class: 'top' }, [h('b', {}, [named ? essayOf(context, claim.source) : '']), verdictMark(claim.verdict)]),
    h('p', {}, [opener(context, { kind: 'claim', id: claim.id }, claim.text), ' ', h('span', { class: 'correction' }, [claim.correction])]),
  ]);
}

/**
 * What each essay says of something; an essay that is silent says so.
 * @param {Context} context @param {Claim[]} claims
 */
export function essaysSay(context, claims) {
  if (!claims.length) return part('What the two school essays say', [h('p', { class: 'correction' }, ['Neither says anything of this.'])]);
  const blocks = context.timeline.essays.flatMap((essay) => {
    const own = claims.filter((claim) => claim.source === essay.id);
    if (own.length) return own.map((claim) => claimBlock(context, claim));
    return [h('div', { class: 'claim' }, [h('p', { class: 'top' }, [h('b', {}, [essayOf(context, essay.id)]), h('span', { class: 'verdict none' }, ['Says nothing'])])])];
  });
  return part('What the two school essays say', blocks);
}

const KINDS = /** @type {Record<string, string>} */ ({ primary: 'Document of the time', memoir: 'Memoir', scholarship: 'Historian', reference: 'Reference work', seed: 'School essay' });

/** @param {import('../types.js').Source} source */
export function sourceLine(source) {
  const title = h('b', {}, [source.title]);
  const author = source.author && source.author !== 'anonymous' ? `${source.author}, ` : '';
  const read = source.kind === 'seed' ? '' : /^checked/i.test(source.note) ? '; read for this data set' : '; not re-read';
  return h('span', {}, [author, source.url ? h('a', { href: source.url, rel: 'noreferrer' }, [title]) : title, source.year ? `, ${source.year}` : '', `. ${KINDS[source.kind] ?? source.kind}${read}.`]);
}

/** @param {Context} context @param {string[]} ids */
export function references({ timeline }, ids) {
  const found = ids.flatMap((id) => timeline.sources.get(id) ?? []);
  if (!found.length) return [];
  return part('Sources', [h('ol', { class: 'refs' }, found.map((source, i) => h('li', {}, [h('i', {}, [String(i + 1)]), sourceLine(source)])))]);
}

/** Small numbers that point to the sources below. @param {string[]} ids */
export const footnotes = (ids) => ids.length > 0 && h('sup', {}, [ids.map((_, i) => i + 1).join(', ')]);

/** Terms and what they say; empty ones fall away. @param {[string, (Node|string|null|false)[]][]} rows */
export function terms(rows) {
  return h('dl', {}, rows.filter(([, said]) => said.some(Boolean)).flatMap(([term, said]) => [h('dt', {}, [term]), h('dd', {}, said)]));
}

/** @param {Context} context @param {import('../types.js').HistoryEvent[]} events */
export function eventRows(context, events) {
  return events.length > 0 && h('ul', { class: 'rows' }, events.map((event) => h('li', {}, [opener(context, { kind: 'event', id: event.id }, event.title, event.year), h('span', { class: 'note' }, [inWords(event.date)])])));
}
