/** Light or dark: what the address says, else what was chosen last, else what the system prefers. */

const KEY = 'explorer-theme';

/** @returns {'light'|'dark'} */
const preferred = () => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** A browser may forbid storage; the page then simply forgets. */
function stored() {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : null;
  } catch {
    return null;
  }
}

/** @param {'light'|'dark'} theme */
export function remember(theme) {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    return;
  }
}

/** The theme that is on. */
export const currentTheme = () => (document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light');

/** @param {'light'|'dark'|null} theme */
export function applyTheme(theme) {
  document.documentElement.dataset.theme = theme ?? stored() ?? preferred();
}
