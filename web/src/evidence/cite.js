/** How to cite what a panel says: the data set with its version, what it is about, and the address. */
import { copy } from '../clipboard.js';
import { h } from '../dom.js';
import { whenWords } from '../moment.js';
import { dataLang, t } from '../words/words.js';

/** @typedef {import('./links.js').Context} Context */

/** @param {Context} context @param {string} what "Rivals: Stalin and Trotsky" @param {string} [when] @returns {Node} */
export function citation({ timeline, state, year, day }, what, when = whenWords({ year, day })) {
  const { id, title, version } = timeline.json.dataset;
  // How the page looks is nobody else's concern.
  const address = new URL(state.address({ year, day, theme: null, lang: null, all: false }), location.href).href;
  const text = h('span', { class: 'cited', lang: dataLang() }, [
    t('Explorer, {title}, data version {version} ({id}). {what}, {when}. {address}', {
      title,
      version,
      id,
      what,
      when,
      address,
    }),
  ]);
  const said = h('span', { role: 'status' }, []);
  const button = h(
    'button',
    { type: 'button', class: 'copy', onclick: () => copyOut(text).then((words) => said.replaceChildren(words)) },
    [t('Copy')],
  );
  return h('footer', { class: 'cite' }, [
    h('h3', {}, [t('Cite this')]),
    h('p', {}, [text]),
    h('p', {}, [button, ' ', said]),
  ]);
}

/**
 * Copies a text, or selects it where the browser does not let us.
 * @param {HTMLElement} element
 * @returns {Promise<string>} what to say
 */
async function copyOut(element) {
  if (await copy(element.textContent ?? '')) return 'Copied.';
  getSelection()?.selectAllChildren(element);
  return t('Selected: copy it with Ctrl+C.');
}
