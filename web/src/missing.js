/** The page that says that there is none wears the theme of the others, and speaks their language. */
import { applyTheme } from './theme.js';
import { speak } from './words/page.js';

applyTheme(null);
speak(document.documentElement);
const lang = new URLSearchParams(location.search).get('lang');
for (const link of lang ? document.querySelectorAll('main a') : []) {
  const address = new URL(/** @type {HTMLAnchorElement} */ (link).href);
  address.searchParams.set('lang', String(lang));
  link.setAttribute('href', address.href);
}
