/** The page that says that there is none wears the theme of the others, and speaks their language. */
import { applyTheme } from './theme.js';
import { speak } from './words/page.js';

applyTheme(null);
speak(document.documentElement);
