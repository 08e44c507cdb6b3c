/** What stands in place of a page that the program has to be there for. */
import { h } from '../dom.js';
import { CHANGED } from '../events.js';
import { t } from '../words/words.js';

/** @param {HTMLElement} root @param {import('../views.js').Context} context */
export function createNoProgram(root, { bus, timeline, state }) {
  const title = t('Ask in Cypher');
  root.classList.add('no-program');
  root.replaceChildren(
    h('h1', {}, [title]),
    h('p', { class: 'about' }, [
      t(
        'Questions need the program, which runs them on the graph. This page was written out for a web server, and has none behind it.',
      ),
    ]),
    h('p', { class: 'about' }, [
      t('Start Explorer on your own machine, and ask there. Map, table, sources and lessons are all here.'),
    ]),
  );
  const name = () => {
    if (state.get().view === 'query') {
      document.title = t('{page} · {title} · Explorer', { page: title, title: timeline.json.dataset.title });
    }
  };
  bus.on(CHANGED, name);
  name();
}
