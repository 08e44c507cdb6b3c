/**
 * What if: a sandbox over the picture of a scene. A line that is clicked goes round: allied, rivals, none; two people
 * clicked one after the other get a line. It is marked as not history as long as it lasts, and one key ends it.
 */
import { h } from '../dom.js';
import { listed, nameIn } from '../text/names.js';
import { pairKey } from '../timeline.js';
import { t } from '../words/words.js';

/** @typedef {import('../types.js').Tie} Tie */

/**
 * @param {HTMLElement} root
 * @param
 *   {{context: import('../views.js').Context, moments: import('./moments.js').Moments, station: () => number, draw: () => void}}
 *   stage
 */
export function createWhatIf(root, { context: { timeline }, moments, station, draw }) {
  const said = h('span', {});
  const note = h('div', { class: 'what-if', role: 'status', hidden: true }, [
    h('b', {}, [t('What if: not history')]),
    said,
  ]);
  root.append(note);
  let is = false;
  let first = /** @type {string|null} */ (null);
  let done = /** @type {{pair: string, was: Tie|null}[]} */ ([]);

  const name = (/** @type {string} */ id) => nameIn(timeline, id);

  /** @param {string} text */
  const tell = (text) => said.replaceChildren(text);
  const usual = () => tell(t('Click a line to turn it, or two people to join them. U: undo. Esc: back to history.'));

  /** @param {string} a @param {string} b */
  function turn(a, b) {
    const pair = pairKey(a, b);
    const was = moments.whole(station()).get(pair) ?? null;
    done = [...done, { pair, was }];
    const now = !was ? 1 : was.sign > 0 ? -1 : 0;
    moments.change(station(), now ? madeUp(timeline, a, b, /** @type {1|-1} */ (now), was) : { a, b });
    tell(
      t('{names}: {sign}. {effect}', {
        names: listed([name(a), name(b)]),
        sign: now > 0 ? t('allied') : now < 0 ? t('rivals') : t('no tie'),
        effect: effect(now, a, b),
      }),
    );
    draw();
  }

  /**
   * What it would do to the camps: with whom both would stand alike, and between whom somebody would stand.
   * @param {number} sign @param {string} a @param {string} b
   */
  function effect(sign, a, b) {
    const state = moments.whole(station());
    const sides = (/** @type {string} */ id) =>
      new Map(
        [...state.values()]
          .filter((tie) => tie.a === id || tie.b === id)
          .map((tie) => [tie.a === id ? tie.b : tie.a, tie.sign]),
      );
    const [ofA, ofB] = [sides(a), sides(b)];
    const shared = [...ofA].filter(([id]) => ofB.has(id) && moments.cast(station()).has(id));
    const strained = shared.filter(([id, one]) => sign !== 0 && one * /** @type {number} */ (ofB.get(id)) !== sign);
    if (sign === 0 || !shared.length) return '';
    return strained.length
      ? t('Strained with {names}.', { names: strained.map(([id]) => name(id)).join(', ') })
      : t('It fits: both stand alike to {names}.', { names: shared.map(([id]) => name(id)).join(', ') });
  }

  return {
    begin() {
      is = true;
      first = null;
      done = [];
      note.hidden = false;
      root.classList.add('not-history');
      usual();
    },
    /** Takes the last change back. */
    undo() {
      const last = done.at(-1);
      if (!last) return;
      done = done.slice(0, -1);
      const earlier = done.some(({ pair }) => pair === last.pair);
      if (!earlier) moments.restore(station(), last.pair);
      else if (last.was) moments.change(station(), last.was);
      else {
        const [a, b] = last.pair.split('|');
        moments.change(station(), { a, b });
      }
      usual();
      draw();
    },
    /** Back to history. @returns {boolean} whether it had been left */
    end() {
      if (!is) return false;
      is = false;
      note.hidden = true;
      root.classList.remove('not-history');
      if (done.length) {
        done = [];
        moments.restore(station());
        draw();
      }
      return true;
    },
    /** @param {import('../graph/view.js').Hit} hit @returns {boolean} whether a click belongs to the sandbox */
    takes(hit) {
      if (!is) return false;
      if (hit.kind === 'tie') {
        const tie = [...moments.whole(station()).values()].find(({ id }) => id === hit.id) ?? timeline.ties.get(hit.id);
        if (tie) turn(tie.a, tie.b);
      } else if (hit.kind === 'person' && first && first !== hit.id) {
        turn(first, hit.id);
        first = null;
      } else if (hit.kind === 'person') {
        first = hit.id;
        tell(t('{name} and whom? Click somebody else.', { name: name(hit.id) }));
      }
      return true;
    },
  };
}

/**
 * A tie that never was.
 * @param {import('../timeline.js').Timeline} timeline @param {string} a @param {string} b @param {1|-1} sign
 * @param {Tie|null} was
 * @returns {Tie}
 */
function madeUp(timeline, a, b, sign, was) {
  const pattern = was ?? [...timeline.ties.values()][0];
  return {
    ...pattern,
    id: `what-if ${pairKey(a, b)} ${sign}`,
    a,
    b,
    sign,
    strength: was?.strength ?? 2,
    certainty: 'attested',
    run: null,
  };
}
