/** The marks of the map, each with its word: for the line below it and for pictures that are taken away. Pure. */
import { t } from '../words/words.js';

/** @typedef {'ally'|'rival'|'ghost'|'query'|'full'|'candidate'|'lost'|'none'|'dead'|'faction'|'note'} LegendMark */

/**
 * The marks that a history needs.
 * @param {import('../timeline.js').Timeline} timeline
 * @returns {[LegendMark, string][]}
 */
export function timelineLegend({ json }) {
  const { seats } = json.dataset;
  const people = /** @type {[LegendMark, string][]} */ (
    seats
      ? [
          ['full', seats.full],
          ['candidate', seats.candidate],
          ['lost', t('seat lost')],
          ['none', t('no seat')],
        ]
      : [['none', t('a person')]]
  );
  const deaths = json.people.some(({ died }) => died !== '');
  return [
    ['ally', t('allied')],
    ['rival', t('rivals (thicker: stronger)')],
    ['ghost', t('ended this year')],
    ['query', t('historians differ')],
    ...people,
    .../** @type {[LegendMark, string][]} */ (deaths ? [['dead', t('died')]] : []),
    ['faction', t('faction')],
    ['note', t('note in the list')],
  ];
}
