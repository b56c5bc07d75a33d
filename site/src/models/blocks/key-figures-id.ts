/** Id of a block of key figures on its page, with a mark that no heading's id has. @param place of the block in the body, from 0 */
export function keyFiguresId(place: number): string {
  return `so_lieu_${place + 1}`;
}
