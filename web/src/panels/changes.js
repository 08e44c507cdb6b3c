/**
 * What changed this year: seven numbered lines, ties and seats and events among each other; and the rest one step
 * away.
 */
import { numbered } from '../graph/picture/badges.js';
import { framesLater, h, rem } from '../dom.js';
import { CHANGED, POINT, SWAP, WISH } from '../events.js';
import { explainer } from '../explain.js';
import { sieveOf } from '../filters/passing.js';
import { changeGlyph } from '../marks/glyph.js';
import { litBy, selectionOf } from '../opening.js';
import { same } from '../state.js';
import { shortDate } from '../text/dates.js';
import { listed } from '../text/names.js';
import { sentence } from '../text/ties.js';
import { pairKey } from '../timeline.js';
import { hasList } from '../views.js';
import { dataLang, plural, t } from '../words/words.js';

/** @typedef {import('../types.js').Change} Change */
/** @typedef {import('../types.js').Selection} Selection */

/**
 * @typedef {object} Line
 * @property {Change} change
 * @property {Selection} opens
 * @property {HTMLElement} button
 * @property {HTMLElement} why
 * @property {HTMLElement} date
 * @property {string} words
 */

const LINE = 1.8; // rem: what is higher than this has two lines

/** @param {string} words */
const dated = (words) => words && `${sentence(words)} `;

/**
 * @param {HTMLElement} root
 * @param {{bus: import('../bus.js').Bus, timeline: import('../timeline.js').Timeline, state:
 * import('../state.js').State}} context
 */
export function createChanges(root, { bus, timeline, state }) {
  const explain = explainer(timeline);
  const sieve = sieveOf(timeline);
  let year = NaN;
  let moment = NaN;
  let all = false;
  let lines = /** @type {Line[]} */ ([]);

  /**
   * A line: the title opens what changed, and the whole line is its target; words of the reason may explain
   * themselves.
   * @param {Change} change
   * @param {number|null} number
   */
  function row(change, number) {
    const opens = selectionOf(change);
    const lit = litBy(change);
    const words = change.dateWords;
    const date = h('span', {}, [dated(words)]);
    const why = h('span', { class: 'why', id: `why-${lines.length}` }, [date, ...explain(change.why)]);
    const light = () => bus.emit(POINT, lit);
    const dark = () => bus.emit(POINT, null);
    function open() {
      dark();
      bus.emit(WISH, { patch: { select: opens } });
    }
    const tip = change.kind === 'event' ? t('The lozenge: an event. Open it to see what came of it.') : null;
    const button = h(
      'button',
      {
        type: 'button',
        'data-n': number,
        'aria-label': nameOf(change),
        lang: nameOf(change) && dataLang(),
        'aria-describedby': why.id,
        title: tip,
        onclick: open,
        onfocus: light,
        onblur: dark,
      },
      [
        h('i', { class: number ? null : 'rest' }, [number ? String(number) : '']),
        h('b', { lang: dataLang() }, [change.title]),
        changeGlyph(change),
      ],
    );
    lines.push({ change, opens, button, why, date, words });
    return h('li', { 'data-kind': change.kind, onmouseenter: light, onmouseleave: dark }, [button, why]);
  }

  /** Where several lines say the same, each is named with its people. @param {Change} change */
  function nameOf(change) {
    const twins = timeline.changes(year).filter((other) => other.title === change.title);
    const people = change.people.map((id) => timeline.people.get(id)?.name ?? id);
    return twins.length > 1 ? `${change.title}: ${listed(people)}` : null;
  }

  function render() {
    const changes = timeline.changes(year);
    const first = numbered(changes);
    const rest = changes.filter((change) => !first.includes(change)).sort((a, b) => (a.when < b.when ? -1 : 1));
    const turn = () => bus.emit(WISH, { patch: { all: !all }, replace: true });
    const words = all
      ? t('All {all}. Show {few}', { all: changes.length, few: first.length })
      : t('{few} of {all}. Show all', { few: first.length, all: changes.length });
    const count = rest.length
      ? h('button', { class: 'more', type: 'button', 'aria-pressed': String(all), onclick: turn }, [words])
      : h('span', { class: 'count' }, [
          changes.length ? t('{few} of {all}', { few: changes.length, all: changes.length }) : '',
        ]);
    lines = [];
    const rows = first
      .map((change, i) => row(change, i + 1))
      .concat(all ? rest.map((change) => row(change, null)) : []);
    const list = rows.length
      ? h('ol', {}, rows)
      : h('p', { class: 'nothing' }, [t('Nothing changed in {year}. ', { year }), nearest()]);
    root.replaceChildren(
      h('div', { class: 'head' }, [h('h2', { id: 'what-title' }, [t('What changed in {year}', { year })]), count]),
      list,
      below,
    );
    sift();
    hold();
    fit();
  }

  /** What a filter leaves out is there, but pale. */
  function sift() {
    const passing = sieve(moment, state.get().only);
    for (const { change, button } of lines) {
      button.parentElement?.classList.toggle('aside', passing !== null && !passing.change(change));
    }
  }

  /** What has not come by the day that is shown is there, but waits. */
  function hold() {
    for (const { change, button } of lines) {
      const waits = !timeline.hasCome(moment, change);
      button.parentElement?.classList.toggle('waits', waits);
      button.querySelector('.later')?.remove();
      if (waits) button.append(h('span', { class: 'spoken later' }, [t(', not yet')]));
    }
  }

  /** The nearest year in which something changed, as a word that goes there. */
  function nearest() {
    for (let far = 1; far <= timeline.last - timeline.first; far++) {
      const found = [year + far, year - far].find((other) => timeline.changes(other).length);
      const go = () => bus.emit(WISH, { patch: { year: found } });
      if (found) {
        return h('button', { type: 'button', class: 'link', onclick: go }, [t('Go to {year}', { year: found })]);
      }
    }
    return '';
  }

  const scroll = () => root.scrollBy({ top: root.clientHeight * 0.8, behavior: 'auto' });
  const below = h('button', { type: 'button', class: 'below', tabindex: -1, hidden: true, onclick: scroll });

  /** A reason that needs a second line gets its date said shorter, in letters a little smaller. */
  function fit() {
    for (const { why, date, words } of lines) {
      why.classList.remove('tight');
      date.textContent = dated(words);
    }
    const line = rem() * LINE;
    for (const { why, date, words } of lines.filter((one) => one.why.getBoundingClientRect().height > line)) {
      why.classList.add('tight');
      date.textContent = dated(shortDate(words));
    }
    hint();
  }

  /** Says how many lines wait below the edge of a low window. */
  function hint() {
    const edge = root.getBoundingClientRect().bottom;
    const scrolls = root.scrollHeight > root.clientHeight + 4 && getComputedStyle(root).overflowY !== 'visible';
    const waiting = scrolls
      ? lines.filter(({ button }) => (button.parentElement?.getBoundingClientRect().bottom ?? 0) > edge + 2).length
      : 0;
    below.hidden = waiting === 0;
    below.textContent = plural(waiting, { one: '{n} more below', other: '{n} more below' });
  }
  root.addEventListener('scroll', hint, { passive: true });
  new ResizeObserver(fit).observe(root);

  /** @param {import('../moment.js').Shown} shown @param {boolean} every */
  function show(shown, every) {
    // Where there is no list it waits: to write and to measure it would cost the view its frames.
    if (!hasList(state.get().view)) return;
    const stays = shown.year === year && every === all;
    if (stays && shown.moment === moment) return;
    const first = Number.isNaN(year);
    ({ year, moment } = shown);
    all = every;
    if (stays) {
      sift();
      hold();
      return;
    }
    render();
    if (!first) root.scrollTop = 0;
  }

  bus.on(SWAP, ({ turn, ...shown }) =>
    framesLater(turn, () => show(/** @type {import('../moment.js').Shown} */ (shown), state.get().all)),
  );
  bus.on(CHANGED, ({ state: now, before }) => {
    if (now.all !== before.all || now.view !== before.view) show(timeline.shown(now), now.all);
    root.hidden = now.select !== null || now.panel !== null;
    if (now.only !== before.only) sift();
    if (!now.select && before.select) framesLater(1, () => focusBack(before.select));
  });

  /** After a panel is closed, the line it came from has the keyboard again. @param {Selection} select */
  function focusBack(select) {
    const tie = select.kind === 'tie' ? timeline.ties.get(select.id) : undefined;
    const opened = tie ? { kind: /** @type {const} */ ('pair'), id: pairKey(tie.a, tie.b) } : select;
    const lost = document.activeElement === document.body || document.activeElement?.closest('[hidden]');
    if (lost) lines.find(({ opens }) => same(opens, opened))?.button.focus({ preventScroll: true });
  }

  show(timeline.shown(state.get()), state.get().all);
  root.hidden = state.get().select !== null || state.get().panel !== null;
}
