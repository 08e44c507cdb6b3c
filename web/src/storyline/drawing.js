/** Draws a storyline as SVG, as its plot says. */
import { svg } from '../dom.js';
import { tenth } from '../graph/picture/geometry.js';
import { STORYLINE } from '../graph/look.js';
import { personMark } from '../marks/lines.js';
import { isBundle } from './naming.js';
import { pathOf, pointsOf } from './plot.js';
import { stretchesOf } from './stretches.js';
import { dataLang, t } from '../words/words.js';

/** @typedef {import('./plot.js').Plot} Plot */
/** @typedef {import('./course.js').Course} Course */
/**
 * @typedef {object} Drawn
 * @property {SVGElement} element
 * @property {Map<string, SVGElement>} lines by person
 * @property {(year: number) => void} open shows a year as the open one
 * @property {SVGElement} axis
 */

/**
 * @param {Plot} plot
 * @param
 *   {{label: string, event: (id: string) => void, quiet: ((person: string, year: number) => boolean)|null}}
 *   how event: opens one; quiet: who loses his ink when
 * @returns {Drawn}
 */
export function drawStoryline(plot, { label, event, quiet }) {
  const { width, height, k } = plot;
  const column = svg('rect', { class: 'open-year', y: tenth(plot.top), height: tenth(plot.bottom - plot.top) });
  const drawn = plot.courses.map((course) => lineOf(plot, course, quiet && ((year) => quiet(course.person, year))));
  const lines = new Map(plot.courses.map(({ person }, i) => [person, drawn[i].line]));
  const years = yearsOf(plot);
  const axis = svg('g', { class: 'axis', role: 'slider', tabindex: 0, 'aria-label': t('Year') }, [
    svg('rect', {
      class: 'reach',
      x: plot.left,
      y: plot.bottom,
      width: plot.right - plot.left,
      height: height - plot.bottom,
    }),
    ...years.values(),
  ]);
  const element = svg(
    'svg',
    { class: 'plot', width, height, viewBox: `0 0 ${width} ${tenth(height)}`, role: 'group', 'aria-label': label },
    [
      svg('path', {
        class: 'grid',
        d: plot.years.map(({ from }) => `M${tenth(from)} ${plot.top}V${plot.bottom}`).join(''),
      }),
      column,
      svg(
        'g',
        { class: 'bands' },
        plot.bands.filter(isBundle).map((band) => bandOf(plot, band)),
      ),
      svg('path', {
        class: 'days',
        d: plot.notes.map(({ x }) => `M${tenth(x)} ${tenth(plot.top)}V${tenth(plot.bottom)}`).join(''),
      }),
      svg(
        'g',
        { class: 'lines' },
        drawn.map(({ group }) => group),
      ),
      svg(
        'g',
        { class: 'crosses' },
        plot.courses.filter(({ dies }) => dies).map((course) => crossOf(plot, course)),
      ),
      svg(
        'g',
        { class: 'faction-names', 'aria-hidden': 'true' },
        plot.factions.map(({ faction, text, x, y }) =>
          svg('text', { class: `f-${faction}`, x: tenth(x), y: tenth(y), 'font-size': tenth(plot.factionSize) }, [
            text,
          ]),
        ),
      ),
      svg(
        'g',
        { class: 'notes' },
        plot.notes.map((note) => noteOf(plot, note, event)),
      ),
      axis,
    ],
  );
  return {
    element,
    lines,
    axis,
    open(year) {
      const at = plot.years.find((one) => one.year === year);
      column.toggleAttribute('hidden', !at);
      if (at) {
        column.setAttribute('x', String(tenth(at.from)));
        column.setAttribute('width', String(tenth(at.to - at.from)));
      }
      for (const [own, text] of years) text.classList.toggle('now', own === year);
    },
  };

  /** @param {Plot} all */
  function yearsOf(all) {
    let free = -Infinity;
    const marks = /** @type {Map<number, SVGElement>} */ (new Map());
    for (const { year, from, to } of all.years) {
      const narrow = to - from < 34 * k;
      const text = narrow ? `’${String(year).slice(2)}` : String(year);
      const half = (narrow ? 12 : 19) * k; // of the widest, which is the bold one of the open year
      const x = (from + to) / 2;
      if (x - half < free) continue;
      free = x + half;
      marks.set(
        year,
        svg(
          'text',
          { x: tenth(x), y: tenth(all.bottom + 18 * k), 'text-anchor': 'middle', 'font-size': tenth(14 * k) },
          [text],
        ),
      );
    }
    return marks;
  }
}

/** @param {Plot} plot @param {Course} course @param {((year: number) => boolean)|null} isQuiet */
function lineOf(plot, course, isQuiet) {
  const great = course.tier === 1;
  const width = (great ? STORYLINE.great : STORYLINE.lesser) * plot.k;
  const whole = pathOf(pointsOf(plot, course, course.from, course.to));
  const stretches = course.pieces.flatMap((piece) =>
    stretchesOf(piece, isQuiet).map((stretch) => ({ ...piece, ...stretch })),
  );
  const pieces = stretches.flatMap((piece) => {
    const ink = piece.faction ? `hued f-${piece.faction}` : 'plain';
    const hue = [ink, piece.quiet ? 'quiet' : ''].join(' ');
    if (piece.doubt) {
      return STORYLINE.fray.map(([off, thin]) =>
        svg('path', {
          class: `fray ${hue}`,
          d: pathOf(pointsOf(plot, course, piece.from, piece.to, off * Math.max(width, 2.4))),
          'stroke-width': thin * plot.k,
        }),
      );
    }
    const alone = piece.alone && !piece.faction;
    return [
      svg('path', {
        class: alone ? `alone${piece.quiet ? ' quiet' : ''}` : hue,
        d: pathOf(pointsOf(plot, course, piece.from, piece.to)),
        'stroke-width': alone ? STORYLINE.alone.width * plot.k : piece.faction ? width : Math.max(1.4, width * 0.72),
        'stroke-dasharray': alone ? STORYLINE.alone.dash.join(' ') : null,
      }),
    ];
  });
  const names = plot.ends
    .filter(({ person }) => person === course.person)
    .map(({ text, x, y, end, size }) =>
      svg(
        'text',
        {
          class: great ? 'name great' : 'name',
          'aria-hidden': 'true',
          x: tenth(x),
          y: tenth(y),
          'text-anchor': end === 'left' ? 'end' : 'start',
          'font-size': tenth(size),
        },
        [text],
      ),
    );
  const line = svg('g', { class: 'line', 'data-person': course.person, role: 'button', tabindex: -1 }, [
    svg('path', { class: 'casing', d: whole, 'stroke-width': width + 5 }),
    svg('path', { class: 'reach', d: whole, 'stroke-width': Math.min(plot.unit, 14) }),
    ...pieces,
  ]);
  // The names stand beside the button, which has a name of its own: they would be heard twice.
  const gone = stretches.every((piece) => piece.quiet);
  return { line, group: svg('g', { class: gone ? 'person quiet' : 'person' }, [line, ...names]) };
}

/** @param {Plot} plot @param {Course} course */
function crossOf(plot, course) {
  const [x, y] = [plot.scale.at(course.to), plot.y(course.height(course.to))];
  return svg('g', { class: 'cross' }, personMark('dead', tenth(x), tenth(y), (course.tier === 1 ? 5.5 : 4) * plot.k));
}

/** @param {Plot} plot @param {import('./bands.js').Band} band */
function bandOf({ scale, y, pad }, { faction, slices }) {
  const upper = slices.map(({ years, top }) => [scale.at(years), y(top) - pad]);
  const lower = slices.map(({ years, bottom }) => [scale.at(years), y(bottom) + pad]);
  return svg('path', { class: `band f-${faction}`, d: `${pathOf([...upper, ...lower.reverse()])}Z` });
}

/** @param {Plot} plot @param {Plot['notes'][number]} note @param {(id: string) => void} open */
function noteOf({ top, note: { size, row } }, { id, lines, x, left, foot }, open) {
  const head = foot - (lines.length - 1) * row - size;
  return svg('g', { class: 'note', lang: dataLang(), onclick: () => open(id) }, [
    svg('path', { class: 'lead', d: `M${tenth(x)} ${tenth(head)}V${tenth(top)}` }),
    ...lines.map((text, i) =>
      svg(
        'text',
        {
          x: tenth(x + (left ? -4 : 4)),
          y: tenth(foot - (lines.length - 1 - i) * row - 3),
          'text-anchor': left ? 'end' : 'start',
          'font-size': tenth(size),
        },
        [text],
      ),
    ),
  ]);
}
