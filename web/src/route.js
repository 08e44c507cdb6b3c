/** The address is the state of the view: both ways, and pure. */

/** @typedef {import('./types.js').ViewState} ViewState */
/** @typedef {import('./types.js').Selection} Selection */

const KINDS = ['tie', 'pair', 'person', 'faction', 'event', 'claim'];

/** The kinds of a selection as they stand in the address. @param {string|null} kind @returns {kind is Selection['kind']} */
const isKind = (kind) => kind !== null && KINDS.includes(kind);

/**
 * @param {string} search the part of an address from "?"
 * @returns {Partial<ViewState>} only what the address says
 */
export function parseRoute(search) {
  const query = new URLSearchParams(search);
  const state = /** @type {Partial<ViewState>} */ ({});
  const year = query.get('year');
  if (year && /^\d{1,4}$/.test(year)) state.year = Number(year);
  const [kind, ...id] = (query.get('select') ?? '').split(':');
  if (isKind(kind) && id.length) state.select = { kind, id: id.join(':') };
  const view = query.get('view');
  if (view === 'table' || view === 'sources' || view === 'map') state.view = view;
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') state.theme = theme;
  if (query.get('list') === 'all') state.all = true;
  return state;
}

/**
 * The address of a view. What is usual is left out, apart from the year.
 * @param {ViewState} state
 * @param {string|null} [dataset] kept when the address named one
 * @returns {string} from "?"
 */
export function formatRoute(state, dataset = null) {
  const query = new URLSearchParams();
  if (dataset) query.set('dataset', dataset);
  query.set('year', String(state.year));
  if (state.view !== 'map') query.set('view', state.view);
  if (state.select) query.set('select', `${state.select.kind}:${state.select.id}`);
  if (state.all) query.set('list', 'all');
  if (state.theme) query.set('theme', state.theme);
  return `?${query.toString().replaceAll('%3A', ':')}`;
}
