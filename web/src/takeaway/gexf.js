/**
 * GEXF 1.3, Gephi's format. Of a year a still picture; of the series a dynamic one, in which people live and ties hold
 * from day to day, and factions are attributes with a time. Pure.
 */
import { aboutOf, personColumns, TIE_COLUMNS } from './columns.js';
import { documentOf, el } from './xml.js';

/** @typedef {import('./scope.js').Scope} Scope */
/** @typedef {import('./scope.js').Node} Node */
/** @typedef {import('../types.js').Tie} Tie */
/** @typedef {{ally: string, rival: string, person: string}} Colours as #RRGGBB */

const SIZES = [0, 17, 14, 8]; // by prominence
const MEMBER = 'faction'; // the attribute that has a time

/**
 * @param {import('../timeline.js').Timeline} timeline
 * @param {Scope} scope
 * @param {Colours} colours
 * @param {string} today as YYYY-MM-DD
 */
export function gexf(timeline, scope, colours, today) {
  const isDynamic = scope.year === null;
  const people = personColumns(timeline);
  const time = /** @type {Record<string, string>} */ (
    isDynamic ? { timeformat: 'date', timerepresentation: 'interval', start: scope.first, end: scope.last } : {}
  );
  return documentOf(
    el('gexf', { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' }, [
      el('meta', { lastmodifieddate: today }, [
        el('creator', {}, ['Explorer']),
        el('title', {}, [scope.title]),
        el('description', {}, [aboutOf(scope)]),
      ]),
      el('graph', { mode: isDynamic ? 'dynamic' : 'static', defaultedgetype: 'undirected', ...time }, [
        // First, because some readers know one list of attributes only, and take the last.
        isDynamic
          ? el('attributes', { class: 'node', mode: 'dynamic' }, [
              el('attribute', { id: MEMBER, title: MEMBER, type: 'string' }),
            ])
          : null,
        el('attributes', { class: 'node' }, people.map(declared)),
        el('attributes', { class: 'edge' }, TIE_COLUMNS.map(declared)),
        el(
          'nodes',
          { count: scope.nodes.length },
          scope.nodes.map((node) => nodeOf(timeline, node, people, colours, isDynamic)),
        ),
        el(
          'edges',
          { count: scope.ties.length },
          scope.ties.map((tie) => edgeOf(tie, colours, isDynamic)),
        ),
      ]),
    ]),
  );
}

/** @param {{name: string, type: string}} column */
const declared = ({ name, type }) => el('attribute', { id: name, title: name, type });

/** @param {string} hex "#0F5FA6" */
function colourOf(hex) {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return el('viz:color', { r, g, b });
}

/**
 * @param {import('../timeline.js').Timeline} timeline
 * @param {Node} node
 * @param {import('./columns.js').Column<Node>[]} columns
 * @param {Colours} colours
 * @param {boolean} isDynamic
 */
function nodeOf(timeline, node, columns, colours, isDynamic) {
  const { person, at, colour, from, to, stays } = node;
  const timed = isDynamic
    ? stays.map((stay) =>
        el('attvalue', {
          for: MEMBER,
          value: timeline.factions.get(stay.id)?.name ?? stay.id,
          start: stay.from,
          end: stay.to,
        }),
      )
    : [];
  return el('node', { id: person.id, label: person.name }, [
    el('attvalues', {}, [...columns.map(({ name, of }) => el('attvalue', { for: name, value: of(node) })), ...timed]),
    isDynamic && (from || to) ? el('spells', {}, [el('spell', { start: from || null, end: to || null })]) : null,
    colourOf(colour ?? colours.person),
    // Gephi's axis points up, the map's down.
    el('viz:position', { x: at[0], y: -at[1], z: 0 }),
    el('viz:size', { value: SIZES[person.tier] ?? SIZES[3] }),
  ]);
}

/** @param {Tie} tie @param {Colours} colours @param {boolean} isDynamic */
const edgeOf = (tie, colours, isDynamic) =>
  el('edge', { id: tie.id, source: tie.a, target: tie.b, weight: tie.strength, label: tie.headline || null }, [
    el(
      'attvalues',
      {},
      TIE_COLUMNS.map(({ name, of }) => el('attvalue', { for: name, value: of(tie) })),
    ),
    isDynamic ? el('spells', {}, [el('spell', { start: tie.validFrom, end: tie.validTo })]) : null,
    colourOf(tie.sign > 0 ? colours.ally : colours.rival),
    el('viz:thickness', { value: tie.strength }),
    el('viz:shape', { value: tie.sign > 0 ? 'solid' : 'dashed' }),
  ]);
