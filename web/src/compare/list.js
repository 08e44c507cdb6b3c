/** What differs between two years, in words: groups of rows, each with the way to its evidence. */
import { h } from '../dom.js';
import { factionLink, inLine, opener, pairName, personLink, personName, shortName } from '../evidence/links.js';
import { changeGlyph } from '../marks/glyph.js';
import { counted, listed } from '../text/names.js';
import { sentence, signWord, strengthWord } from '../text/ties.js';
import { t } from '../words/words.js';

/** @typedef {import('../evidence/links.js').Context} Context */
/** @typedef {import('../types.js').Tie} Tie */
/** @typedef {import('./differences.js').Differences} Differences */

/**
 * @param {Context} context
 * @param {number} earlier @param {number} later
 * @param {Differences} differences
 * @returns {Generator<HTMLElement, void, undefined>} a section for each group that has anything
 */
export function* differenceList(context, earlier, later, differences) {
  const { flipped, began, gone, graded, seats, factions, died } = differences;
  const { seats: words } = context.timeline.json.dataset;
  const byWeight = ordered(context);
  const groups = [
    () =>
      group(
        'flipped',
        t('Changed sides'),
        byWeight(flipped).map(({ was, now }) =>
          row(was, now, [
            told(
              context,
              was,
              now,
              [
                t('{side} in {year}', { side: side(was), year: earlier }),
                t('{side} in {year}', { side: side(now), year: later }),
              ],
              later,
            ),
          ]),
        ),
      ),
    () =>
      group(
        'began',
        t('New: no tie in {year}', { year: earlier }),
        byWeight(began).map(({ now }) =>
          row(null, now, [told(context, null, now, [t('{side} in {year}', { side: side(now), year: later })], later)]),
        ),
      ),
    () =>
      group(
        'gone',
        t('Gone: no tie in {year}', { year: later }),
        byWeight(gone).map(({ was }) => {
          const dead = died.find((id) => id === was.a || id === was.b);
          const why = dead
            ? [t(' {name} died {date}.', { name: shortName(context, dead), date: diedOn(context, dead) })]
            : [];
          return row(was, null, [
            told(context, was, null, [t('{side} in {year}', { side: side(was), year: earlier })], earlier),
            ...why,
          ]);
        }),
      ),
    () =>
      group(
        'graded',
        t('Stronger or weaker'),
        byWeight(graded).map(({ was, now }) =>
          row(was, now, [
            told(
              context,
              was,
              now,
              [
                t('{side}, {strength} in {year}', {
                  side: side(now),
                  strength: strengthWord(was.strength),
                  year: earlier,
                }),
                t('{strength} in {year}', { strength: strengthWord(now.strength), year: later }),
              ],
              later,
            ),
          ]),
        ),
      ),
    () =>
      group(
        'seats',
        words ? t('Seats in {body}', { body: words.body }) : t('Seats'),
        seats.map(({ person, was, now, died: dead }) => {
          const kind = now === 'none' ? 'seatLost' : 'seatGained';
          const glyph = changeGlyph(
            /** @type {any} */ ({ kind, was: seatMark(was), now: dead ? 'dead' : seatMark(now) }),
          );
          const end = dead
            ? t('died {date}', { date: diedOn(context, person) })
            : t('{seat} in {year}', { seat: seat(now, words), year: later });
          const said = t(': {seat} in {year}, {end}.', { seat: seat(was, words), year: earlier, end });
          return h('li', { 'data-person': person }, [
            glyph,
            h('span', {}, [personLink(context, person, personName(context, person)), said]),
          ]);
        }),
      ),
    () =>
      group(
        'factions',
        t('Factions'),
        factions.map(({ faction, joined, left, was, now }) => {
          const names = (/** @type {string[]} */ ids) => listed(ids.map((id) => shortName(context, id)));
          const said = [
            !was && t('new, with {names}', { names: names(joined) }),
            !now && t('gone; it had {names}', { names: names(left) }),
            was && now && joined.length && t('joined by {names}', { names: names(joined) }),
            was && now && left.length && t('left by {names}', { names: names(left) }),
          ].filter(Boolean);
          return h('li', { 'data-faction': faction }, [
            h('span', {}, [factionLink(context, faction), `: ${said.join('; ')}.`]),
          ]);
        }),
      ),
    () =>
      died.length > 0 &&
      group('died', t('Died'), [
        h('li', {}, [h('span', {}, [...inLine(died.map((id) => personLink(context, id))), '.'])]),
      ]),
  ];
  for (const made of groups) {
    const section = made();
    if (section) yield section;
  }
}

/**
 * @param {string} id @param {string} title @param {HTMLElement[]} rows
 * @returns {HTMLElement|false}
 */
const group = (id, title, rows) =>
  rows.length > 0 &&
  h('section', { 'data-group': id, 'aria-label': title }, [
    h('h2', {}, [title, id === 'died' ? '' : h('span', {}, [` ${(COUNTED[id] ?? pairs)(rows.length)}`])]),
    h('ul', { class: 'differences' }, rows),
  ]);

/** @param {Context} context @param {string} id */
const diedOn = ({ timeline }, id) => timeline.people.get(id)?.diedWords ?? '';

/** @param {number} count */
const pairs = (count) => counted(count, 'pair');
/** What the rows of a group are, where they are no pairs. @type {Record<string, (count: number) => string>} */
const COUNTED = {
  seats: (count) => counted(count, 'person', 'people'),
  factions: (count) => counted(count, 'faction'),
};

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
    sentence(`: ${states.join(', ')}`),
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
  held === 'none'
    ? t('no seat')
    : held === 'full'
      ? (words?.full ?? t('a seat'))
      : (words?.candidate ?? t('candidate'));

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
