/** A number that a question gives for each year: bars over all years, the year of the page in full ink. */
import { h, svg } from '../dom.js';
import { isNumber } from './values.js';

/** @typedef {import('./run.js').Answer} Answer */

const SIZE = { width: 430, height: 200, top: 22, floor: 170 };
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000];

/**
 * The number that stands for an answer: its only number where it has one row, else how many rows it has.
 * @param {Answer} answer
 * @returns {{number: number, name: string}} name: what is counted
 */
export function numberOf({ fields, rows }) {
  const columns = rows.length === 1 ? rows[0].flatMap((value, i) => (isNumber(value) ? [i] : [])) : [];
  return columns.length === 1
    ? { number: Number(rows[0][columns[0]]._value), name: fields[columns[0]] }
    : { number: rows.length, name: 'rows' };
}

/**
 * @param {HTMLElement} root
 * @param {{years: number[], current: () => number, go: (year: number) => void}} page go: shows another year
 */
export function createPin(root, { years, current, go }) {
  let numbers = /** @type {Map<number, number>} */ (new Map());
  let title = '';
  let name = '';

  function render() {
    root.hidden = !numbers.size;
    if (root.hidden) return;
    const most = Math.max(1, ...numbers.values());
    const step = STEPS.find((one) => most / one <= 3) ?? most;
    const scale = (SIZE.floor - SIZE.top) / most;
    const slot = SIZE.width / years.length;
    const y = (/** @type {number} */ number) => SIZE.floor - number * scale;
    const lines = Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step).flatMap((number) => [
      svg('path', { class: 'grid', d: `M0 ${y(number)}H${SIZE.width}` }),
      svg('text', { class: 'axis', x: 0, y: y(number) - 4 }, [String(number)]),
    ]);
    const bars = years.flatMap((year, i) => {
      const number = numbers.get(year);
      const x = slot * i + slot / 2;
      const isOn = year === current();
      const isTold = number !== undefined && (isOn || number === most);
      return [
        number !== undefined &&
          svg('rect', {
            class: isOn ? 'on' : 'bar',
            x: x - slot * 0.4,
            y: y(number),
            width: slot * 0.8,
            height: number * scale,
          }),
        isTold && svg('text', { class: 'told', x, y: y(number) - 5, 'text-anchor': 'middle' }, [String(number)]),
        svg('text', { class: isOn ? 'axis on' : 'axis', x, y: SIZE.floor + 15, 'text-anchor': 'middle' }, [
          String(year).slice(2),
        ]),
      ];
    });
    const said = years.map((year) => `${year}: ${numbers.get(year) ?? 'not known'}`).join(', ');
    const plot = svg(
      'svg',
      { viewBox: `0 0 ${SIZE.width} ${SIZE.height}`, role: 'img', 'aria-label': `${title}. ${said}` },
      [...lines, ...bars],
    );
    plot.addEventListener('click', ({ offsetX }) => {
      const at = Math.floor((offsetX / plot.getBoundingClientRect().width) * years.length);
      go(years[Math.max(0, Math.min(years.length - 1, at))]);
    });
    root.replaceChildren(
      h('figcaption', {}, [
        h('b', {}, [`Pinned: ${title}`]),
        h('span', {}, [`${name}, on 31 December, ${years[0]}–${years.at(-1)}`]),
      ]),
      plot,
      h('button', { type: 'button', class: 'link', onclick: clear }, ['Take it away']),
    );
  }

  function clear() {
    numbers = new Map();
    render();
  }

  return {
    render,
    clear,
    /**
     * Asks for each year, and draws as the answers come.
     * @param {string} what the title of the question
     * @param {(year: number) => Promise<Answer>} ask
     */
    async fill(what, ask) {
      const mine = (numbers = new Map());
      title = what;
      for (const year of years) {
        const answer = await ask(year);
        if (numbers !== mine) return; // another was pinned meanwhile
        if (answer.error) continue;
        const found = numberOf(answer);
        name = found.name;
        mine.set(year, found.number);
        render();
      }
    },
  };
}
