/**
 * Text as a teacher types it: **bold**, `Cypher`, and each line a paragraph. Both ways between it and the phrases that
 * the page shows. A backslash takes its meaning from a star, a backtick or a backslash behind it. Pure.
 */

/** @typedef {import('../../replies.js').PhraseReply} Phrase */
/** @typedef {{kind: 'text', text: string}|{kind: 'code', text: string}} Words */
/** @typedef {Words|{kind: 'stars', opens: boolean, closes: boolean}} Token */

const WORD = /[\p{L}\p{N}]/u;
const EDGE = /^[\s!-/:-@[-`{-~]?$/; // nothing, a space, or a sign

/**
 * One line, without what no file can hold: other spaces, signs that cannot be printed, halves of letters.
 * @param {string} text
 */
export const clean = (text) =>
  text
    .replace(/[^\S\u00a0\u202f\u2007]|\u0085/g, ' ')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/ {2,}/g, ' ')
    .trim();

/** The paragraphs of a text: its lines. @param {string} text */
export const linesOf = (text) =>
  text
    .split(/\r\n|[\n\r\f\u0085\u2028\u2029]/)
    .map(clean)
    .filter(Boolean);

/** @param {string} text @returns {Phrase[][]} */
export const paragraphsOf = (text) =>
  linesOf(text)
    .map(phrasesOf)
    .filter((phrases) => phrases.length > 0);

/** How many letters the class sees. @param {string} text */
export const lettersIn = (text) =>
  paragraphsOf(text).reduce((sum, phrases) => sum + phrases.reduce((all, phrase) => all + phrase.text.length, 0), 0);

/** @param {string} line @returns {Phrase[]} */
export function phrasesOf(line) {
  const tokens = tokensOf(clean(line));
  const phrases = /** @type {Phrase[]} */ ([]);
  const add = (/** @type {string} */ kind, /** @type {string} */ text) => {
    const last = phrases[phrases.length - 1];
    if (!text) return;
    if (last?.kind === kind) last.text += text;
    else phrases.push({ kind, text });
  };
  let strong = false;
  tokens.forEach((token, i) => {
    if (token.kind === 'code') return add('code', token.text);
    if (token.kind === 'text') return add(strong ? 'strong' : 'plain', token.text);
    const turns = strong
      ? token.closes
      : token.opens && tokens.slice(i + 1).some((later) => later.kind === 'stars' && later.closes);
    if (turns) strong = !strong;
    else add(strong ? 'strong' : 'plain', '**');
  });
  return phrases;
}

/** @param {string} line @returns {Token[]} */
function tokensOf(line) {
  const tokens = /** @type {Token[]} */ ([]);
  for (let i = 0; i < line.length;) {
    const rest = line.slice(i);
    const escaped = /^\\([*`\\])/.exec(rest);
    const ticks = /^`+/.exec(rest)?.[0] ?? '';
    const end = ticks ? closing(line, i + ticks.length, ticks.length) : -1;
    const stars = /^\*+/.exec(rest)?.[0] ?? '';
    if (escaped) {
      tokens.push({ kind: 'text', text: escaped[1] });
      i += 2;
    } else if (end >= 0) {
      tokens.push({ kind: 'code', text: unpadded(line.slice(i + ticks.length, end)) });
      i = end + ticks.length;
    } else if (stars.length === 2) {
      const [before, after] = [line[i - 1] ?? '', line[i + 2] ?? ''];
      tokens.push({ kind: 'stars', opens: opens(before, after), closes: opens(after, before) });
      i += 2;
    } else {
      const text = ticks || stars || /** @type {RegExpExecArray} */ (/^(?:\\|[^\\`*]+)/.exec(rest))[0];
      tokens.push({ kind: 'text', text });
      i += text.length;
    }
  }
  return tokens;
}

/**
 * Whether stars between two letters can begin a bold word; they end one under the same rule, read backwards.
 * @param {string} before @param {string} after
 */
const opens = (before, after) => after !== '' && !/\s/.test(after) && (WORD.test(after) || EDGE.test(before));

/**
 * Where as many backticks stand as began a piece of code.
 * @param {string} line @param {number} from @param {number} count
 */
function closing(line, from, count) {
  for (const { 0: ticks, index } of line.slice(from).matchAll(/`+/g)) {
    if (ticks.length === count) return from + index;
  }
  return -1;
}

/** @param {string} code */
const unpadded = (code) => (/^ .*\S.* $/.test(code) ? code.slice(1, -1) : code);

/** The same as a teacher would type it. @param {Phrase[][]} paragraphs */
export const textOf = (paragraphs) => paragraphs.map((phrases) => written(phrases, typed)).join('\n');

/** @param {string} text */
const typed = (text) =>
  text
    .replace(/\\(?=[\\*`]|$)/g, '\\\\')
    .replace(/`/g, '\\`')
    .replace(/\*{2,}|^\*|\*$/g, (stars) => stars.replace(/\*/g, '\\*'));

/**
 * @param {Phrase[]} phrases
 * @param {(text: string) => string} escape what stands for letters that would mean something
 */
export function written(phrases, escape) {
  let text = '';
  for (let i = 0; i < phrases.length;) {
    const run = boldRun(phrases, i);
    const part = phrases
      .slice(i, run || i + 1)
      .map(({ kind, text: words }) => (kind === 'code' ? fenced(words) : escape(words)));
    text += run ? `**${part.join('')}**` : part.join('');
    i = run || i + 1;
  }
  return text;
}

/**
 * Where the bold words end that begin at a phrase; 0 if none do. Code between two bold words is within the stars, and
 * code beside a bold word that begins or ends with a space, where stars would mean nothing.
 * @param {Phrase[]} phrases @param {number} from
 */
function boldRun(phrases, from) {
  let end = from;
  while (end < phrases.length && phrases[end].kind !== 'plain') end++;
  const isStrong = (/** @type {number} */ i) => i < end && phrases[i].kind === 'strong';
  const begins = isStrong(from) || (isStrong(from + 1) && /^\s/.test(phrases[from + 1].text));
  if (!begins) return 0;
  if (isStrong(end - 1) || /\s$/.test(phrases[end - 2]?.text ?? '')) return end;
  return end - 1;
}

/** @param {string} code */
function fenced(code) {
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const shorter = code.includes('`') ? longest + 1 : 1;
  const pad = /^`|`$|^ .*\S.* $/.test(code) ? ' ' : '';
  return '`'.repeat(shorter) + pad + code + pad + '`'.repeat(shorter);
}
