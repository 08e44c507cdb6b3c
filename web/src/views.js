/**
 * The views of the page. A new one is one entry here and the module that draws it; the address, the key, the words in
 * the head, its place on the page and its loading follow from the entry.
 *
 * @typedef
 *   {{bus: import('./bus.js').Bus, timeline: import('./timeline.js').Timeline, state: import('./state.js').State}}
 *   Context
 *
 * @typedef {object} View
 * @property {string} id as the address has it, and the id of its element
 * @property {string} title its word in the head
 * @property {string} key the key that leads there
 * @property {'stage'|'page'} root where its element stands: beside the year's words, or in place of them and the map
 * @property {boolean} [wide] whether it has all the width: no words of the year, no evidence and no rail beside it
 * @property {() => Promise<(root: HTMLElement, context: Context) => void>} [module] brings what fills its element; the
 *   map is there from the start
 * @property {boolean} [waits] whether it comes only when somebody looks for it: the editor is heavy
 */
import { hasProgram } from './program.js';
import { t } from './words/words.js';

const bringQuery = () => import('./panels/query.js').then((part) => part.createQuery);
const bringNoProgram = () => import('./panels/no-program.js').then((part) => part.createNoProgram);

export const VIEWS = /** @type {const} @satisfies {View[]} */ ([
  { id: 'map', title: t('Map'), key: 'm', root: 'stage' },
  {
    id: 'storyline',
    title: t('Storyline'),
    key: 'o',
    root: 'stage',
    wide: true,
    waits: true,
    module: () => import('./panels/storyline.js').then((part) => part.createStoryline),
  },
  {
    id: 'years',
    title: t('All years'),
    key: 'y',
    root: 'stage',
    wide: true,
    waits: true,
    module: () => import('./panels/years.js').then((part) => part.createYears),
  },
  {
    id: 'compare',
    title: t('Two years'),
    key: 'c',
    root: 'stage',
    wide: true,
    waits: true,
    module: () => import('./panels/compare.js').then((part) => part.createCompare),
  },
  {
    id: 'pair',
    get title() {
      return t('Two people'); // once it is known whether they are people
    },
    key: 'p',
    root: 'stage',
    wide: true,
    waits: true,
    module: () => import('./panels/pair.js').then((part) => part.createPair),
  },
  {
    id: 'matrix',
    title: t('Matrix'),
    key: 'x',
    root: 'stage',
    wide: true,
    waits: true,
    module: () => import('./panels/matrix.js').then((part) => part.createMatrix),
  },
  {
    id: 'alluvial',
    title: t('Alluvial'),
    key: 'v',
    root: 'stage',
    wide: true,
    waits: true,
    module: () => import('./panels/alluvial.js').then((part) => part.createAlluvial),
  },
  {
    id: 'table',
    title: t('Table'),
    key: 't',
    root: 'stage',
    module: () => import('./panels/table.js').then((part) => part.createTable),
  },
  {
    id: 'query',
    title: t('Query'),
    key: 'q',
    root: 'page',
    waits: true,
    module: hasProgram ? bringQuery : bringNoProgram,
  },
  {
    id: 'lessons',
    title: t('Lessons'),
    key: 'l',
    root: 'page',
    waits: true,
    module: () => import('./present/lessons-view.js').then((part) => part.createLessonsView),
  },
  {
    id: 'sources',
    title: t('Sources'),
    key: 's',
    root: 'page',
    module: () => import('./panels/sources.js').then((part) => part.createSources),
  },
]);

/** @typedef {(typeof VIEWS)[number]['id']} ViewId */

/** The view that is usual: it is left out of addresses. @type {ViewId} */
export const FIRST_VIEW = VIEWS[0].id;

/** Whether a lesson has the whole screen. @param {import('./types.js').ViewState} state */
export const isPresenting = ({ view, lesson, scene }) => view === 'lessons' && lesson !== null && scene !== null;

/** @param {ViewId} id @returns {View} */
export const viewOf = (id) => /** @type {View} */ (VIEWS.find((view) => view.id === id));

/** Whether the list of the year stands beside a view. @param {ViewId} id */
export const hasList = (id) => viewOf(id).root === 'stage' && !viewOf(id).wide;

/**
 * Opens the filter in the place of the list, or closes it; from a view that has no list beside it, on the map.
 * @param {import('./types.js').ViewState} state
 * @returns {Partial<import('./types.js').ViewState>}
 */
export function turnFilter({ view, panel, select }) {
  if (!hasList(view)) return { view: FIRST_VIEW, panel: 'filter', select: null };
  return { panel: panel === 'filter' && !select ? null : 'filter', select: null };
}

/** Whether what is selected is told beside a view; where it is not, it is told beside the map. @param {ViewId} id */
export const hasEvidence = (id) => id !== 'sources' && !viewOf(id).wide;
