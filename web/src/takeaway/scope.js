/**
 * What a file of data holds: the picture of one year, or the whole series. Every format is written from it, so that no
 * two of them can say different things. Pure; what holds when was reckoned by the server.
 */
import { castOf } from '../graph/picture/cast.js';
import { signWord } from '../text/ties.js';
import { t } from '../words/words.js';

/** @typedef {import('../timeline.js').Timeline} Timeline */
/** @typedef {import('../types.js').Tie} Tie */
/** @typedef {import('../types.js').Person} Person */
/** @typedef {import('../graph/picture/geometry.js').Point} Point */
/** @typedef {{id: string, from: string, to: string}} Stay a faction, and from when to when somebody is in it */
/**
 * @typedef {object} Node a person
 * @property {Person} person
 * @property {Point} at where he stands on the map, in its units
 * @property {string|null} colour of his faction; null for none that has a colour
 * @property {Stay[]} stays the factions that he belongs to
 * @property {string} from the first day of his life that is known; empty if none
 * @property {string} to the last
 */
/**
 * @typedef {object} Scope
 * @property {number|null} year null: the whole series
 * @property {string} id of the data set
 * @property {string} title what it shows, in words
 * @property {string} version of the data
 * @property {string} first the first day
 * @property {string} last the last day
 * @property {string[]} remarks what else has to be said of it
 * @property {Node[]} nodes
 * @property {Tie[]} ties
 */

/**
 * @typedef {object} Given
 * @property {(year: number) => Map<string, Point>} layout where people stand
 * @property {Map<string, {light: string}>} hues the colours of factions
 * @property {number} year the year on the screen
 * @property {string[]} remarks
 */

/**
 * The picture of a year: who is on the map, and the ties that hold on its last day.
 * @param {Timeline} timeline @param {Given} given
 * @returns {Scope}
 */
export function yearScope(timeline, { layout, hues, year, remarks }) {
  const ties = [...timeline.stateOn(year).values()];
  const drawn = castOf(timeline, year, false).people.map(({ id }) => id);
  const ids = new Set([...drawn, ...ties.flatMap((tie) => [tie.a, tie.b])]);
  const stays = (/** @type {string} */ id) =>
    [...timeline.factions.keys()]
      .filter((faction) => timeline.members(faction, year).some((row) => row.person === id))
      .map((faction) => ({ id: faction, from: `${year}-12-31`, to: `${year}-12-31` }));
  return {
    year,
    ...common(timeline, remarks),
    title: t('{title}: 31 December {year}', { title: timeline.json.dataset.title, year }),
    first: `${year}-12-31`,
    last: `${year}-12-31`,
    nodes: nodesOf(timeline, [...ids], stays, layout(year), hues),
    ties,
  };
}

/**
 * All years: everybody, and every tie with the days from and to which it holds. Stories without evidence are among
 * them, and say so.
 * @param {Timeline} timeline @param {Given} given
 * @returns {Scope}
 */
export function seriesScope(timeline, { layout, hues, year, remarks }) {
  const stays = (/** @type {string} */ id) =>
    timeline.json.memberships
      .filter((row) => row.person === id)
      .map((row) => ({ id: row.faction, from: row.validFrom, to: row.validTo }));
  return {
    year: null,
    ...common(timeline, remarks),
    title: timeline.json.dataset.title,
    first: `${padded(timeline.first)}-01-01`,
    last: timeline.json.dataset.horizon,
    nodes: nodesOf(timeline, [...timeline.people.keys()], stays, layout(year), hues),
    ties: timeline.json.ties,
  };
}

/** @param {Timeline} timeline @param {string[]} remarks */
const common = ({ json: { dataset } }, remarks) => ({ id: dataset.id, version: dataset.version, remarks });

/**
 * @param {Timeline} timeline
 * @param {string[]} ids
 * @param {(id: string) => Stay[]} staysOf
 * @param {Map<string, Point>} places
 * @param {Map<string, {light: string}>} hues
 * @returns {Node[]}
 */
const nodesOf = (timeline, ids, staysOf, places, hues) =>
  ids.flatMap((id) => {
    const person = timeline.people.get(id);
    if (!person) return [];
    const stays = staysOf(id);
    const hued = stays.find((stay) => hues.has(stay.id));
    return [
      {
        person,
        at: places.get(id) ?? [0, 0],
        colour: (hued && hues.get(hued.id)?.light) ?? null,
        stays,
        ...lifeOf(timeline, person),
      },
    ];
  });

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * The days of a life as far as the data know them: the day itself, else the year in which it lies.
 * @param {Timeline} timeline @param {Person} person
 */
function lifeOf(timeline, { id, born, died }) {
  const birth = /\d{4}/.exec(born)?.[0];
  const gone = timeline.json.years.entries.find((entry) => entry.dead.includes(id));
  return {
    from: DAY.test(born) ? born : birth ? `${birth}-01-01` : '',
    to: DAY.test(died) ? died : gone ? `${padded(gone.year)}-12-31` : '',
  };
}

/** @param {number} year */
const padded = (year) => String(year).padStart(4, '0');

/** The factions of a node by name, each once. @param {Timeline} timeline @param {Node} node */
export const factionNames = (timeline, { stays }) => [
  ...new Set(stays.map(({ id }) => timeline.factions.get(id)?.name ?? id)),
];

/** "allied" or "rivals". @param {Tie} tie */
export const kindOf = (tie) => signWord(tie).toLowerCase();

/**
 * What a file is called: "succession-1926.svg".
 * @param {{id: string}} dataset @param {string} span @param {string} ending
 */
export const fileName = ({ id }, span, ending) => `${id.replace(/[^\p{L}\p{N}._-]+/gu, '-')}-${span}.${ending}`;
