/** What the evidence says of a claim: a drawn sign and a word, in ink. */
import { h, svg } from '../dom.js';
import { t } from '../words/words.js';

const SIGNS = /** @type {Record<string, [string, string, number]>} */ ({
  supported: [t('Supported'), 'M1.5 7.5l3.5 3.5l7-8', 2],
  imprecise: [t('Imprecise'), 'M1 5.2q3-3 6 0t6 0M1 10q3-3 6 0t6 0', 1.6],
  disputed: [t('Disputed'), 'M1 4h7M4 1L1 4l3 3M13 10H6m4-3l3 3l-3 3', 1.6],
  wrong: [t('Wrong'), 'M2 2l10 10M12 2L2 12', 2],
});

/** The word within a sentence. @param {string} verdict */
export const verdictWord = (verdict) => (SIGNS[verdict]?.[0] ?? verdict).toLowerCase();

/** @param {string} verdict */
export function verdictMark(verdict) {
  const [word, path, width] = SIGNS[verdict] ?? [verdict, '', 0];
  return h('span', { class: 'verdict' }, [
    svg('svg', { width: 13, height: 13, viewBox: '0 0 14 14', 'aria-hidden': 'true' }, [
      svg('path', { class: 'k-ink', d: path, 'stroke-width': width }),
    ]),
    word,
  ]);
}
