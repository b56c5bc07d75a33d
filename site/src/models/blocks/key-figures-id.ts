/** Id of a block of key figures on its page. @param place of the block in the body, from 0 */
export function keyFiguresId(place: number): string {
  return `so-lieu-${place + 1}`;
}
