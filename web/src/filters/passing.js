/** What passes a filter in the picture of a year. Pure; what holds in a year is looked up in the timeline. */
import { pairKey } from '../timeline.js';
import { readFilter } from './filter.js';

/** @typedef {import('./filter.js').Filter} Filter */
/** @typedef {import('../timeline.js').Timeline} Timeline */
/** @typedef {import('../types.js').Tie} Tie */
/** @typedef {import('../types.js').Change} Change */

/**
 * @typedef {object} Passing
 * @property {Set<string>} ties the ids of the ties of the picture that pass
 * @property {Set<string>} people the ids of the people who do
 * @property {number} all how many ties the picture has
 * @property {(tie: Tie) => boolean} tie whether a tie passes, of another time too
 * @property {(change: Change) => boolean} change whether a change is about what passes
 */

/**
 * @param {Timeline} timeline
 * @param {number} year
 * @param {Filter} filter
 * @returns {Passing}
 */
export function passing(timeline, year, filter) {
  const state = [...timeline.stateOn(year).values()];
  const hidden = new Set(filter.hide);
  const told = (/** @type {Tie} */ tie) => tieHas(timeline, filter, tie) && !hidden.has(tie.a) && !hidden.has(tie.b);
  const candidates = state.filter(told);
  const reached = reach(timeline, year, filter, candidates);
  const ties = reached ? candidates.filter((tie) => reached.ties(tie)) : candidates;
  const people = new Set(reached?.people ?? []);
  for (const tie of ties) people.add(tie.a).add(tie.b);
  if (!reached && !asksOfTies(filter)) {
    for (const id of timeline.people.keys()) people.add(id);
  }
  for (const id of hidden) people.delete(id);

  const passes = (/** @type {Tie} */ tie) =>
    told(tie) && (!reached || reached.core.has(tie.a) || reached.core.has(tie.b));
  return {
    ties: new Set(ties.map((tie) => tie.id)),
    people,
    all: state.length,
    tie: passes,
    change({ ties: touched, before, after, people: concerned }) {
      const about = [before, after, ...touched].flatMap((id) => (id && timeline.ties.get(id)) || []);
      return about.length ? about.some(passes) : concerned.some((id) => people.has(id));
    },
  };
}

/** @typedef {(year: number, text: string|null) => Passing|null} Sieve null where nothing is asked for */

const sieves = /** @type {WeakMap<Timeline, Sieve>} */ (new WeakMap());

/**
 * What passes in a history. There is one sieve for each, which keeps what was asked last, because many parts of the
 * page ask the same.
 * @param {Timeline} timeline
 * @returns {Sieve}
 */
export function sieveOf(timeline) {
  const made = sieves.get(timeline) ?? createSieve(timeline);
  sieves.set(timeline, made);
  return made;
}

/** @param {Timeline} timeline @returns {Sieve} */
function createSieve(timeline) {
  let last = { key: '', passing: /** @type {Passing|null} */ (null) };
  return (year, text) => {
    if (!text) return null;
    const key = `${year} ${text}`;
    if (last.key !== key) {
      const filter = readFilter(text, timeline);
      last = { key, passing: filter ? passing(timeline, year, filter) : null };
    }
    return last.passing;
  };
}

/**
 * What a still picture of a year takes the ink from, because a filter is on.
 * @param {Timeline} timeline @param {number} year @param {string|null} only
 * @returns {{tie: (tie: {id: string}) => boolean, person: (person: {id: string}) => boolean}|null} null: from nothing
 */
export function quietIn(timeline, year, only) {
  const left = sieveOf(timeline)(year, only);
  if (!left) return null;
  const holding = timeline.picture(year).state;
  return {
    // Of a tie that is over it is asked by itself.
    tie({ id }) {
      const tie = timeline.ties.get(id);
      const holds = tie && holding.get(pairKey(tie.a, tie.b)) === tie;
      return holds || !tie ? !left.ties.has(id) : !left.tie(tie);
    },
    person: ({ id }) => !left.people.has(id),
  };
}

/**
 * What a picture of many years takes the ink from, because a filter is on.
 * @param {Timeline} timeline @param {string|null} only
 * @returns {((person: string, year: number) => boolean)|null} whether somebody loses his ink in a year; null: nobody
 *   does
 */
export function quietOver(timeline, only) {
  const filter = only ? readFilter(only, timeline) : undefined;
  if (!filter) return null;
  const left = /** @type {Map<number, Set<string>>} */ (new Map());
  return (person, year) => {
    let people = left.get(year);
    if (!people) left.set(year, (people = passing(timeline, year, filter).people));
    return !people.has(person);
  };
}

/** Whether a filter asks something of the ties themselves. @param {Filter} filter */
const asksOfTies = ({ sign, strength, basis, certainty, source, sources }) =>
  sign !== null || strength !== null || sources !== null || basis.length + certainty.length + source.length > 0;

/**
 * Whether a tie rests on a source, or a claim of that source is about it.
 * @param {Timeline} timeline @param {Tie} tie @param {string} source
 */
export const restsOn = (timeline, tie, source) =>
  tie.sources.includes(source) || tie.claims.some((id) => timeline.claims.get(id)?.source === source);

/** @param {Timeline} timeline @param {Filter} filter @param {Tie} tie */
function tieHas(timeline, { sign, strength, basis, certainty, source, sources }, tie) {
  return (
    (sign === null || tie.sign === sign) &&
    (strength === null || tie.strength >= strength) &&
    (sources === null || tie.sources.length >= sources) &&
    (!basis.length || basis.includes(tie.basis)) &&
    (!certainty.length || certainty.includes(tie.certainty)) &&
    (!source.length || source.some((id) => restsOn(timeline, tie, id)))
  );
}

/**
 * @typedef {object} Reached what the conditions about people leave
 * @property {Set<string>} people
 * @property {Set<string>} core those whose own ties are shown
 * @property {(tie: Tie) => boolean} ties
 */

/**
 * @param {Timeline} timeline
 * @param {number} year
 * @param {Filter} filter
 * @param {Tie[]} ties
 * @returns {Reached|null} null where nothing is asked of people
 */
function reach(timeline, year, { faction, around, chain, hide }, ties) {
  const parts = /** @type {Reached[]} */ ([]);
  if (faction.length) {
    const core = new Set(faction.flatMap((id) => timeline.members(id, year).map(({ person }) => person)));
    parts.push({ people: core, core, ties: (tie) => core.has(tie.a) || core.has(tie.b) });
  }
  if (around && !hide.includes(around.person)) {
    const far = distances(around.person, ties);
    const within = (/** @type {number} */ steps) => new Set([...far].flatMap(([id, at]) => (at <= steps ? [id] : [])));
    const core = within(around.steps - 1);
    parts.push({ people: within(around.steps), core, ties: (tie) => core.has(tie.a) || core.has(tie.b) });
  } else if (around) {
    parts.push({ people: new Set(), core: new Set(), ties: () => false });
  }
  if (chain) {
    const allied = ties.filter((tie) => tie.sign > 0);
    const there = distances(chain.from, allied);
    const back = distances(chain.to, allied);
    const length = there.get(chain.to) ?? NaN;
    const at = (/** @type {string} */ id) => (there.get(id) ?? NaN) + (back.get(id) ?? NaN) === length;
    const people = new Set([...there.keys()].filter(at));
    parts.push({
      people,
      core: people,
      ties: ({ sign, a, b }) =>
        sign > 0 && at(a) && at(b) && Math.abs((there.get(a) ?? NaN) - (there.get(b) ?? NaN)) === 1,
    });
  }
  if (!parts.length) return null;
  return {
    people: parts.map(({ people }) => people).reduce(both),
    core: parts.map(({ core }) => core).reduce(both),
    ties: (tie) => parts.every((part) => part.ties(tie)),
  };
}

/** @param {Set<string>} one @param {Set<string>} other */
const both = (one, other) => new Set([...one].filter((id) => other.has(id)));

/**
 * How many steps along some ties lead to everybody who can be reached.
 * @param {string} start
 * @param {Tie[]} ties
 * @returns {Map<string, number>}
 */
export function distances(start, ties) {
  const next = /** @type {Map<string, string[]>} */ (new Map());
  const link = (/** @type {string} */ from, /** @type {string} */ to) => {
    const others = next.get(from);
    if (others) others.push(to);
    else next.set(from, [to]);
  };
  for (const { a, b } of ties) {
    link(a, b);
    link(b, a);
  }
  const found = new Map([[start, 0]]);
  for (const [id, far] of found) {
    for (const other of next.get(id) ?? []) if (!found.has(other)) found.set(other, far + 1);
  }
  return found;
}
