const key = 'vankien-theme';

/** Light, dark or as the device has it; the choice stays in this browser. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const chosen = document.documentElement.dataset['theme'] ?? 'auto';
    for (const input of this.querySelectorAll<HTMLInputElement>('input')) {
      input.checked = input.value === chosen;
      input.addEventListener('change', () => choose(input.value));
    }
  }
}

function choose(theme: string): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is forbidden or full: the choice holds for this page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
