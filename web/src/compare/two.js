/**
 * Two years as the two moments of one story: the earlier is number 0, the later number 1, which comes right after it.
 * So what is drawn of a year against the year before, ties that ended, seats that were lost and who died, is drawn here
 * of the later year against the earlier one. Pure.
 */

/** @typedef {import('../timeline.js').Timeline} Timeline */

/**
 * @param {Timeline} timeline
 * @param {number} earlier
 * @param {number} later
 * @returns {Timeline}
 */
export function twoMoments(timeline, earlier, later) {
  const years = [earlier, later];
  return {
    ...timeline,
    first: 0,
    last: 1,
    // Names choose their sides for both pictures at once.
    coreFirst: 0,
    coreLast: 1,
    before: () => 0,
    yearOf: (i) => years[i],
    alive: (id, i) => timeline.alive(id, years[i]),
    picture: (i) => timeline.picture(years[i]),
    stateOn: (i) => timeline.stateOn(years[i]),
    seat: (id, i) => timeline.seat(id, years[i]),
    members: (faction, i) => timeline.members(faction, years[i]),
    sentence: (i) => timeline.sentence(years[i]),
    changes: () => [],
  };
}
