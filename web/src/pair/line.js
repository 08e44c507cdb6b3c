/**
 * Two people through all years, as large as the page: above the line allied, below it rivals, height by strength; the
 * events that both took part in above, the weightiest numbered; and their lives.
 */
import { svg } from '../dom.js';
import { BADGE } from '../graph/look.js';
import { tenth } from '../graph/picture/geometry.js';
import { spread } from '../marks/rail-scale.js';
import { pairPieces } from '../marks/strip.js';
import { asYears } from '../text/dates.js';
import { dataLang, t } from '../words/words.js';

/** @typedef {import('../types.js').HistoryEvent} HistoryEvent */
/** @typedef {import('../types.js').Tie} Tie */
/** @typedef {import('./standing.js').Span} Span */
/**
 * @typedef {object} LineLook
 * @property {number} first the first year @property {number} last the last
 * @property {number} now the date looked at, in years
 * @property {number} width CSS pixels
 * @property {string} label what it says, for those who hear the page
 * @property {(span: Span) => string} gap what is said of years without a tie
 * @property {(span: Span) => number} from when these begin
 */

const NUMBERS = 20; // where the numbers of events stand
const EVENTS = 42; // and the events themselves
const STEP = 17; // a strength
const BASE = EVENTS + 14 + 3 * STEP;
const FLOOR = BASE + 3 * STEP + 6;
const HEIGHT = FLOOR + 20;
const LEFT = 52; // for the words beside the line
const SMALL = { label: 12, year: 32 }; // CSS pixels of letters, and of a year with its number
const ROOM = 19; // between two numbers
const SIZES = [0, 3, 4.5, 6]; // of an event by its weight

/**
 * @param {Tie[]} pair
 * @param {{event: HistoryEvent, n: number|null}[]} events in order of their dates; n: the number of one in the list
 * @param {Span[]} spans
 * @param {LineLook} look
 * @returns {SVGElement}
 */
export function pairLine(pair, events, spans, { first, last, now, width, label, gap, from }) {
  const unit = (width - LEFT) / (last + 1 - first);
  const at = (/** @type {number} */ years) => tenth(LEFT + (years - first) * unit);
  const every = [1, 2, 4, 5, 10, 20].find((years) => years * unit >= SMALL.year + 8) ?? 50;
  const inner = svg(
    'g',
    { transform: `translate(${LEFT} 0)` },
    pairPieces(pair, { first, last, unit, base: BASE, step: STEP }, 'large'),
  );
  const parts = [
    ...spans.flatMap((span) => gapOf(pair, span, from(span), at, gap)),
    inner,
    svg('path', { class: 'axis', d: `M${LEFT} ${BASE}H${tenth(width)}`, 'stroke-width': 1.2 }),
    word(t('allied'), 0, BASE - STEP),
    word(t('rivals'), 0, BASE + STEP + 8),
    word(t('events'), 0, EVENTS + 4),
  ];
  for (let year = first; year <= last + 1; year++) {
    parts.push(svg('path', { class: 'axis', d: `M${at(year)} ${FLOOR}v${(year - first) % every ? 3 : 5}` }));
    if (year <= last && (year - first) % every === 0) {
      const middle = every === 1 ? unit / 2 : 0;
      parts.push(
        word(String(year), tenth(at(year) + middle), FLOOR + 16, every === 1 || year > first ? 'middle' : 'start'),
      );
    }
  }
  if (now >= first && now <= last + 1) {
    parts.push(svg('path', { class: 'k-ink now', d: `M${at(now)} ${EVENTS + 10}V${FLOOR}`, 'stroke-width': 1.4 }));
  }
  parts.push(...eventMarks(events, (event) => at(asYears(event.validFrom)), width));
  return svg(
    'svg',
    { class: 'strip pair-line', viewBox: `0 0 ${tenth(width)} ${HEIGHT}`, role: 'img', 'aria-label': label },
    parts,
  );
}

/** @param {string} text @param {number} x @param {number} y @param {string} [anchor] */
const word = (text, x, y, anchor = 'start') =>
  svg('text', { x, y, 'font-size': SMALL.label, 'text-anchor': anchor }, [text]);

/**
 * Years without a tie: words above the line where no tie reaches into them, and grey where one of the two is not there.
 * @param {Tie[]} pair
 * @param {Span} span @param {number} from @param {(years: number) => number} at @param {(span: Span) => string} gap
 * @returns {SVGElement[]}
 */
function gapOf(pair, span, from, at, gap) {
  if (span.standing === 'allied' || span.standing === 'rivals') return [];
  const end = span.to + 1;
  const away = span.standing === 'dead' || span.standing === 'young';
  const top = BASE - 3 * STEP - 2;
  const grey = { class: 'gone', x: at(from), y: top, width: tenth(at(end) - at(from)), height: 6 * STEP + 4 };
  const [left, right] = freeWithin(pair, from, end).map(at);
  const text = gap(span);
  const fits = text.length * SMALL.label * 0.56 < right - left - 8;
  const look = { class: 'gap', x: tenth((left + right) / 2), y: BASE - 7, 'font-size': SMALL.label };
  return [
    ...(away ? [svg('rect', grey)] : []),
    ...(fits ? [svg('text', { ...look, 'text-anchor': 'middle' }, [text])] : []),
  ];
}

/**
 * The longest stretch of some years in which no tie is drawn above the line.
 * @param {Tie[]} pair @param {number} from @param {number} to
 * @returns {[number, number]}
 */
function freeWithin(pair, from, to) {
  const inside = pair
    .filter((tie) => tie.sign > 0 && tie.certainty !== 'legend')
    .map((tie) => [asYears(tie.validFrom), asYears(tie.validTo)])
    .filter(([start, end]) => start < to && end > from)
    .sort((one, other) => one[0] - other[0]);
  let free = /** @type {[number, number]} */ ([from, from]);
  let at = from;
  for (const [start, end] of [...inside, [to, to]]) {
    if (start - at > free[1] - free[0]) free = [at, start];
    at = Math.max(at, end);
  }
  return free;
}

/**
 * The events at their dates; the numbered ones with their numbers above, moved apart where they are crowded.
 * @param {{event: HistoryEvent, n: number|null}[]} events
 * @param {(event: HistoryEvent) => number} at
 * @param {number} width
 */
function eventMarks(events, at, width) {
  const numbered = events.filter(({ n }) => n !== null);
  const places = spread(
    numbered.map(({ event }) => at(event)),
    ROOM,
    LEFT + BADGE.radius,
    width - BADGE.radius - 1,
  );
  return [
    svg('path', {
      class: 'axis',
      d: `M${LEFT} ${EVENTS}H${tenth(width)}`,
      'stroke-width': 0.6,
      'stroke-dasharray': '1 4',
    }),
    ...numbered.map(({ event }, i) =>
      svg('path', {
        class: 'axis',
        d: `M${at(event)} ${EVENTS - 4}L${tenth(places[i])} ${NUMBERS}`,
        'stroke-width': 1,
      }),
    ),
    ...events.map(({ event }) => {
      const half = SIZES[event.weight] ?? SIZES[1];
      return svg(
        'path',
        {
          class: 'event k-fill',
          d: `M${at(event)} ${EVENTS - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`,
          'data-event': event.id,
        },
        [svg('title', { lang: dataLang() }, [`${event.title}, ${event.dateWords}`])],
      );
    }),
    ...numbered.flatMap(({ n }, i) => [
      svg('circle', { class: 'k-fill', cx: tenth(places[i]), cy: NUMBERS - 6, r: BADGE.radius }),
      svg(
        'text',
        {
          class: 'number',
          x: tenth(places[i]),
          y: NUMBERS - 1.8,
          'font-size': 12,
          'font-weight': BADGE.weight,
          'text-anchor': 'middle',
        },
        [String(n)],
      ),
    ]),
  ];
}
