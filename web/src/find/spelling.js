/**
 * Names of one alphabet in the letters of another have many spellings: Trotsky, Trotzki, Trockij, Троцкий. Each word
 * gets a key that is the same for all of them, and words that are only nearly the same are measured by their slips of
 * the pen. Pure.
 */

const CYRILLIC = /** @type {Record<string, string>} */ ({
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ў: 'w',
});

/** Letters whose mark changes the sound; of all others the mark is dropped. */
const MARKED = /** @type {Record<string, string>} */ ({
  ž: 'zh',
  ż: 'zh',
  š: 'sh',
  č: 'ch',
  ć: 'ch',
  ŝ: 'shch',
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  þ: 'th',
});

/** Case, accents and the signs of soft and hard letters do not count; ё is е. @param {string} text */
export function folded(text) {
  const lower = text.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower
    .replaceAll('ё', 'е')
    .replaceAll('й', '\u0001')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('\u0001', 'й');
}

/** Most words have no letter outside ASCII, and nothing to fold but their case. @param {string} text */
function isPlain(text) {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** The words of a text, folded; 's falls away. @param {string} text @returns {string[]} */
export function wordsOf(text) {
  const clean = folded(text).replace(/[’'ʹʺ`´](?:s(?![\p{L}\p{N}]))?/gu, '');
  return clean.match(isPlain(clean) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
}

/** A word in plain Latin letters. @param {string} word */
function latin(word) {
  if (isPlain(word)) return word.toLowerCase().replace(/[^a-z0-9]/g, '');
  const marked = word.toLowerCase().replace(/[žżščćŝłßøæđðþ]/g, (letter) => MARKED[letter]);
  return folded(marked)
    .replace(/[\u0400-\u04ff]/g, (letter) => CYRILLIC[letter] ?? '')
    .replace(/[^a-z0-9]/g, '');
}

/**
 * What a letter or two can stand for, according to whose spelling it is: ch is the Russian ч in English, ш in French
 * and х in German and Polish; j is ж in French, й in German and in libraries. S is every hissing sound, c is ц, h is х.
 * @type {[RegExp, string[]][]}
 */
const DOUBTFUL = [
  [/ch/g, ['S', 'h']],
  [/j/g, ['S', 'i']],
  [/c/g, ['k', 'c']],
  [/z/g, ['s', 'c']],
  [/x/g, ['ks', 'h']],
];

/** What is the same whoever spells. @type {[RegExp, string][]} */
const CERTAIN = [
  [/schtsch|chtch|shch|szcz|stch/g, 'S'],
  [/d(?:sch|zh|j)/g, 'S'],
  [/tsch|tch|sch|sh|zh|cz|sz/g, 'S'],
  [/tz|ts/g, 'C'],
  [/kh/g, 'H'],
  [/gh/g, 'g'],
  [/ph|ff?/g, 'v'],
  [/th/g, 't'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/ou/g, 'u'],
];

/** More readings than this has no name, only a cat on the keys. */
const MOST_KEYS = 6;

/** What is left when the letters are sounds. @param {string} text */
const settled = (text) =>
  text
    .replaceAll('C', 'c')
    .replaceAll('H', 'h')
    .replaceAll('y', 'i')
    // A glide before a vowel is heard by some and not by others: Zinoviev, Zinov’ev; Krupskaya, Krupskaia.
    .replace(/i+(?=[aeou])/g, '')
    .replace(/(.)\1+/g, '$1')
    // Boukharine, Lénine.
    .replace(/(?<=.{4})e$/, '');

/**
 * The keys that a word can have, one for each way to read its doubtful letters. Two spellings of a name share a key.
 * @param {string} word
 * @returns {string[]}
 */
export function keysOf(word) {
  let texts = [CERTAIN.reduce((text, [sign, sound]) => text.replace(sign, sound), latin(word))];
  for (const [sign, sounds] of DOUBTFUL) {
    texts = texts.flatMap((text) =>
      text.search(sign) < 0 ? [text] : sounds.map((sound) => text.replace(sign, sound)),
    );
  }
  return [...new Set(texts.map(settled))].filter(Boolean).slice(0, MOST_KEYS);
}

/** How many slips a word of a length may have. @param {number} length */
export const slipsFor = (length) => (length < 5 ? 0 : length < 8 ? 1 : 2);

/**
 * The slips between two words: a letter too many, too few or wrong, or two in the wrong order.
 * @param {string} one
 * @param {string} other
 * @param {number} most more than this is not counted
 * @returns {number} the slips, or Infinity when there are more
 */
export function slips(one, other, most) {
  const width = other.length;
  if (Math.abs(one.length - width) > most || width >= LONGEST) return Infinity;
  let [older, before, row] = ROWS;
  for (let j = 0; j <= width; j++) before[j] = j;
  for (let i = 1; i <= one.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= width; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + same);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) cost = Math.min(cost, older[j - 2] + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Infinity;
    [older, before, row] = [before, row, older];
  }
  return before[width] <= most ? before[width] : Infinity;
}

/** Room for the three rows of the reckoning, kept because it is done a thousand times for each key that is pressed. */
const LONGEST = 64;
const ROWS = [0, 1, 2].map(() => new Uint8Array(LONGEST));
