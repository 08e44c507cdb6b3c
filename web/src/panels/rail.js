/**
 * The rail: one slider with every tie as a tick, the chosen year opened to months and numbers, or all of it opened to
 * the days of one year; and the player's buttons.
 */
import { numbered } from '../graph/picture/badges.js';
import { tenth } from '../graph/picture/geometry.js';
import { framesLater, h, rem, svg } from '../dom.js';
import { sieveOf } from '../filters/passing.js';
import { litBy, selectionOf } from '../opening.js';
import { CHANGED, LEARNT, PLAY, PLAYING, POINT, SPEED, STEP, SWAP, WISH } from '../events.js';
import { dayScale } from '../marks/day-scale.js';
import { dayMarks, doubts, tickLength } from '../marks/day-marks.js';
import { railScale, spread } from '../marks/rail-scale.js';
import { dayAt, whenWords } from '../moment.js';
import { firstDay, lastDay, turnDays } from '../steps.js';
import { asYears } from '../text/dates.js';
import { counted } from '../text/names.js';
import { SPEEDS, USUAL_PACE } from '../player.js';
import { viewOf } from '../views.js';
import { locale, plural, t } from '../words/words.js';

/**
 * The rail's shapes: height, the line on which the ticks stand, how long they are, and how much the chosen year opens.
 * In a low window the rail gives way before the map does.
 */
/** The first letters of the months. */
const INITIALS = Array.from({ length: 12 }, (_, i) =>
  new Intl.DateTimeFormat(locale, { month: 'narrow', timeZone: 'UTC' }).format(Date.UTC(2000, i)),
);
const SHAPES = {
  usual: { height: 104, base: 50, tick: 1, opened: 3.4, least: 150, months: true },
  low: { height: 68, base: 36, tick: 0.48, opened: 3.4, least: 150, months: false },
  small: { height: 62, base: 26, tick: 0.55, opened: 1.4, least: 0, months: false },
};
const LOW = 740; // CSS pixels of the window
const NARROW = 620; // units of the rail
const BADGE = { radius: 8.5, size: 12, room: 24.5 };
const LETTERED = 140; // units of the chosen year from which on its months have letters
const EDGE = 52; // units that the neighbours of an opened year keep

/** The day of a state, if it lies in a year. @param {import('../types.js').ViewState} state @param {number} year */
const dayOf = (state, year) => (state.year === year ? state.day : null);

/** The number of a day in its year, from 1. @param {string} day */
const dayNumber = (day) => (Date.parse(day) - Date.parse(firstDay(Number(day.slice(0, 4))))) / 86_400_000 + 1;

/**
 * @param {HTMLElement} root
 * @param
 *   {{bus: import('../bus.js').Bus, timeline: import('../timeline.js').Timeline, state: import('../state.js').State}}
 *   context
 */
export function createRail(root, { bus, timeline, state }) {
  const slide = svg('svg', {
    class: 'slide',
    role: 'slider',
    tabindex: 0,
  });
  const playIcon = svg('path', { class: 'k-fill', d: 'M1.5 1l13.5 8l-13.5 8z' });
  const play = h('button', { class: 'big', type: 'button', 'aria-label': t('Play'), onclick: () => bus.emit(PLAY) }, [
    svg('svg', { width: 16, height: 18, viewBox: '0 0 16 18', 'aria-hidden': 'true' }, [playIcon]),
  ]);
  const speed = h(
    'select',
    {
      'aria-label': t('Speed'),
      onchange: (/** @type {Event} */ event) =>
        bus.emit(SPEED, Number(/** @type {HTMLSelectElement} */ (event.target).value)),
    },
    SPEEDS.map(([word, ms]) => h('option', { value: ms, selected: ms === USUAL_PACE }, [word])),
  );
  const turn = h(
    'button',
    {
      class: 'days',
      type: 'button',
      'aria-pressed': 'false',
      title: 'D',
      onclick: () => turnTo(turnDays(state.get()).day),
    },
    [t('Days')],
  );
  root.replaceChildren(
    h('div', { class: 'play' }, [
      play,
      h('div', { class: 'steps' }, [
        h('button', { type: 'button', 'aria-label': t('One year back'), onclick: () => bus.emit(STEP, -1) }, ['‹']),
        h('button', { type: 'button', 'aria-label': t('One year on'), onclick: () => bus.emit(STEP, 1) }, ['›']),
        turn,
      ]),
      speed,
    ]),
    slide,
  );

  let scale = railScale(timeline, state.get().year, 1000, 3.4);
  const sieve = sieveOf(timeline);
  let width = 1000;
  let shown = state.get().year;
  let day = state.get().day;
  let badges = /** @type {{badge: SVGElement, change: import('../types.js').Change}[]} */ ([]);

  function draw() {
    const unit = rem() / 16;
    width = Math.max(200, slide.getBoundingClientRect().width / unit);
    const small = width < NARROW;
    const shape = small ? SHAPES.small : innerHeight < LOW ? SHAPES.low : SHAPES.usual;
    const { height, base } = shape;
    scale = day
      ? dayScale(shown, width, small ? 4 : EDGE)
      : railScale(timeline, shown, width, shape.opened, shape.least);
    badges = [];
    slide.setAttribute('viewBox', `0 0 ${tenth(width)} ${height}`);
    slide.style.height = `${height * unit}px`;
    const marks = day && dayMarks(timeline, { year: shown, day }, scale, { ...shape, width, small });
    slide.replaceChildren(
      ...(marks ? [] : frame(height, small)),
      ...doubts(timeline, shown, scale, { base, tick: shape.tick }),
      ...ticks(base, shape.tick),
      ...(small ? [] : axis(base, shape.months)),
      ...(marks ? marks.months : years(height, base, small)),
      ...(small || day || scale.width(shown) < LETTERED ? [] : letters(base, shape.months)),
      ...(small ? [] : numbers(shape.months)),
      ...(marks ? [marks.hand] : []),
    );
    turn.setAttribute('aria-pressed', String(day !== null));
    tell();
  }

  /** What the slider says of itself. */
  function tell() {
    const values = day
      ? { label: t('Day of {year}', { year: shown }), min: 1, max: dayNumber(lastDay(shown)), now: dayNumber(day) }
      : { label: t('Year'), min: timeline.first, max: timeline.last, now: shown };
    const come = timeline
      .changes(shown)
      .filter((change) => timeline.hasCome(timeline.shown(state.get()).moment, change));
    const text = day
      ? plural(
          timeline.changes(shown).length,
          { one: '{when}. {come} of {n} change so far.', other: '{when}. {come} of {n} changes so far.' },
          { when: whenWords({ year: shown, day }), come: come.length },
        )
      : `${shown}. ${timeline.sentence(shown)} ${counted(timeline.changes(shown).length, 'change')}.`;
    slide.setAttribute('aria-label', values.label);
    slide.setAttribute('aria-valuemin', String(values.min));
    slide.setAttribute('aria-valuemax', String(values.max));
    slide.setAttribute('aria-valuenow', String(values.now));
    slide.setAttribute('aria-valuetext', text);
  }

  /** @param {number} height @param {boolean} small */
  function frame(height, small) {
    const left = scale.at(shown);
    return [
      svg('rect', {
        class: 'window',
        x: tenth(left),
        y: 1,
        width: tenth(scale.width(shown)),
        height: height - (small ? 22 : 2),
      }),
    ];
  }

  /** @param {number} base @param {number} k how long */
  function ticks(base, k) {
    // One path for all ticks of a kind: the rail is drawn anew while the map moves and has little time.
    const paths = { up: '', down: '', upNow: '', downNow: '', upPale: '', downPale: '' };
    const passing = sieve(timeline.shown(state.get()).moment, state.get().only);
    for (const tie of timeline.json.ties) {
      const start = asYears(tie.validFrom);
      if (tie.certainty === 'legend' || start < timeline.first || start >= timeline.last + 1) continue;
      if (day && Math.floor(start) !== shown) continue;
      const long = tickLength(tie, k) * tie.sign;
      const name = /** @type {keyof typeof paths} */ (
        `${tie.sign > 0 ? 'up' : 'down'}${passing && !passing.tie(tie) ? 'Pale' : Math.floor(start) === shown ? 'Now' : ''}`
      );
      paths[name] += `M${tenth(scale.at(start))} ${base - 2.5 * tie.sign}v${tenth(-long)}`;
    }
    const dash = '3.4 1.8';
    return [
      svg('path', { class: 'up pale', d: paths.upPale, 'stroke-width': 1.5 }),
      svg('path', { class: 'down pale', d: paths.downPale, 'stroke-width': 1.5, 'stroke-dasharray': dash }),
      svg('path', { class: 'up', d: paths.up, 'stroke-width': 1.5, opacity: 0.8 }),
      svg('path', { class: 'down', d: paths.down, 'stroke-width': 1.5, 'stroke-dasharray': dash, opacity: 0.8 }),
      svg('path', { class: 'up', d: paths.upNow, 'stroke-width': 2.2 }),
      svg('path', { class: 'down', d: paths.downNow, 'stroke-width': 2.2, 'stroke-dasharray': dash }),
      svg('path', { class: 'base', d: `M0 ${base}H${width}`, 'stroke-width': 1.2 }),
    ];
  }

  /** @param {number} base @param {boolean} roomy */
  function axis(base, roomy) {
    const rows = /** @type {[number, string][]} */ (
      roomy
        ? [
            [base - 37, t('changes')],
            [base - 17, t('new allies')],
            [base - 4, t('above')],
            [base + 14, t('new rivals')],
            [base + 27, t('below')],
          ]
        : [
            [base - 22, t('changes')],
            [base - 5, t('new allies')],
            [base + 13, t('new rivals')],
          ]
    );
    return rows.map(([y, text]) =>
      svg('text', { class: 'axis', x: -10, y, 'text-anchor': 'end', 'font-size': 12 }, [text]),
    );
  }

  /** @param {number} height @param {number} base @param {boolean} small */
  function years(height, base, small) {
    const marks = [];
    const chosenAt = scale.at(shown) + scale.width(shown) / 2;
    let free = -Infinity; // where the next label may start
    for (let year = timeline.first; year <= timeline.last; year++) {
      const left = scale.at(year);
      const middle = left + scale.width(year) / 2;
      const room = scale.width(year);
      const chosen = year === shown;
      const core = year >= timeline.coreFirst && year <= timeline.coreLast;
      if (!chosen && !small) {
        marks.push(
          svg('path', {
            class: 'tick',
            d: `M${tenth(left)} ${base - (base > 40 ? 24 : 16)}V${height - 19}`,
            'stroke-width': 1,
          }),
        );
        const count = String(timeline.changes(year).length);
        // Two numbers that touch would be read as one.
        if (room > count.length * 7 + 3) {
          marks.push(
            svg(
              'text',
              {
                class: 'count',
                x: tenth(middle),
                y: base > 40 ? base - 37 : base - 22,
                'text-anchor': 'middle',
                'font-size': 12,
              },
              [count],
            ),
          );
        }
      }
      const text = small || room > 33 || chosen ? String(year) : `’${String(year).slice(2)}`;
      const x = small ? Math.min(width - 16, Math.max(16, middle)) : middle;
      const half = chosen ? 21 : small ? 18 : text.length * 4;
      if (!chosen && (x - half < free || Math.abs(x - chosenAt) < half + 21)) continue;
      free = x + half;
      marks.push(
        svg(
          'text',
          {
            class: chosen ? 'now' : core ? '' : 'outer',
            x: tenth(x),
            y: height - 6,
            'text-anchor': 'middle',
            'font-size': chosen ? 16 : core ? 14 : 13,
          },
          [text],
        ),
      );
    }
    return marks;
  }

  /**
   * The first letters of the months of the chosen year, where there is room.
   * @param {number} base
   * @param {boolean} roomy
   */
  function letters(base, roomy) {
    const [top, long] = roomy ? [base + 26, 8] : [base + 8, 5];
    return INITIALS.flatMap((letter, i) => {
      const text = roomy
        ? [
            svg(
              'text',
              {
                class: 'month',
                x: tenth(scale.at(shown + (i + 0.5) / 12)),
                y: base + 33,
                'text-anchor': 'middle',
                'font-size': 12,
              },
              [letter],
            ),
          ]
        : [];
      return i
        ? [...text, svg('path', { class: 'tick', d: `M${tenth(scale.at(shown + i / 12))} ${top}v${long}` })]
        : text;
    });
  }

  /**
   * The numbers of the chosen year at their dates.
   * @param {boolean} roomy
   */
  function numbers(roomy) {
    const left = scale.at(shown);
    const right = left + scale.width(shown);
    const marks = /** @type {SVGElement[]} */ ([]);
    const y = roomy ? 12 : 11;
    const days = numbered(timeline.changes(shown)).map((change, i) => ({
      change,
      n: i + 1,
      x: Math.min(right, Math.max(left, scale.at(asYears(change.when)))),
    }));
    const places = spread(
      days.map((one) => one.x),
      BADGE.room,
      left + BADGE.room / 2,
      right - BADGE.room / 2,
    );
    days.forEach(({ change, n, x }, i) => {
      marks.push(
        svg('path', { class: 'lead', d: `M${tenth(places[i])} ${y + 1}L${tenth(x)} ${y + (roomy ? 15 : 12)}` }),
      );
      const lit = litBy(change);
      const badge = svg(
        'g',
        {
          class: 'badge',
          transform: `translate(${tenth(places[i])} ${y})`,
          onclick: () => bus.emit(WISH, { patch: { select: selectionOf(change) } }),
          onpointerenter: () => bus.emit(POINT, lit),
          onpointerleave: () => bus.emit(POINT, null),
        },
        [
          svg('circle', { class: 'reach', r: BADGE.room / 2 }),
          svg('circle', { r: BADGE.radius }),
          svg('text', { 'text-anchor': 'middle', dy: '.36em', 'font-size': BADGE.size }, [String(n)]),
        ],
      );
      badges.push({ badge, change });
      marks.push(badge);
    });
    return marks;
  }

  /**
   * A number is ringed while its change is pointed at, in the list, on the map or here.
   * @param {{ties: string[], people: string[]}|null} lit
   */
  function ring(lit) {
    for (const { badge, change } of badges) {
      const { ties, people } = litBy(change);
      const on =
        lit !== null &&
        (ties.length
          ? ties.some((id) => lit.ties.includes(id))
          : people.length > 0 && people.every((id) => lit.people.includes(id)));
      badge.classList.toggle('lit', on);
    }
  }

  /** Where on the rail a pointer is, in its units. @param {MouseEvent} event */
  const placeOf = (event) => {
    const box = slide.getBoundingClientRect();
    return ((event.clientX - box.left) / box.width) * width;
  };

  /** What a place on the rail means: a year, or where one is opened a day. @param {number} x */
  function at(x) {
    const year = timeline.clampYear(scale.year(x));
    if (!day) return { year };
    return year === shown
      ? { day: dayAt(scale.moment(x)) }
      : { year, day: year < shown ? lastDay(year) : firstDay(year) };
  }

  /** @param {{year?: number, day?: string}} wanted */
  const isThere = (wanted) => {
    const now = state.get();
    return (wanted.year ?? now.year) === now.year && (wanted.day === undefined || wanted.day === now.day);
  };

  /** Opens a year at a day; null closes it. @param {string|null} wanted */
  function turnTo(wanted) {
    bus.emit(WISH, { patch: { day: wanted, ...(wanted ? { year: Number(wanted.slice(0, 4)) } : {}) }, quick: true });
  }

  let dragged = /** @type {{x: number}|null} */ (null);
  slide.addEventListener('pointerdown', (event) => {
    bus.emit(PLAY, false);
    if (event.target instanceof Element && event.target.closest('.badge')) return;
    slide.setPointerCapture(event.pointerId);
    dragged = { x: event.clientX };
    const wanted = at(placeOf(event));
    if (!isThere(wanted)) bus.emit(WISH, { patch: wanted, quick: day !== null });
  });
  slide.addEventListener('pointermove', (event) => {
    if (!dragged || Math.abs(event.clientX - dragged.x) < 6) return;
    const x = placeOf(event);
    // A hand that is dragged stops at the ends of its year.
    const wanted = day ? { day: dayAt(scale.moment(x)) } : at(x);
    if (!isThere(wanted)) bus.emit(WISH, { patch: wanted, quick: true, replace: true });
  });
  for (const name of ['pointerup', 'pointercancel']) slide.addEventListener(name, () => (dragged = null));
  slide.addEventListener('dblclick', (event) => {
    if (!day) turnTo(dayAt(scale.moment(placeOf(event))));
  });
  slide.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || !event.deltaY || event.deltaY < 0 === (day !== null)) return;
      event.preventDefault();
      if (event.deltaY < 0) turnTo(dayAt(scale.moment(placeOf(event))));
      else turnTo(null);
    },
    { passive: false },
  );

  bus.on(POINT, ring);
  bus.on(SWAP, ({ year, turn: listed }) => {
    framesLater(listed && listed + 1, () => {
      shown = year;
      day = dayOf(state.get(), year);
      if (!viewOf(state.get().view).wide) draw();
    });
  });
  bus.on(CHANGED, ({ state: now, before }) => {
    if (now.view !== before.view || now.size !== before.size || now.only !== before.only) requestAnimationFrame(draw);
    // The hand follows at once; the words and the map come when they have the days.
    if (now.year !== shown || now.day === day) return;
    day = now.day;
    draw();
  });
  bus.on(LEARNT, () => day && draw());
  bus.on(PLAYING, (/** @type {boolean} */ on) => {
    play.setAttribute('aria-label', on ? t('Pause') : t('Play'));
    playIcon.setAttribute('d', on ? 'M2 1h4v16h-4zM10 1h4v16h-4z' : 'M1.5 1l13.5 8l-13.5 8z');
  });
  new ResizeObserver(() => draw()).observe(root);
  addEventListener('resize', () => draw());
  draw();
}
