/** The keys, on one card. */
import { h } from '../dom.js';
import { KEYS } from '../events.js';

const ROWS = /** @type {[string[], string][]} */ ([
  [['←', '→'], 'A year back, a year on. Hold to run through.'],
  [['Page Up', 'Page Down'], 'To the last or the next year with a change'],
  [['Home', 'End'], 'First year, last year'],
  [['Space'], 'Play, pause'],
  [['/'], 'Find a person, faction, event or tie'],
  [['Tab', 'Enter'], 'Go through what changed; open the evidence'],
  [['Esc'], 'Back'],
  [['M', 'T', 'S'], 'Map, table, sources'],
  [['?'], 'These keys'],
]);

/** @param {HTMLElement} root @param {HTMLElement} button @param {import('../bus.js').Bus} bus */
export function createKeysHelp(root, button, bus) {
  const dialog = /** @type {HTMLDialogElement} */ (root);
  dialog.replaceChildren(
    h('h2', { id: 'keys-title' }, ['Keys']),
    h('dl', {}, ROWS.flatMap(([keys, what]) => [h('dt', {}, keys.flatMap((key) => [h('kbd', {}, [key]), ' '])), h('dd', {}, [what])])),
    h('button', { type: 'button', class: 'link', onclick: () => dialog.close() }, ['Close']),
  );
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  const toggle = () => (dialog.open ? dialog.close() : dialog.showModal());
  button.addEventListener('click', toggle);
  bus.on(KEYS, toggle);
}
