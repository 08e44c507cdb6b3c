/**
 * A sheet of paper with the picture of a year: title, year and sentence, the map, its numbered notes, the legend, who
 * and what had no room, the sources, the version of the data. An SVG that needs nothing beside it.
 */
import { svg } from '../dom.js';
import { dashOf, SANS, SERIF, TIE } from '../graph/look.js';
import { createMeasure } from '../graph/measure.js';
import { MOST, numbered } from '../graph/picture/badges.js';
import { readInk } from '../graph/rest/style.js';
import { timelineLegend } from '../text/legend.js';
import { listed, mapName } from '../text/names.js';
import { facesFor } from './fonts.js';
import { inColumns, linesOf } from './flow.js';
import { discSvg, noteSvg, plateSvg, short, text } from './plate-svg.js';
import { briefly, sourcesOf } from './sources.js';
import { plural, t } from '../words/words.js';

/** @typedef {import('../timeline.js').Timeline} Timeline */
/** @typedef {import('../graph/picture/plate.js').Plate} Plate */
/** @typedef {import('./plate-svg.js').Paint} Paint */

/** A4 across, in CSS pixels: 96 to the inch. */
export const PAPER = { width: (297 / 25.4) * 96, height: (210 / 25.4) * 96, wide: '297mm', high: '210mm' };

const EDGE = 38;
const HEAD = { title: 11, year: 58, sentence: 19, high: 66 };
const NOTE = { size: 9.5, line: 13, columns: 4, number: 6.2 };
const LEGEND = { size: 9.5, line: 17, gap: 15, sample: 28 };
const SMALL = { size: 8, line: 10.6 };
const SOURCE = { size: 7, line: 8.6, columns: 2, gap: 22 };
const GAP = 9;

/**
 * The light colours of the page on white paper, whatever theme is on.
 * @returns {Paint['ink'] & {fill: number, line: number}}
 */
export function paperInk() {
  const paper = document.createElement('div');
  const light = document.createElement('div');
  light.dataset.theme = 'light';
  paper.dataset.theme = 'paper';
  light.hidden = true;
  light.append(paper);
  document.body.append(light);
  const style = getComputedStyle(paper);
  const number = (/** @type {string} */ name) => Number(style.getPropertyValue(name)) || 0.1;
  const ink = { ...readInk(paper), fill: number('--hull-fill'), line: number('--hull-line') };
  light.remove();
  return ink;
}

/**
 * @param {Timeline} timeline
 * @param {{year: number, plate: (width: number, height: number) => Plate, hues: Paint['hues'], remarks: string[],
 *   today: string}} given plate: the picture of the year for so much room; today in words
 * @returns {Promise<string>} the SVG
 */
export async function sheetOf(timeline, { year, plate: compose, hues, remarks, today }) {
  const { dataset } = timeline.json;
  const { fill, line: share, ...ink } = paperInk();
  const paint = { ink, hues, fill, line: share };
  const measure = createMeasure();
  const wide = (/** @type {number} */ size) => (/** @type {string} */ words) => measure(words, size, 3);
  const width = PAPER.width - 2 * EDGE;

  // What stands below the map is set first, from the bottom up; the map has the rest.
  const sources = sourcesOf(timeline, [...timeline.stateOn(year).values()]);
  const column = (width - SOURCE.gap * (SOURCE.columns - 1)) / SOURCE.columns;
  const sourceWords = t('Sources of what is shown: {list}.', { list: sources.map(briefly).join('; ') });
  const sourceColumns = sources.length
    ? inColumns(linesOf(sourceWords, column, wide(SOURCE.size)), SOURCE.columns)
    : [];
  const foot = [
    t('The picture of {year} is that of its 31 December. Data version {version}.', { year, version: dataset.version }),
    t('Made with Explorer on {today}.', { today }),
    ...remarks,
  ].join(' ');
  const footLines = linesOf(foot, width, wide(SMALL.size));
  const entries = legendEntries(timeline, wide(LEGEND.size), ink, width);
  const notes = noteLines(timeline, year, (width - GAP * 3) / NOTE.columns);
  const fixed =
    notes.high + entries.high + (sourceColumns[0]?.length ?? 0) * SOURCE.line + footLines.length * SMALL.line + GAP * 3;
  const top = EDGE + HEAD.title + HEAD.high;
  const room = (/** @type {number} */ lines) => PAPER.height - EDGE - fixed - lines * SMALL.line - top;
  // Who has no room for a name is only known when the picture is there, and takes a line or two itself.
  let plate = compose(width, room(1));
  const aside = linesOf(unsaid(timeline, plate), width, wide(SMALL.size));
  if (aside.length > 1) plate = compose(width, room(aside.length));

  let y = PAPER.height - EDGE - fixed - aside.length * SMALL.line;
  const below = /** @type {SVGElement[]} */ ([]);
  /** @param {string[]} lines @param {number} x @param {number} from @param {{size: number, line: number}} how */
  const write = (lines, x, from, { size, line }) =>
    below.push(
      ...lines.map((words, i) =>
        text(words, x, from + (i + 0.8) * line, { size, weight: 400, face: SANS, colour: ink.ink2 }),
      ),
    );
  const down = (/** @type {number} */ far) => {
    y += far;
    return y - far;
  };
  write(aside, EDGE, down(aside.length * SMALL.line), SMALL);
  below.push(notes.draw(EDGE, down(notes.high + GAP), ink), entries.draw(EDGE, down(entries.high + GAP)));
  sourceColumns.forEach((lines, i) => write(lines, EDGE + i * (column + SOURCE.gap), y, SOURCE));
  down((sourceColumns[0]?.length ?? 0) * SOURCE.line + GAP);
  write(footLines, EDGE, y, SMALL);

  const scale = plate.room.unit;
  const left = EDGE + (width - plate.room.width * scale) / 2;
  const title = `${dataset.title}: ${year}`;
  const root = svg(
    'svg',
    {
      width: PAPER.wide,
      height: PAPER.high,
      viewBox: `0 0 ${short(PAPER.width)} ${short(PAPER.height)}`,
      role: 'img',
      'aria-label': `${title}. ${timeline.sentence(year)}`,
    },
    [
      svg('title', {}, [title]),
      svg('desc', {}, [`${timeline.sentence(year)} ${foot}`]),
      svg('rect', { width: '100%', height: '100%', fill: ink.paper }),
      ...heading(timeline, year, ink, width, measure),
      svg('g', { 'data-map': year, transform: `translate(${short(left)} ${short(top)}) scale(${scale.toFixed(4)})` }, [
        plateSvg(plate, paint, measure),
      ]),
      ...below,
    ],
  );
  const faces = await facesFor(['Source Serif 4', 'Libre Franklin'], root.textContent ?? '');
  if (faces) root.prepend(svg('style', {}, [faces]));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}

/**
 * @param {Timeline} timeline
 * @param {number} year
 * @param {Paint['ink']} ink
 * @param {number} width
 * @param {import('../graph/picture/sides.js').Measure} measure
 */
function heading(timeline, year, ink, width, measure) {
  const base = EDGE + HEAD.title + HEAD.year * 0.86;
  const from = EDGE + measure(String(year), HEAD.year, 1) * 0.9 + 14;
  const wide = (/** @type {string} */ words) => measure(words, HEAD.sentence, 2);
  const lines = linesOf(timeline.sentence(year), width + EDGE - from, wide);
  return [
    text(timeline.json.dataset.title, EDGE, EDGE + HEAD.title * 0.6, {
      size: HEAD.title,
      weight: 400,
      face: SANS,
      colour: ink.ink2,
    }),
    text(String(year), EDGE - 2, base, {
      size: HEAD.year,
      weight: 300,
      face: SERIF,
      colour: ink.ink,
      spacing: short(-0.035 * HEAD.year),
    }),
    ...lines.map((words, i) =>
      text(words, from, base - (lines.length - 1 - i) * HEAD.sentence * 1.24, {
        size: HEAD.sentence,
        weight: 500,
        face: SERIF,
        colour: ink.ink,
      }),
    ),
  ];
}

/** Names for which the picture had no room. @param {Timeline} timeline @param {Plate} plate */
function unsaid(timeline, plate) {
  const hushed = plate.people
    .filter((person) => !person.label.shown)
    .map(({ id }) => timeline.people.get(id))
    .flatMap((person) => (person ? [mapName(person)] : []));
  const unnamed = [...new Set(plate.hulls.filter((hull) => !hull.line && !hull.island).map((hull) => hull.name))].map(
    (name) =>
      `${name} (${listed(plate.hulls.find((hull) => hull.name === name)?.members.map((id) => nameOf(timeline, id)) ?? [])})`,
  );
  return [
    hushed.length ? t('No room for the names of {list}.', { list: listed(hushed) }) : '',
    unnamed.length ? t('Outlines without a name: {list}.', { list: unnamed.join('; ') }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** @param {Timeline} timeline @param {string} id */
function nameOf(timeline, id) {
  const person = timeline.people.get(id);
  return person ? mapName(person) : id;
}

/**
 * The numbered notes of the map in words, in columns.
 * @param {Timeline} timeline
 * @param {number} year
 * @param {number} column
 */
function noteLines(timeline, year, column) {
  const all = timeline.changes(year);
  const shown = numbered(all);
  const pen = createMeasure();
  const wide = (/** @type {string} */ words) => pen(words, NOTE.size, 3);
  const cells = shown.map(({ title, dateWords }) =>
    linesOf(dateWords ? `${title}. ${capitalised(dateWords)}.` : `${title}.`, column - 26, wide),
  );
  const rows = Math.ceil(cells.length / NOTE.columns);
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(...cells.slice(row * NOTE.columns, (row + 1) * NOTE.columns).map((lines) => lines.length)),
  );
  const more = all.length > MOST ? 1 : 0;
  return {
    high: (heights.reduce((sum, lines) => sum + lines, 0) + more * 0.9) * NOTE.line,
    /** @param {number} x @param {number} y @param {Paint['ink']} ink */
    draw(x, y, ink) {
      const parts = cells.flatMap((lines, i) => {
        const left = x + (i % NOTE.columns) * (column + GAP);
        const row = Math.floor(i / NOTE.columns);
        const down = y + heights.slice(0, row).reduce((sum, n) => sum + n, 0) * NOTE.line;
        return [
          noteSvg({ x: left + NOTE.number, y: down + NOTE.line / 2, n: i + 1 }, NOTE.number, ink),
          ...lines.map((words, k) =>
            text(words, left + NOTE.number * 2 + 6, down + (k + 0.74) * NOTE.line, {
              size: NOTE.size,
              weight: 500,
              face: SANS,
              colour: ink.ink,
            }),
          ),
        ];
      });
      const end = y + heights.reduce((sum, n) => sum + n, 0) * NOTE.line;
      const rest = text(
        plural(
          all.length,
          { one: '{some} of {n} changes of the year.', other: '{some} of {n} changes of the year.' },
          { some: shown.length },
        ),
        x,
        end + NOTE.line * 0.74,
        {
          size: SMALL.size,
          weight: 400,
          face: SANS,
          colour: ink.ink2,
        },
      );
      return svg('g', { 'data-part': 'notes' }, more ? [...parts, rest] : parts);
    },
  };
}

/** @param {string} words */
const capitalised = (words) => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * The legend in as many lines as it needs.
 * @param {Timeline} timeline
 * @param {(words: string) => number} wide
 * @param {Paint['ink']} ink
 * @param {number} width
 * @param {{size: number, line: number}} [letters]
 */
export function legendEntries(timeline, wide, ink, width, { size, line: high } = LEGEND) {
  let [x, line] = [0, 0];
  const placed = timelineLegend(timeline).map(([mark, words]) => {
    const sample = ['ally', 'rival', 'ghost', 'faction'].includes(mark) ? LEGEND.sample : 13;
    const long = sample + 5 + wide(words);
    if (x && x + long > width) [x, line] = [0, line + 1];
    const at = { mark, words, sample, x, line };
    x += long + LEGEND.gap;
    return at;
  });
  return {
    high: (line + 1) * high,
    /** @param {number} left @param {number} top */
    draw: (left, top) =>
      svg(
        'g',
        { 'data-part': 'legend' },
        placed.flatMap(({ mark, words, sample, x: from, line: row }) => {
          const middle = top + row * high + high / 2;
          return [
            ...sampleOf(mark, left + from, middle, sample, ink),
            text(words, left + from + sample + 5, middle + size * 0.34, {
              size,
              weight: 400,
              face: SANS,
              colour: ink.ink2,
            }),
          ];
        }),
      ),
  };
}

/**
 * @param {import('../text/legend.js').LegendMark} mark
 * @param {number} x @param {number} y the middle @param {number} wide
 * @param {Paint['ink']} ink
 * @returns {SVGElement[]}
 */
function sampleOf(mark, x, y, wide, ink) {
  const width = TIE.width[2];
  const path = (/** @type {string} */ d, /** @type {string} */ stroke, /** @type {object} */ more = {}) =>
    svg('path', { d, fill: 'none', stroke, 'stroke-width': width, ...more });
  const across = `M${short(x)} ${short(y)}h${wide}`;
  const middle = short(x + wide / 2);
  switch (mark) {
    case 'ally':
      return [path(across, ink.ally)];
    case 'rival':
      return [
        path(across, ink.rival, { 'stroke-dasharray': dashOf(width).map(short).join(' ') }),
        path(`M${middle} ${short(y - 6)}v12`, ink.rival),
      ];
    case 'ghost':
      return [path(across, ink.ghost, { 'stroke-width': 1.6, 'stroke-dasharray': '1 4', 'stroke-linecap': 'round' })];
    case 'query':
      return [text('?', x + 3, y + 4.5, { size: 12.5, weight: TIE.query.weight, face: SANS, colour: ink.ink })];
    case 'faction':
      return [
        svg('rect', {
          x: short(x),
          y: short(y - 5.5),
          width: wide,
          height: 11,
          rx: 5.5,
          fill: ink.ink3,
          'fill-opacity': 0.12,
          stroke: ink.ink3,
          'stroke-width': 1.2,
        }),
      ];
    case 'note':
      return [noteSvg({ x: x + 6.5, y, n: 1 }, 6.2, ink)];
    default:
      return discSvg({ x: x + 6.5, y, r: 5, mark, tier: 2, scale: 0.8, aside: false, dead: mark === 'dead' }, ink);
  }
}
