const themeKey = 'vankien-theme';
const shortcutKey = 'vankien-shortcut';

/**
 * What a reader sets for this browser: light, dark or as the device has it, and whether the single key `/` opens the
 * code box, which people who dictate or use a switch must be able to turn off.
 */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const chosen = document.documentElement.dataset['theme'] ?? 'auto';
    for (const input of this.querySelectorAll<HTMLInputElement>('input[name=theme]')) {
      input.checked = input.value === chosen;
      input.addEventListener('change', () => chooseTheme(input.value));
    }
    const shortcut = this.querySelector<HTMLInputElement>('input[name=shortcut]');
    if (shortcut === null) return;
    shortcut.checked = recall(shortcutKey) !== 'off';
    chooseShortcut(shortcut.checked);
    shortcut.addEventListener('change', () => {
      chooseShortcut(shortcut.checked);
      remember(shortcutKey, shortcut.checked ? null : 'off');
    });
  }
}

function chooseTheme(theme: string): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  remember(themeKey, theme === 'auto' ? null : theme);
}

function chooseShortcut(on: boolean): void {
  document.documentElement.dataset['shortcut'] = on ? 'on' : 'off';
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage is forbidden: nothing was remembered.
    return null;
  }
}

function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage is forbidden or full: the choice holds for this page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
