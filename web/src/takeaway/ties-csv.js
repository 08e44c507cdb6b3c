/** The ties as a table: a row for each, with the names of its people. Pure. */
import { csv } from '../text/csv.js';
import { TIE_COLUMNS } from './columns.js';

/**
 * @param {import('../timeline.js').Timeline} timeline
 * @param {import('./scope.js').Scope} scope
 */
export function tiesCsv(timeline, { ties, year }) {
  const name = (/** @type {string} */ id) => timeline.people.get(id)?.name ?? id;
  const heads = ['id', 'a', 'a_name', 'b', 'b_name', ...TIE_COLUMNS.map((column) => column.name), 'source_titles'];
  const rows = ties.map((tie) => [
    tie.id,
    tie.a,
    name(tie.a),
    tie.b,
    name(tie.b),
    ...TIE_COLUMNS.map(({ of }) => {
      const value = of(tie);
      return typeof value === 'boolean' ? String(value) : value;
    }),
    tie.sources.map((id) => timeline.sources.get(id)?.title ?? id).join('; '),
  ]);
  return csv(year === null ? [heads, ...rows] : [['year', ...heads], ...rows.map((row) => [year, ...row])]);
}
