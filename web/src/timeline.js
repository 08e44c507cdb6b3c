/** The history in memory: look-ups by id and the state on the last day of a year. Pure; knows no page. */
import { latest } from './text/dates.js';

/** @typedef {import('./types.js').Tie} Tie */
/** @typedef {import('./types.js').Seat} Seat */

/** The same key for a pair in either order. @param {string} a @param {string} b */
export const pairKey = (a, b) => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** @param {number} year */
export const endOf = (year) => `${year}-12-31`;

/** @template {{id: string}} T @param {T[]} rows @returns {Map<string, T>} */
const byId = (rows) => new Map(rows.map((row) => [row.id, row]));

/** @typedef {ReturnType<typeof indexTimeline>} Timeline */

/**
 * @param {import('./types.js').TimelineJson} json
 */
export function indexTimeline(json) {
  const people = byId(json.people);
  const entries = new Map(json.years.entries.map((entry) => [entry.year, entry]));
  const deaths = new Map(json.people.map((person) => [person.id, person.died ? latest(person.died) : '9999-12-31']));
  const states = /** @type {Map<number, Map<string, Tie>>} */ (new Map());
  const pairs = groupPairs(json.ties);

  /** Whether a person outlives a day. @param {string} id @param {string} day */
  const alive = (id, day) => (deaths.get(id) ?? '9999-12-31') > day;

  /** The ties that hold on 31 December: one for each pair, none of stories, none of the dead. @param {number} year */
  function stateOn(year) {
    let state = states.get(year);
    if (!state) states.set(year, (state = stateAt(json.ties, endOf(year), alive)));
    return state;
  }

  /** A person's place in the Politburo on 31 December. @param {string} id @param {number} year @returns {Seat} */
  function seat(id, year) {
    const day = endOf(year);
    const held = json.offices.filter((office) => office.person === id && office.validFrom <= day && (day < office.validTo || office.open));
    if (held.some((office) => isFullSeat(office.officeName))) return 'full';
    return held.some((office) => isCandidateSeat(office.officeName)) ? 'candidate' : 'none';
  }

  /** Who belongs to a faction on 31 December. @param {string} faction @param {number} year */
  function members(faction, year) {
    const day = endOf(year);
    return json.memberships.filter((row) => row.faction === faction && row.validFrom <= day && day <= row.validTo && alive(row.person, day));
  }

  return {
    ...json.years,
    json,
    people,
    factions: byId(json.factions),
    ties: byId(json.ties),
    events: byId(json.events),
    sources: byId(json.sources),
    claims: byId(json.claims),
    alive,
    stateOn,
    seat,
    members,
    /** @param {number} year */
    sentence: (year) => entries.get(year)?.sentence ?? '',
    /** @param {number} year */
    changes: (year) => entries.get(year)?.changes ?? [],
    /** All ties of a pair, oldest first. @param {string} a @param {string} b */
    pair: (a, b) => pairs.get(pairKey(a, b)) ?? [],
    /** A year inside the data set. @param {number} year */
    clampYear: (year) => Math.min(json.years.last, Math.max(json.years.first, Math.round(year))),
    /** The essays, in the order of the file. */
    essays: json.sources.filter((source) => source.kind === 'seed'),
  };
}

/** @param {string} name */
const isFullSeat = (name) => /^politburo\b.*\bfull/i.test(name);
/** @param {string} name */
const isCandidateSeat = (name) => /^politburo\b.*\bcandidate/i.test(name);

/** @param {Tie[]} ties */
function groupPairs(ties) {
  const pairs = /** @type {Map<string, Tie[]>} */ (new Map());
  for (const tie of ties) {
    const key = pairKey(tie.a, tie.b);
    const rows = pairs.get(key);
    if (rows) rows.push(tie);
    else pairs.set(key, [tie]);
  }
  for (const rows of pairs.values()) rows.sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  return pairs;
}

/**
 * A contested pair yields to the firmer row, then to the later start.
 * @param {Tie[]} ties
 * @param {string} day
 * @param {(id: string, day: string) => boolean} alive
 */
function stateAt(ties, day, alive) {
  const state = /** @type {Map<string, Tie>} */ (new Map());
  for (const tie of ties) {
    if (tie.validFrom > day || day > tie.validTo || tie.certainty === 'legend') continue;
    if (!alive(tie.a, day) || !alive(tie.b, day)) continue;
    const key = pairKey(tie.a, tie.b);
    const other = state.get(key);
    if (!other || tie.strength > other.strength || (tie.strength === other.strength && tie.validFrom > other.validFrom)) state.set(key, tie);
  }
  return state;
}
