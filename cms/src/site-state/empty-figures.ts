/**
 * What the pictures of a body lack without which the site leaves them out, as sentences for the editor. Captions may well
 * arrive before their pictures do, so this stops nobody from publishing.
 * @param body the blocks of an entry, as the edit form has them
 */
export function emptyFigureWarnings(body: unknown): string[] {
  const blocks = list(body);
  const galleries = blocks.filter((block) => field(block, '__component') === 'block.gallery');
  const figures = blocks.filter((block) => field(block, '__component') === 'block.figure');
  const emptyBlocks = [
    ...figures.filter((figure) => !hasImage(field(figure, 'picture'))),
    ...galleries.filter((gallery) => list(field(gallery, 'pictures')).length === 0),
  ].length;
  const emptyPlaces = galleries
    .flatMap((gallery) => list(field(gallery, 'pictures')))
    .filter((picture) => !hasImage(picture)).length;
  return [
    ...(emptyBlocks > 0 ? [`${emptyBlocks} khối ảnh chưa có ảnh nên không hiện trên trang.`] : []),
    ...(emptyPlaces > 0 ? [`${emptyPlaces} mục trong chùm ảnh chưa có ảnh nên không hiện trên trang.`] : []),
  ];
}

function hasImage(picture: unknown): boolean {
  const image = field(picture, 'image');
  return image !== undefined && image !== null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : null;
}
