/**
 * A year that the rail has opened to its days: its months, the days on which something happens, dates that are not
 * known to the day, and the hand.
 */
import { svg } from '../dom.js';
import { tenth } from '../graph/picture/geometry.js';
import { dayWords, momentOfDay } from '../moment.js';
import { asYears } from '../text/dates.js';
import { locale } from '../words/words.js';

/** @typedef {import('../timeline.js').Timeline} Timeline */
/** @typedef {import('./rail-scale.js').RailScale} RailScale */
/**
 * @typedef {object} DayShape
 * @property {number} width
 * @property {number} height
 * @property {number} base the line on which the ticks stand
 * @property {number} tick how long they are
 * @property {boolean} small
 */

const MONTHS = Array.from({ length: 12 }, (_, i) =>
  new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, i)),
);
const WHOLE_NAMES = 66; // units of a month from which on its name is written out
const SHORT_NAMES = 30; // and from which on three letters of it are
const FLAG = { width: 76, height: 19 };
const FAINTEST = 0.4; // of a soft edge, where it ends

/**
 * @param {Timeline} timeline
 * @param {{year: number, day: string}} at
 * @param {RailScale} scale
 * @param {DayShape} shape
 */
export function dayMarks(timeline, { year, day }, scale, shape) {
  return {
    months: [...months(timeline, year, scale, shape), ...(shape.small ? [] : neighbours(timeline, year, shape))],
    hand: hand(day, scale, shape),
  };
}

/** How long the tick of a tie is. @param {{strength: number}} tie @param {number} k of the shape of the rail */
export const tickLength = ({ strength }, k) => (4 + strength * 6) * k;

/**
 * The ties that began in a year on a day that is not known: soft edges as wide as the doubt, fullest where a tie holds
 * for sure.
 * @param {Timeline} timeline @param {number} year @param {RailScale} scale @param {Pick<DayShape, 'base'|'tick'>} shape
 */
export function doubts(timeline, year, scale, { base, tick }) {
  const ties = timeline.json.ties.filter(
    (tie) => tie.certainty !== 'legend' && tie.sureFrom > tie.validFrom && tie.fromYear === year,
  );
  const fade = (/** @type {'up'|'down'} */ name) =>
    svg('linearGradient', { id: `doubt-${name}` }, [
      svg('stop', { class: name, offset: 0, 'stop-opacity': 0 }),
      svg('stop', { class: name, offset: 1, 'stop-opacity': FAINTEST }),
    ]);
  return [
    svg('defs', {}, [fade('up'), fade('down')]),
    ...ties.map((tie) => {
      const { id, sign, validFrom, sureFrom } = tie;
      const x = scale.at(asYears(validFrom));
      const long = tickLength(tie, tick);
      return svg('rect', {
        class: 'doubt',
        'data-tie': id,
        x: tenth(x),
        y: tenth(sign > 0 ? base - 2.5 - long : base + 2.5),
        width: tenth(Math.max(1, scale.at(Math.min(asYears(sureFrom), year + 0.999)) - x)),
        height: tenth(long),
        fill: `url(#doubt-${sign > 0 ? 'up' : 'down'})`,
      });
    }),
  ];
}

/** @param {Timeline} timeline @param {number} year @param {RailScale} scale @param {DayShape} shape */
function months(timeline, year, scale, { height, base }) {
  const room = scale.width(year) / 12;
  const floor = height - 19;
  const border = (/** @type {number} */ x) =>
    svg('path', { class: 'tick', d: `M${tenth(x)} ${base - 12}V${floor}`, 'stroke-width': 1 });
  const names = MONTHS.map((name, i) =>
    svg(
      'text',
      { x: tenth(scale.at(year + (i + 0.5) / 12)), y: height - 6, 'text-anchor': 'middle', 'font-size': 14 },
      [room > WHOLE_NAMES ? name : name.slice(0, room > SHORT_NAMES ? 3 : 1)],
    ),
  );
  const steps = timeline.steps(year).map(({ moment }) => `M${tenth(scale.at(moment))} ${floor}v-6`);
  return [
    ...MONTHS.map((_, i) => border(scale.at(year + i / 12))),
    border(scale.at(year) + scale.width(year)),
    svg('path', { class: 'step', d: steps.join(''), 'stroke-width': 1.4 }),
    ...names,
  ];
}

/** The ways to the years beside it. @param {Timeline} timeline @param {number} year @param {DayShape} shape */
const neighbours = (timeline, year, { width, height }) =>
  /** @type {[number, number, string, string][]} */ ([
    [year - 1, 0, 'start', `‹ ${year - 1}`],
    [year + 1, width, 'end', `${year + 1} ›`],
  ])
    .filter(([other]) => other >= timeline.first && other <= timeline.last)
    .map(([, x, anchor, text]) =>
      svg('text', { class: 'beside', x: tenth(x), y: height - 6, 'text-anchor': anchor, 'font-size': 14 }, [text]),
    );

/**
 * The hand that stands on the day, with its date.
 * @param {string} day @param {RailScale} scale @param {DayShape} shape
 */
function hand(day, scale, { width, height }) {
  const x = scale.at(momentOfDay(day));
  const middle = Math.min(width - FLAG.width / 2, Math.max(FLAG.width / 2, x));
  const words = dayWords(day);
  const text = words.length > 8 ? words.replace(/^(\d+ [A-Z][a-z]{2}).*/, '$1') : words;
  return svg('g', { class: 'hand' }, [
    svg('path', { d: `M${tenth(x)} 0V${height - FLAG.height}`, 'stroke-width': 2 }),
    svg('rect', {
      x: tenth(middle - FLAG.width / 2),
      y: height - FLAG.height - 1,
      width: FLAG.width,
      height: FLAG.height,
      rx: 3,
    }),
    svg('text', { x: tenth(middle), y: height - 6, 'text-anchor': 'middle', 'font-size': 14 }, [text]),
  ]);
}
