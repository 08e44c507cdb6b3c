/**
 * Writes a lesson as the file that the reader of lessons reads: Markdown with a head, and a block for each scene. Pure.
 */
import { clean, linesOf, paragraphsOf, phrasesOf, written } from './marked.js';
import { datesIn, titleOf } from './draft.js';

/** @typedef {import('./draft.js').Draft} Draft */
/** @typedef {import('./draft.js').DraftScene} DraftScene */
/** @typedef {import('../../replies.js').PhraseReply} Phrase */

const PLAIN = /^\p{L}[\p{L}\p{N} ,;’()!–?]*$/u;
const ID = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;
const DATE = /^\d[\dX/.-]*[~?%]?$/;

/** @param {Draft} draft */
export function markdownOf(draft) {
  const minutes = draft.minutes ?? draft.scenes.reduce((sum, scene) => sum + (scene.minutes ?? 0), 0);
  const aims = draft.aims.map(clean).filter(Boolean);
  return [
    '---',
    `title: ${yaml(draft.title)}`,
    `audience: ${yaml(draft.audience)}`,
    ...(minutes ? [`minutes: ${minutes}`] : []),
    `dataset: ${value(draft.dataset, ID)}`,
    ...(aims.length ? ['aims:', ...aims.map((aim) => `  - ${yaml(aim)}`)] : ['aims: []']),
    '---',
    '',
    ...paragraphs(draft.about),
    ...draft.scenes.flatMap((scene, i) => sceneOf(scene, i)),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

/** @param {DraftScene} scene @param {number} i */
function sceneOf(scene, i) {
  const options = scene.options.filter(({ text }) => clean(text));
  const notes = scene.notes.flatMap((note) => linesOf(note));
  return [
    `## ${literal(titleOf(scene, i))}`,
    '',
    '```view',
    ...viewOf(scene),
    '```',
    '',
    ...paragraphs(scene.text),
    ...part('Question', paragraphs(scene.question)),
    ...part(
      'Options',
      options.length ? [...options.map(({ text, right }) => `- [${right ? 'x' : ' '}] ${line(text)}`), ''] : [],
    ),
    ...part('Answer', paragraphs(scene.answer)),
    ...part('Notes', notes.length ? [...notes.map((note) => `- ${line(note)}`), ''] : []),
  ];
}

/** @param {DraftScene} scene */
function viewOf(scene) {
  const { reveal, focus, beside, highlight, form, query, camera, box, minutes } = scene;
  const dates = datesIn(scene);
  const filter = filterOf(scene);
  return [
    ...(dates.length === 1 ? [`date: ${value(dates[0], DATE)}`] : dates.length ? [`date: ${list(dates, DATE)}`] : []),
    ...(clean(reveal) ? [`reveal: ${value(clean(reveal), DATE)}`] : []),
    ...(focus.length ? [`focus: ${list(focus, ID)}`] : []),
    ...(beside ? [`beside: ${list(beside, ID)}`] : []),
    ...(highlight.length ? [`highlight: ${list(highlight, ID)}`] : []),
    ...(filter.length ? [`filter: {${filter.join(', ')}}`] : []),
    ...(form === 'map' ? [] : [`view: ${form}`]),
    ...(query ? [`query: ${value(query.name, ID)}`] : []),
    ...(query && Object.keys(query.parameters).length ? [`parameters: {${pairs(query.parameters)}}`] : []),
    ...(camera === 'lesson' ? [] : [`camera: ${camera === 'box' ? `[${box.join(', ')}]` : camera}`]),
    ...(minutes ? [`minutes: ${minutes}`] : []),
  ];
}

/** @param {DraftScene} scene */
const filterOf = ({ strength, sign, certainties }) => [
  ...(strength > 1 ? [`strength: ${strength}`] : []),
  ...(sign === null ? [] : [`kind: ${sign > 0 ? 'allied' : 'rival'}`]),
  ...(certainties.length ? [`certainty: ${list(certainties, ID)}`] : []),
];

/** @param {object} parameters */
const pairs = (parameters) =>
  Object.entries(parameters)
    .map(([name, text]) => `${value(name, ID)}: ${value(String(text), ID)}`)
    .join(', ');

/** @param {string} title @param {string[]} lines */
const part = (title, lines) => (lines.length ? [`### ${title}`, '', ...lines] : []);

/** @param {string} text */
const paragraphs = (text) => paragraphsOf(text).flatMap((phrases) => [begun(written(phrases, escaped)), '']);

/** @param {string} text */
const line = (text) => begun(written(phrasesOf(text), escaped));

/** A title has no bold words. @param {string} text */
const literal = (text) => begun(escaped(clean(text)).replace(/#+$/, (marks) => marks.replace(/#/g, '\\#')));

/** Letters that mean something anywhere in a line. @param {string} text */
const escaped = (text) => text.replace(/[\\*_[\]<]|&(?=#?\w+;)/g, '\\$&').replace(/`/g, '&#96;');

/** What means something where a line begins. @param {string} text */
const begun = (text) => text.replace(/^[#>+=~-]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');

/** @param {string} text */
const yaml = (text) => value(clean(text), PLAIN);

/** @param {string} text @param {RegExp} plain what needs no quotes */
const value = (text, plain) => (plain.test(text) ? text : JSON.stringify(text));

/** @param {string[]} texts @param {RegExp} plain */
const list = (texts, plain) => `[${texts.map((text) => value(text, plain)).join(', ')}]`;
