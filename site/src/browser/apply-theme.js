// Runs before anything is painted, so it is a plain script of its own: a reader's choice must not flash in the other theme.
(() => {
  const root = document.documentElement;
  const themes = ['auto', 'light', 'dark'];
  const labels = { auto: 'theo thiết bị', light: 'sáng', dark: 'tối' };
  const key = 'loa-theme';

  function chosen() {
    try {
      const theme = localStorage.getItem(key);
      return theme !== null && themes.includes(theme) ? theme : 'auto';
    } catch {
      // Storage may be shut off: the choice then holds for the page alone.
      return root.dataset.theme ?? 'auto';
    }
  }

  function apply(theme) {
    if (theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }

  function tell() {
    const button = document.querySelector('[data-theme-switch]');
    button?.setAttribute('aria-label', `Giao diện: ${labels[chosen()]}. Bấm để đổi.`);
  }

  root.dataset.script = '';
  apply(chosen());
  document.addEventListener('DOMContentLoaded', tell);
  document.addEventListener('click', (event) => {
    if (!event.target.closest('[data-theme-switch]')) return;
    const theme = themes[(themes.indexOf(chosen()) + 1) % themes.length];
    apply(theme);
    try {
      if (theme === 'auto') localStorage.removeItem(key);
      else localStorage.setItem(key, theme);
    } catch {
      // As above.
    }
    tell();
  });
})();
