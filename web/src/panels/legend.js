/** The line of marks under the map: every mark that the map has, each with its word. */
import { h } from '../dom.js';
import { badgeSample, dot, hullSample, lineSample } from '../marks/lines.js';
import { timelineLegend } from '../text/legend.js';
import { dataLang, locale, t } from '../words/words.js';

/** @typedef {import('../text/legend.js').LegendMark} LegendMark */

/** @type {Partial<Record<LegendMark, () => Element>>} */
const SAMPLES = {
  ally: () => lineSample('ally', 2, { width: 26 }),
  rival: () => lineSample('rival', 2, { width: 30 }),
  ghost: () => lineSample('ghost', 2, { width: 26 }),
  query: () => h('b', { class: 'query' }, ['?']),
  faction: hullSample,
  note: badgeSample,
};

/** The language of the data's texts, where it is not that of the page: said once, and quietly. */
function languageNote() {
  const code = dataLang();
  const name = code && new Intl.DisplayNames(locale, { type: 'language' }).of(code);
  return name ? [h('span', { class: 'texts-in' }, [t('Language of the texts: {language}', { language: name })])] : [];
}

/** @param {HTMLElement} root @param {import('../timeline.js').Timeline} timeline */
export function createLegend(root, timeline) {
  root.replaceChildren(
    ...timelineLegend(timeline).map(([mark, word]) => h('span', {}, [SAMPLES[mark]?.() ?? dot(mark), word])),
    ...languageNote(),
  );
}
