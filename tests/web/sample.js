/**
 * A small history for tests: four people, two camps, one flip. It says itself what holds in each year, as the server
 * does.
 */

/** @param {any} tie @returns {any} */
export function tie(tie) {
  const from = tie.from ?? '1922';
  const to = tie.to ?? '';
  const id = tie.id ?? `${tie.a}-${tie.b}-${from}`;
  return {
    id,
    sign: 1,
    strength: 2,
    certainty: 'attested',
    basis: 'political',
    from,
    to,
    fromWords: from,
    toWords: to || 'after 1930',
    fromVague: false,
    toVague: false,
    run: id,
    validFrom: `${from}-01-01`.slice(0, 10),
    validTo: to ? `${to}-12-30`.slice(0, 10) : '1930-12-31',
    sureFrom: `${from}-01-01`.slice(0, 10),
    sureTo: to ? `${to}-12-30`.slice(0, 10) : '1930-12-31',
    fromYear: Number(from.slice(0, 4)),
    toYear: to ? Number(to.slice(0, 4)) : 1930,
    open: !to,
    claim: 'A claim.',
    headline: '',
    why: '',
    endWhy: '',
    endedBy: null,
    dispute: '',
    note: '',
    sources: [],
    claims: [],
    ...tie,
  };
}

/** @param {string} id @param {object} [more] */
export const person = (id, more = {}) => ({
  id,
  name: id,
  fullName: id,
  nameRu: '',
  mapName: id,
  born: '1880',
  died: '',
  diedWords: '',
  life: 'born 1880',
  deathManner: '',
  role: '',
  tier: 1,
  x: null,
  y: null,
  stays: [],
  ...more,
});

/** @param {any[]} ties @returns {any[]} a run for each tie */
const runsOf = (ties) =>
  ties.map((one) => ({
    id: one.id,
    a: one.a,
    b: one.b,
    sign: one.sign,
    ties: [one.id],
    from: one.from,
    to: one.to,
    fromWords: one.fromWords,
    toWords: one.toWords,
    span: `from ${one.from}`,
    validFrom: one.validFrom,
    validTo: one.validTo,
    fromYear: one.fromYear,
    toYear: one.toYear,
    open: one.open,
    end: one.endWhy,
    endedBy: one.endedBy,
  }));

/** @param {any} history @param {any[]} told entries that say more */
function entriesOf({ ties, people }, told) {
  return Array.from({ length: 11 }, (_, i) => {
    const year = 1920 + i;
    const day = `${year}-12-31`;
    const dead = people
      .filter((/** @type {any} */ one) => one.died && one.died <= day)
      .map((/** @type {any} */ one) => one.id);
    const holds = (/** @type {any} */ one) =>
      one.validFrom <= day && day <= one.validTo && !dead.includes(one.a) && !dead.includes(one.b);
    return {
      year,
      sentence: '',
      ties: ties.filter(holds).map((/** @type {any} */ one) => one.id),
      seats: [],
      factions: [],
      dead,
      changes: [],
      ...told.find((entry) => entry.year === year),
    };
  });
}

/**
 * @param {any} [more] what differs; `told` are entries of years, each in place of what the sample says of that year
 * @returns {any}
 */
export function history({ told = [{ year: 1926, sentence: 'They change sides.' }], ...more } = {}) {
  const facts = {
    people: [
      person('ann', { x: 200, y: 300 }),
      person('bob', { x: 300, y: 320 }),
      person('cyd', { x: 760, y: 300 }),
      person('dan', { x: 700, y: 200, died: '1927-05-04' }),
    ],
    ties: [
      tie({ a: 'ann', b: 'bob', from: '1922', to: '1925' }),
      tie({ a: 'ann', b: 'bob', from: '1926', sign: -1, strength: 3 }),
      tie({ a: 'ann', b: 'cyd', from: '1922', sign: -1 }),
      tie({ a: 'cyd', b: 'dan', from: '1921' }),
    ],
    ...more,
  };
  return {
    dataset: {
      id: 'sample',
      title: 'Sample',
      language: 'en',
      horizon: '1930-12-31',
      description: '',
      lead: '',
      version: '1',
      seats: { body: 'the council', full: 'in the council', candidate: 'candidate' },
      actors: null,
      neutralAmong: ['ann', 'bob'],
    },
    years: { first: 1920, last: 1930, coreFirst: 1922, coreLast: 1928, opening: 1926, entries: entriesOf(facts, told) },
    runs: runsOf(facts.ties),
    factions: [],
    memberships: [],
    offices: [],
    events: [],
    sources: [],
    claims: [],
    terms: [],
    ...facts,
  };
}
