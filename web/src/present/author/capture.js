/** What Explore shows as a scene of a lesson: its year, and the people of what is chosen. */
import { isLeading } from '../../graph/picture/cast.js';
import { pairKey } from '../../timeline.js';
import { counted, listed, nameIn } from '../../text/names.js';
import { openDesk } from './desk.js';
import { insert, nameOf, newScene } from './draft.js';
import { openOne } from './kept.js';
import { t } from '../../words/words.js';

/** @typedef {import('../../timeline.js').Timeline} Timeline */
/** @typedef {import('../../types.js').Selection} Selection */
/** @typedef {import('./draft.js').DraftScene} DraftScene */

const MOST = 8; // people who find room in full ink
const NAMED = 4;

/**
 * @param {import('../../views.js').Context} context
 * @returns {{text: string, name: string, scene: number}} what was added, in words, and where
 */
export function capture({ timeline, state }) {
  const { id } = timeline.json.dataset;
  const desk = openDesk(id, openOne(id));
  const { year, select } = state.get();
  const scene = sceneOf(timeline, year, select);
  const number = desk.draft().scenes.length + 1;
  desk.change(insert(desk.draft(), number - 1, scene), { scene: number });
  desk.save();
  const names = scene.focus.slice(0, NAMED).map((person) => nameIn(timeline, person));
  const rest = scene.focus.length - names.length;
  const people = listed([...names, ...(rest ? [counted(rest, 'other')] : [])]);
  return {
    text: t('Added to “{name}” as scene {number}: {shown}.', {
      name: nameOf(desk.draft()),
      number,
      shown: `${year}${people ? `, ${people}` : ''}`,
    }),
    name: desk.name(),
    scene: number,
  };
}

/** @param {Timeline} timeline @param {number} year @param {Selection|null} select @returns {DraftScene} */
export function sceneOf(timeline, year, select) {
  const { people, carriers } = castOf(timeline, year, select);
  const focus = [...new Set(people)].filter((id) => timeline.people.has(id)).slice(0, MOST);
  return newScene({ title: String(year), dates: String(year), focus, highlight: [...new Set(carriers)], minutes: 5 });
}

/**
 * Who is chosen, and on what that rests.
 * @param {Timeline} timeline @param {number} year @param {Selection|null} select
 * @returns {{people: string[], carriers: string[]}}
 */
function castOf(timeline, year, select) {
  const state = timeline.stateOn(year);
  const nobody = { people: [], carriers: [] };
  switch (select?.kind) {
    case 'tie': {
      const tie = timeline.ties.get(select.id);
      return tie ? { people: [tie.a, tie.b], carriers: [tie.id] } : nobody;
    }
    case 'pair': {
      const [a, b] = select.id.split('|');
      const tie = state.get(pairKey(a, b));
      return { people: [a, b], carriers: tie ? [tie.id] : [] };
    }
    case 'person': {
      const ties = [...state.values()]
        .filter(({ a, b }) => a === select.id || b === select.id)
        .sort((one, other) => other.strength - one.strength || rankIn(timeline, one) - rankIn(timeline, other))
        .slice(0, MOST - 1);
      return { people: [select.id, ...ties.flatMap(({ a, b }) => [a, b])], carriers: ties.map(({ id }) => id) };
    }
    case 'faction': {
      const now = timeline.members(select.id, year).map(({ person }) => person);
      const ever = timeline.json.memberships.filter(({ faction }) => faction === select.id).map(({ person }) => person);
      return { people: byRank(timeline, now.length ? now : ever), carriers: [] };
    }
    case 'event':
      return { people: timeline.events.get(select.id)?.people ?? [], carriers: [select.id] };
    default: {
      const tied = [...state.values()].flatMap(({ a, b }) => [a, b]);
      return { people: byRank(timeline, tied).filter((id) => isLeading(timeline.people.get(id))), carriers: [] };
    }
  }
}

/** @param {Timeline} timeline @param {string} id */
const tierOf = (timeline, id) => timeline.people.get(id)?.tier ?? Infinity;

/** @param {Timeline} timeline @param {import('../../types.js').Tie} tie */
const rankIn = (timeline, { a, b }) => tierOf(timeline, a) + tierOf(timeline, b);

/** @param {Timeline} timeline @param {string[]} ids */
const byRank = (timeline, ids) => ids.toSorted((a, b) => tierOf(timeline, a) - tierOf(timeline, b));
