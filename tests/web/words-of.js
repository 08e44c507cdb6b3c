/**
 * Reads the texts of the page out of its modules: those that are asked of words.js, and those that bypass it.
 */
import { parse } from 'acorn';

/** @typedef {import('acorn').AnyNode} Node */
/** @typedef {{text: string, start: number, end: number, line: number}} Stray */

/** Attributes that are read or heard. */
const SPOKEN = new Set(['title', 'aria-label', 'aria-description', 'aria-roledescription', 'placeholder', 'alt']);
/** Members that put a text into the page. */
const SHOWN = new Set(['textContent', 'innerText', 'title', 'ariaLabel', 'placeholder', 'alt']);
/** What takes texts of its own kind: names of elements, keys, faces, media, places, statements. */
const TECHNICAL = new Set(
  (
    'querySelector querySelectorAll closest matches matchMedia addEventListener removeEventListener startsWith endsWith ' +
    'includes indexOf split normalize setProperty getPropertyValue insertRule postMessage createElementNS cssVar ' +
    'dispatchEvent toDataURL toBlob open replaceAll replace localeCompare fetch get set has number'
  ).split(' '),
);
const BUILDERS = new Set(['h', 'svg']);
const WORDS = new Set(['t', 'plural', 'counted']);

const LETTERS = /[A-Za-z]{2}/;
/** A sentence, a name or several words: what a reader reads. */
const READS = /^[^a-z]*[A-Z][a-z’']+\b(?![-.(A-Z/:])|[A-Za-z,;:.…?!’“”] [A-Za-z“”]|^[ ,.]*[a-z]+ $|^ [a-z]+/;
/** Selectors, faces, values of style, addresses, types of media. */
const CODE =
  /^[.#[]|^\d+ ?\d*px|^\d|px$|var\(|\bpx\b|^[a-z-]+\/[a-z.-]|=>|^https?:|^[a-z]+ \{|^[$<]|^(?:MATCH|CALL|SHOW)\b|^\/\//;

/** @param {string} source */
export function program(source) {
  return parse(source, { ecmaVersion: 2024, sourceType: 'module', locations: true });
}

/** @param {any} node @param {(node: any, above: any[]) => boolean|void} visit true: not deeper @param {any[]} above */
export function walk(node, visit, above = []) {
  if (visit(node, above)) return;
  for (const part of Object.values(node)) {
    for (const child of Array.isArray(part) ? part : [part]) {
      if (child && typeof child.type === 'string') walk(child, visit, [node, ...above]);
    }
  }
}

/** @param {any} node */
const called = (node) => node.callee?.name ?? node.callee?.property?.name;

/** The text of a literal, or of a template with a gap for each value. @param {any} node @returns {string|null} */
export function textOf(node) {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type === 'TemplateLiteral') return node.quasis.map((part) => part.value.cooked).join('\u0000');
  if (node.type === 'BinaryExpression' && node.operator === '+') {
    const [left, right] = [textOf(node.left), textOf(node.right)];
    return left !== null && right !== null ? left + right : null;
  }
  return null;
}

/** Whether a node stands where a reader reads it. @param {any} node @param {any[]} above */
function isShown(node, above) {
  let inner = node;
  for (const outer of above) {
    if (outer.type === 'CallExpression' && BUILDERS.has(called(outer))) return outer.arguments[2] === inner;
    if (outer.type === 'AssignmentExpression') {
      return outer.right === inner && outer.left.type === 'MemberExpression' && SHOWN.has(outer.left.property.name);
    }
    if (outer.type === 'Property') return outer.value === inner && SPOKEN.has(outer.key.name ?? outer.key.value);
    const through =
      outer.type === 'ArrayExpression' ||
      outer.type === 'LogicalExpression' ||
      (outer.type === 'ConditionalExpression' && outer.test !== inner) ||
      outer.type === 'TemplateLiteral';
    if (!through) return false;
    inner = outer;
  }
  return false;
}

/** Whether a node stands where no text for readers does. @param {any} node @param {any[]} above */
function isTechnical(node, [up, ...rest]) {
  switch (up.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ImportExpression':
    case 'SwitchCase':
    case 'TaggedTemplateExpression':
    case 'ExpressionStatement':
      return true;
    case 'Property':
      if (up.key === node) return true;
      return /^(?:class|id|type|d|href|style|viewBox|transform|font|selector|accept|rel|xmlns.*|key|\$type)$/.test(
        up.key.name ?? up.key.value,
      );
    case 'MemberExpression':
      return true;
    case 'BinaryExpression':
      return up.operator !== '+';
    case 'CallExpression':
      if (BUILDERS.has(called(up))) return up.arguments[0] === node;
      if (called(up) === 'setAttribute') return up.arguments[0] === node || !SPOKEN.has(up.arguments[0].value);
      return TECHNICAL.has(called(up));
    case 'NewExpression':
      return called(up) !== 'Error' && !/Error$/.test(called(up) ?? '');
    case 'ArrayExpression':
      return rest[0]?.type === 'NewExpression';
    case 'ConditionalExpression':
    case 'LogicalExpression':
    case 'TemplateLiteral':
      return isTechnical(up, rest);
    default:
      return false;
  }
}

/**
 * Texts that readers meet in English whatever their language is.
 * @param {string} source
 * @returns {(Stray & {node: any})[]}
 */
export function straysOf(source) {
  const strays = [];
  walk(program(source), (node, above) => {
    if (node.type === 'CallExpression' && WORDS.has(called(node))) {
      for (const part of node.arguments.slice(called(node) === 'counted' ? 0 : 1)) {
        if (part.type === 'ObjectExpression' && called(node) !== 'plural') look(part, [node, ...above]);
      }
      return true;
    }
    look(node, above);
    return false;
  });
  return strays;

  function look(node, above) {
    const text = node.type === 'Literal' || node.type === 'TemplateLiteral' ? textOf(node) : null;
    if (text === null || !LETTERS.test(text)) return;
    if (isTechnical(node, above) || CODE.test(text.trim().replaceAll('\u0000', 'x'))) return;
    if (READS.test(text.replaceAll('\u0000', 'Xx')) || isShown(node, above)) {
      strays.push({ node, text, start: node.start, end: node.end, line: node.loc.start.line });
    }
  }
}
