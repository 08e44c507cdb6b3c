/** The years of a line in which a filter leaves it its ink, and those in which it does not. Pure. */

/**
 * @param {{from: number, to: number}} piece of a line, in years
 * @param {((year: number) => boolean)|null} isQuiet whether the line loses its ink in a year; null: in none
 * @returns {{from: number, to: number, quiet: boolean}[]} one after the other, as few as can be
 */
export function stretchesOf({ from, to }, isQuiet) {
  const stretches = [{ from, to, quiet: isQuiet?.(Math.floor(from)) ?? false }];
  for (let year = Math.floor(from) + 1; isQuiet && year < to; year++) {
    const last = stretches[stretches.length - 1];
    const quiet = isQuiet(year);
    if (quiet === last.quiet) continue;
    last.to = year;
    stretches.push({ from: year, to, quiet });
  }
  return stretches;
}
