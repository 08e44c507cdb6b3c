/** The marks of the map, each with its word: for the line below it and for pictures that are taken away. Pure. */

/** @typedef {'ally'|'rival'|'ghost'|'query'|'full'|'candidate'|'lost'|'none'|'dead'|'faction'|'note'} LegendMark */

const NEUTRAL = { full: 'has a seat', candidate: 'candidate' }; // where nothing says what the seats are called

/**
 * @param {{full: string, candidate: string}|null|undefined} seats the words of the data set; null: it names no seats
 * @returns {[LegendMark, string][]}
 */
export function legendOf(seats) {
  const words = seats === undefined ? NEUTRAL : seats;
  return [
    ['ally', 'allied'],
    ['rival', 'rivals (thicker: stronger)'],
    ['ghost', 'ended this year'],
    ['query', 'historians differ'],
    .../** @type {[LegendMark, string][]} */ (
      words
        ? [
            ['full', words.full],
            ['candidate', words.candidate],
            ['lost', 'seat lost'],
            ['none', 'no seat'],
          ]
        : [['none', 'a person']]
    ),
    ['dead', 'died'],
    ['faction', 'faction'],
    ['note', 'note in the list'],
  ];
}
