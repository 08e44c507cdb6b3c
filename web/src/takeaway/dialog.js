/** What can be taken away, each with what it is for: pictures of the year, its ties as data, the years in motion. */
import { h } from '../dom.js';
import { download } from '../download.js';
import { createMeasure } from '../graph/measure.js';
import { createAtlas } from '../graph/picture/atlas.js';
import { factionHues } from '../graph/rest/hues.js';
import { pinnedIn, readPins } from '../pins.js';
import { listed, nameIn } from '../text/names.js';
import { cytoscapeJson } from './cyjs.js';
import { createFilmRow } from './film-row.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { pngOf } from './raster.js';
import { fileName, seriesScope, yearScope } from './scope.js';
import { paperInk, sheetOf } from './sheet.js';
import { tiesCsv } from './ties-csv.js';
import { t } from '../words/words.js';

/** @typedef {import('../views.js').Context} Context */
/** @typedef {import('./scope.js').Scope} Scope */
/** @typedef {{ending: string, title: string, about: string, type: string, write: (scope: Scope) => string}} Format */

/** @param {Context} context @returns {{open: () => void}} */
export function createDialog(context) {
  const { timeline, state } = context;
  const { dataset, years } = timeline.json;
  const hues = factionHues(timeline);
  const said = h('p', { class: 'said', role: 'status' });
  const title = h('h2', { id: 'take-title' });
  const body = h('div', { class: 'rows' });
  const dialog = /** @type {HTMLDialogElement} */ (
    h('dialog', { class: 'take', id: 'take', 'aria-labelledby': 'take-title' }, [
      title,
      body,
      said,
      h('button', { type: 'button', class: 'link close', onclick: () => dialog.close() }, [t('Close')]),
    ])
  );
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);

  const formats = /** @type {Format[]} */ ([
    {
      ending: 'csv',
      title: 'CSV',
      about: t('Ties as a table, for a spreadsheet'),
      type: 'text/csv;charset=utf-8',
      write: (scope) => tiesCsv(timeline, scope),
    },
    {
      ending: 'gexf',
      title: 'GEXF',
      about: t('For Gephi; all years with their dates'),
      type: 'application/gexf+xml',
      write(scope) {
        const { ally, rival } = paperInk();
        return gexf(timeline, scope, { ally, rival, person: '#6A7077' }, today());
      },
    },
    {
      ending: 'graphml',
      title: 'GraphML',
      about: t('For yEd, igraph, NetworkX'),
      type: 'application/graphml+xml',
      write: (scope) => graphml(timeline, scope),
    },
    {
      ending: 'cyjs',
      title: 'Cytoscape JSON',
      about: t('For Cytoscape'),
      type: 'application/json',
      write: (scope) => cytoscapeJson(timeline, scope),
    },
  ]);

  /** What has to be said of a picture that is not as the data alone would have it. */
  function remarks() {
    const pinned = pinnedIn(timeline, state.get().pins);
    return pinned.length
      ? [t('Put aside by hand: {list}.', { list: listed(pinned.map((id) => nameIn(timeline, id))) })]
      : [];
  }

  /** An atlas of its own: the map on the screen keeps its room. */
  function atlas() {
    const own = createAtlas(timeline, createMeasure());
    own.setPins(readPins(state.get().pins));
    return own;
  }

  const sheet = () => {
    const { year } = state.get();
    const own = atlas();
    return sheetOf(timeline, {
      year,
      hues,
      remarks: remarks(),
      today: new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
      plate(width, height) {
        own.setRoom(width, height, { few: false, large: false });
        return own.plate(year);
      },
    });
  };

  /** @param {boolean} whole */
  function scopeOf(whole) {
    const { year } = state.get();
    const given = { layout: atlas().layout, hues, year, remarks: remarks() };
    return whole ? seriesScope(timeline, given) : yearScope(timeline, given);
  }

  /**
   * Makes a file and says so, or why it could not be made.
   * @param {string} name
   * @param {string} type
   * @param {() => BlobPart|Promise<BlobPart>} make
   */
  async function save(name, type, make) {
    said.textContent = t('Making {name}…', { name });
    try {
      download(name, type, await make());
      said.textContent = t('{name} is saved where this browser saves files.', { name });
    } catch (error) {
      said.textContent = t('{name} could not be made: {why}', {
        name,
        why: String(error instanceof Error ? error.message : error),
      });
    }
  }

  /** @param {string} word @param {string} label @param {() => void} onclick */
  const button = (word, label, onclick) =>
    h('button', { type: 'button', class: 'link', 'aria-label': label, onclick }, [word]);

  /** @param {string} what @param {string} about @param {HTMLElement[]} ways */
  const row = (what, about, ways) =>
    h('div', { class: 'row' }, [
      h('b', {}, [what]),
      h('span', { class: 'about' }, [about]),
      h('span', { class: 'ways' }, ways),
    ]);

  const film = createFilmRow(
    timeline,
    () => ({ atlas: atlas(), hues, remarks: remarks() }),
    (span, ending, type, make) => save(fileName(dataset, span, ending), type, make),
  );

  function fill() {
    const { year } = state.get();
    const series = `${years.first}–${years.last}`;
    const name = (/** @type {string} */ ending) => fileName(dataset, String(year), ending);
    title.textContent = t('Take away {year}', { year });
    said.textContent = '';
    body.replaceChildren(
      row(t('Picture'), t('The map with legend, sources and data version; A4 across'), [
        button('SVG', t('Picture of {year} as SVG', { year }), () => save(name('svg'), 'image/svg+xml', sheet)),
        button('PNG', t('Picture of {year} as PNG, 300 dots to the inch', { year }), () =>
          save(name('png'), 'image/png', async () => pngOf(await sheet())),
        ),
      ]),
      row(t('Paper'), t('What is on the screen, printed or as a PDF'), [
        button(t('Print'), t('Print {year}, or save it as PDF', { year }), () => {
          dialog.close();
          print();
        }),
      ]),
      film,
      ...formats.map(({ ending, title: what, about, type, write }) =>
        row(what, about, [
          button(String(year), t('{what} of {year}', { what, year }), () =>
            save(name(ending), type, () => write(scopeOf(false))),
          ),
          button(series, t('{what} of all years, {series}', { what, series }), () =>
            save(fileName(dataset, `${years.first}-${years.last}`, ending), type, () => write(scopeOf(true))),
          ),
        ]),
      ),
    );
  }

  return {
    open() {
      fill();
      dialog.showModal();
    },
  };
}

/** The day, as files of data say it. */
function today() {
  const now = new Date();
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
