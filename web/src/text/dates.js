/** EDTF texts (level 0 and the level 1 forms that the data uses) as words and as numbers. Pure. */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** @param {string} edtf */
const bare = (edtf) => edtf.replace(/[~?%]/g, '');
/** @param {string} edtf */
const ends = (edtf) => bare(edtf).split('/');

/** @param {number} year @param {number} month 1 to 12 */
const daysIn = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * The first day an EDTF text can mean.
 * @param {string} edtf
 * @returns {string} ISO day, empty for an empty text
 */
export function earliest(edtf) {
  const text = ends(edtf)[0];
  if (text.length === 4) return `${text}-01-01`;
  return text.length === 7 ? `${text}-01` : text;
}

/**
 * The last day an EDTF text can mean.
 * @param {string} edtf
 * @returns {string} ISO day, empty for an empty text
 */
export function latest(edtf) {
  const parts = ends(edtf);
  const text = parts[parts.length - 1];
  if (text.length === 4) return `${text}-12-31`;
  if (text.length !== 7) return text;
  return `${text}-${String(daysIn(Number(text.slice(0, 4)), Number(text.slice(5)))).padStart(2, '0')}`;
}

/**
 * A day as a number of years, for drawing along a line of time.
 * @param {string} iso
 */
export function asYears(iso) {
  const [year, month = 1, day = 1] = iso.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
}

/** Whether a date frays: approximate, uncertain or known to the year only. @param {string} edtf */
export const isVague = (edtf) => /[~?%]/.test(edtf) || ends(edtf)[0].length <= 4;

/** @param {string} text one date without marks */
function plain(text) {
  const [year, month, day] = text.split('-');
  return [day ? String(Number(day)) : '', month ? MONTHS[Number(month) - 1] : '', year].filter(Boolean).join(' ');
}

/**
 * A date in words: "April 1926", "about May 1922", "8 to 16 March 1921".
 * @param {string} edtf
 * @param {string} [none] what an empty date says
 */
export function inWords(edtf, none = 'after 1940') {
  if (!edtf) return none;
  const [first, last] = ends(edtf);
  const about = edtf.includes('~') ? 'about ' : '';
  const doubt = edtf.includes('?') ? ' (uncertain)' : '';
  if (last && last !== '..') return about + range(first, last) + doubt;
  return about + plain(first) + doubt;
}

/** @param {string} first @param {string} last */
function range(first, last) {
  if (first.length === 10 && last.length === 10 && first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))} to ${plain(last)}`;
  return `${plain(first)} to ${plain(last)}`;
}

/**
 * A date inside a year that is already named: "21 January", "April", "about May"; empty when only the year is known.
 * @param {string} edtf
 * @param {number} year
 */
export function withinYear(edtf, year) {
  if (!edtf) return '';
  const words = inWords(edtf).replaceAll(` ${year}`, '').replace(' (uncertain)', '');
  const text = words === String(year) || words === `about ${year}` ? '' : words;
  return text && (text[0].toUpperCase() + text.slice(1));
}

/**
 * The life of a person: "1879–1940".
 * @param {{born: string, died: string}} person
 */
export function lifeSpan({ born, died }) {
  const year = (/** @type {string} */ edtf) => (edtf ? `${edtf.includes('~') || edtf.includes('?') ? 'about ' : ''}${bare(edtf).slice(0, 4)}` : '');
  return died ? `${year(born)}–${year(died)}` : `born ${year(born)}`;
}
