/**
 * Parts that no first picture needs: the evidence and every view beside the map. They come when the page has nothing
 * else to do, or at once when they are wanted. One that does not come says so where it should be, and comes when it is
 * asked for again.
 */
import { isServerThere } from './api.js';
import { h } from './dom.js';
import { CHANGED, WISH } from './events.js';
import { VIEWS } from './views.js';
import { t } from './words/words.js';

/** @typedef {import('./types.js').ViewState} ViewState */
/** @typedef {import('./views.js').Context} Context */

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {HTMLElement} root
 * @property {(state: ViewState) => boolean} wanted whether the reader looks for it
 * @property {Partial<ViewState>} back the way back from it
 * @property {() => Promise<(root: HTMLElement, context: Context) => void>} module
 * @property {boolean} [hides] whether its element is hidden while nobody looks; those of views are the stage's
 * @property {boolean} [waits] whether it does not come before it is looked for
 */

/**
 * @param {HTMLElement} evidence
 * @param {HTMLElement} filter
 * @param {Map<string, HTMLElement>} views the elements of the views
 * @param {Context} context
 * @returns {Promise<unknown>} when the parts that the address asks for are there, or have said that they are not
 */
export function createLater(evidence, filter, views, context) {
  const parts = /** @type {Part[]} */ ([
    {
      name: t('evidence'),
      root: evidence,
      wanted: ({ select }) => select !== null,
      back: { select: null },
      hides: true,
      module: () => import('./panels/inspector.js').then((part) => part.createInspector),
    },
    {
      name: t('filter'),
      root: filter,
      wanted: ({ panel, select }) => panel === 'filter' && select === null,
      back: { panel: null },
      hides: true,
      module: () => import('./panels/filter.js').then((part) => part.createFilter),
    },
    ...VIEWS.flatMap((/** @type {import('./views.js').View} */ { id, title, module, waits }) => {
      const root = views.get(id);
      return module && root
        ? [
            {
              name: title.toLowerCase(),
              root,
              wanted: (/** @type {ViewState} */ { view }) => view === id,
              back: { view: /** @type {const} */ ('map') },
              module,
              waits,
            },
          ]
        : [];
    }),
  ]).map((part) => createPart(part, context));

  const { bus, state } = context;
  bus.on(CHANGED, () => parts.forEach((part) => part.want()));
  addEventListener('online', () => parts.forEach((part) => part.want()));
  whenIdle(async () => {
    for (const part of parts) if (!part.waits) await part.ask();
  });
  return Promise.all(parts.filter((part) => part.wanted(state.get())).map((part) => part.want()));
}

/** @param {Part} part @param {Context} context */
function createPart({ name, root, wanted, back, module, hides, waits }, context) {
  const { bus, state } = context;
  let there = false;
  let asked = /** @type {Promise<boolean>|null} */ (null);

  /** Asks once; one that did not come can be asked for again. @returns {Promise<boolean>} whether it is there */
  function ask() {
    if (there) return Promise.resolve(true);
    return (asked ??= module()
      .then((create) => {
        there = true;
        root.replaceChildren();
        create(root, context);
        return true;
      })
      .catch((error) => {
        if (there) throw error; // it came, but has a fault of its own
        asked = null;
        return false;
      }));
  }

  /** Stands in for the part as long as it is looked for and not there. */
  async function want() {
    if (there) return;
    const looked = wanted(state.get());
    if (hides) root.hidden = !looked;
    if (!looked) return;
    root.replaceChildren(h('p', { class: 'loading', role: 'status' }, [t('Loading the {name}…', { name })]));
    if (!(await ask()) && wanted(state.get())) say();
  }

  function say() {
    const again = h('button', { type: 'button', class: 'link', onclick: () => retry() }, [t('Try again')]);
    const away = h('button', { type: 'button', class: 'link', onclick: () => bus.emit(WISH, { patch: back }) }, [
      t('Back'),
    ]);
    root.replaceChildren(
      h('p', { class: 'absent', role: 'status' }, [
        t('The {name} could not be loaded: the server does not answer. ', { name }),
        again,
        ' ',
        away,
      ]),
    );
    if (document.activeElement === document.body) again.focus({ preventScroll: true });
  }

  /**
   * Some browsers remember that a module did not come. The address is the state, so with a server that answers a fresh
   * page is the same page.
   */
  async function retry() {
    await want();
    if (!there && (await isServerThere())) location.reload();
  }

  return { wanted, want, ask, waits };
}

/** Calls when the first picture is drawn and nothing else is to do. @param {() => void} then */
function whenIdle(then) {
  const soon = window.requestIdleCallback ?? ((/** @type {() => void} */ call) => setTimeout(call, 200));
  requestAnimationFrame(() => requestAnimationFrame(() => soon(() => then(), { timeout: 2000 })));
}
