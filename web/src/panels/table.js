/** The table that says all that the map shows: ties, ended ties, people and factions on 31 December. */
import { COLUMNS } from '../columns.js';
import { createWork, FRAME, h } from '../dom.js';
import { download } from '../download.js';
import { CHANGED, SWAP, WISH } from '../events.js';
import { sieveOf } from '../filters/passing.js';
import { pictureDay, whenWords } from '../moment.js';
import { sourceLine } from '../evidence/parts.js';
import { folded } from '../find/spelling.js';
import { dot, lineSample } from '../marks/lines.js';
import { wholeSpans } from '../spans.js';
import { lastDay } from '../steps.js';
import { csv } from '../text/csv.js';
import { counted, listed, mapName } from '../text/names.js';
import { basisWord, capital, certaintyWords, signWord, strengthWord } from '../text/ties.js';
import { plural, t } from '../words/words.js';

/** @typedef {import('../types.js').Tie} Tie */
/** @typedef {import('../types.js').Selection} Selection */
/** @typedef {{tie: Tie, ended: boolean, change: string, who: string, whole: import('../spans.js').Whole}} Row */

/** What happened to a tie in the year. A rivalry that grows is stronger, not closer. */
const KINDS = /** @type {Record<string, string>} */ ({
  began: t('new'),
  flipped: t('turned'),
  firmer: t('stronger'),
  looser: t('weaker'),
  ended: t('ended'),
});
const CERTAINTIES = ['attested', 'scholarly', 'probable', 'inferred', 'disputed', 'legend'];

/** What each column is sorted by. @type {Record<string, (row: Row) => string|number>} */
const SORTS = {
  pair: (row) => folded(row.who),
  tie: (row) => -row.tie.sign,
  strength: (row) => row.tie.strength,
  since: (row) => row.whole.validFrom,
  until: (row) => row.whole.validTo,
  certainty: (row) => CERTAINTIES.indexOf(row.tie.certainty),
  basis: (row) => row.tie.basis,
  sources: (row) => row.tie.sources.length,
  change: (row) => row.change || '\uffff',
};

/**
 * @param {HTMLElement} root
 * @param {import('../views.js').Context} context
 */
export function createTable(root, { bus, timeline, state }) {
  const whole = wholeSpans(timeline);
  const sieve = sieveOf(timeline);
  const seatWords = { full: t('seat'), candidate: t('candidate'), ...timeline.json.dataset.seats, none: t('no seat') };
  const name = (/** @type {string} */ id) => mapName(/** @type {any} */ (timeline.people.get(id)));
  let shown = /** @type {Row[]} */ ([]);
  let written = /** @type {Map<string, HTMLElement>} */ (new Map()); // the rows on the page
  const work = createWork();

  const filter = /** @type {HTMLInputElement} */ (
    h('input', { type: 'search', autocomplete: 'off', spellcheck: 'false', oninput: () => fill() })
  );
  const count = h('span', { class: 'count', role: 'status' });
  const saving = h('button', { type: 'button', class: 'link', onclick: () => save() }, [t('Save CSV')]);
  const title = h('h2');
  const summary = h('p');
  const head = h('tr');
  const body = h('tbody');
  const rest = h('div', { class: 'rest' });
  root.replaceChildren(
    title,
    summary,
    h('p', { class: 'tools' }, [h('label', {}, [t('Only rows with '), filter]), count, saving]),
    h('table', { class: 'ties', 'aria-label': t('Ties') }, [h('thead', {}, [head]), body]),
    rest,
  );

  /** @param {Selection} select @param {string} text */
  const opener = (select, text) =>
    h('button', { type: 'button', class: 'pair', onclick: () => bus.emit(WISH, { patch: { select } }) }, [text]);

  /**
   * All rows of a picture: the ties that hold, then those that ended in the year by then.
   * @param {number} moment
   * @returns {Row[]}
   */
  function rowsOf(moment) {
    const now = timeline.stateOn(moment);
    const before = timeline.before(moment) >= timeline.first ? timeline.stateOn(timeline.before(moment)) : new Map();
    const change = new Map();
    for (const entry of timeline.changes(moment)) {
      if (!timeline.hasCome(moment, entry)) continue;
      const word = KINDS[entry.kind];
      if (word) for (const id of [entry.after, entry.before, ...entry.ties]) if (id) change.set(id, word);
    }
    const row = (/** @type {Tie} */ tie, /** @type {boolean} */ ended) => ({
      tie,
      ended,
      change: ended ? KINDS.ended : (change.get(tie.id) ?? ''),
      who: listed([name(tie.a), name(tie.b)]),
      whole: whole(tie),
    });
    const ties = [...now.values()].sort(
      (a, b) => b.strength - a.strength || b.sign - a.sign || name(a.a).localeCompare(name(b.a)),
    );
    const ended = [...before].filter(([key]) => !now.has(key)).map(([, tie]) => tie);
    return [...ties.map((tie) => row(tie, false)), ...ended.map((tie) => row(tie, true))];
  }

  /** @param {Row[]} rows */
  function sorted(rows) {
    const { sort } = state.get();
    if (!sort) return rows;
    const by = SORTS[sort.replace('-', '')];
    const way = sort.startsWith('-') ? -1 : 1;
    const compare = (/** @type {string|number} */ a, /** @type {string|number} */ b) =>
      a < b ? -way : a > b ? way : 0;
    return rows
      .map((row) => ({ row, key: by(row) }))
      .sort((a, b) => compare(a.key, b.key))
      .map(({ row }) => row);
  }

  /** All words of a row, for the filter. @param {Row} row */
  function wordsOf({ tie, change, who, whole: span }) {
    const people = [tie.a, tie.b].map((id) => timeline.people.get(id)?.name ?? '');
    return folded(
      [
        who,
        ...people,
        signWord(tie),
        strengthWord(tie.strength),
        span.since,
        span.until,
        certaintyWords(tie.certainty),
        basisWord(tie.basis),
        change,
        tie.id,
      ].join(' '),
    );
  }

  /**
   * Brings the rows to the page. Most are the same from year to year: those stay where they are, since to lay out a
   * long table anew takes longer than a frame.
   * @param {Row[]} rows
   */
  function write(rows) {
    for (const opened of body.querySelectorAll('[aria-expanded="true"]')) opened.setAttribute('aria-expanded', 'false');
    const before = written;
    written = new Map(
      rows.map((row) => {
        const key = `${row.tie.id} ${row.ended} ${row.change}`;
        return [key, before.get(key) ?? tieRow(row)];
      }),
    );
    const wanted = new Set(written.values());
    for (const old of [...body.children]) if (!wanted.has(/** @type {HTMLElement} */ (old))) old.remove();
    let at = body.firstElementChild;
    for (const row of wanted) {
      if (row === at) at = at.nextElementSibling;
      // The one between the two has its turn later.
      else if (at?.nextElementSibling === row) at = row.nextElementSibling;
      else body.insertBefore(row, at);
    }
  }

  /** @param {Row} row @returns {HTMLElement} */
  function tieRow({ tie, ended, change, who, whole: span }) {
    const sample = ended
      ? lineSample('ghost')
      : lineSample(tie.sign > 0 ? 'ally' : 'rival', tie.strength, { disputed: tie.certainty === 'disputed' });
    const sources = h(
      'button',
      {
        type: 'button',
        class: 'link',
        'aria-expanded': 'false',
        'aria-label': t('{sources} of {who}', { sources: counted(tie.sources.length, 'source'), who }),
      },
      [String(tie.sources.length)],
    );
    const row = h('tr', { class: ended ? 'ended' : null, 'data-changed': change ? '' : null, 'data-tie': tie.id }, [
      h('td', {}, [opener({ kind: 'tie', id: tie.id }, who)]),
      h('td', { class: 'state' }, [
        sample,
        ended ? (tie.sign > 0 ? t('were allied') : t('were rivals')) : signWord(tie),
      ]),
      h('td', {}, [strengthWord(tie.strength)]),
      h('td', {}, [span.since]),
      h('td', {}, [span.until]),
      h('td', {}, [certaintyWords(tie.certainty)]),
      h('td', {}, [basisWord(tie.basis)]),
      h('td', {}, [sources]),
      h('td', {}, [change]),
    ]);
    sources.addEventListener('click', () => {
      const open = sources.getAttribute('aria-expanded') === 'true';
      sources.setAttribute('aria-expanded', String(!open));
      if (open) row.nextElementSibling?.remove();
      else row.after(sourcesRow(tie));
    });
    return row;
  }

  /** @param {Tie} tie */
  function sourcesRow(tie) {
    const found = tie.sources.flatMap((id) => timeline.sources.get(id) ?? []);
    return h('tr', { class: 'below' }, [
      h('td', { colspan: COLUMNS.length }, [
        h(
          'ul',
          {},
          found.map((source) => h('li', {}, [sourceLine(source)])),
        ),
      ]),
    ]);
  }

  /** @param {number} year */
  function heads(year) {
    const { sort } = state.get();
    head.replaceChildren(
      ...COLUMNS.map(({ id, title: word }) => {
        const way = sort === id ? 'ascending' : sort === `-${id}` ? 'descending' : null;
        // Once up, once down, and back to the usual order.
        const next = way === 'ascending' ? `-${id}` : way === 'descending' ? null : id;
        const text = id === 'change' ? t('Change in {year}', { year }) : word;
        const button = h(
          'button',
          { type: 'button', onclick: () => bus.emit(WISH, { patch: { sort: next }, replace: true }) },
          [text, way && h('span', { 'aria-hidden': 'true' }, [way === 'ascending' ? ' ↑' : ' ↓'])],
        );
        return h('th', { scope: 'col', 'aria-sort': way, 'data-column': id }, [button]);
      }),
    );
  }

  /** The rows of the table of ties, as they are sorted and filtered. */
  function fill() {
    const at = timeline.shown(state.get());
    const passing = sieve(at.moment, state.get().only);
    const every = rowsOf(at.moment);
    const all = passing
      ? every.filter(({ tie, ended }) => (ended ? passing.tie(tie) : passing.ties.has(tie.id)))
      : every;
    const words = folded(filter.value).split(/\s+/).filter(Boolean);
    shown = sorted(all).filter((row) => words.length === 0 || words.every((word) => wordsOf(row).includes(word)));
    const none = h('tr', {}, [
      h('td', { colspan: COLUMNS.length, class: 'none' }, [
        t('No row of {when} has “{text}”.', { when: whenWords(at), text: filter.value.trim() }),
      ]),
    ]);
    write(shown);
    if (!shown.length && words.length) body.append(none);
    count.textContent =
      shown.length < every.length
        ? plural(every.length, { one: '{some} of {n} row', other: '{some} of {n} rows' }, { some: shown.length })
        : counted(every.length, 'row');
  }

  /** @param {import('../moment.js').Shown} at */
  function render(at) {
    const { year, moment } = at;
    const ties = [...timeline.stateOn(moment).values()];
    const allied = ties.filter((tie) => tie.sign > 0).length;
    const ended = rowsOf(moment)
      .filter((row) => row.ended)
      .map((row) => row.tie);
    title.textContent = t('Ties on {day}', { day: pictureDay(at) });
    summary.textContent = ties.length
      ? plural(
          ended.length,
          at.day
            ? {
                one: '{alliances}, {rivalries}. {n} ended during the year by then.',
                other: '{alliances}, {rivalries}. {n} ended during the year by then.',
              }
            : {
                one: '{alliances}, {rivalries}. {n} ended during the year.',
                other: '{alliances}, {rivalries}. {n} ended during the year.',
              },
          {
            alliances: counted(allied, 'alliance'),
            rivalries: counted(ties.length - allied, 'rivalry', 'rivalries'),
          },
        )
      : t('No tie is recorded for {when}.', { when: whenWords(at) });
    const ids = [...new Set([...ties, ...ended].flatMap((tie) => [tie.a, tie.b]))].sort((a, b) =>
      name(a).localeCompare(name(b)),
    );
    const others = () => [
      h('h2', {}, [t('Factions')]),
      plainTable(t('Factions'), [t('Faction'), t('Members')], factionRows(moment)),
      h('h2', {}, [t('People')]),
      plainTable(
        t('People'),
        [t('Person'), t('Seat'), t('Allied with'), t('Rival of')],
        ids.map((id) => personRow(id, moment, ties)),
      ),
    ];
    work(
      (function* writing() {
        heads(year);
        fill();
        // The list of the year and the rail have frames between.
        yield FRAME;
        yield FRAME;
        yield FRAME;
        yield FRAME;
        rest.replaceChildren(...others());
      })(),
    );
  }

  /** @param {number} moment */
  function factionRows(moment) {
    return [...timeline.factions.values()].flatMap((faction) => {
      const members = timeline.members(faction.id, moment);
      if (!members.length) return [];
      return [
        h('tr', {}, [
          h('td', {}, [opener({ kind: 'faction', id: faction.id }, faction.name)]),
          h('td', {}, [listed(members.map((row) => name(row.person)))]),
        ]),
      ];
    });
  }

  /** @param {string} id @param {number} moment @param {Tie[]} ties */
  function personRow(id, moment, ties) {
    const alive = timeline.alive(id, moment);
    const seat = timeline.seat(id, moment);
    const own = ties.filter((tie) => tie.a === id || tie.b === id);
    const others = (/** @type {number} */ sign) =>
      listed(own.filter((tie) => tie.sign === sign).map((tie) => name(tie.a === id ? tie.b : tie.a)));
    return h('tr', {}, [
      h('td', {}, [opener({ kind: 'person', id }, timeline.people.get(id)?.name ?? id)]),
      h('td', {}, [dot(alive ? seat : 'dead'), ' ', alive ? seatWords[seat] : t('died this year')]),
      h('td', {}, [others(1)]),
      h('td', {}, [others(-1)]),
    ]);
  }

  /** The rows that are shown, as a file made here: the server need not be there. */
  function save() {
    const { year, day } = timeline.shown(state.get());
    const columns = [
      'year',
      'date',
      'id',
      'a',
      'a_name',
      'b',
      'b_name',
      'tie',
      'strength',
      'basis',
      'certainty',
      'change',
      'since',
      'until',
      'run_from',
      'run_to',
      'from',
      'to',
      'claim',
      'sources',
    ];
    const rows = shown.map(({ tie, change, whole: span }) => [
      year,
      day ?? lastDay(year),
      tie.id,
      tie.a,
      timeline.people.get(tie.a)?.name ?? '',
      tie.b,
      timeline.people.get(tie.b)?.name ?? '',
      tie.sign > 0 ? 'allied' : 'rivals',
      tie.strength,
      tie.basis,
      tie.certainty,
      change,
      span.since,
      span.until,
      span.from,
      span.to,
      tie.from,
      tie.to,
      tie.claim,
      tie.sources.join(' '),
    ]);
    download(`explorer-${day ?? year}-ties.csv`, 'text/csv;charset=utf-8', csv([columns, ...rows]));
  }

  const show = () => {
    if (state.get().view === 'table') render(timeline.shown(state.get()));
  };
  bus.on(SWAP, show);
  bus.on(CHANGED, ({ state: now, before }) => {
    if (now.view !== before.view) return show();
    if (now.only !== before.only && now.view === 'table') fill();
    if (now.sort === before.sort || now.view !== 'table') return;
    heads(now.year);
    fill();
    /** @type {HTMLElement|null} */ (
      head.querySelector(`[data-column="${(now.sort ?? before.sort ?? '').replace('-', '')}"] button`)
    )?.focus();
  });
  show();
}

/** @param {string} label @param {string[]} heads @param {HTMLElement[]} rows */
function plainTable(label, heads, rows) {
  return h('table', { 'aria-label': label }, [
    h('thead', {}, [
      h(
        'tr',
        {},
        heads.map((head) => h('th', { scope: 'col' }, [capital(head)])),
      ),
    ]),
    h('tbody', {}, rows),
  ]);
}
