/** The marks of the map, each with its word: for the line below it and for pictures that are taken away. Pure. */
import { t } from '../words/words.js';

/** @typedef {'ally'|'rival'|'ghost'|'query'|'full'|'candidate'|'lost'|'none'|'dead'|'faction'|'note'} LegendMark */

const NEUTRAL = { full: t('has a seat'), candidate: t('candidate') }; // where nothing says what the seats are called

/**
 * @param {{full: string, candidate: string}|null|undefined} seats the words of the data set; null: it names no seats
 * @returns {[LegendMark, string][]}
 */
export function legendOf(seats) {
  const words = seats === undefined ? NEUTRAL : seats;
  return [
    ['ally', t('allied')],
    ['rival', t('rivals (thicker: stronger)')],
    ['ghost', t('ended this year')],
    ['query', t('historians differ')],
    .../** @type {[LegendMark, string][]} */ (
      words
        ? [
            ['full', words.full],
            ['candidate', words.candidate],
            ['lost', t('seat lost')],
            ['none', t('no seat')],
          ]
        : [['none', t('a person')]]
    ),
    ['dead', t('died')],
    ['faction', t('faction')],
    ['note', t('note in the list')],
  ];
}
