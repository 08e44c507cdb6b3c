/**
 * Who was in which faction at the end of each year, each in one, and who passed from one to another: the blocks and
 * ribbons of the alluvial view, with their places. Pure.
 */

/** @typedef {import('../timeline.js').Timeline} Timeline */
/**
 * @typedef {{year: number, faction: string, members: string[], y: number, height: number}} Block y
 * from above, in members
 */
/** @typedef {{from: Block, to: Block, people: string[], y0: number, y1: number}} Ribbon */

const GAP = 2.2; // between blocks, in members
const SWEEPS = 8;

/**
 * The faction of each person in a year: of several the one that he joined last.
 * @param {Timeline} timeline
 * @param {number} year
 * @param {ReadonlySet<string>} drawn the factions that count
 * @returns {Map<string, string>}
 */
export function factionsOf(timeline, year, drawn) {
  const since = (/** @type {string} */ person, /** @type {string} */ faction) =>
    timeline.json.memberships
      .filter((row) => row.person === person && row.faction === faction && row.validFrom <= `${year}-12-31`)
      .reduce((last, row) => (row.validFrom > last ? row.validFrom : last), '');
  const found = /** @type {Map<string, {faction: string, since: string}>} */ (new Map());
  for (const faction of drawn) {
    for (const { person } of timeline.members(faction, year)) {
      const joined = since(person, faction);
      const other = found.get(person);
      if (!other || other.since < joined) found.set(person, { faction, since: joined });
    }
  }
  return new Map([...found].map(([person, { faction }]) => [person, faction]));
}

/**
 * @param {Timeline} timeline
 * @param {ReadonlySet<string>} drawn
 * @returns {{years: number[], blocks: Block[], ribbons: Ribbon[], height: number}} years: those with a
 *   faction, and all between
 */
export function passingOf(timeline, drawn) {
  const columns = /** @type {{year: number, blocks: Block[]}[]} */ ([]);
  for (let year = timeline.first; year <= timeline.last; year++) {
    const groups = /** @type {Map<string, string[]>} */ (new Map());
    for (const [person, faction] of factionsOf(timeline, year, drawn)) {
      groups.set(faction, [...(groups.get(faction) ?? []), person]);
    }
    columns.push({
      year,
      blocks: [...groups].map(([faction, members]) => ({ year, faction, members, y: 0, height: members.length })),
    });
  }
  while (columns.length && !columns[0].blocks.length) columns.shift();
  while (columns.length && !columns[columns.length - 1].blocks.length) columns.pop();
  order(columns.map(({ blocks }) => blocks));
  const tall = (/** @type {Block[]} */ blocks) =>
    blocks.reduce((sum, block) => sum + block.height, 0) + GAP * Math.max(0, blocks.length - 1);
  const height = Math.max(0, ...columns.map(({ blocks }) => tall(blocks)));
  for (const { blocks } of columns) {
    let y = (height - tall(blocks)) / 2;
    for (const block of blocks) {
      block.y = y;
      y += block.height + GAP;
    }
  }
  return {
    years: columns.map(({ year }) => year),
    blocks: columns.flatMap(({ blocks }) => blocks),
    ribbons: columns.slice(1).flatMap(({ blocks }, i) => ribbonsOf(columns[i].blocks, blocks)),
    height,
  };
}

/**
 * Orders the blocks of each year by where their people come from and go to, back and forth, so that ribbons cross
 * little.
 * @param {Block[][]} columns
 */
function order(columns) {
  const rank = (/** @type {Block[]|undefined} */ blocks) =>
    new Map((blocks ?? []).flatMap((block, i, all) => block.members.map((person) => [person, i / all.length])));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const ahead = sweep % 2 === 0;
    for (let i = 0; i < columns.length; i++) {
      const at = ahead ? i : columns.length - 1 - i;
      const beside = rank(columns[at + (ahead ? -1 : 1)]);
      const own = rank(columns[at]);
      const key = (/** @type {Block} */ block) => {
        const known = block.members.flatMap((person) => beside.get(person) ?? []);
        const some = known.length ? known : block.members.flatMap((person) => own.get(person) ?? []);
        return some.reduce((sum, value) => sum + value, 0) / some.length;
      };
      const keys = new Map(columns[at].map((block) => [block, key(block)]));
      columns[at].sort((a, b) => Number(keys.get(a)) - Number(keys.get(b)) || (a.faction < b.faction ? -1 : 1));
    }
  }
}

/** @param {Block[]} before @param {Block[]} after @returns {Ribbon[]} */
function ribbonsOf(before, after) {
  const [left, right] = [new Map(before.map((block) => [block, 0])), new Map(after.map((block) => [block, 0]))];
  const ribbons = before.flatMap((from) =>
    after.flatMap((to) => {
      const people = from.members.filter((person) => to.members.includes(person));
      return people.length ? [{ from, to, people, y0: 0, y1: 0 }] : [];
    }),
  );
  for (const ribbon of ribbons) {
    ribbon.y0 = ribbon.from.y + Number(left.get(ribbon.from));
    left.set(ribbon.from, Number(left.get(ribbon.from)) + ribbon.people.length);
  }
  for (const ribbon of [...ribbons].sort((a, b) => a.to.y - b.to.y || a.from.y - b.from.y)) {
    ribbon.y1 = ribbon.to.y + Number(right.get(ribbon.to));
    right.set(ribbon.to, Number(right.get(ribbon.to)) + ribbon.people.length);
  }
  return ribbons;
}
