import type { FigureImages } from './article-body.ts';
import type { ContentPart } from './imported-page.ts';

/**
 * What is left to the editor of a draft, one thing a line in Vietnamese, for the field that only editors see; null when
 * nothing is.
 * @param undecided reasons of the page and of writing it
 */
export function importNotes(
  undecided: readonly string[],
  content: readonly ContentPart[],
  images: FigureImages,
): string | null {
  const without = content.filter((part) => part.kind === 'figure' && (images.get(part) ?? []).length === 0);
  const lines = [...undecided, ...without.map(missingPicture)].map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.length === 0 ? null : lines.join('\n');
}

function missingPicture(part: ContentPart): string {
  const caption = part.kind === 'figure' ? part.caption : null;
  return caption === null
    ? 'Có một khối ảnh chưa có ảnh và chú thích: biên tập viên tải ảnh lên hoặc xóa khối.'
    : `Chú thích chưa có ảnh: “${caption}” Biên tập viên tải ảnh lên; khi chưa có ảnh, trang không hiện khối này.`;
}
