/** A small history for tests: four people, two camps, one flip. */

/** @param {Partial<import('../../web/src/types.js').Tie>} tie */
export function tie(tie) {
  const from = tie.from ?? '1922';
  const to = tie.to ?? '';
  return /** @type {any} */ ({
    id: `${tie.a}-${tie.b}-${from}`, sign: 1, strength: 2, certainty: 'attested', basis: 'political', from, to, validFrom: `${from}-01-01`.slice(0, 10), validTo: to ? `${to}-12-31`.slice(0, 10) : '1930-12-31',
    fromYear: Number(from.slice(0, 4)), toYear: to ? Number(to.slice(0, 4)) : 1930, open: !to, claim: 'A claim.', headline: '', why: '', endWhy: '', endedBy: null, note: '', sources: [], claims: [], ...tie,
  });
}

/** @param {string} id @param {object} [more] */
export const person = (id, more = {}) => ({ id, name: id, fullName: id, nameRu: '', mapName: id, born: '1880', died: '', deathManner: '', role: '', tier: 1, x: null, y: null, ...more });

/** @param {object} [more] @returns {any} */
export function history(more = {}) {
  return {
    dataset: { id: 'sample', title: 'Sample', language: 'en', horizon: '1930-12-31', description: '', version: '1' },
    years: { first: 1920, last: 1930, coreFirst: 1922, coreLast: 1928, entries: [{ year: 1926, sentence: 'They change sides.', changes: [] }] },
    people: [person('ann', { x: 200, y: 300 }), person('bob', { x: 300, y: 320 }), person('cyd', { x: 760, y: 300 }), person('dan', { x: 700, y: 200, died: '1927-05-04' })],
    factions: [], memberships: [], offices: [], events: [], sources: [], claims: [],
    ties: [
      tie({ a: 'ann', b: 'bob', from: '1922', to: '1925' }),
      tie({ a: 'ann', b: 'bob', from: '1926', sign: -1, strength: 3 }),
      tie({ a: 'ann', b: 'cyd', from: '1922', sign: -1 }),
      tie({ a: 'cyd', b: 'dan', from: '1921' }),
    ],
    ...more,
  };
}
