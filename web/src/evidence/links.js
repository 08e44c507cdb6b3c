/** Names that open what they name, and light it on the map while they are pointed at. */
import { h } from '../dom.js';
import { POINT, WISH } from '../events.js';
import { litBy, selectionOf } from '../opening.js';
import { listed, nameIn } from '../text/names.js';
import { pairKey } from '../timeline.js';
import { hasEvidence } from '../views.js';
import { dataLang } from '../words/words.js';

/** @typedef {import('../types.js').Selection} Selection */
/** @typedef {import('../opening.js').Lit} Lit */

/**
 * What the pieces of a panel need: the year is the one on the screen; the moment is that of the picture, which may be
 * that of a day in it.
 * @typedef {import('../moment.js').Shown & Parts} Context
 *
 * @typedef {object} Parts
 * @property {import('../bus.js').Bus} bus
 * @property {import('../timeline.js').Timeline} timeline
 * @property {import('../state.js').State} state
 */

/**
 * A word that opens a panel: a true link, so that it can also be opened beside or copied.
 * @param {Context} context @param {Selection} select @param {string} text
 * @param {number} [year] go to this year as well
 */
export const opener = (context, select, text, year) =>
  wayTo(
    context,
    { select, ...(year ? { year } : {}) },
    text,
    litOf(context, select, year),
    select.kind === 'event' || select.kind === 'claim',
  );

/**
 * A word that goes to another year and keeps what is open.
 * @param {Context} context
 * @param {number} year
 * @param {string} [text]
 */
export const toYear = (context, year, text = String(year)) => wayTo(context, { year }, text, null);

/**
 * A word that goes to another view.
 * @param {Context} context
 * @param {Partial<import('../types.js').ViewState> & {view: import('../views.js').ViewId}} patch
 * @param {string} text
 */
export const toView = (context, patch, text) => wayTo(context, patch, text, null);

/**
 * @param {Context} context
 * @param {Partial<import('../types.js').ViewState>} patch
 * @param {string} text
 * @param {Lit|null} lit
 * @param {boolean} [inData] whether the words are those of the data set
 */
function wayTo({ bus, state }, patch, text, lit, inData = false) {
  // Some views have no place for a panel beside them.
  const whole = hasEvidence(state.get().view) ? patch : { view: /** @type {const} */ ('map'), ...patch };
  const light = () => bus.emit(POINT, lit);
  const dark = () => bus.emit(POINT, null);
  /** @param {MouseEvent} event */
  function follow(event) {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    dark();
    bus.emit(WISH, { patch: whole });
  }
  const attributes = { class: 'link', href: state.address(whole), lang: inData ? dataLang() : null, onclick: follow };
  return h(
    'a',
    lit ? { ...attributes, onmouseenter: light, onmouseleave: dark, onfocus: light, onblur: dark } : attributes,
    [text],
  );
}

/**
 * What a selection lights on the map of a year.
 * @param {Context} context
 * @param {Selection} select
 * @param {number} [at]
 * @returns {Lit|null}
 */
function litOf({ timeline, year }, { kind, id }, at = year) {
  const ties = [...timeline.stateOn(at).values()];
  if (kind === 'person') {
    const own = ties.filter((tie) => tie.a === id || tie.b === id);
    return {
      ties: own.map((tie) => tie.id),
      people: [id, ...own.map((tie) => (tie.a === id ? tie.b : tie.a))],
      factions: [],
    };
  }
  if (kind === 'pair' || kind === 'tie') {
    const row = timeline.ties.get(id);
    const people = row ? [row.a, row.b] : id.split('|');
    const tie = timeline.stateOn(at).get(pairKey(people[0], people[1]));
    return { ties: tie ? [tie.id] : [], people, factions: [] };
  }
  if (kind === 'faction') {
    return among(
      ties,
      timeline.members(id, at).map((row) => row.person),
      [id],
    );
  }
  const event = timeline.events.get(id);
  return event ? among(ties, event.people, event.factions) : null;
}

/**
 * Some people with what ties them to each other.
 * @param {import('../types.js').Tie[]} ties
 * @param {string[]} people
 * @param {string[]} factions
 * @returns {Lit}
 */
function among(ties, people, factions) {
  const inside = ties.filter((tie) => people.includes(tie.a) && people.includes(tie.b));
  return { ties: inside.map((tie) => tie.id), people, factions };
}

/** @param {Context} context @param {string} id */
export const personName = ({ timeline }, id) => timeline.people.get(id)?.name ?? id;

/** @param {Context} context @param {string} id */
export const shortName = ({ timeline }, id) => nameIn(timeline, id);

/** "Stalin and Trotsky". @param {Context} context @param {string} a @param {string} b */
export const pairName = (context, a, b) => listed([shortName(context, a), shortName(context, b)]);

/** @param {Context} context @param {string} id */
export const personLink = (context, id, text = personName(context, id)) =>
  opener(context, { kind: 'person', id }, text);

/** @param {Context} context @param {string} id */
export const factionLink = (context, id) =>
  opener(context, { kind: 'faction', id }, context.timeline.factions.get(id)?.name ?? id);

/**
 * A pair, called by two names or, seen from one of the two, by the other's.
 * @param {Context} context
 * @param {string} a
 * @param {string} b
 * @param {string} text
 * @param {number} [year]
 */
export const pairLink = (context, a, b, text, year) => opener(context, { kind: 'pair', id: pairKey(a, b) }, text, year);

/** @param {Context} context @param {import('../types.js').HistoryEvent} event */
export const eventLink = (context, event) => opener(context, { kind: 'event', id: event.id }, event.title, event.year);

/**
 * A change, called by its title.
 * @param {Context} context
 * @param {import('../types.js').Change} change
 * @param {number} year the year that it stands in
 */
export function changeLink(context, change, year, text = change.title) {
  const select = selectionOf(change);
  const lit = year === context.year ? litBy(change) : litOf(context, select, year);
  return wayTo(context, year === context.year ? { select } : { select, year }, text, lit, text === change.title);
}

/** Things after each other, with commas between them. @param {Node[]} things @returns {(Node|string)[]} */
export const inLine = (things) => things.flatMap((thing, i) => (i ? [', ', thing] : [thing]));
