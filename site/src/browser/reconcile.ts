/**
 * Makes the children of an element those of another, and leaves alone what they have in common, so that pictures are not
 * loaded again and the reader's place is kept. Children with an id are recognised by it; those marked `data-parts` are
 * gone through in turn.
 * @param next of another document; gives its children away
 */
export function reconcile(current: Element, next: Element): void {
  const known = new Map([...current.children].filter(({ id }) => id !== '').map((child) => [child.id, child]));
  let place = current.firstElementChild;
  for (const wanted of [...next.children]) {
    const standing = known.get(wanted.id) ?? (place?.isEqualNode(wanted) ? place : undefined);
    const kept = standing && (standing.isEqualNode(wanted) || standing.hasAttribute('data-parts')) ? standing : wanted;
    if (kept === standing && !standing.isEqualNode(wanted)) reconcile(standing, wanted);
    if (kept === place) place = place.nextElementSibling;
    else current.insertBefore(kept, place);
  }
  while (place) {
    const rest: Element = place;
    place = rest.nextElementSibling;
    rest.remove();
  }
}
