/** The year or the day and what it brought, on the page and in the ear. */
import { h } from '../dom.js';
import { SWAP } from '../events.js';
import { dayWords, whenWords } from '../moment.js';
import { isPresenting } from '../views.js';
import { counted } from '../text/names.js';
import { sentence } from '../text/ties.js';
import { t } from '../words/words.js';
import { inData } from '../words/data.js';

/** @typedef {import('../moment.js').Shown} Shown */

/**
 * @param {{year: HTMLElement, sentence: HTMLElement, spoken: HTMLElement}} roots
 * @param
 *   {{bus: import('../bus.js').Bus, timeline: import('../timeline.js').Timeline, state: import('../state.js').State}}
 *   context
 */
export function createHeadline(roots, { bus, timeline, state }) {
  /** The sentence of a year; of a day, what came last. @param {Shown} shown @returns {(Node|string)[]} */
  function told({ day, moment }) {
    if (!day) return [inData(timeline.sentence(moment))];
    const come = timeline.changes(moment).filter((change) => timeline.hasCome(moment, change));
    const last = come.reduce(
      (latest, change) =>
        !latest || change.when > latest.when || (change.when === latest.when && change.n < latest.n) ? change : latest,
      /** @type {import('../types.js').Change|null} */ (null),
    );
    if (!last) return [t('Nothing of what the year brought has come yet.')];
    const said = [last.title, last.why].filter(Boolean).map(sentence).join(' ');
    return [last.dateWords && `${sentence(last.dateWords)} `, inData(said)];
  }

  /** What is heard of a picture: one short text. @param {Shown} shown @returns {(Node|string)[]} */
  const aloudOf = (shown) => [
    `${sentence(whenWords(shown))} `,
    ...told(shown),
    shown.day ? '' : ` ${counted(timeline.changes(shown.moment).length, 'change')}.`,
  ];

  /** @param {Shown} shown @param {boolean} aloud */
  function show(shown, aloud) {
    roots.year.replaceChildren(
      String(shown.year),
      ...(shown.day ? [' ', h('span', { class: 'day' }, [dayWords(shown.day)])] : []),
    );
    roots.sentence.replaceChildren(...told(shown));
    if (isPresenting(state.get())) return; // a scene has words of its own
    document.title = t('{when} · {title} · Explorer', { when: whenWords(shown), title: timeline.json.dataset.title });
    if (aloud) roots.spoken.replaceChildren(...aloudOf(shown));
  }
  bus.on(SWAP, (/** @type {Shown} */ shown) => show(shown, true));
  show(timeline.shown(state.get()), false);
}
