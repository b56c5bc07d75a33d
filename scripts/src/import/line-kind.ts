import { foldedKey } from './folded-key.ts';
import type { PageLine } from './page-line.ts';
import { endsLikeSentence, sentenceCount, wordCount } from './sentence-shape.ts';

/** True for running text: what a teaser or a body paragraph is, and a title, subhead, label or signature is not. */
export function isProse(line: PageLine): boolean {
  if (line.mark === 'image' || line.mark === 'caption' || line.mark === 'links' || line.mark === 'table') return false;
  const words = wordCount(line.text);
  return endsLikeSentence(line.text) && words >= 12;
}

/** True for the text that stands in for a picture: the article's title again, with or without accents, or a file name. */
export function isPictureText(line: PageLine, title: string): boolean {
  if (line.mark === 'image') return true;
  if (/^[\w()-]+(?:\.\w+)*\.(?:jpe?g|png|gif|webp|avif)$/i.test(line.text)) return true;
  if (/^(?:Hình|Ảnh)(?: số)?\s*\d{1,2}\.?$/iu.test(line.text)) return true;
  const key = foldedKey(line.text);
  const titleKey = foldedKey(title);
  if (key === '' || titleKey === '') return false;
  if (key.startsWith(titleKey)) return key.length - titleKey.length <= 10;
  return key.length >= 40 && titleKey.startsWith(key);
}

/** True for text that says of itself that it belongs to a picture. */
export function isCaptionByItself(text: string): boolean {
  if (wordCount(text) > 70 || sentenceCount(text) > 2) return false;
  return (
    /(?:[.\s(]|^)(?:Ảnh|Photo)\s*[:：]\s*[^.]{1,60}[.)]*$/u.test(text) ||
    /^\(?Ảnh minh h(?:ọa|oạ)|\(?Ảnh minh h(?:ọa|oạ)\)?[.)]*$|\(Ảnh[^()]{0,40}\)[.]*$|^(?:Chú thích ảnh|Trong ảnh)\s*:/iu.test(
      text,
    ) ||
    /chụp ảnh lưu niệm[^.]{0,80}\.?$/u.test(text)
  );
}

/** True when a line after a picture may be its caption: one sentence, not long. */
export function mayBeCaption(line: PageLine, longest: number): boolean {
  return (
    line.mark !== 'image' && line.mark !== 'heading' && sentenceCount(line.text) <= 2 && wordCount(line.text) <= longest
  );
}

/** True for a short line without the end of a sentence, such as a subhead or the title of another story. */
export function isHeadlineShaped(line: PageLine): boolean {
  const words = wordCount(line.text);
  if (words < 1 || words > 26 || line.text.length > 160 || /[,;:]$/.test(line.text)) return false;
  if (/[?!]["”’»]?$/u.test(line.text)) return words <= 14 && !/^(?:PV|P\.V|Phóng viên|Hỏi|[-–—])/u.test(line.text);
  return !endsLikeSentence(line.text);
}
