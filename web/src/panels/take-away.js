/** The word that opens what can be taken away: pictures, tables, files for other programs, the play of years. */
import { REMARK } from '../events.js';
import { bringTakeAway } from '../parts.js';
import { t } from '../words/words.js';

/**
 * @param {HTMLElement} button
 * @param {import('../views.js').Context} context
 */
export function createTakeAway(button, context) {
  let dialog = /** @type {{open: () => void}|null} */ (null);
  button.addEventListener('click', async () => {
    try {
      dialog ??= (await bringTakeAway())(context);
    } catch {
      context.bus.emit(REMARK, {
        text: t('What can be taken away could not be loaded: the server does not answer. Try again.'),
        ways: [],
      });
      return;
    }
    dialog.open();
  });
}
