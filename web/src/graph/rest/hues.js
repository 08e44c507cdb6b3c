/**
 * The colours of factions: what the data set gives, else a hue of a palette whose colours the colour-blind tell apart.
 * They become one sheet of style with a class for each faction, so that the map, the lists and the evidence agree in
 * both themes.
 */

/** @typedef {import('../../timeline.js').Timeline} Timeline */
/**
 * @typedef {{id: string, light: string, dark: string, line: string, hued: boolean}} FactionHue hued: drawn with a fill;
 *   line: a name of look.js
 */

/** Light and dark, the most different first. Each passes 4.5:1 as text on its paper. */
const PALETTE = [
  ['#552A7A', '#AC7ACD'],
  ['#806C0B', '#F5E09A'],
  ['#197D69', '#94F0E4'],
  ['#B91C7C', '#F0508F'],
  ['#414A53', '#8FA2AD'],
  ['#5E760B', '#C9E06D'],
  ['#65402F', '#CA9B86'],
  ['#6B4A05', '#F1D43F'],
];
const LEAST = 3; // members in some year that make a faction worth a hue

/** @param {Timeline} timeline @returns {Map<string, FactionHue>} */
export function factionHues(timeline) {
  const factions = [...timeline.factions.values()];
  const given = factions.some((faction) => faction.hue);
  const hues = /** @type {Map<string, FactionHue>} */ (new Map());
  for (const { id, hue, hueDark, line } of factions) {
    if (hue) hues.set(id, { id, light: hue, dark: hueDark ?? hue, line: line ?? 'solid', hued: true });
  }
  const years = new Map(factions.map(({ id }) => [id, yearsOf(timeline, id)]));
  for (const { id, line } of factions) {
    if (hues.has(id) || !years.get(id)?.size) continue;
    const [light, dark] = freest(id, years, hues);
    // Where the data colours some factions, the rest are small groups: a line and a name, no ground.
    hues.set(id, { id, light, dark, line: line ?? 'solid', hued: !given });
  }
  return hues;
}

/**
 * The years in which a faction is large enough to be drawn.
 * @param {Timeline} timeline
 * @param {string} id
 * @returns {Set<number>}
 */
function yearsOf(timeline, id) {
  const years = new Set();
  for (let year = timeline.first; year <= timeline.last; year++) {
    if (new Set(timeline.members(id, year).map((row) => row.person)).size >= LEAST) years.add(year);
  }
  return years;
}

/**
 * The colours that are used least beside a faction, then least of all.
 * @param {string} id
 * @param {Map<string, Set<number>>} years
 * @param {Map<string, FactionHue>} hues
 */
function freest(id, years, hues) {
  const own = years.get(id) ?? new Set();
  const uses = PALETTE.map(([light]) => {
    const users = [...hues.values()].filter((hue) => hue.light.toUpperCase() === light);
    return {
      beside: users.filter((hue) => [...(years.get(hue.id) ?? [])].some((year) => own.has(year))).length,
      all: users.length,
    };
  });
  const order = PALETTE.map((_, i) => i).sort(
    (a, b) => uses[a].beside - uses[b].beside || uses[a].all - uses[b].all || a - b,
  );
  return PALETTE[order[0]];
}

/**
 * A sheet that gives each faction's class its hue under both themes; on paper all is light.
 * @param {Iterable<FactionHue>} hues
 */
export function factionSheet(hues) {
  const sheet = new CSSStyleSheet();
  for (const { id, light, dark } of hues) {
    const name = `.f-${CSS.escape(id)}`;
    if (CSS.supports('color', light)) sheet.insertRule(`${name} { --h: ${light}; }`, sheet.cssRules.length);
    if (CSS.supports('color', dark)) {
      sheet.insertRule(`@media screen { [data-theme='dark'] ${name} { --h: ${dark}; } }`, sheet.cssRules.length);
    }
  }
  return sheet;
}
