/** A filter in words. Pure. */
import { essayName, listed, nameIn } from '../text/names.js';
import { basisWord, certaintyWords } from '../text/ties.js';
import { plural, t } from '../words/words.js';

/** @typedef {import('./filter.js').Filter} Filter */
/** @typedef {import('../timeline.js').Timeline} Timeline */

/** @param {Timeline} timeline @param {string} id */
export function sourceName(timeline, id) {
  const essay = timeline.essays.findIndex((source) => source.id === id);
  if (essay >= 0) return essayName(essay);
  const source = timeline.sources.get(id);
  return source ? [source.author, source.title].filter(Boolean).join(', ') : id;
}

/** "a, b or c". @param {string[]} words */
const either = (words) => [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(t(' or '));

/** How sure the record is; several grades have the same words. @param {string[]} certainty */
const sureness = (certainty) => [...new Set(certainty.map(certaintyWords))];

/**
 * Its conditions, a few words for each: ["rivals", "two sources or more", "without Molotov"].
 * @param {Filter} filter
 * @param {Timeline} timeline
 */
export function filterWords(filter, timeline) {
  const { sign, strength, basis, certainty, source, sources, faction, around, chain, hide } = filter;
  const name = (/** @type {string} */ id) => nameIn(timeline, id);
  return [
    sign && (sign > 0 ? t('allied') : t('rivals')),
    strength && (strength === 3 ? t('central') : t('clear or central')),
    basis.length && either(basis.map((word) => basisWord(word).toLowerCase())),
    certainty.length && either(sureness(certainty)),
    source.length && t('from {list}', { list: either(source.map((id) => sourceName(timeline, id))) }),
    sources && plural(sources, { one: '{n} sources or more', other: '{n} sources or more' }),
    faction.length && t('of {list}', { list: listed(faction.map((id) => timeline.factions.get(id)?.name ?? id)) }),
    around &&
      (around.steps === 1
        ? t('one step from {name}', { name: name(around.person) })
        : plural(
            around.steps,
            { one: '{n} steps from {name}', other: '{n} steps from {name}' },
            { name: name(around.person) },
          )),
    chain &&
      t('the shortest chain of allies from {name} to {other}', { name: name(chain.from), other: name(chain.to) }),
    hide.length && t('without {list}', { list: listed(hide.map(name)) }),
  ].filter((words) => typeof words === 'string');
}
