/** The keys, on one card, and which program this is. */
import { fetchVersion } from '../api.js';
import { h } from '../dom.js';
import { KEYS } from '../events.js';
import { VIEWS } from '../views.js';
import { t } from '../words/words.js';

const VIEW_KEYS = VIEWS.map(({ key }) => key.toUpperCase());
const viewWords = () => VIEWS.map(({ title }, i) => (i ? title.toLowerCase() : title)).join(', ');

/** Asked for when the card is opened: by then it is known of whom the page speaks. @returns {[string[], string][]} */
const rows = () => [
  [['←', '→'], t('A year back, a year on. Hold to run through.')],
  [['Page Up', 'Page Down'], t('To the last or the next year with a change; in a table or a text they scroll')],
  [['Home', 'End'], t('First year, last year')],
  [['D'], t('The days of the year: ← → from one that brought something to the next, Page keys by a month')],
  [[t('Space')], t('Play, pause. Any key stops.')],
  [['+', '−', '0'], t('Nearer, farther, the whole map')],
  [['Shift', '←', '→', '↑', '↓'], t('Move the map when you are near; a person who is chosen instead')],
  [['U'], t('Put back whom you put aside')],
  [['/'], t('Find a person, faction, event or tie')],
  [['F'], t('Filter: who and what keeps full ink')],
  [['A'], t('Add what you see to a lesson')],
  [['Tab', 'Enter'], t('Go through what changed; open the evidence')],
  [['Esc'], t('Back')],
  [VIEW_KEYS, viewWords()],
  [['B', '.'], t('Black screen. Any key returns.')],
  [['S', 'O', 'L', 'W', 'J', 'Q'], t('While presenting: speaker, all scenes, pointer, what if, class joins, ask it')],
  [['?'], t('These keys')],
];

/** @param {HTMLElement} root @param {HTMLElement} button @param {import('../bus.js').Bus} bus */
export function createKeysHelp(root, button, bus) {
  const dialog = /** @type {HTMLDialogElement} */ (root);
  const about = h('p', { class: 'about' }, []);
  const list = h('dl', {}, []);
  dialog.replaceChildren(
    h('h2', { id: 'keys-title' }, [t('Keys')]),
    list,
    about,
    h('button', { type: 'button', class: 'link', onclick: () => dialog.close() }, [t('Close')]),
  );

  const fill = () =>
    list.replaceChildren(
      ...rows().flatMap(([keys, what]) => [
        h(
          'dt',
          {},
          keys.flatMap((key) => [h('kbd', {}, [key]), ' ']),
        ),
        h('dd', {}, [what]),
      ]),
    );

  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  async function toggle() {
    if (dialog.open) return dialog.close();
    fill();
    dialog.showModal();
    const version = await fetchVersion();
    about.textContent = version && t('Explorer {version}', { version });
  }
  button.addEventListener('click', toggle);
  bus.on(KEYS, toggle);
}
