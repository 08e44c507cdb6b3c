/** Where the essays say different things of the same: one is right where another is not. Pure. */

/** @typedef {import('../timeline.js').Timeline} Timeline */
/** @typedef {import('../types.js').Claim} Claim */
/**
 * @typedef {object} Difference
 * @property {string} about the id of the tie, the event or whatever it is
 * @property {Claim[][]} claims what each essay says of it, in the order of the essays; empty for one that is silent
 */

/** @param {Timeline} timeline @returns {Difference[]} the earliest first; what has no date last */
export function differences(timeline) {
  const { json, essays } = timeline;
  const about = new Set(json.claims.flatMap((claim) => claim.about));
  const found = [...about].flatMap((id) => {
    const claims = essays.map((essay) =>
      json.claims.filter((claim) => claim.source === essay.id && claim.about.includes(id)),
    );
    const judged = claims.filter((some) => some.length).map(verdicts);
    return new Set(judged).size > 1 ? [{ about: id, claims }] : [];
  });
  const when = (/** @type {Difference} */ { about: id }) =>
    timeline.ties.get(id)?.validFrom ?? timeline.events.get(id)?.validFrom ?? '9999';
  return found.sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
}

/** The verdicts on some claims, as one text. @param {Claim[]} claims */
const verdicts = (claims) => [...new Set(claims.map(({ verdict }) => verdict))].sort().join(' ');
