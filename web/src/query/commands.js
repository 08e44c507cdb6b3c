/** What a line that begins with a colon does, as in Neo4j Browser. Pure: it says what to do, the page does it. */
import { guess } from './parameters.js';
import { t } from '../words/words.js';

/**
 * @typedef {object} Effect
 * @property {string} text what is said, or the lines that are shown
 * @property {boolean} [clears] whether answers go
 * @property {{name: string, value: string}} [sets] a parameter
 * @property {boolean} [forgets] whether all parameters that were typed are forgotten
 */
/**
 * @typedef {object} Surroundings
 * @property {{name: string, value: string}[]} parameters
 * @property {string[]} history
 * @property {import('./completion.js').Schema|null} schema
 */

const HELP = [
  t(':param name => value   sets a parameter, such as :param year => 1926'),
  t(':params                shows the parameters; :params clear forgets what was typed'),
  t(':history               shows what was run'),
  t(':schema                shows labels, types and properties'),
  t(':clear                 takes the answers away'),
  t('Ctrl Enter runs, Esc stops, Ctrl with ↑ and ↓ walks through what was run.'),
].join('\n');

/** @type {Record<string, (rest: string, around: Surroundings) => Effect>} */
const COMMANDS = {
  help: () => ({ text: HELP }),
  clear: () => ({ text: '', clears: true }),
  history: (_, { history }) => ({ text: history.join('\n\n') || t('Nothing was run yet.') }),
  schema: (_, { schema }) => ({ text: schema ? schemaText(schema) : t('The schema has not come yet. Try again.') }),
  param: (rest) => {
    const found = /^([\p{L}_][\p{L}\p{N}_]*)\s*(?:=>|:)\s*([^]+)$/u.exec(rest);
    if (!found) return { text: t('Write it as :param name => value.') };
    const value = unquoted(found[2].trim());
    return { text: t('{name} is {value}.', { name: `$${found[1]}`, value }), sets: { name: found[1], value } };
  },
  params: (rest, { parameters }) => {
    if (rest === 'clear') return { text: t('What was typed is forgotten.'), forgets: true };
    if (rest) return { text: t('Set one at a time: :param name => value.') };
    return {
      text: parameters.map(({ name, value }) => `$${name} = ${value}`).join('\n') || t('There are no parameters.'),
    };
  },
};

/**
 * @param {{name: string, rest: string}} command
 * @param {Surroundings} around
 * @returns {Effect}
 */
export function obey({ name, rest }, around) {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : null;
  const known = Object.keys(COMMANDS).map((one) => `:${one}`);
  return (
    command?.(rest, around) ?? {
      text: t('There is no :{name} here. There are {list}.', { name, list: known.join(', ') }),
    }
  );
}

/** A text without its quotes; a call such as date('1926-12-31') stands for its day. @param {string} text */
function unquoted(text) {
  const day = /^date\(\s*['"]([^'"]*)['"]\s*\)$/.exec(text);
  if (day) return day[1];
  const quoted = /^'([^']*)'$|^"([^"]*)"$/.exec(text);
  return quoted && guess(text) === 'string' ? (quoted[1] ?? quoted[2]) : text;
}

/** @param {import('./completion.js').Schema} schema */
function schemaText({ labels, types, keys }) {
  const line = (/** @type {string} */ sign) => (/** @type {string} */ name) =>
    `${sign}${name}   ${(keys.get(name) ?? []).join(', ')}`;
  return [...labels.map(line(':')), '', ...types.map(line('-'))].join('\n');
}
