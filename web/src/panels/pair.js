/**
 * Two people through all their years: a large strip with the events of both, then every phase with its claim and its
 * sources, and what the essays say. Any two, also those between whom nothing is recorded.
 */
import { createWork, FRAME, h, rem } from '../dom.js';
import { CHANGED, WISH } from '../events.js';
import { citation } from '../evidence/cite.js';
import { essaysSay } from '../evidence/claims.js';
import { opener, pairName, personName, shortName, toView } from '../evidence/links.js';
import { claimsOf, throughTheYears } from '../evidence/pair.js';
import { part, references, tieSample } from '../evidence/parts.js';
import { disputes, phaseBody, time, words } from '../evidence/phases.js';
import { createFinder } from '../find/finder.js';
import { dot, lineSample } from '../marks/lines.js';
import { pairLine } from '../pair/line.js';
import { personField } from '../pair/person-field.js';
import { spansOf, storiedPairs, turnsOf, yearsTogether } from '../pair/standing.js';
import { asYears } from '../text/dates.js';
import { counted, listed } from '../text/names.js';
import { capital } from '../text/ties.js';
import { same } from '../state.js';
import { pairKey } from '../timeline.js';
import { plural, t } from '../words/words.js';

/** @typedef {import('../evidence/links.js').Context} Context */
/** @typedef {import('../pair/standing.js').Span} Span */

const NUMBERED = { most: 12, each: 3 }; // numbers on the strip: no more, and one for so many rem of its width
const OFFERED = 12; // pairs to begin with
const PAPER = 703; // CSS pixels: the width of a sheet between its margins
const SETTLE = 140; // a window that is being dragged is drawn anew when it rests

const STANDINGS = /** @type {Record<string, string>} */ ({
  allied: t('Allied'),
  rivals: t('Rivals'),
  neutral: t('Neutral'),
  unrecorded: t('Not recorded'),
});

/** @param {HTMLElement} root @param {import('../views.js').Context} views */
export function createPair(root, { bus, timeline, state }) {
  let finder = /** @type {ReturnType<typeof createFinder>|null} */ (null);
  const findIn = () => (finder ??= createFinder(timeline));
  const fields = [t('One person'), t('The other')].map((label, i) =>
    personField(`pair-${i}`, label, timeline, findIn, (id) => choose(i, id)),
  );
  const title = h('h1', {});
  const about = h('div', { class: 'about', role: 'status' });
  const line = h('div', { class: 'line' });
  const story = h('div', { class: 'evidence-of-pair' });
  let chosen = /** @type {[string|null, string|null]} */ ([null, null]);
  let redraw = /** @type {(width?: number) => void} */ (() => {});
  let settling = 0;
  let glanced = ''; // the two of whom it is said at a glance
  const work = createWork();
  root.append(
    h('header', {}, [
      title,
      h(
        'div',
        { class: 'fields' },
        fields.map((field) => field.root),
      ),
    ]),
    about,
    line,
    story,
  );

  const isOn = () => state.get().view === 'pair';

  /** The people that are meant, as the reader put them. @returns {[string|null, string|null]} */
  function people() {
    const { select } = state.get();
    if (select?.kind === 'person') return [select.id, null];
    const tie = select?.kind === 'tie' ? timeline.ties.get(select.id) : undefined;
    const [a, b] = tie ? [tie.a, tie.b] : select?.kind === 'pair' ? select.id.split('|') : [null, null];
    if (!a || !b) return [null, null];
    if (chosen[0] === b || chosen[1] === a) return [b, a];
    const rows = timeline.pair(a, b);
    return rows.length ? [rows[0].a, rows[0].b] : [a, b];
  }

  /** @param {number} i @param {string} id */
  function choose(i, id) {
    const next = /** @type {[string|null, string|null]} */ ([...chosen]);
    next[i] = id;
    // Nobody stands beside himself.
    if (next[1 - i] === id) next[1 - i] = null;
    chosen = next;
    const [a, b] = next;
    const one = a ?? b;
    const select =
      a && b
        ? { kind: /** @type {const} */ ('pair'), id: pairKey(a, b) }
        : one
          ? { kind: /** @type {const} */ ('person'), id: one }
          : null;
    bus.emit(WISH, { patch: { select } });
    render();
  }

  function render() {
    const found = people();
    // The one who is chosen may stand in the second field.
    chosen =
      found[1] === null && found[0] !== null && chosen[1] === found[0] && chosen[0] === null ? [null, found[0]] : found;
    fields.forEach((field, i) => field.show(chosen[i]));
    const context = { bus, timeline, state, ...timeline.shown(state.get()) };
    const [a, b] = chosen;
    if (a && b) tell(context, a, b);
    else begin(context, a ?? b);
  }

  /** Pairs to begin with: those whose ties turned most often. @param {Context} context @param {string|null} one */
  function begin(context, one) {
    glanced = '';
    title.textContent = one
      ? t('{person} and …', { person: personName(context, one) })
      : t('Two people through the years');
    about.replaceChildren(
      h('p', {}, [
        one ? t('Name the other person, or take one of these.') : t('Name two people, or take one of these pairs.'),
      ]),
    );
    line.replaceChildren();
    redraw = () => {};
    const pairs = storiedPairs(timeline, one).slice(0, OFFERED);
    const offered = h(
      'ul',
      { class: 'offered' },
      pairs.map(({ a, b, turns }) =>
        h('li', {}, [
          toView(context, { view: 'pair', select: { kind: 'pair', id: pairKey(a, b) } }, pairName(context, a, b)),
          h('span', {}, [changedWords(turns)]),
        ]),
      ),
    );
    work([].values()); // what was begun is no longer wanted
    story.replaceChildren(offered);
  }

  /** @param {Context} context @param {string} a @param {string} b */
  function tell(context, a, b) {
    const rows = timeline.pair(a, b);
    const spans = spansOf(timeline, a, b);
    const together = yearsTogether(timeline, a, b);
    title.textContent = `${pairName(context, a, b)}${together ? `, ${together[0]}–${together[1]}` : ''}`;
    // The years of the two are the same from year to year, and are heard once.
    if (glanced !== pairKey(a, b)) about.replaceChildren(...atAGlance(context, a, b, spans));
    glanced = pairKey(a, b);
    const both = timeline.json.events
      .filter((event) => event.people.includes(a) && event.people.includes(b))
      .toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
    let counts = /** @type {(number|null)[]} */ ([]);
    const shared = h('ol', { class: 'shared' });
    redraw = (width = line.clientWidth) => {
      if (!width) return;
      const most = Math.min(NUMBERED.most, Math.floor(width / rem() / NUMBERED.each));
      counts = numbersOf(both, most);
      const events = both.map((event, i) => ({ event, n: counts[i] }));
      const { first, last } = timeline;
      line.replaceChildren(
        pairLine(rows, events, spans, {
          first,
          last,
          now: state.get().year + 0.98,
          width,
          label: lineWords(context, a, b, spans),
          gap: (span) => gapWords(context, span),
          from: (span) => startOf(timeline, span),
        }),
        h('p', { class: 'key' }, [
          t('Height: how strong. A frayed edge: the date is not exact. The upright line: 31 December {year}.', {
            year: state.get().year,
          }),
          both.length > 0 && t(' Numbers: events with both, in the list.'),
        ]),
      );
      shared.replaceChildren(...events.map(({ event, n }) => eventItem(context, event, n)));
    };
    const sources = [...new Set(rows.flatMap((row) => row.sources))];
    const { select } = state.get();
    const picked = select?.kind === 'tie' ? select.id : null;
    const phases = () =>
      h('section', { class: 'phases', 'aria-label': t('All their years') }, [
        h('h2', {}, [rows.length ? counted(rows.length, 'phase') : t('No tie is recorded')]),
        ...(rows.length
          ? rows.map((row) =>
              h('article', { 'data-tie': row.id, 'aria-current': row.id === picked ? 'true' : null }, [
                h('h3', {}, [tieSample(row), h('b', {}, [words(row)]), h('span', {}, [time(row)])]),
                .../** @type {Node[]} */ (phaseBody(context, row, sources).filter(Boolean)),
              ]),
            )
          : [h('p', {}, [nothingSaid(context, a, b)])]),
      ]);
    const beside = () =>
      h('section', { class: 'beside', 'aria-label': t('What is said of them') }, [
        h('p', { class: 'ways' }, [
          opener(
            context,
            { kind: 'pair', id: pairKey(a, b) },
            t('The two on the map of {year}', { year: context.year }),
            context.year,
          ),
        ]),
        ...essaysSay(context, claimsOf(context, rows, rows)[0]),
        .../** @type {Node[]} */ (part(t('Historians differ'), disputes(context, rows, rows)).filter(Boolean)),
        ...(both.length
          ? [h('h3', {}, [plural(both.length, { one: '{n} event with both', other: '{n} events with both' })]), shared]
          : []),
        ...references(context, sources, sources.length),
        citation(context, pairName(context, a, b), together ? `${together[0]}–${together[1]}` : undefined),
      ]);
    // The strip follows the year at once, the long texts in the frames after it.
    work(
      (function* telling() {
        redraw();
        yield FRAME;
        put(0, phases());
        yield FRAME;
        put(1, beside());
      })(),
    );
  }

  /** Puts a part of the story in the place of the one that is there. @param {number} i @param {HTMLElement} section */
  function put(i, section) {
    if (i === 0 && story.firstElementChild?.localName !== section.localName) story.replaceChildren();
    const old = story.children[i];
    if (old) old.replaceWith(section);
    else story.append(section);
  }

  /**
   * The years in words, a piece for each span.
   * @param {Context} context @param {string} a @param {string} b @param {Span[]} spans
   */
  function atAGlance(context, a, b, spans) {
    const turns = turnsOf(spans);
    const has = spans.some(({ standing }) => standing === 'allied' || standing === 'rivals');
    return [
      h(
        'ol',
        { class: 'spans' },
        spans.map((span) =>
          h('li', { 'data-standing': span.standing, 'data-from': span.from, 'data-to': span.to }, [
            sampleOf(span),
            h('span', {}, [spanWords(context, span)]),
          ]),
        ),
      ),
      h('p', {}, [
        has
          ? t('On 31 December of each year. From one to the next they {changed}.', { changed: changedWords(turns) })
          : nothingSaid(context, a, b),
      ]),
    ];
  }

  bus.on(CHANGED, ({ state: now, before }) => {
    if (now.view !== 'pair') return;
    if (now.view !== before.view || now.year !== before.year || !same(now.select, before.select)) render();
    else if (now.size !== before.size) redraw();
  });
  new ResizeObserver(() => {
    clearTimeout(settling);
    settling = window.setTimeout(() => isOn() && redraw(), SETTLE);
  }).observe(root);
  addEventListener('beforeprint', () => isOn() && redraw(PAPER));
  addEventListener('afterprint', () => isOn() && redraw());
  if (isOn()) render();
}

/** @param {number} turns */
function changedWords(turns) {
  if (turns === 0) return t('never changed sides');
  if (turns === 1) return t('changed sides once');
  if (turns === 2) return t('changed sides twice');
  return plural(turns, { one: 'changed sides {n} times', other: 'changed sides {n} times' });
}

/** @param {Span} span */
function sampleOf({ standing }) {
  if (standing === 'allied') return lineSample('ally', 2, { width: 24 });
  if (standing === 'rivals') return lineSample('rival', 2, { width: 24 });
  return standing === 'dead' ? dot('dead') : null;
}

/** "Allied 1921–1924"; "Zinoviev died 25 August 1936". @param {Context} context @param {Span} span */
function spanWords(context, span) {
  const { standing, from, to } = span;
  const years = from === to ? String(from) : `${from}–${to}`;
  const word = STANDINGS[standing];
  return word ? `${word} ${years}` : capital(gapWords(context, span));
}

/**
 * When a span begins, in years: after a death with its day.
 * @param {Context['timeline']} timeline @param {Span} span
 */
function startOf(timeline, { from, standing, people }) {
  if (standing !== 'dead') return from;
  const deaths = people.map((id) => asYears((timeline.people.get(id)?.died ?? '').slice(0, 10)));
  return Math.max(from, Math.min(...deaths.filter((death) => death >= from), from + 1));
}

/** What is said of years without a tie. @param {Context} context @param {Span} span */
function gapWords(context, { standing, people }) {
  const names = people.map((id) => shortName(context, id));
  if (standing === 'dead') {
    return people
      .map((id, i) =>
        t('{name} died {date}', { name: names[i], date: context.timeline.people.get(id)?.diedWords ?? '' }),
      )
      .join(', ');
  }
  if (standing === 'young') return t('{names} not yet grown', { names: listed(names) });
  return (STANDINGS[standing] ?? '').toLowerCase();
}

/**
 * That there is no tie at all, and what that means.
 * @param {Context} context @param {string} a @param {string} b
 */
function nothingSaid({ timeline }, a, b) {
  if (timeline.neutral(a, b)) {
    return t('The two are neutral. For these people no tie means that there was none.');
  }
  return t('Not recorded. This data set does not follow the two; that does not mean that they were neutral.');
}

/**
 * The strip, to those who hear the page.
 * @param {Context} context @param {string} a @param {string} b @param {Span[]} spans
 */
function lineWords(context, a, b, spans) {
  const runs = context.timeline.json.runs.some((run) => pairKey(run.a, run.b) === pairKey(a, b));
  if (runs) return throughTheYears(context, a, b);
  return `${pairName(context, a, b)}: ${spans.map((span) => spanWords(context, span).toLowerCase()).join('; ')}.`;
}

/**
 * The numbers of the weightiest events, in the order of their dates.
 * @param {import('../types.js').HistoryEvent[]} events @param {number} most
 */
function numbersOf(events, most) {
  const first = new Set(events.toSorted((one, other) => other.weight - one.weight).slice(0, most));
  let n = 0;
  return events.map((event) => (first.has(event) ? ++n : null));
}

/** @param {Context} context @param {import('../types.js').HistoryEvent} event @param {number|null} n */
const eventItem = (context, event, n) =>
  h('li', {}, [
    n === null ? h('i', {}) : h('i', { class: 'numbered' }, [String(n)]),
    h('span', {}, [
      opener(context, { kind: 'event', id: event.id }, event.title, event.year),
      h('small', {}, [` ${event.dateWords}`]),
    ]),
  ]);
