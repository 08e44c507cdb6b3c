/** What differs between two years, in words: groups of rows, each with the way to its evidence. */
import { h } from '../dom.js';
import { factionLink, inLine, opener, pairName, personLink, personName, shortName } from '../evidence/links.js';
import { changeGlyph } from '../marks/glyph.js';
import { counted, listed } from '../text/names.js';
import { signWord, strengthWord } from '../text/ties.js';

/** @typedef {import('../evidence/links.js').Context} Context */
/** @typedef {import('../types.js').Tie} Tie */
/** @typedef {import('./differences.js').Differences} Differences */

/**
 * @param {Context} context
 * @param {number} earlier @param {number} later
 * @param {Differences} differences
 * @returns {HTMLElement[]} a section for each group that has anything
 */
export function differenceList(context, earlier, later, differences) {
  const { flipped, began, gone, graded, seats, factions, died } = differences;
  const { seats: words } = context.timeline.json.dataset;
  const byWeight = ordered(context);
  return [
    group(
      'flipped',
      'Changed sides',
      byWeight(flipped).map(({ was, now }) =>
        row(was, now, [told(context, was, now, [`${side(was)} in ${earlier}`, `${side(now)} in ${later}`], later)]),
      ),
    ),
    group(
      'began',
      `New: no tie in ${earlier}`,
      byWeight(began).map(({ now }) => row(null, now, [told(context, null, now, [`${side(now)} in ${later}`], later)])),
    ),
    group(
      'gone',
      `Gone: no tie in ${later}`,
      byWeight(gone).map(({ was }) => {
        const dead = died.find((id) => id === was.a || id === was.b);
        const why = dead ? [` ${shortName(context, dead)} died ${context.timeline.people.get(dead)?.diedWords}.`] : [];
        return row(was, null, [told(context, was, null, [`${side(was)} in ${earlier}`], earlier), ...why]);
      }),
    ),
    group(
      'graded',
      'Stronger or weaker',
      byWeight(graded).map(({ was, now }) =>
        row(was, now, [
          told(
            context,
            was,
            now,
            [`${side(now)}, ${strengthWord(was.strength)} in ${earlier}`, `${strengthWord(now.strength)} in ${later}`],
            later,
          ),
        ]),
      ),
    ),
    group(
      'seats',
      words ? `Seats in ${words.body}` : 'Seats',
      seats.map(({ person, was, now, died: dead }) => {
        const kind = now === 'none' ? 'seatLost' : 'seatGained';
        const glyph = changeGlyph(
          /** @type {any} */ ({ kind, was: seatMark(was), now: dead ? 'dead' : seatMark(now) }),
        );
        const end = dead ? `died ${context.timeline.people.get(person)?.diedWords}` : `${seat(now, words)} in ${later}`;
        const said = `: ${seat(was, words)} in ${earlier}, ${end}.`;
        return h('li', { 'data-person': person }, [
          glyph,
          h('span', {}, [personLink(context, person, personName(context, person)), said]),
        ]);
      }),
    ),
    group(
      'factions',
      'Factions',
      factions.map(({ faction, joined, left, was, now }) => {
        const names = (/** @type {string[]} */ ids) => listed(ids.map((id) => shortName(context, id)));
        const said = [
          !was && `new, with ${names(joined)}`,
          !now && `gone; it had ${names(left)}`,
          was && now && joined.length && `joined by ${names(joined)}`,
          was && now && left.length && `left by ${names(left)}`,
        ].filter(Boolean);
        return h('li', { 'data-faction': faction }, [
          h('span', {}, [factionLink(context, faction), `: ${said.join('; ')}.`]),
        ]);
      }),
    ),
    died.length > 0 &&
      group('died', 'Died', [
        h('li', {}, [h('span', {}, [...inLine(died.map((id) => personLink(context, id))), '.'])]),
      ]),
  ].filter((one) => one instanceof HTMLElement);
}

/**
 * @param {string} id @param {string} title @param {HTMLElement[]} rows
 * @returns {HTMLElement|false}
 */
const group = (id, title, rows) =>
  rows.length > 0 &&
  h('section', { 'data-group': id, 'aria-label': title }, [
    h('h2', {}, [title, id === 'died' ? '' : h('span', {}, [` ${counted(rows.length, ...(COUNTED[id] ?? PAIRS))}`])]),
    h('ul', { class: 'differences' }, rows),
  ]);

const PAIRS = /** @type {[string, string]} */ (['pair', 'pairs']);
/** What the rows of a group are, where they are no pairs. @type {Record<string, [string, string]>} */
const COUNTED = { seats: ['person', 'people'], factions: ['faction', 'factions'] };

/** @param {Tie|null} was @param {Tie|null} now @param {(Node|string)[]} words */
const row = (was, now, words) =>
  h('li', { 'data-was': was?.id ?? '', 'data-now': now?.id ?? '' }, [
    changeGlyph(/** @type {any} */ ({ kind: 'flipped', was: tieMark(was), now: tieMark(now) })),
    h('span', {}, words),
  ]);

/**
 * "Stalin and Zinoviev: allied in 1923, rivals in 1926." The names open the evidence of the year that tells of it.
 * @param {Context} context
 * @param {Tie|null} was @param {Tie|null} now
 * @param {string[]} states
 * @param {number} year
 */
function told(context, was, now, states, year) {
  const tie = /** @type {Tie} */ (now ?? was);
  return h('span', {}, [
    opener(context, { kind: 'tie', id: tie.id }, pairName(context, tie.a, tie.b), year),
    `: ${states.join(', ')}.`,
  ]);
}

/** @param {Tie} tie */
const side = (tie) => signWord(tie).toLowerCase();

/** @param {Tie|null} tie */
const tieMark = (tie) => (tie ? `${tie.sign > 0 ? 'ally' : 'rival'}${tie.strength}` : 'none');

/** @param {import('../types.js').Seat} held */
const seatMark = (held) => (held === 'none' ? 'seatless' : held);

/** @param {import('../types.js').Seat} held @param {import('../types.js').TimelineReply['dataset']['seats']} words */
const seat = (held, words) =>
  held === 'none' ? 'no seat' : held === 'full' ? (words?.full ?? 'a seat') : (words?.candidate ?? 'candidate');

/** The strongest and the best known first. @param {Context} context */
function ordered({ timeline }) {
  const tier = (/** @type {string} */ id) => timeline.people.get(id)?.tier ?? 3;
  /** @template {{was?: Tie, now?: Tie}} T @param {T[]} rows @returns {T[]} */
  return (rows) =>
    rows.toSorted((one, other) => {
      const [a, b] = [one, other].map(({ was, now }) => /** @type {Tie} */ (now ?? was));
      const known = Math.max(tier(a.a), tier(a.b)) - Math.max(tier(b.a), tier(b.b));
      return (
        known || b.strength - a.strength || tier(a.a) + tier(a.b) - tier(b.a) - tier(b.b) || (a.id < b.id ? -1 : 1)
      );
    });
}
