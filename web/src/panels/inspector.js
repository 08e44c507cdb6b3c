/**
 * The panel in the list's place: why a pair stands as it does, or what is known of a person, a faction, an event or a
 * claim.
 */
import { framesLater, h, takeFocus } from '../dom.js';
import { CHANGED, POINT, SWAP, WISH } from '../events.js';
import { claimEvidence } from '../evidence/claim.js';
import { eventEvidence } from '../evidence/event.js';
import { factionEvidence } from '../evidence/faction.js';
import { pairEvidence } from '../evidence/pair.js';
import { personEvidence } from '../evidence/person.js';
import { same } from '../state.js';
import { hasEvidence } from '../views.js';
import { t } from '../words/words.js';

/** @typedef {import('../types.js').Selection} Selection */

/**
 * @param {HTMLElement} root
 * @param {{bus: import('../bus.js').Bus, timeline: import('../timeline.js').Timeline, state:
 * import('../state.js').State}} context
 * @param {{back?: string|null, signal?: AbortSignal|null}} [how] back: the words of the way back, if it does not
 * lead to
 *   the list of the year; signal: ends it
 */
export function createInspector(root, { bus, timeline, state }, { back: way = null, signal = null } = {}) {
  let shown = timeline.shown(state.get());
  let late = false; // whether the year has changed since, in a view that has no evidence beside it

  /** @param {Selection} select @returns {(Node|false)[]} */
  function evidence({ kind, id }) {
    const context = { bus, timeline, state, ...shown };
    const makers = {
      tie: () => ofTie(context, /** @type {import('../types.js').Tie} */ (timeline.ties.get(id))),
      pair: () => pairEvidence(context, /** @type {[string, string]} */ (id.split('|')), null),
      person: () => personEvidence(context, /** @type {any} */ (timeline.people.get(id))),
      faction: () => factionEvidence(context, /** @type {any} */ (timeline.factions.get(id))),
      event: () => eventEvidence(context, /** @type {any} */ (timeline.events.get(id))),
      claim: () => claimEvidence(context, /** @type {any} */ (timeline.claims.get(id))),
    };
    return makers[kind]();
  }

  /**
   * One phase of a pair: the pair, with that phase marked.
   * @param {import('../evidence/links.js').Context} context
   * @param {import('../types.js').Tie} tie
   */
  const ofTie = (context, tie) => pairEvidence(context, [tie.a, tie.b], tie);

  function render() {
    const { select } = state.get();
    late = false;
    root.hidden = !select;
    root.parentElement?.classList.toggle('open', select !== null);
    if (!select) return;
    const held = root.contains(document.activeElement) && document.activeElement !== root;
    const close = () => bus.emit(WISH, { patch: { select: null } });
    const back = h('button', { class: 'back', type: 'button', onclick: close }, [
      h('span', {}, [way ?? t('What changed in {year}', { year: shown.year })]),
      h('kbd', {}, ['Esc']),
    ]);
    root.replaceChildren(back, .../** @type {Node[]} */ (evidence(select).filter(Boolean)));
    // What was pointed at is gone, and so is what had the keyboard.
    bus.emit(POINT, null);
    if (held) takeFocus(root);
  }

  const offs = [
    bus.on(SWAP, ({ turn, ...next }) => {
      shown = /** @type {import('../moment.js').Shown} */ (next);
      framesLater(turn, () => {
        late = !hasEvidence(state.get().view);
        if (!late) render();
      });
    }),
    bus.on(CHANGED, ({ state: now, before }) => {
      if (same(now.select, before.select)) return late && hasEvidence(now.view) && render();
      // The words of a new year come when the map swaps them.
      render();
      if (!now.select) return;
      root.scrollTop = 0;
      takeFocus(root);
      // On a narrow screen the panel lies below the map.
      if (getComputedStyle(root).overflowY === 'visible') root.scrollIntoView({ block: 'start' });
    }),
  ];
  signal?.addEventListener('abort', () => offs.forEach((off) => off()));
  render();
  if (state.get().select) takeFocus(root);
}
