/** The columns of the table of ties: the address can name one to sort by. Pure. */

/** @type {readonly {id: string, title: string}[]} */
export const COLUMNS = [
  { id: 'pair', title: 'Who' },
  { id: 'tie', title: 'Tie' },
  { id: 'strength', title: 'Strength' },
  { id: 'since', title: 'Since' },
  { id: 'until', title: 'Until' },
  { id: 'certainty', title: 'How sure' },
  { id: 'basis', title: 'Basis' },
  { id: 'sources', title: 'Sources' },
  { id: 'change', title: 'Change' },
];

/** How the address names an order: a column, with a minus before it for the other way round. */
export const ORDERS = COLUMNS.flatMap(({ id }) => [id, `-${id}`]);
