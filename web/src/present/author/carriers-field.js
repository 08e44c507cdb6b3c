/** What a scene rests on: the ties among its people on its day and the events of its year, offered in words. */
import { h } from '../../dom.js';
import { listed, nameIn } from '../../text/names.js';
import { yearOf } from '../script.js';
import { signWord, strengthWord } from '../../text/ties.js';
import { t } from '../../words/words.js';

/** @typedef {import('../../timeline.js').Timeline} Timeline */
/** @typedef {import('../../replies.js').SceneViewReply} View */
/** @typedef {import('../../types.js').DayPicture} DayPicture */

/**
 * @param {Timeline} timeline
 * @param {(ids: string[]) => void} onChange
 */
export function carriersField(timeline, onChange) {
  const list = h('div', { class: 'carriers' });
  const root = h('fieldset', { class: 'rows-field' }, [h('legend', {}, [t('It rests on')]), list]);
  let chosen = /** @type {string[]} */ ([]);
  let drawn = '';

  const name = (/** @type {string} */ id) => nameIn(timeline, id);

  /** @param {string} id */
  function wordsOf(id) {
    const tie = timeline.ties.get(id);
    if (tie) {
      // Its own dates, not those of the whole run: two ties of one pair are two things to rest on.
      const { a, b, strength, fromWords } = tie;
      return t('{names}: {sign}, {strength}, from {date}', {
        names: listed([name(a), name(b)]),
        sign: signWord(tie).toLowerCase(),
        strength: strengthWord(strength),
        date: fromWords,
      });
    }
    const event = timeline.events.get(id);
    return event ? `${event.title}, ${event.dateWords}` : id;
  }

  /** @param {string} id @param {boolean} is */
  const turn = (id, is) => onChange(is ? [...chosen, id] : chosen.filter((one) => one !== id));

  return {
    root,
    /**
     * @param {View} view what is chosen, and its days
     * @param {DayPicture[]} days
     */
    show({ focus, highlight, days: dates, reveal }, days) {
      chosen = highlight;
      const shown = [...dates, ...(reveal ? [reveal] : [])];
      const wanted = shown.map(({ day }) => day);
      const among = days
        .filter(({ day }) => wanted.includes(day))
        .flatMap(({ ties }) => ties)
        .filter((id) => {
          const tie = timeline.ties.get(id);
          return tie && focus.includes(tie.a) && focus.includes(tie.b);
        });
      const years = shown.map(yearOf);
      const events = timeline.json.events
        .filter(({ year, people }) => years.includes(year) && people.some((id) => focus.includes(id)))
        .map(({ id }) => id);
      const offered = [
        ...new Set([...highlight.filter((id) => !among.includes(id) && !events.includes(id)), ...among, ...events]),
      ];
      const key = offered.join();
      if (key !== drawn || !list.childElementCount) {
        drawn = key;
        list.replaceChildren(
          ...(offered.length
            ? offered.map((id) => {
                const input = /** @type {HTMLInputElement} */ (h('input', { type: 'checkbox', 'data-id': id }));
                input.addEventListener('change', () => turn(id, input.checked));
                return h('label', { class: 'tick' }, [input, h('span', {}, [wordsOf(id)])]);
              })
            : [h('p', { class: 'below-field' }, [t('Choose people who are tied to each other on that day.')])]),
        );
      }
      for (const input of list.querySelectorAll('input')) input.checked = highlight.includes(input.dataset.id ?? '');
    },
  };
}
