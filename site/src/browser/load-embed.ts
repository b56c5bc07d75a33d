/** Puts the frame of an outside video in the place of its card, once the reader asks for it. */
export function loadOnClick(card: HTMLAnchorElement): void {
  card.addEventListener('click', (event) => {
    // A reader who wants a new tab gets the provider's page.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const frame = document.createElement('iframe');
    frame.className = 'embed__frame';
    frame.src = card.dataset['frame'] ?? '';
    frame.title = card.querySelector('b')?.textContent ?? '';
    frame.allow = 'fullscreen; encrypted-media; picture-in-picture';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    card.replaceWith(frame);
    frame.focus();
  });
}
