/** The page that says that there is none wears the theme of the others. */
import { applyTheme } from './theme.js';

applyTheme(null);
