/**
 * The history in memory: look-ups by id and by year. What holds when is reckoned by the server; here it is only found
 * again. Pure; knows no page.
 */

import { momentOfDay, yearOf } from './moment.js';

/** @typedef {import('./types.js').Tie} Tie */
/** @typedef {import('./moment.js').Shown} Shown */
/** @typedef {import('./types.js').Run} Run */
/** @typedef {import('./types.js').Seat} Seat */
/** @typedef {import('./types.js').YearEntry} YearEntry */
/** @typedef {import('./types.js').Membership} Membership */
/**
 * @typedef {{moment: number, day: string, come: ReadonlySet<number>}} Step a day from which on a picture holds; come:
 *   the ranks of the changes of the year that had come by then
 */
/** @typedef {{tier: number, aside: boolean}} Role how prominent somebody is, and whether he stands in grey */

/** The same key for a pair in either order. @param {string} a @param {string} b */
export const pairKey = (a, b) => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** @template {{id: string}} T @param {T[]} rows @returns {Map<string, T>} */
const byId = (rows) => new Map(rows.map((row) => [row.id, row]));

/** @typedef {ReturnType<typeof indexTimeline>} Timeline */

/** @param {import('./types.js').TimelineJson} json */
export function indexTimeline(json) {
  const people = byId(json.people);
  const ties = byId(json.ties);
  const runs = byId(json.runs);
  const pictures = new Map(json.years.entries.map((entry) => [entry.year, { ...entry, ...indexPicture(entry, ties) }]));
  const pairs = groupPairs(json.ties);
  const nobody = { ties: [], seats: [], factions: [], dead: [] };
  const nothing = {
    sentence: '',
    changes: /** @type {import('./types.js').Change[]} */ ([]),
    ...indexPicture(nobody, ties),
  };

  // What is asked for by a moment: a year, or a day of one that was learnt.
  const days = /** @type {Map<number, ReturnType<typeof indexPicture>>} */ (new Map());
  const courses = /** @type {Map<number, Step[]>} */ (new Map());

  /** The picture of a moment; outside the data set it is empty. @param {number} moment */
  const of = (moment) => pictures.get(moment) ?? days.get(moment) ?? nothing;
  /** @param {number} moment */
  const yearAt = (moment) => pictures.get(yearOf(moment)) ?? nothing;
  /** @param {number} year */
  const steps = (year) => courses.get(year) ?? [];
  /** The step in which a day lies. @param {number} year @param {string} day */
  const stepOn = (year, day) => steps(year).findLast((step) => step.day <= day);

  return {
    ...json.years,
    json,
    people,
    factions: byId(json.factions),
    ties,
    runs,
    events: byId(json.events),
    sources: byId(json.sources),
    claims: byId(json.claims),
    /**
     * The year with whose picture that of a moment is compared: the one before its own.
     * @param {number} moment
     */
    before: (moment) => yearOf(moment) - 1,
    /** Takes in the days of a year. @param {import('./types.js').YearCourse} course */
    learn({ year, steps: told }) {
      const learnt = told.map(({ picture, come }) => {
        const moment = momentOfDay(picture.day);
        days.set(moment, indexPicture(picture, ties));
        return { moment, day: picture.day, come: new Set(come) };
      });
      courses.set(year, learnt);
    },
    /** The steps of a year, the first on 1 January; none as long as its days were not learnt. */
    steps,
    /**
     * What is shown: the picture of a year, or that of a day once the days of its year were learnt.
     * @param {{year: number, day: string|null}} state
     * @returns {Shown}
     */
    shown({ year, day }) {
      const step = day === null ? undefined : stepOn(year, day);
      return step ? { year, day, moment: step.moment } : { year, day: null, moment: year };
    },
    /**
     * Whether a change of the year has come by a moment; by that of the year itself all have.
     * @param {number} moment
     * @param {import('./types.js').Change} change
     */
    hasCome: (moment, { n }) =>
      steps(yearOf(moment))
        .find((step) => step.moment === moment)
        ?.come.has(n) ?? true,
    /** The year in which the places of a picture are sought: a day has those of its year. @param {number} moment */
    yearOf,
    /**
     * Who is drawn in a year, and how, where that is chosen.
     * @type {(year: number) => Map<string, Role>|null} null: everybody who matters in it
     */
    cast: () => null,
    /** Whether a person is alive in the picture of a year. @param {string} id @param {number} year */
    alive: (id, year) => !of(year).dead.has(id),
    /** The picture of a year, to look things up in. @param {number} year */
    picture: of,
    /** The ties of the picture of a year, by pair. @param {number} year @returns {Map<string, Tie>} */
    stateOn: (year) => of(year).state,
    /** A person's seat in the picture of a year. @param {string} id @param {number} year @returns {Seat} */
    seat: (id, year) => of(year).seats.get(id) ?? 'none',
    /** Who belongs to a faction in the picture of a year. @param {string} faction @param {number} year */
    members: (faction, year) => of(year).members.get(faction) ?? [],
    /** What the year of a moment brought, in a sentence. @param {number} moment */
    sentence: (moment) => yearAt(moment).sentence,
    /** What changed in the year of a moment, whether or not it has come by then. @param {number} moment */
    changes: (moment) => yearAt(moment).changes,
    /**
     * The whole run of alliance or rivalry that a tie belongs to; none for a story.
     * @param {Tie} tie
     * @returns {Run|undefined}
     */
    run: (tie) => (tie.run ? runs.get(tie.run) : undefined),
    /** All ties of a pair, oldest first. @param {string} a @param {string} b */
    pair: (a, b) => pairs.get(pairKey(a, b)) ?? [],
    /**
     * Whether no tie means neutral between two people; else it may only mean that nothing is recorded.
     * @param {string} a @param {string} b
     */
    neutral: (a, b) => [a, b].every((id) => json.dataset.neutralAmong.includes(id)),
    /** A year inside the data set. @param {number} year */
    clampYear: (year) => Math.min(json.years.last, Math.max(json.years.first, Math.round(year))),
    /** The essays, in the order of the file. */
    essays: json.sources.filter((source) => source.kind === 'seed'),
  };
}

/**
 * A picture as the server gives it, to look things up in.
 * @param {Pick<YearEntry, 'ties'|'seats'|'factions'|'dead'>} entry
 * @param {Map<string, Tie>} ties
 */
export function indexPicture(entry, ties) {
  const state = /** @type {Map<string, Tie>} */ (new Map());
  for (const id of entry.ties) {
    const tie = ties.get(id);
    if (tie) state.set(pairKey(tie.a, tie.b), tie);
  }
  return {
    state,
    seats: new Map(entry.seats.map(({ person, seat }) => [person, seat])),
    members: new Map(entry.factions.map(({ id, members }) => [id, members])),
    dead: new Set(entry.dead),
  };
}

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
