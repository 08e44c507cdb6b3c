/**
 * Where days lie on the rail that is opened to one year: all its width but for two edges that lead to its neighbours.
 * Pure.
 */

/** @typedef {import('./rail-scale.js').RailScale} RailScale */

/**
 * @param {number} year
 * @param {number} width
 * @param {number} edge what either neighbour keeps
 * @returns {RailScale} the neighbours are as wide as their edges
 */
export function dayScale(year, width, edge) {
  const room = width - 2 * edge;
  return {
    at(years) {
      if (years < year) return years < year - 1 ? 0 : (years - year + 1) * edge;
      return Math.min(
        width,
        years < year + 1 ? edge + (years - year) * room : width - edge + (years - year - 1) * edge,
      );
    },
    year: (x) => year + (x < edge ? -1 : x > width - edge ? 1 : 0),
    width: (other) => (other === year ? room : Math.abs(other - year) === 1 ? edge : 0),
    /** The moment at a place, in years; at an edge the first or the last of the year. */
    moment: (x) => year + Math.min(0.9999, Math.max(0, (x - edge) / room)),
  };
}
