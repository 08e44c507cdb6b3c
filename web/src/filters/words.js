/** A filter in words. Pure. */
import { essayName, listed, nameIn } from '../text/names.js';
import { basisWord, certaintyWords } from '../text/ties.js';

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
const either = (words) => [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' or ');

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
    sign && (sign > 0 ? 'allied' : 'rivals'),
    strength && (strength === 3 ? 'central' : 'clear or central'),
    basis.length && either(basis.map((word) => basisWord(word).toLowerCase())),
    certainty.length && either(sureness(certainty)),
    source.length && `from ${either(source.map((id) => sourceName(timeline, id)))}`,
    sources && `${sources} sources or more`,
    faction.length && `of ${listed(faction.map((id) => timeline.factions.get(id)?.name ?? id))}`,
    around && `${around.steps === 1 ? 'one step' : `${around.steps} steps`} from ${name(around.person)}`,
    chain && `the shortest chain of allies from ${name(chain.from)} to ${name(chain.to)}`,
    hide.length && `without ${listed(hide.map(name))}`,
  ].filter((words) => typeof words === 'string');
}
