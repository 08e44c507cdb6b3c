/** What stands under the map on paper: what it shows, the version of the data, and the sources on which it rests. */
import { readFilter } from '../filters/filter.js';
import { filterWords } from '../filters/words.js';
import { whenWords } from '../moment.js';
import { pinnedIn } from '../pins.js';
import { briefly, sourcesOf } from '../takeaway/sources.js';
import { listed, nameIn } from '../text/names.js';
import { viewOf } from '../views.js';
import { t } from '../words/words.js';
import { inData } from '../words/data.js';

/**
 * @param {HTMLElement} root
 * @param {import('../views.js').Context} context
 */
export function createPrintFoot(root, { timeline, state }) {
  const { dataset } = timeline.json;

  function write() {
    const { pins, only, view } = state.get();
    const shown = timeline.shown(state.get());
    const filter = only ? readFilter(only, timeline) : undefined;
    const pinned = pinnedIn(timeline, pins);
    // Where more than a year is shown, all sources would be more paper than the picture.
    const sources = viewOf(view).wide ? [] : sourcesOf(timeline, [...timeline.stateOn(shown.moment).values()]);
    const said = [
      t('{title}, {when}. Data version {version}.', {
        title: dataset.title,
        when: whenWords(shown),
        version: dataset.version,
      }),
      t('Solid: allied. Dashed with a bar: rivals. {picture}', {
        picture: shown.day
          ? t('The picture is that of the day.')
          : t('The picture of a year is that of its 31 December.'),
      }),
      pinned.length ? t('Put aside by hand: {list}.', { list: listed(pinned.map((id) => nameIn(timeline, id))) }) : '',
      filter ? t('In full ink: {conditions}.', { conditions: filterWords(filter, timeline).join('; ') }) : '',
    ];
    const list = sources.length
      ? t('Sources of what is shown: {list}.', { list: sources.map(briefly).join('; ') })
      : '';
    root.replaceChildren(said.filter(Boolean).join(' '), list && ' ', inData(list));
  }
  addEventListener('beforeprint', write);
  write();
}
