/**
 * The page that asks for the class code wears the theme of the others and speaks their language. Who comes by a link of
 * another site is not known yet, although the code was typed before: the browser keeps the cookie back. So the page
 * asks once for itself.
 */
import { applyTheme } from './theme.js';
import { speak } from './words/page.js';

const KEY = 'explorer-asked';

applyTheme(null);
speak(document.documentElement);
try {
  if (!sessionStorage.getItem(KEY)) {
    sessionStorage.setItem(KEY, 'once');
    location.replace(location.pathname + location.search);
  }
} catch {
  // Without storage the code is typed once more.
}
