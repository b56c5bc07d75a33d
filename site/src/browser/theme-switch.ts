/*
 * Lets readers choose between light, dark and what their device says. The choice is applied before the first paint by the
 * script in the head, see early-theme.ts.
 */
const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const labels: Readonly<Record<Theme, string>> = { auto: 'theo thiết bị', light: 'sáng', dark: 'tối' };
const key = 'loa-theme';
const { dataset } = document.documentElement;

function chosen(): Theme {
  let kept: string | null | undefined;
  try {
    kept = localStorage.getItem(key);
  } catch {
    // Storage may be shut off: the choice then holds for the page alone.
    kept = dataset['theme'];
  }
  return themes.find((theme) => theme === kept) ?? 'auto';
}

function choose(theme: Theme): void {
  if (theme === 'auto') delete dataset['theme'];
  else dataset['theme'] = theme;
  try {
    if (theme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // As above.
  }
}

const button = document.querySelector('[data-theme-switch]');
const tell = () => button?.setAttribute('aria-label', `Giao diện: ${labels[chosen()]}. Bấm để đổi.`);

button?.addEventListener('click', () => {
  choose(themes[(themes.indexOf(chosen()) + 1) % themes.length] ?? 'auto');
  tell();
});
tell();
