/**
 * Lets the arrow keys go from the field through the links of the results and back. Escape leads back to the field, and there
 * it takes away what was typed.
 */
export function moveThroughResults(field: HTMLInputElement, results: HTMLElement, cleared: () => void): void {
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') {
      results.querySelector('a')?.focus();
      event.preventDefault();
    } else if (event.key === 'Escape' && field.value !== '') {
      field.value = '';
      cleared();
      event.preventDefault();
    }
  });
  results.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    if (step === 0 && event.key !== 'Escape') return;
    const links = [...results.querySelectorAll('a')];
    const here = links.findIndex((link) => link === document.activeElement);
    const next = step === 0 ? undefined : links[here + step];
    // Beyond the last there is nothing; before the first stands the field.
    if (next) next.focus();
    else if (step <= 0) field.focus();
    event.preventDefault();
  });
}
