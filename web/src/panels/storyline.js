/**
 * The storyline in the page: a line per person, the years below it, the events above. A click on a year
 * opens it, a click on
 * a line its person, a pull along the years widens them. Below it the same in words.
 */
import { h, rem } from '../dom.js';
import { CHANGED, WISH } from '../events.js';
import { filterNote } from '../filters/note.js';
import { quietOver } from '../filters/passing.js';
import { createMeasure } from '../graph/measure.js';
import { drawStoryline } from '../storyline/drawing.js';
import { withStoryline } from '../storyline/waiting.js';
import { plotOf } from '../storyline/plot.js';
import { readSpan, writeSpan } from '../storyline/scale.js';
import { changeWords, companyWords } from '../storyline/words.js';
import { asYears } from '../text/dates.js';
import { nameIn } from '../text/names.js';
import { spelled } from '../text/numbers.js';
import { plural, t } from '../words/words.js';
import { said } from '../words/dates.js';

/** @typedef {import('../replies.js').StorylineReply} StorylineReply */

const SETTLE = 120; // a window that is being dragged is drawn anew when it rests
const PULL = 5; // a pointer that moves less than this clicks
const FEWEST_WIDE = 44; // rem: on a narrower screen it slides sideways

/**
 * @param {HTMLElement} root
 * @param {import('../views.js').Context} context
 */
export function createStoryline(root, context) {
  withStoryline(root, context.timeline.json.dataset.id, (reply) => fill(root, reply, context));
}

/** @param {HTMLElement} root @param {StorylineReply} reply @param {import('../views.js').Context} context */
function fill(root, reply, { bus, timeline, state }) {
  const measure = createMeasure();
  const name = (/** @type {string} */ id) => nameIn(timeline, id);
  const years = { first: reply.years[0].year, last: reply.years[reply.years.length - 1].year };
  const range = `${years.first}–${years.last}`;

  const room = h('div', { class: 'room' });
  const foot = h('p', { class: 'foot' });
  const words = wordsOf();
  root.replaceChildren(
    h('header', {}, [
      h('h1', {}, [t('Who stood with whom, {range}', { range })]),
      h('p', { class: 'about' }, [
        t(
          'Each line is a person. Lines run together while people are allied and part when they break. Colour names the faction of the moment.',
        ),
      ]),
      filterNote({ bus, timeline, state }),
    ]),
    room,
    foot,
    words,
  );

  let plot = /** @type {import('../storyline/plot.js').Plot|null} */ (null);
  let drawn = /** @type {import('../storyline/drawing.js').Drawn|null} */ (null);
  let settling = 0;
  let focused = /** @type {string|null} */ (null);

  const span = () => readSpan(state.get().span, years);
  const camps = (/** @type {number} */ when) =>
    [...reply.times].reverse().find(({ from }) => asYears(from) <= when)?.camps ?? reply.times[0]?.camps ?? [];
  const campOf = (/** @type {string} */ person, /** @type {number} */ when) =>
    camps(when).find((camp) => camp.includes(person)) ?? [person];

  /** The time that is looked at: the end of the open year, as everywhere; within the years that are told. */
  const now = () => Math.min(years.last + 0.99, Math.max(years.first, state.get().year + 0.99));

  function draw() {
    const k = rem() / 16;
    room.style.minHeight = ''; // what the screen leaves, not what the last picture needed
    const box = room.getBoundingClientRect();
    if (!box.width) return;
    const events = reply.events.flatMap((id) => {
      const event = timeline.events.get(id);
      return event ? [{ id, text: event.headline || event.short || event.title, day: event.validFrom }] : [];
    });
    plot = plotOf(
      reply,
      { width: Math.max(box.width, FEWEST_WIDE * rem()), height: box.height, k, span: span() },
      measure,
      { person: name, faction: (id) => timeline.factions.get(id)?.name ?? id },
      events,
    );
    drawn = drawStoryline(plot, {
      label: plural(
        reply.lines.length,
        {
          one: 'Storyline of {n} person, {range}. The same stands below in words.',
          other: 'Storyline of {n} people, {range}. The same stands below in words.',
        },
        { range },
      ),
      event: (id) => leave({ kind: 'event', id }, timeline.events.get(id)?.year),
      quiet: quietOver(timeline, state.get().only),
    });
    const held = room.contains(document.activeElement);
    room.style.minHeight = `${plot.height}px`; // many lines need more than the screen has
    room.replaceChildren(drawn.element);
    listen(plot, drawn);
    showYear();
    light(resting(), now());
    if (held) (focused ? drawn.lines.get(focused) : drawn.axis)?.focus({ preventScroll: true });
  }

  /** What moves with the year. */
  function showYear() {
    const { year } = state.get();
    drawn?.open(year);
    drawn?.axis.setAttribute('aria-valuemin', String(years.first));
    drawn?.axis.setAttribute('aria-valuemax', String(years.last));
    drawn?.axis.setAttribute('aria-valuenow', String(Math.min(years.last, Math.max(years.first, year))));
    drawn?.axis.setAttribute('aria-valuetext', `${year}. ${timeline.sentence(year)}`);
    for (const course of plot?.courses ?? []) {
      const faction = course.faction(now());
      const there = now() <= course.to;
      const company = there ? companyWords(course.person, campOf(course.person, now()), name) : t('dead');
      const band = there && faction ? `. ${timeline.factions.get(faction)?.name ?? faction}` : '';
      drawn?.lines.get(course.person)?.setAttribute('aria-label', `${name(course.person)}, ${year}: ${company}${band}`);
    }
    const first = [...(drawn?.lines.keys() ?? [])][0];
    for (const [person, line] of drawn?.lines ?? []) {
      line.setAttribute('tabindex', person === (focused ?? first) ? '0' : '-1');
    }
    footnote(year);
    for (const row of words.querySelectorAll('tr[data-year]')) {
      row.classList.toggle('now', /** @type {HTMLElement} */ (row).dataset.year === String(year));
    }
  }

  /** @param {number} year */
  function footnote(year) {
    const narrow = reply.years.filter(({ width }) => width < 1).map((one) => one.year);
    const wide = span();
    const parts = [
      narrow.length && !wide
        ? t('{years} drawn narrower. ', {
            years: narrow.length > 1 ? `${narrow[0]}–${narrow[narrow.length - 1]}` : narrow[0],
          })
        : '',
      plural(
        reply.crossings,
        {
          one: '{n} crossing; in alphabetical order there would be {others}. ',
          other: '{n} crossings; in alphabetical order there would be {others}. ',
        },
        { others: reply.alphabeticalCrossings },
      ),
      t('Camps are computed from the dated ties; '),
      t(
        'a stay of less than {months} months is not drawn. A frayed line: the day is not known. Dotted: no tie to the others. ',
        { months: spelled(reply.shortestStay) },
      ),
    ];
    const away = h('button', { type: 'button', class: 'link', onclick: () => setSpan(null) }, [t('All years alike')]);
    foot.replaceChildren(
      ...parts.filter(Boolean),
      h('b', {}, [
        year < years.first || year > years.last
          ? t('{year} lies outside of what is drawn.', { year })
          : t('{year} is selected.', { year }),
      ]),
      ...(wide
        ? [t(' {years} drawn wider. ', { years: wide.from === wide.to ? wide.from : `${wide.from}–${wide.to}` }), away]
        : []),
    );
  }

  /** Who keeps full ink while nothing is pointed at. */
  function resting() {
    const { select } = state.get();
    return select?.kind === 'person' && drawn?.lines.has(select.id) ? select.id : null;
  }

  /** Lights somebody and those who stand with him at a time. @param {string|null} person @param {number} when */
  function light(person, when) {
    if (!drawn) return;
    drawn.element.classList.toggle('lit', person !== null);
    const camp = person === null ? [] : campOf(person, when);
    for (const [id, line] of drawn.lines) line.classList.toggle('on', camp.includes(id));
    for (const [id, line] of drawn.lines) line.classList.toggle('self', id === person);
  }

  /** Opens something beside the map. @param {import('../types.js').Selection} select @param {number} [year] */
  const leave = (select, year = state.get().year) => bus.emit(WISH, { patch: { view: 'map', select, year } });

  /** @param {import('../storyline/scale.js').Span|null} wanted */
  const setSpan = (wanted) => bus.emit(WISH, { patch: { span: writeSpan(wanted) }, replace: true });

  /** @param {import('../storyline/plot.js').Plot} place @param {import('../storyline/drawing.js').Drawn} picture */
  function listen(place, { element, lines }) {
    /** @param {MouseEvent} event */
    const timeOf = (event) => place.scale.years(event.clientX - element.getBoundingClientRect().left);
    const inside = (/** @type {MouseEvent} */ event) => {
      const x = event.clientX - element.getBoundingClientRect().left;
      return x >= place.left && x <= place.right;
    };
    const yearOf = (/** @type {MouseEvent} */ event) =>
      Math.min(years.last, Math.max(years.first, Math.floor(timeOf(event))));

    for (const [person, line] of lines) {
      const whole = /** @type {SVGElement} */ (line.parentNode);
      whole.addEventListener('pointerenter', (event) => light(person, inside(event) ? timeOf(event) : now()));
      whole.addEventListener('pointermove', (event) => light(person, inside(event) ? timeOf(event) : now()));
      whole.addEventListener('pointerleave', () => light(resting(), now()));
      line.addEventListener('focus', () => {
        focused = person;
        light(person, now());
      });
      line.addEventListener('blur', () => light(resting(), now()));
      whole.addEventListener('click', () => leave({ kind: 'person', id: person }));
    }

    let pulled = /** @type {{x: number, year: number, span: boolean}|null} */ (null);
    element.addEventListener('pointerdown', (event) => {
      const target = /** @type {Element} */ (event.target);
      if (event.button || target.closest('.person, .note') || !inside(event)) return;
      pulled = { x: event.clientX, year: yearOf(event), span: false };
      element.setPointerCapture(event.pointerId);
    });
    element.addEventListener('pointermove', (event) => {
      if (!pulled || Math.abs(event.clientX - pulled.x) < PULL) return;
      pulled.span = true;
      const [from, to] = [pulled.year, yearOf(event)].sort((a, b) => a - b);
      mark(place, element, from, to);
    });
    element.addEventListener('pointerup', (event) => {
      const done = pulled;
      pulled = null;
      element.querySelector('.brush')?.remove();
      if (!done) return;
      const [from, to] = [done.year, yearOf(event)].sort((a, b) => a - b);
      if (done.span) setSpan(to - from + 1 >= reply.years.length ? null : { from, to });
      else bus.emit(WISH, { patch: { year: done.year } });
    });
    element.addEventListener('pointercancel', () => {
      pulled = null;
      element.querySelector('.brush')?.remove();
    });
  }

  /**
   * The years that are being chosen.
   * @param {import('../storyline/plot.js').Plot} place
   * @param {Element} element
   * @param {number} from
   * @param {number} to
   */
  function mark(place, element, from, to) {
    const brush =
      element.querySelector('.brush') ??
      element.insertBefore(document.createElementNS('http://www.w3.org/2000/svg', 'rect'), element.firstChild);
    const [a, b] = [place.scale.at(from), place.scale.at(to + 1)];
    for (const [key, value] of Object.entries({
      class: 'brush',
      x: a,
      width: b - a,
      y: place.top,
      height: place.height - place.top,
    })) {
      brush.setAttribute(key, String(value));
    }
  }

  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const sideways = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (sideways && event.shiftKey) {
      event.preventDefault();
      widen(sideways);
      return;
    }
    if (event.key === 'Escape' && span()) {
      event.preventDefault();
      setSpan(null);
      return;
    }
    const line = event.target instanceof Element ? event.target.closest('.line') : null;
    if (!line || !drawn) return;
    const person = /** @type {string} */ (line.getAttribute('data-person'));
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      leave({ kind: 'person', id: person });
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const order = camps(now()).flat();
      const all = [...order, ...[...drawn.lines.keys()].filter((id) => !order.includes(id))];
      const next = all[(all.indexOf(person) + (event.key === 'ArrowDown' ? 1 : -1) + all.length) % all.length];
      drawn.lines.get(next)?.focus({ preventScroll: true });
      showYear();
    }
  });

  /** Makes the widened years more or fewer on their right side, beginning with the open one. @param {number} by */
  function widen(by) {
    const year = Math.min(years.last, Math.max(years.first, state.get().year));
    const wide = span() ?? { from: year, to: year - (by > 0 ? 1 : 0) };
    const to = Math.min(years.last, wide.to + by);
    setSpan(to < wide.from ? null : { from: wide.from, to });
  }

  /** The storyline as a table of moments. */
  function wordsOf() {
    const rows = reply.moments.map(({ day, when, changes }) => {
      const year = Number(day.slice(0, 4));
      const open = () => bus.emit(WISH, { patch: { year } });
      return h('tr', { 'data-year': year }, [
        h('th', { scope: 'row' }, [h('button', { type: 'button', class: 'link', onclick: open }, [said(when)])]),
        h('td', {}, [changes.map((change) => changeWords(change, name)).join(' ')]),
      ]);
    });
    return h('section', { class: 'words' }, [
      h('h2', {}, [t('The same in words')]),
      h('table', { 'aria-label': t('Who came together and who parted') }, [
        h('thead', {}, [
          h('tr', {}, [
            h('th', { scope: 'col' }, [t('When')]),
            h('th', { scope: 'col' }, [t('Who came together, who parted')]),
          ]),
        ]),
        h('tbody', {}, rows),
      ]),
    ]);
  }

  const isOn = () => state.get().view === 'storyline';
  bus.on(CHANGED, ({ state: after, before }) => {
    if (!isOn()) return;
    const anew = /** @type {const} */ (['view', 'span', 'size', 'only']);
    if (anew.some((key) => after[key] !== before[key])) {
      requestAnimationFrame(draw);
    } else if (after.year !== before.year) {
      showYear();
      light(focused && room.contains(document.activeElement) ? focused : resting(), now());
    } else if (after.select !== before.select) light(resting(), now());
  });
  new ResizeObserver(() => {
    clearTimeout(settling);
    settling = window.setTimeout(() => isOn() && draw(), drawn ? SETTLE : 0);
  }).observe(room);
  draw();
}
