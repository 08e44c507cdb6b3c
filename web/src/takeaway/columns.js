/** What every format tells of a person and of a tie, under which names. Pure. */
import { factionNames, kindOf } from './scope.js';

/** @typedef {import('./scope.js').Node} Node */
/** @typedef {import('../types.js').Tie} Tie */
/** @typedef {import('../timeline.js').Timeline} Timeline */
/** @typedef {string|number|boolean} Value */
/** @template T @typedef {{name: string, type: 'string'|'integer'|'boolean', of: (item: T) => Value}} Column */

/** @param {Timeline} timeline @returns {Column<Node>[]} */
export const personColumns = (timeline) => [
  { name: 'name', type: 'string', of: ({ person }) => person.name },
  { name: 'fullName', type: 'string', of: ({ person }) => person.fullName },
  { name: 'nameRu', type: 'string', of: ({ person }) => person.nameRu },
  { name: 'role', type: 'string', of: ({ person }) => person.role },
  { name: 'born', type: 'string', of: ({ person }) => person.born },
  { name: 'died', type: 'string', of: ({ person }) => person.died },
  { name: 'prominence', type: 'integer', of: ({ person }) => person.tier },
  { name: 'factions', type: 'string', of: (node) => factionNames(timeline, node).join('; ') },
];

/** @type {Column<Tie>[]} */
export const TIE_COLUMNS = [
  { name: 'kind', type: 'string', of: kindOf },
  { name: 'sign', type: 'integer', of: ({ sign }) => sign },
  { name: 'strength', type: 'integer', of: ({ strength }) => strength },
  { name: 'from', type: 'string', of: ({ from }) => from },
  { name: 'to', type: 'string', of: ({ to }) => to },
  { name: 'validFrom', type: 'string', of: ({ validFrom }) => validFrom },
  { name: 'validTo', type: 'string', of: ({ validTo }) => validTo },
  { name: 'open', type: 'boolean', of: ({ open }) => open },
  { name: 'certainty', type: 'string', of: ({ certainty }) => certainty },
  { name: 'basis', type: 'string', of: ({ basis }) => basis },
  { name: 'claim', type: 'string', of: ({ claim }) => claim },
  { name: 'sources', type: 'string', of: ({ sources }) => sources.join('; ') },
];

/** What a file says of itself. @param {import('./scope.js').Scope} scope */
export const aboutOf = ({ title, version, last, remarks }) =>
  [
    `${title}.`,
    `Data version ${version}.`,
    `Dates are EDTF; validFrom and validTo are the first and the last day on which a tie holds, ${last} at most.`,
    'sign is 1 for allied and -1 for rivals; strength is from 1 (weak) to 3 (central).',
    ...remarks,
  ].join(' ');
