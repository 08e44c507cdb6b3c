/** Cytoscape's JSON: what Cytoscape.js and the desktop program open, with the places of the map. Pure. */
import { aboutOf, personColumns, TIE_COLUMNS } from './columns.js';

/** @template T @param {import('./columns.js').Column<T>[]} columns @param {T} item */
const record = (columns, item) => Object.fromEntries(columns.map(({ name, of }) => [name, of(item)]));

/**
 * @param {import('../timeline.js').Timeline} timeline
 * @param {import('./scope.js').Scope} scope
 */
export function cytoscapeJson(timeline, scope) {
  const people = personColumns(timeline);
  const json = {
    format_version: '1.0',
    generated_by: 'Explorer',
    data: { name: scope.title, dataset: scope.id, version: scope.version, year: scope.year, about: aboutOf(scope) },
    elements: {
      nodes: scope.nodes.map((node) => ({
        data: {
          id: node.person.id,
          ...record(people, node),
          ...(node.colour ? { colour: node.colour } : {}),
          stays: node.stays,
          lifeFrom: node.from,
          lifeTo: node.to,
        },
        position: { x: node.at[0], y: node.at[1] },
      })),
      edges: scope.ties.map((tie) => ({
        data: {
          id: tie.id,
          source: tie.a,
          target: tie.b,
          ...record(TIE_COLUMNS, tie),
          sources: tie.sources,
        },
      })),
    },
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}
