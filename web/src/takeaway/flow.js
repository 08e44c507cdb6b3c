/** Words set in lines, as wide as a column is. Pure. */

/** @typedef {(text: string) => number} Wide the width of a text */

/**
 * @param {string} words
 * @param {number} width
 * @param {Wide} wide
 * @returns {string[]}
 */
export function linesOf(words, width, wide) {
  const lines = /** @type {string[]} */ ([]);
  let line = '';
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && wide(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/**
 * Lines in columns of one height: the first is filled first.
 * @param {string[]} lines
 * @param {number} count of columns
 * @returns {string[][]}
 */
export function inColumns(lines, count) {
  const high = Math.ceil(lines.length / count);
  return Array.from({ length: count }, (_, i) => lines.slice(i * high, (i + 1) * high)).filter((some) => some.length);
}
