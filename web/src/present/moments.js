/**
 * The pictures of a lesson's stations, to be composed as those of years are: number i is station i. Each shows few
 * people, some of them in grey, and perhaps not every tie. Pure.
 */
import { isLeading } from '../graph/picture/cast.js';
import { indexPicture, pairKey } from '../timeline.js';
import { yearOf } from './script.js';

/** @typedef {import('../timeline.js').Timeline} Timeline */
/** @typedef {import('../timeline.js').Role} Role */
/** @typedef {import('../types.js').Tie} Tie */
/** @typedef {import('../types.js').DayPicture} Day */
/** @typedef {import('../replies.js').SceneViewReply} SceneView */
/** @typedef {import('./script.js').Station} Station */
/** @typedef {ReturnType<typeof createMoments>} Moments */

const ROLE = { focus: { tier: 1, aside: false }, beside: { tier: 2, aside: true } };

/**
 * @param {Timeline} timeline
 * @param {import('./script.js').Lesson} lesson
 * @param {Station[]} stations
 * @param {Day[]} days
 */
export function createMoments(timeline, lesson, stations, days) {
  const pictures = new Map(days.map((day) => [day.day, indexPicture(day, timeline.ties)]));
  const nothing = indexPicture({ ties: [], seats: [], factions: [], dead: [] }, timeline.ties);
  const changed = /** @type {Map<number, Map<string, Tie|null>>} */ (new Map());

  /** The picture of station i; of ~i, the one before it. @param {number} i */
  function pictureOf(i) {
    if (i >= 0) return pictures.get(stations[i].day.day) ?? nothing;
    const { before, day } = stations[~i];
    return before === null ? timeline.picture(yearOf(day) - 1) : (pictures.get(before) ?? nothing);
  }

  /** @param {number} i */
  const viewOf = (i) => lesson.scenes[stations[i].scene - 1].view;

  /** All ties of a picture, with what was changed by hand. @param {number} i @returns {Map<string, Tie>} */
  function whole(i) {
    const { state } = pictureOf(i);
    const changes = i >= 0 ? changed.get(i) : undefined;
    if (!changes?.size) return state;
    const now = new Map(state);
    for (const [key, tie] of changes) {
      if (tie) now.set(key, tie);
      else now.delete(key);
    }
    return now;
  }

  const casts = /** @type {Map<number, Map<string, Role>>} */ (new Map());

  /** @param {number} i */
  function castOf(i) {
    let cast = casts.get(i);
    if (!cast) casts.set(i, (cast = rolesIn(timeline, viewOf(i), whole(i))));
    return cast;
  }

  /**
   * The ties that a station shows; of the picture before it only those among the people in focus: what ended between
   * them is a part of the story.
   * @param {number} i
   */
  function shown(i) {
    const at = i >= 0 ? i : ~i;
    const view = viewOf(at);
    const cast = castOf(at);
    return new Map(
      [...whole(i)].filter(
        ([, tie]) => passes(tie, view) && (i >= 0 || (isAmongFocus(cast, tie) && tie.certainty !== 'legend')),
      ),
    );
  }

  return {
    ...timeline,
    first: 0,
    last: stations.length - 1,
    // Names choose their sides anew in each scene, and had rather stay.
    coreFirst: 0,
    coreLast: 0,
    whole,
    /** What the scene of a station shows. */
    viewOf,
    /** The number of its scene. @param {number} i */
    sceneOf: (i) => stations[i].scene,
    /** @param {number} i */
    before: (i) => ~i,
    /** The year of its picture. @param {number} i */
    yearOf: (i) => yearOf(stations[i].day),
    cast: castOf,
    stateOn: shown,
    /** The ties that a station shows among the people in focus. @param {number} i */
    inFocus: (i) => [...shown(i).values()].filter((tie) => isAmongFocus(castOf(i), tie)),
    /** @param {string} id @param {number} i */
    alive: (id, i) => !pictureOf(i).dead.has(id),
    /** @param {string} id @param {number} i @returns {import('../types.js').Seat} */
    seat: (id, i) => pictureOf(i).seats.get(id) ?? 'none',
    /**
     * A faction is drawn where people in focus belong to it, and most of those on the map who do.
     * @param {string} faction @param {number} i
     */
    members(faction, i) {
      const cast = castOf(i);
      const members = (pictureOf(i).members.get(faction) ?? []).filter(({ person }) => cast.has(person));
      const focused = members.filter(({ person }) => !cast.get(person)?.aside);
      return focused.length >= 2 && focused.length * 2 >= members.length ? members : [];
    },
    changes: () => [],
    hasCome: () => true,
    sentence: () => '',
    /**
     * Changes a tie of a station by hand.
     * @param {number} i
     * @param {Tie|{a: string, b: string}} tie with a sign it is added or takes the place of the pair's; without, it
     * goes
     */
    change(i, tie) {
      const changes = changed.get(i) ?? new Map();
      changes.set(pairKey(tie.a, tie.b), 'sign' in tie ? tie : null);
      changed.set(i, changes);
    },
    /**
     * Takes back what was changed by hand in a station: all, or only of one pair.
     * @param {number} i
     * @param {string} [pair]
     */
    restore(i, pair) {
      if (pair) changed.get(i)?.delete(pair);
      else changed.delete(i);
    },
  };
}

/** Whether both ends of a tie are in focus. @param {Map<string, Role>} cast @param {Tie} tie */
const isAmongFocus = (cast, { a, b }) => cast.get(a)?.aside === false && cast.get(b)?.aside === false;

/** Whether a scene shows a tie. @param {Tie} tie @param {SceneView} view */
const passes = (tie, { strength, sign, certainties }) =>
  tie.strength >= strength &&
  (sign === null || tie.sign === sign) &&
  (!certainties.length || certainties.includes(tie.certainty));

/**
 * @param {Timeline} timeline @param {SceneView} view @param {Map<string, Tie>} state
 * @returns {Map<string, Role>}
 */
function rolesIn(timeline, { focus, beside }, state) {
  const known = (/** @type {string[]} */ ids) => ids.filter((id) => timeline.people.has(id));
  const roles = /** @type {Map<string, Role>} */ (new Map(known(focus).map((id) => [id, ROLE.focus])));
  const others = beside ?? usual(timeline, roles, state);
  for (const id of known(others)) if (!roles.has(id)) roles.set(id, ROLE.beside);
  return roles;
}

/**
 * Those who lead the data set and are tied to each other or to somebody in focus.
 * @param {Timeline} timeline
 * @param {Map<string, Role>} focus
 * @param {Map<string, Tie>} state
 */
function usual(timeline, focus, state) {
  const leads = (/** @type {string} */ id) => focus.has(id) || isLeading(timeline.people.get(id));
  return [...state.values()].filter(({ a, b }) => leads(a) && leads(b)).flatMap(({ a, b }) => [a, b]);
}
