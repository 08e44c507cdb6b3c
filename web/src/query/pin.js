/**
 * What a question gives for each year, pinned beside the answer: bars for one number, lines for a few, the year of the
 * page in full ink.
 */
import { h, svg } from '../dom.js';
import { chosen, seriesOf } from './series.js';
import { t } from '../words/words.js';

/** @typedef {import('./run.js').Answer} Answer */
/** @typedef {import('./series.js').Series} Series */

const SIZE = { width: 430, height: 200, top: 22, floor: 170 };
const NAMES = 112; // at the right of lines
const YEAR = 16; // that a year's two figures need
const STEPS = [1, 2, 5].flatMap((one) => [one, one * 10, one * 100, one * 1000, one * 10000]).sort((a, b) => a - b);
const LINES = 3; // of the grid, at most

/** A number as it is written at a bar. @param {number} number */
const short = (number) => String(Math.round(number * 100) / 100);

/**
 * @param {HTMLElement} root
 * @param {{years: number[], current: () => number, go: (year: number) => void}} page go: shows another year
 */
export function createPin(root, { years, current, go }) {
  let all = /** @type {Map<string, Series>} */ (new Map());
  let title = '';
  let when = ''; // the day of each year, with a comma
  let latest = /** @type {unknown} */ (null); // what is being asked for

  function render() {
    root.hidden = !all.size;
    if (root.hidden) return;
    const { series, left } = chosen(all);
    const numbers = series.flatMap(([, one]) => [...one.values()]);
    const [most, least] = [Math.max(1, ...numbers), Math.min(0, ...numbers)];
    const step = STEPS.find((one) => (most - least) / one <= LINES) ?? most;
    const scale = (SIZE.floor - SIZE.top) / (most - least);
    const width = SIZE.width - (series.length > 1 ? NAMES : 0);
    const slot = width / years.length;
    const x = (/** @type {number} */ year) => slot * (years.indexOf(year) + 0.5);
    const y = (/** @type {number} */ number) => SIZE.floor - (number - least) * scale;
    const first = Math.ceil(least / step);
    const grid = Array.from({ length: Math.floor(most / step) - first + 1 }, (_, i) => (first + i) * step).flatMap(
      (number) => [
        svg('path', { class: 'grid', d: `M0 ${y(number)}H${width}` }),
        svg('text', { class: 'axis', x: 0, y: y(number) - 4 }, [String(number)]),
      ],
    );
    const every = Math.ceil(YEAR / slot);
    const hasWord = (/** @type {number} */ year, /** @type {number} */ i) =>
      year === current() || (i % every === 0 && Math.abs(year - current()) >= every);
    const axis = years.filter(hasWord).map((year) =>
      svg(
        'text',
        {
          class: year === current() ? 'axis on' : 'axis',
          x: x(year),
          y: SIZE.floor + 15,
          'text-anchor': 'middle',
        },
        [String(year).slice(2)],
      ),
    );
    const marks = series.length > 1 ? lines(series, x, y, width) : bars(series[0][1], x, y, slot, y(0));
    const plot = svg(
      'svg',
      { viewBox: `0 0 ${SIZE.width} ${SIZE.height}`, role: 'img', 'aria-label': `${title}. ${told(series)}` },
      [...grid, ...marks, ...axis],
    );
    plot.addEventListener('click', ({ clientX }) => {
      const box = plot.getBoundingClientRect();
      const at = Math.floor((((clientX - box.left) / box.width) * SIZE.width) / slot);
      go(years[Math.max(0, Math.min(years.length - 1, at))]);
    });
    const what = series.length > 1 ? '' : `${series[0][0]}, `;
    const rest = left
      ? t(' The {some} greatest of {all} are drawn.', { some: series.length, all: series.length + left })
      : '';
    root.replaceChildren(
      h('figcaption', {}, [
        h('b', {}, [t('Pinned: {title}', { title })]),
        h('span', {}, [`${what}${when}${years[0]}–${years.at(-1)}.${rest}`]),
      ]),
      plot,
      h('p', { class: 'foot' }, [h('button', { type: 'button', class: 'link', onclick: clear }, [t('Take it away')])]),
    );
  }

  /**
   * @param {Series} one @param {(year: number) => number} x @param {(number: number) => number} y @param {number} slot
   * @param {number} zero where nothing is
   */
  function bars(one, x, y, slot, zero) {
    const most = Math.max(...one.values());
    return [...one]
      .filter(([year]) => years.includes(year))
      .flatMap(([year, number]) => {
        const isOn = year === current();
        const [top, height] = [Math.min(y(number), zero), Math.abs(y(number) - zero)];
        const bar = { class: isOn ? 'on' : 'bar', x: x(year) - slot * 0.4, y: top, width: slot * 0.8, height };
        const place = { class: 'told', x: x(year), y: top - 5, 'text-anchor': 'middle' };
        return [svg('rect', bar), ...(isOn || number === most ? [svg('text', place, [short(number)])] : [])];
      });
  }

  /**
   * @param {[string, Series][]} series @param {(year: number) => number} x @param {(number: number) => number} y
   * @param {number} width
   */
  function lines(series, x, y, width) {
    const now = current();
    const ends = series.map(([name, one]) => ({ name, one, at: y([...one.values()].at(-1) ?? 0) + 4 }));
    // Names at the ends of lines, each below the one before it.
    ends.sort((a, b) => a.at - b.at);
    ends.forEach((end, i) => i > 0 && (end.at = Math.max(end.at, ends[i - 1].at + 13)));
    return [
      svg('path', { class: 'now', d: `M${x(now)} ${SIZE.top - 8}V${SIZE.floor}` }),
      ...series.map(([, one], i) => {
        const points = [...one].filter(([year]) => years.includes(year)).sort(([a], [b]) => a - b);
        const d = points.map(([year, number], at) => `${at ? 'L' : 'M'}${x(year)} ${y(number)}`).join('');
        return svg('path', { class: `line line-${i}`, d });
      }),
      ...series.flatMap(([, one], i) => {
        const number = one.get(now);
        return number === undefined
          ? []
          : [
              svg('circle', { class: `dot line-${i}`, cx: x(now), cy: y(number), r: 3 }),
              svg('text', { class: 'told', x: x(now) + 5, y: y(number) - 4 }, [short(number)]),
            ];
      }),
      ...ends.map(({ name, one, at }) => {
        const i = series.findIndex(([, other]) => other === one);
        return svg('g', { class: `line-${i}` }, [
          svg('path', { class: 'line', d: `M${width + 2} ${at - 4}h14` }),
          svg('text', { class: 'name', x: width + 20, y: at }, [name.length > 15 ? `${name.slice(0, 14)}…` : name]),
        ]);
      }),
    ];
  }

  /** @param {[string, Series][]} series */
  const told = (series) =>
    series
      .map(([name, one]) => `${name}: ${years.map((year) => `${year} ${one.get(year) ?? t('not known')}`).join(', ')}`)
      .join('. ');

  function clear() {
    latest = null;
    all = new Map();
    render();
  }

  return {
    render,
    clear,
    /**
     * Draws series that are there already.
     * @param {string} what the title of the question
     * @param {Map<string, Series>} series
     */
    draw(what, series) {
      latest = null;
      when = '';
      all = series;
      title = what;
      render();
    },
    /**
     * Asks for each year, and draws as the answers come.
     * @param {string} what the title of the question
     * @param {(year: number) => Promise<Answer>} ask
     */
    async fill(what, ask) {
      const answers = /** @type {Map<number, Answer>} */ (new Map());
      const mine = (latest = answers);
      when = 'on 31 December, ';
      title = what;
      for (const year of years) {
        const answer = await ask(year);
        if (latest !== mine) return; // another was pinned meanwhile
        if (answer.error) continue;
        answers.set(year, answer);
        all = seriesOf(answers);
        render();
      }
    },
  };
}
