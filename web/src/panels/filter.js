/** The filter in the list's place: a line for each condition, and the filters that were given a name. */
import { h, takeFocus } from '../dom.js';
import { CHANGED, SWAP, WISH } from '../events.js';
import { noFilter, readFilter, STEPS, withCondition } from '../filters/filter.js';
import { restsOn } from '../filters/passing.js';
import { createSaved, LONGEST_NAME } from '../filters/saved.js';
import { sourceName } from '../filters/words.js';
import { counted, mapName } from '../text/names.js';
import { basisWord, capital, certaintyWords } from '../text/ties.js';
import { dataLang, t } from '../words/words.js';

/** @typedef {import('../filters/filter.js').Filter} Filter */

const ALL = t('All');
/** What the conditions of a few words are called. @type {Record<string, string>} */
const NAMES = {
  sign: t('Ties'),
  strength: t('Strength'),
  basis: t('Kind'),
  certainty: t('Record'),
  sources: t('Sources'),
};

/**
 * @param {HTMLElement} root
 * @param {import('../views.js').Context} context
 */
export function createFilter(root, { bus, timeline, state }) {
  const saved = createSaved(timeline.json.dataset.id);
  const ties = timeline.json.ties.filter((tie) => tie.run !== null); // a story is never drawn
  const people = [...timeline.people.values()].sort((a, b) => mapName(a).localeCompare(mapName(b)));

  /** @returns {Filter} */
  const filter = () => readFilter(state.get().only ?? '', timeline) ?? noFilter();

  /** @template {keyof Filter} K @param {K} key @param {Filter[K]} value */
  const set = (key, value) =>
    bus.emit(WISH, { patch: { only: withCondition(state.get().only, key, value) }, replace: true });

  /** @param {string} name @param {Node[]} controls */
  const line = (name, controls) =>
    h('div', { class: 'line', role: 'group', 'aria-label': name }, [h('span', { class: 'name' }, [name]), ...controls]);

  /**
   * A word that is on or off.
   * @param {string} id unique in the panel: it keeps the keyboard when the panel is drawn anew
   * @param {string} text
   * @param {boolean} on
   * @param {() => void} act
   */
  const word = (id, text, on, act) =>
    h(
      'button',
      {
        type: 'button',
        class: 'word',
        'data-id': id,
        // "All" is said of several things.
        'aria-label': text === ALL ? `${NAMES[id.split('-')[0]]}: ${ALL}` : null,
        'aria-pressed': String(on),
        onclick: act,
      },
      [text],
    );

  /**
   * A condition that is one of a few values.
   * @template {keyof Filter} K
   * @param {K} key
   * @param {[Filter[K], string][]} values
   */
  const oneOf = (key, values) =>
    line(
      NAMES[key],
      values.map(([value, text]) => word(`${key}-${value}`, text, filter()[key] === value, () => set(key, value))),
    );

  /**
   * A condition that is any of several values; those that are called the same are one word.
   * @param {'basis'|'certainty'} key
   * @param {(value: string) => string} wordOf
   */
  function someOf(key, wordOf) {
    const values = [...new Set(ties.map((tie) => tie[key]))];
    const groups = new Map(values.map((value) => [wordOf(value), /** @type {string[]} */ ([])]));
    for (const value of values) groups.get(wordOf(value))?.push(value);
    const on = filter()[key];
    return line(NAMES[key], [
      word(`${key}-all`, ALL, !on.length, () => set(key, [])),
      ...[...groups].map(([text, members]) => {
        const pressed = members.every((value) => on.includes(value));
        const rest = on.filter((value) => !members.includes(value));
        return word(`${key}-${members[0]}`, capital(text), pressed, () =>
          set(key, pressed ? rest : [...rest, ...members].sort()),
        );
      }),
    ]);
  }

  /**
   * A list to choose from.
   * @param {string} id
   * @param {string} label spoken
   * @param {string} none what stands there while nothing is chosen
   * @param {[string, string][]} options value and text
   * @param {string} value
   * @param {(value: string) => void} act
   */
  const choice = (id, label, none, options, value, act) =>
    h(
      'select',
      {
        'data-id': id,
        'aria-label': label,
        onchange: (/** @type {Event} */ { target }) => act(/** @type {HTMLSelectElement} */ (target).value),
      },
      [['', none], ...options].map(([at, text]) =>
        h('option', { value: at, selected: at === value, lang: id === 'source' && at ? dataLang() : null }, [text]),
      ),
    );

  const named = people.map((person) => /** @type {[string, string]} */ ([person.id, mapName(person)]));

  /**
   * Ids that were taken up one by one, each with a way to drop it.
   * @param {'source'|'faction'|'hide'} key
   * @param {(id: string) => string} nameOf
   */
  const taken = (key, nameOf) =>
    filter()[key].map((id) =>
      h(
        'button',
        {
          type: 'button',
          class: 'taken',
          'data-id': `${key}-${id}`,
          'aria-label': t('Take {name} out', { name: nameOf(id) }),
          onclick: () =>
            set(
              key,
              filter()[key].filter((other) => other !== id),
            ),
        },
        [nameOf(id), h('span', { 'aria-hidden': 'true' }, [' ×'])],
      ),
    );

  /**
   * A condition that takes up ids one by one.
   * @param {'source'|'faction'|'hide'} key
   * @param {string} name
   * @param {string} none
   * @param {[string, string][]} options
   * @param {(id: string) => string} nameOf
   */
  const many = (key, name, none, options, nameOf) =>
    line(name, [
      ...taken(key, nameOf),
      choice(
        key,
        name,
        none,
        options.filter(([id]) => !filter()[key].includes(id)),
        '',
        (id) => id && set(key, [...filter()[key], id].sort()),
      ),
    ]);

  function around() {
    const { around: on } = filter();
    const steps = on?.steps ?? 1;
    return line(t('Around'), [
      choice('around', t('Around whom'), t('anybody'), named, on?.person ?? '', (person) =>
        set('around', person ? { person, steps } : null),
      ),
      ...(on
        ? Array.from({ length: STEPS }, (_, i) =>
            word(`steps-${i + 1}`, counted(i + 1, 'step'), steps === i + 1, () =>
              set('around', { ...on, steps: i + 1 }),
            ),
          )
        : []),
    ]);
  }

  let half = { from: '', to: '' }; // one end of a chain that has no other yet

  function chain() {
    const on = filter().chain ?? half;
    const end = (/** @type {'from'|'to'} */ key, /** @type {string} */ label) =>
      choice(`chain-${key}`, label, t('nobody'), named, on[key], (id) => {
        half = { ...on, [key]: id };
        if (half.from && half.to && half.from !== half.to) set('chain', half);
        else if (filter().chain) set('chain', null);
      });
    return line(t('Chain of allies'), [
      end('from', t('From whom')),
      h('span', { class: 'to' }, [t('to')]),
      end('to', t('To whom')),
    ]);
  }

  /** Naming the filter that is on, and those that have a name. */
  function keeping() {
    const { only } = state.get();
    const field = /** @type {HTMLInputElement} */ (
      h('input', { type: 'text', 'data-id': 'name', maxlength: LONGEST_NAME, 'aria-label': t('Name of this filter') })
    );
    const keep = (/** @type {Event} */ event) => {
      event.preventDefault();
      const name = field.value.trim();
      if (!name || !only) return field.focus();
      saved.save(name, only);
      render();
    };
    const rows = saved.all().map(({ name, text }) =>
      h('li', {}, [
        h(
          'button',
          {
            type: 'button',
            class: 'link',
            'data-id': `use-${name}`,
            'aria-pressed': String(text === only),
            onclick: () => use(name, text),
          },
          [name],
        ),
        h(
          'button',
          {
            type: 'button',
            class: 'taken',
            'data-id': `drop-${name}`,
            'aria-label': t('Forget the filter {name}', { name }),
            onclick: () => {
              saved.drop(name);
              render();
            },
          },
          ['×'],
        ),
      ]),
    );
    return [
      ...(only
        ? [
            h('form', { class: 'line', onsubmit: keep }, [
              h('span', { class: 'name' }, [t('Keep as')]),
              field,
              h('button', { type: 'submit', class: 'link', 'data-id': 'save' }, [t('Save')]),
            ]),
          ]
        : []),
      ...(rows.length ? [h('h3', {}, [t('Kept in this browser')]), h('ul', { class: 'kept' }, rows)] : []),
    ];
  }

  /** @param {string} name @param {string} text */
  function use(name, text) {
    if (readFilter(text, timeline)) return bus.emit(WISH, { patch: { only: text }, replace: true });
    // The data have changed since it was kept.
    saved.drop(name);
    render();
  }

  /** Draws the panel; what had the keyboard has it again. */
  function render() {
    const { year } = state.get();
    const held = root.contains(document.activeElement)
      ? /** @type {HTMLElement} */ (document.activeElement).dataset.id
      : undefined;
    const close = () => bus.emit(WISH, { patch: { panel: null } });
    const sources = [...timeline.sources.keys()]
      .filter((id) => ties.some((tie) => restsOn(timeline, tie, id)))
      .map((id) => /** @type {[string, string]} */ ([id, sourceName(timeline, id)]))
      .sort((a, b) => Number(isEssay(b[0])) - Number(isEssay(a[0])) || a[1].localeCompare(b[1]));
    const factions = [...timeline.factions.values()]
      .filter(
        ({ id }) => timeline.members(id, timeline.shown(state.get()).moment).length || filter().faction.includes(id),
      )
      .map(({ id, name }) => /** @type {[string, string]} */ ([id, name]));
    root.replaceChildren(
      h('button', { class: 'back', type: 'button', 'data-id': 'back', onclick: close }, [
        h('span', {}, [t('What changed in {year}', { year })]),
        h('kbd', {}, ['Esc']),
      ]),
      h('h2', {}, [t('What keeps full ink')]),
      oneOf('sign', [
        [null, ALL],
        [1, t('Allied')],
        [-1, t('Rivals')],
      ]),
      oneOf('strength', [
        [null, ALL],
        [2, t('Clear or central')],
        [3, t('Central')],
      ]),
      someOf('basis', basisWord),
      someOf('certainty', certaintyWords),
      oneOf('sources', [
        [null, ALL],
        [2, t('2 or more')],
        [3, t('3 or more')],
      ]),
      many('source', t('Resting on'), t('any source'), sources, (id) => sourceName(timeline, id)),
      many('faction', t('Faction'), t('any'), factions, (id) => timeline.factions.get(id)?.name ?? id),
      around(),
      chain(),
      many('hide', t('Without'), t('nobody'), named, (id) => named.find(([other]) => other === id)?.[1] ?? id),
      ...keeping(),
    );
    if (held === undefined) return;
    const again = [.../** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('[data-id]'))];
    takeFocus(again.find((element) => element.dataset.id === held) ?? root);
  }

  const isEssay = (/** @type {string} */ id) => timeline.essays.some((source) => source.id === id);

  const open = () => state.get().panel === 'filter' && !state.get().select;

  /** @param {boolean} focus */
  function show(focus) {
    const on = open();
    root.hidden = !on;
    if (!on) return;
    render();
    if (focus) takeFocus(root);
  }

  bus.on(SWAP, () => open() && render());
  bus.on(CHANGED, ({ state: now, before }) => {
    const turned = now.panel !== before.panel;
    if (turned || (now.select === null) !== (before.select === null)) {
      show(turned);
    } else if (now.only !== before.only && open()) {
      render();
    }
  });
  show(true);
}
