/**
 * Sources and claims: every claim of the essays with its verdict and what it is about, where they differ, how well the
 * ties are founded, and every source with what rests on it.
 */
import { h } from '../dom.js';
import { CHANGED, WISH } from '../events.js';
import { aboutLinks } from '../evidence/claim.js';
import { verdictMark, verdictWord } from '../marks/verdict.js';
import { differenceRows, numberRows, sourceItem } from '../sources/parts.js';
import { resting } from '../sources/resting.js';
import { counted, essayName } from '../text/names.js';
import { spelled } from '../text/numbers.js';
import { capital } from '../text/ties.js';
import { dataLang, plural, t } from '../words/words.js';

/** @typedef {import('../types.js').Claim} Claim */

const GROUPS = /** @type {[string, string][]} */ ([
  ['primary', t('Documents of the time')],
  ['memoir', t('Memoirs')],
  ['scholarship', t('Historians')],
  ['reference', t('Reference works')],
]);
const FIRST = 5; // ties and events shown at once beside a claim
const VERDICTS = /** @type {const} */ (['supported', 'imprecise', 'disputed', 'wrong']);

/** What the page is about, in a data set with so many essays. @param {number} essays */
function aboutOf(essays) {
  if (!essays) return t('These are the sources that the map rests on, and what rests on each of them.');
  const read =
    essays === 1 ? t('A school essay was') : t('{number} school essays were', { number: capital(spelled(essays)) });
  return t(
    '{read} read claim by claim. Each claim stands here with its verdict, what is known better, and the ties and events it is about. Below are the sources that the map rests on.',
    { read },
  );
}

/**
 * @param {HTMLElement} root
 * @param
 *   {{bus: import('../bus.js').Bus, timeline: import('../timeline.js').Timeline, state: import('../state.js').State}}
 *   context
 */
export function createSources(root, { bus, timeline, state }) {
  const { json } = timeline;
  let built = false;

  /** @param {Claim} claim */
  function claimRow(claim) {
    const context = { bus, timeline, state, ...timeline.shown(state.get()) };
    return h('li', { id: `claim-${claim.id}` }, [
      h(
        'button',
        {
          class: 'no',
          type: 'button',
          'aria-label': t('Claim {id}', { id: claim.id }),
          onclick: () => bus.emit(WISH, { patch: { select: { kind: 'claim', id: claim.id } } }),
        },
        [claim.id],
      ),
      h('span', { lang: dataLang() }, [claim.text]),
      h('span', { class: 'correction', lang: dataLang() }, [claim.correction]),
      verdictMark(claim.verdict),
      aboutLine(claim.id, aboutLinks(context, claim)),
    ]);
  }

  function build() {
    built = true;
    const known = new Set(GROUPS.map(([kind]) => kind).concat('seed'));
    const others = json.sources.filter((source) => !known.has(source.kind));
    const essays = timeline.essays.map((essay, i) => {
      const claims = json.claims.filter((claim) => claim.source === essay.id);
      const counts = VERDICTS.map(
        (verdict) => `${claims.filter((claim) => claim.verdict === verdict).length} ${verdictWord(verdict)}`,
      ).join(', ');
      return section(
        `essay-${i}`,
        t('{essay}: what it says and whether it stands', { essay: essayName(i) }),
        `${counted(claims.length, 'claim')}: ${counts}`,
        h('ul', { class: 'claims' }, claims.map(claimRow)),
      );
    });
    const context = { bus, timeline, state, ...timeline.shown(state.get()) };
    const on = resting(timeline);
    const differ = differenceRows(context);
    const sides = differ.length
      ? [
          section(
            'differences',
            t('Where the essays differ'),
            plural(differ.length, {
              one: '{n} tie or event of which one is nearer to the record',
              other: '{n} ties and events of which one is nearer to the record',
            }),
            h('ul', { class: 'differences' }, differ),
          ),
        ]
      : [];
    const numbers = section(
      'numbers',
      t('Ties by number of sources'),
      t('a tie that rests on several is not surer by that alone'),
      h('ul', { class: 'numbers' }, numberRows(context)),
    );
    const groups = [...GROUPS, ...(others.length ? [['other', t('Others')]] : [])].flatMap(([kind, title]) => {
      const list = kind === 'other' ? others : json.sources.filter((source) => source.kind === kind);
      return list.length
        ? [
            section(
              `sources-${kind}`,
              title,
              counted(list.length, 'source'),
              h(
                'ul',
                { class: 'refs' },
                list.map((source) => sourceItem(context, source, /** @type {any} */ (on.get(source.id)))),
              ),
            ),
          ]
        : [];
    });
    root.replaceChildren(
      h('h1', {}, [essays.length ? t('Sources and claims') : t('Sources')]),
      h('p', { class: 'about' }, [aboutOf(essays.length)]),
      h(
        'nav',
        { class: 'jump', 'aria-label': t('On this page') },
        [...essays, ...sides, numbers, ...groups].map((part) => jump(part)),
      ),
      ...essays,
      ...sides,
      numbers,
      ...groups,
    );
  }

  /** @param {HTMLElement} part */
  const jump = (part) =>
    h('button', { type: 'button', class: 'link', onclick: () => part.scrollIntoView({ block: 'start' }) }, [
      (part.querySelector('h2')?.firstChild?.textContent ?? '').split(':')[0],
    ]);

  /** The claim that the address names. */
  function mark() {
    for (const row of root.querySelectorAll('.picked')) row.classList.remove('picked');
    const { select } = state.get();
    if (select?.kind !== 'claim') return;
    const row = root.querySelector(`#claim-${CSS.escape(select.id)}`);
    row?.classList.add('picked');
    row?.scrollIntoView({ block: 'center' });
  }

  function show() {
    if (state.get().view !== 'sources') return;
    if (!built) build();
    mark();
  }
  bus.on(CHANGED, ({ state: now, before }) => {
    if (now.view !== before.view || now.select !== before.select) show();
  });
  show();
}

/**
 * What a claim is about, on a line or two; the rest of a long list one step away.
 * @param {string} id
 * @param {Node[]} links
 */
function aboutLine(id, links) {
  const line = h('div', { class: 'about-links' }, links.slice(0, FIRST));
  const rest = links.slice(FIRST);
  if (rest.length) {
    const onclick = () => {
      more.replaceWith(...rest);
      /** @type {HTMLElement|null|undefined} */ (/** @type {Element} */ (rest[0]).querySelector('button'))?.focus();
    };
    const more = h(
      'button',
      {
        type: 'button',
        class: 'rest',
        'aria-label': plural(
          rest.length,
          { one: 'and {n} more for claim {id}', other: 'and {n} more for claim {id}' },
          { id },
        ),
        onclick,
      },
      [plural(rest.length, { one: 'and {n} more', other: 'and {n} more' })],
    );
    line.append(more);
  }
  return line;
}

/** @param {string} id @param {string} title @param {string} count @param {HTMLElement} body */
function section(id, title, count, body) {
  return h('section', { id, 'aria-label': title }, [h('h2', {}, [title, h('span', {}, [count])]), body]);
}
