/** The evidence in the list's place: for a tie, a person, a faction, an event or a claim. */
import { framesLater, h } from '../dom.js';
import { CHANGED, SWAP, WISH } from '../events.js';
import { claimEvidence } from '../evidence/claim.js';
import { eventEvidence } from '../evidence/event.js';
import { factionEvidence } from '../evidence/faction.js';
import { personEvidence } from '../evidence/person.js';
import { tieEvidence } from '../evidence/tie.js';
import { same } from '../state.js';

/** @typedef {import('../types.js').Selection} Selection */

/** @param {string} id @returns {[string, string]} */
const pairEnds = (id) => /** @type {[string, string]} */ (id.split('|'));

/**
 * @param {HTMLElement} root
 * @param {{bus: import('../bus.js').Bus, timeline: import('../timeline.js').Timeline, state: import('../state.js').State}} context
 */
export function createInspector(root, { bus, timeline, state }) {
  /** @param {Selection} select @param {number} year @returns {(Node|false)[]} */
  function evidence(select, year) {
    const context = { bus, timeline, year };
    const { id } = select;
    const makers = {
      tie: () => tieEvidence(context, /** @type {any} */ (timeline.ties.get(id))),
      pair: () => tieEvidence(context, /** @type {any} */ (timeline.stateOn(year).get(id) ?? timeline.pair(...pairEnds(id)).at(-1))),
      person: () => personEvidence(context, /** @type {any} */ (timeline.people.get(id))),
      faction: () => factionEvidence(context, /** @type {any} */ (timeline.factions.get(id))),
      event: () => eventEvidence(context, /** @type {any} */ (timeline.events.get(id))),
      claim: () => claimEvidence(context, /** @type {any} */ (timeline.claims.get(id))),
    };
    return makers[select.kind]();
  }

  /** @param {number} year */
  function render(year) {
    const { select } = state.get();
    root.hidden = !select;
    root.parentElement?.classList.toggle('open', select !== null);
    if (!select) return;
    const back = h('button', { class: 'back', type: 'button', onclick: () => bus.emit(WISH, { patch: { select: null } }) }, [h('span', {}, [`What changed in ${year}`]), h('kbd', {}, ['Esc'])]);
    root.replaceChildren(back, .../** @type {Node[]} */ (evidence(select, year).filter(Boolean)));
  }

  bus.on(SWAP, ({ year, film }) => framesLater(film ? 1 : 0, () => render(year)));
  bus.on(CHANGED, ({ state: now, before }) => {
    if (same(now.select, before.select)) return;
    render(now.year);
    if (now.select) {
      root.scrollTop = 0;
      root.focus({ preventScroll: true });
    }
  });
  render(state.get().year);
  if (state.get().select) root.focus({ preventScroll: true });
}
