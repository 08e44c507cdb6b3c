/** The columns of the table of ties: the address can name one to sort by. Pure. */
import { t } from './words/words.js';

/** @type {readonly {id: string, title: string}[]} */
export const COLUMNS = [
  { id: 'pair', title: t('Who') },
  { id: 'tie', title: t('Tie') },
  { id: 'strength', title: t('Strength') },
  { id: 'since', title: t('Since') },
  { id: 'until', title: t('Until') },
  { id: 'certainty', title: t('How sure') },
  { id: 'basis', title: t('Basis') },
  { id: 'sources', title: t('Sources') },
  { id: 'change', title: t('Change') },
];

/** How the address names an order: a column, with a minus before it for the other way round. */
export const ORDERS = COLUMNS.flatMap(({ id }) => [id, `-${id}`]);
