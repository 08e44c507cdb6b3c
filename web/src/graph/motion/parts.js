/**
 * What a beat of a film leaves alone. While people and outlines move nearly everything does; before and after, few ties
 * come or go, and the rest can be painted once and laid under and over them. The order of painting stays that of the
 * film. Pure.
 */

/** @typedef {import('./film.js').Film} Film */
/** @typedef {import('./film.js').Beat} Beat */
/** @typedef {import('./film.js').Step<import('../picture/plate.js').PlateTie>} TieStep */
/** @typedef {{hulls: Film['territories'], ties: Film['painting'], people: Film['cast']}} Part */
/**
 * @typedef {{name: string, ground: Part, live: Part, cover: Part, top: Part, all: Part}} Parts ground and cover stand
 *   still; a beat without a name has neither; all: the whole of it in one
 */

const NOTHING = /** @type {Part} */ ({ hulls: [], ties: [], people: [] });

const known = /** @type {WeakMap<Film, {first: Parts, last: Parts, between: Parts}>} */ (new WeakMap());

/** The parts of a film at a moment, from the bottom up. @param {Film} film @param {Beat} beat @returns {Parts} */
export function partsOf(film, beat) {
  let parts = known.get(film);
  if (!parts) known.set(film, (parts = { first: first(film), last: last(film), between: between(film) }));
  // The last frame is the picture at rest, in which what is new may lie under what was there.
  if (beat.draw === 1) return parts.between;
  return beat.move === 1 ? parts.last : beat.swapped ? parts.between : parts.first;
}

/** Only what ends fades: it lies under what stays. @param {Film} film @returns {Parts} */
function first({ territories, painting, cast }) {
  const all = { hulls: territories, ties: painting, people: cast };
  const stay = painting.filter(remains);
  return {
    name: 'first',
    ground: { ...NOTHING, hulls: territories.filter((hull) => !hull.arriving && !hull.leaving) },
    live: {
      ...NOTHING,
      hulls: territories.filter((hull) => hull.leaving),
      ties: painting.filter((step) => step.before && !remains(step)),
    },
    cover: { ...NOTHING, ties: stay, people: cast.filter(({ before, after }) => before && after) },
    top: { ...NOTHING, people: cast.filter(({ before, after }) => before && !after) },
    all,
  };
}

/** Only what is new draws itself: it lies over what stays, and under the people. @param {Film} film @returns {Parts} */
function last({ territories, painting, cast }) {
  const drawn = painting.filter((step) => step.after);
  return {
    name: 'last',
    ground: { ...NOTHING, hulls: territories.filter((hull) => !hull.leaving), ties: drawn.filter(settled) },
    live: { ...NOTHING, ties: drawn.filter((step) => !settled(step)) },
    cover: { ...NOTHING, people: cast.filter(({ after }) => after) },
    top: NOTHING,
    all: { hulls: territories, ties: painting, people: cast },
  };
}

/** @param {Film} film @returns {Parts} */
function between({ territories, painting, cast }) {
  const all = { hulls: territories, ties: painting, people: cast };
  return { name: '', ground: NOTHING, live: all, cover: NOTHING, top: NOTHING, all };
}

/** Whether a tie neither goes nor turns into its ghost. @param {TieStep} step */
const remains = ({ before, after }) => before !== null && after !== null && before.ghost === after.ghost;

/** Whether nothing of a tie is still to come once everybody stands. @param {TieStep} step */
function settled({ before, after }) {
  if (!before || !after) return false;
  return (
    before.ghost !== after.ghost ||
    (before.width === after.width && before.noted === after.noted && before.disputed === after.disputed)
  );
}
