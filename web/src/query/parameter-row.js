/** The parameters of the text in the editor, each with its value: typed, or given by the year of the page. */
import { h } from '../dom.js';
import { WISH } from '../events.js';
import { leading } from '../graph/picture/cast.js';
import { defaultOf, guess, notWanted, OF_RAIL, ofYear, read, standIns, typed, WANTED } from './parameters.js';
import { declaredIn, parametersOf } from './statements.js';
import { t } from '../words/words.js';

/** @typedef {{name: string, type: string, value: string, ofYear: boolean}} Wanted ofYear: the page's year gives it */

const OWN = 'dataset'; // the page's data set, which nobody has to choose

/**
 * @param {HTMLElement} root
 * @param {{text: () => string, changed: () => void, context: import('../views.js').Context}} page text: what stands in
 *   the editor; changed: told when something was typed
 */
export function createParameterRow(root, { text, changed, context: { bus, timeline, state } }) {
  let typedIn = /** @type {Map<string, string>} */ (new Map());

  /** @param {number} [year] another year than the page's @returns {Wanted[]} */
  function wanted(year = state.get().year) {
    const declared = new Map(declaredIn(text()).map((one) => [one.name, one]));
    const strangers = standIns(text(), timeline.people, leading(timeline));
    const found = /** @type {Record<string, string>} */ ({});
    return [...new Set([...declared.keys(), ...parametersOf(text())])].map((name) => {
      const one = declared.get(name);
      const isOfYear = OF_RAIL.includes(/** @type {any} */ (name)) && !typedIn.has(name);
      found[name] =
        typedIn.get(name) ?? usual(name, isOfYear ? year : null, strangers.get(name) ?? (one && defaultOf(one, found)));
      return { name, type: one?.type ?? typeOf(name, found[name]), value: found[name], ofYear: isOfYear };
    });
  }

  /** @param {string} name @param {number|null} year the year that gives it @param {string} [declared] */
  function usual(name, year, declared) {
    if (year !== null) return ofYear(name, year);
    return name === OWN ? timeline.json.dataset.id : (declared ?? '');
  }

  /** @param {string} name @param {string} value */
  const typeOf = (name, value) => (name === 'date' ? 'date' : guess(value));

  function render() {
    const shown = wanted().filter(({ name }) => name !== OWN);
    const names = shown.map(({ name }) => name).join();
    // Whoever types into one keeps it.
    if (root.dataset.names === names && root.contains(document.activeElement)) return;
    root.dataset.names = names;
    root.replaceChildren(...shown.map((one) => (one.ofYear ? yearly(one) : field(one))));
  }

  /** @param {Wanted} wanted */
  function yearly({ name }) {
    const { year } = state.get();
    const way = (/** @type {number} */ by, /** @type {string} */ word, /** @type {string} */ sign) =>
      h(
        'button',
        { type: 'button', 'aria-label': word, onclick: () => bus.emit(WISH, { patch: { year: year + by } }) },
        [sign],
      );
    return h('span', { class: 'parameter' }, [
      h('b', {}, [`$${name}`]),
      ' = ',
      name === 'year' ? way(-1, t('A year back'), '‹') : null,
      h('b', { class: 'num' }, [ofYear(name, year)]),
      name === 'year' ? way(1, t('A year on'), '›') : t(', its last day'),
    ]);
  }

  /** @param {Wanted} wanted */
  function field({ name, type, value }) {
    const size = Math.max(6, Math.min(24, value.length + 1));
    const label = `${name}: ${WANTED[type] ?? WANTED.string}`;
    const oninput = (/** @type {Event} */ { target }) => {
      typedIn.set(name, /** @type {HTMLInputElement} */ (target).value);
      changed();
    };
    return h('label', { class: 'parameter' }, [
      h('b', {}, [`$${name}`]),
      ' = ',
      h('input', { value, size, 'aria-label': label, spellcheck: 'false', oninput }),
    ]);
  }

  return {
    render,
    /** Whether an answer changes with the year of the page. */
    followsYear: () => wanted().some((one) => one.ofYear),
    /** What was typed, by name. @returns {Record<string, string>} */
    given: () => Object.fromEntries(typedIn),
    /** Takes up what was typed before. @param {Record<string, string>} given */
    restore(given) {
      typedIn = new Map(Object.entries(given));
      root.dataset.names = '';
      render();
    },
    /** @param {string} name @param {string} value */
    set: (name, value) => void typedIn.set(name, value),
    wanted: () => wanted(),
    /**
     * The values as they are sent.
     * @param {number} [year] another year than the page's
     * @returns {{values: Record<string, any>, wrong: string|null}} wrong: what is none of its type, in a sentence
     */
    values(year) {
      const values = /** @type {Record<string, any>} */ ({});
      for (const { name, type, value } of wanted(year)) {
        const there = read(type, value);
        if (!there) return { values, wrong: notWanted(name, value, type) };
        values[name] = typed(type, there.value);
      }
      return { values, wrong: null };
    },
  };
}
