/**
 * Two years beside each other: two maps with everybody in the same place, what differs in full ink and the rest quiet,
 * and a list that says the same.
 */
import { changedPairs, differencesOf } from '../compare/differences.js';
import { differenceList } from '../compare/list.js';
import { twoMoments } from '../compare/two.js';
import { createWork, FRAME, h } from '../dom.js';
import { CHANGED, WISH } from '../events.js';
import { filterNote } from '../filters/note.js';
import { quietIn } from '../filters/passing.js';
import { createMeasure } from '../graph/measure.js';
import { createLayout } from '../graph/picture/layout.js';
import { createComposer } from '../graph/picture/plate.js';
import { roomOf } from '../graph/picture/room.js';
import { factionHues } from '../graph/rest/hues.js';
import { stillPicture } from '../graph/still/still.js';
import { counted, listed } from '../text/names.js';
import { pairKey } from '../timeline.js';
import { range } from '../years/shown.js';
import { dataLang, plural, t } from '../words/words.js';

const PHONE = 480; // CSS pixels: narrower pictures show the leading people only
const SETTLE = 140; // a window that is being dragged is drawn anew when it rests

/** @param {HTMLElement} root @param {import('../views.js').Context} context */
export function createCompare(root, { bus, timeline, state }) {
  const measure = createMeasure();
  const hues = factionHues(timeline);
  let layout = /** @type {ReturnType<typeof createLayout>|null} */ (null);
  let shown = '';
  let drawn = '';
  let told = ''; // what the list says
  let settling = 0;
  const work = createWork();

  const years = range(timeline.first, timeline.last);
  const sides = /** @type {const} */ (['left', 'right']).map((side) => {
    const select = /** @type {HTMLSelectElement} */ (
      h(
        'select',
        {
          'aria-label': side === 'left' ? t('Year on the left') : t('Year on the right'),
          onchange: () => choose(side, Number(select.value)),
        },
        years.map((year) => h('option', { value: year }, [String(year)])),
      )
    );
    const said = h('p', { lang: dataLang() });
    const counts = h('p', { class: 'counts' });
    const picture = h('div', { class: 'picture' });
    return {
      select,
      said,
      counts,
      picture,
      root: h('figure', {}, [h('figcaption', {}, [select, said]), picture, counts]),
    };
  });
  const title = h('h1', {});
  const about = h('p', { class: 'about', role: 'status' });
  const swap = h(
    'button',
    {
      type: 'button',
      class: 'link',
      onclick: () => bus.emit(WISH, { patch: { year: other(), with: state.get().year }, replace: true }),
    },
    [t('Swap the two')],
  );
  const maps = h(
    'div',
    { class: 'two' },
    sides.map((side) => side.root),
  );
  const few = h('p', { class: 'counts', hidden: true }, [
    t('Here only the leading people are drawn. The list has everybody.'),
  ]);
  const list = h('div', { class: 'grouped' });
  const note = filterNote({ bus, timeline, state });
  root.append(h('header', {}, [title, about, swap, note]), maps, few, list);

  const isOn = () => state.get().view === 'compare';

  /** The year on the left: the one that was asked for, else the first of the core, or its last beside that. */
  function other() {
    const { year, with: asked } = state.get();
    if (asked !== null) return timeline.clampYear(asked);
    return year === timeline.coreFirst ? timeline.coreLast : timeline.coreFirst;
  }

  /** @param {'left'|'right'} side @param {number} year */
  function choose(side, year) {
    // What the address leaves out would move with the year of the page.
    const patch = side === 'right' ? { year, with: other() } : { with: year };
    bus.emit(WISH, { patch, replace: true });
  }

  function render() {
    const [left, right] = [other(), state.get().year];
    const now = `${left} ${right}`;
    if (now !== shown) {
      shown = now;
      write(left, right);
    }
    draw();
  }

  /** @param {number} left @param {number} right */
  function write(left, right) {
    const [earlier, later] = [Math.min(left, right), Math.max(left, right)];
    const differences = differencesOf(timeline, earlier, later);
    title.textContent = t('{left} and {right}', { left, right });
    about.textContent = summary(earlier, later, differences);
    [left, right].forEach((year, i) => {
      const { select, said, counts } = sides[i];
      select.value = String(year);
      said.textContent = timeline.sentence(year);
      const ties = [...timeline.stateOn(year).values()];
      const allied = ties.filter((tie) => tie.sign > 0).length;
      counts.textContent = `${counted(allied, 'alliance')}, ${counted(ties.length - allied, 'rivalry', 'rivalries')}`;
    });
  }

  /** Writes the list of what differs, a group in each frame. */
  function* telling() {
    if (told === shown) return;
    const [left, right] = [other(), state.get().year];
    const [earlier, later] = [Math.min(left, right), Math.max(left, right)];
    const context = { bus, timeline, state, year: right, day: null, moment: right };
    let i = 0;
    for (const section of differenceList(context, earlier, later, differencesOf(timeline, earlier, later))) {
      if (list.children[i]) list.children[i].replaceWith(section);
      else list.append(section);
      i++;
      yield FRAME;
    }
    while (list.children[i]) list.children[i].remove();
    told = shown;
  }

  /**
   * @param {number} earlier @param {number} later
   * @param {import('../compare/differences.js').Differences} differences
   */
  function summary(earlier, later, { flipped, began, gone, graded, same }) {
    if (earlier === later) return t('Both pictures show {later}. Choose another year beside one of them.', { later });
    const parts = [
      plural(flipped.length, { one: '{n} pair changed sides', other: '{n} pairs changed sides' }),
      plural(began.length, { one: '{n} tie is new', other: '{n} ties are new' }),
      plural(gone.length, { one: '{n} is gone', other: '{n} are gone' }),
    ];
    return plural(
      same.length + graded.length,
      {
        one: 'From {earlier} to {later}, {list}. These are drawn in full; dotted in {later}: what is gone. Pale: {n} pair on the same side in both.',
        other:
          'From {earlier} to {later}, {list}. These are drawn in full; dotted in {later}: what is gone. Pale: {n} pairs on the same side in both.',
      },
      { earlier, later, list: listed(parts) },
    );
  }

  /**
   * Draws both pictures at the size that they have and writes the list: in frames of their own, between which the page
   * answers.
   */
  function draw() {
    const { width, height } = sides[0].picture.getBoundingClientRect();
    const { only, size } = state.get();
    const wanted = `${shown} ${width} ${height} ${size} ${only}`;
    if (!width || !height) return work(telling());
    if (wanted === drawn) return;
    drawn = wanted;
    const pair = [other(), state.get().year];
    const [earlier, later] = [Math.min(...pair), Math.max(...pair)];
    const two = twoMoments(timeline, earlier, later);
    layout ??= createLayout(timeline);
    const places = layout;
    const room = roomOf(width, height, { few: width < PHONE, large: state.get().size === 'large' });
    few.hidden = !room.few;
    const { composing } = createComposer(two, (i) => places(i ? later : earlier), room, measure);
    const changed = changedPairs(differencesOf(timeline, earlier, later));
    const ends = new Set([...changed].flatMap((key) => key.split('|')));
    /** @param {number} i @param {import('../graph/picture/plate.js').Plate} plate */
    const show = (i, plate) => {
      const quiet = quietIn(timeline, pair[i], only);
      const picture = stillPicture(plate, hues, {
        words: t('Map of 31 December {year}. The list below says what differs.', { year: pair[i] }),
        quietTie: (tie) => !changed.has(pairKey(tie.a, tie.b)) || (quiet?.tie(tie) ?? false),
        quietPerson: (person) => !ends.has(person.id) || (quiet?.person(person) ?? false),
        titleOf: (id) => timeline.people.get(id)?.name ?? id,
      });
      sides[i].picture.replaceChildren(picture);
      sides[i].picture.dataset.year = String(pair[i]);
    };
    maps.setAttribute('aria-busy', 'true');
    work(
      (function* drawing() {
        yield FRAME;
        for (const [i, year] of pair.entries()) {
          const plate = yield* composing(year === later ? 1 : 0);
          yield FRAME;
          show(i, plate);
          yield FRAME;
        }
        yield* telling();
        maps.removeAttribute('aria-busy');
      })(),
    );
  }

  bus.on(CHANGED, ({ state: now }) => {
    if (now.view === 'compare') render();
  });
  new ResizeObserver(() => {
    clearTimeout(settling);
    settling = window.setTimeout(() => isOn() && draw(), SETTLE);
  }).observe(root);
  if (isOn()) render();
}
