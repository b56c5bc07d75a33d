import { foldedKey } from './folded-key.ts';
import { wordCount } from './sentence-shape.ts';

export interface Byline {
  readonly byline: string | null;
  readonly sourceName: string | null;
}

const label =
  /^(?:Bài,? (?:và )?ảnh|Bài (?:và|&|-) ảnh|Tin,? (?:và )?ảnh|Tin,? bài(?:,? ảnh)?|Bài viết|Bài|Tin|Tác giả|Người viết|Thực hiện|Nội dung|Text)\s*[:：]\s*(.+)$/iu;
const word = String.raw`(?:\p{Lu}[\p{L}\p{M}’']*\.?|(?:\p{Lu}\.){1,3}\s?\p{Lu}?[\p{L}\p{M}]*)`;
const nameShape = new RegExp(`^${word}(?:\\s+${word}){0,4}$`, 'u');
const crew = /^(?:Nhóm\s+)?(?:PV|P\.V|CTV|phóng viên|biên tập viên|tác giả)(?:\s+.{0,30})?$/iu;

/** Capitalised words that begin the name of an office or a place, never of a person. */
const notNames = new Set([
  'cong',
  'lien',
  'truong',
  'ldld',
  'tong',
  'phong',
  'so',
  'bo',
  'uy',
  'hoi',
  'ban',
  'quan',
  'huyen',
  'thanh pho',
  'phuong',
]);

/** True for one to five capitalised words or initials, as a pen name is written: `Phạm Diệp`, `K.Tiến`, `PV`. */
export function isPersonName(text: string): boolean {
  if (text.length > 40 || /\d/.test(text)) return false;
  if (crew.test(text)) return true;
  const words = text.split(/\s+/);
  const first = foldedKey(words[0] ?? '');
  return nameShape.test(text) && !(words.length > 1 && notNames.has(first));
}

/**
 * Reads the signature of an article: a name alone, several names, `Bài và ảnh: …`, `Theo …`, `… (tổng hợp)`. Null for any
 * other line. Whether the place fits a signature is the caller's to say.
 */
export function readByline(text: string): Byline | null {
  if (text.length > 100 || wordCount(text) > 14) return null;
  const line = text
    .replace(/^[-–—*]\s*/u, '')
    .replace(/\s*[.,;|]$/u, '')
    .trim();
  const labelled = label.exec(line)?.[1];
  if (labelled !== undefined) return names(labelled) ? { byline: labelled, sourceName: null } : null;
  const from = /^(.*?)\s*\(?(?<!\p{L})Theo\s*:?\s+((?=\p{Lu}|báo |tạp chí |trang )[^()]{2,60})\)?$/u.exec(line);
  if (from?.[2] !== undefined) return fromElsewhere(from[1] ?? '', from[2].trim());
  const slashed = /^([^/]{2,40})\s*\/\s*(\p{L}[^/]{2,50})$/u.exec(line);
  if (slashed?.[1] && slashed[2] && names(slashed[1]) && isOutlet(slashed[2])) {
    return { byline: slashed[1].trim(), sourceName: slashed[2].trim() };
  }
  const withNote = /^(.{2,60}?)\s*\((?:tổng hợp|biên tập|thực hiện|ghi|t\/h|[^()]{2,50})\)$/u.exec(line)?.[1];
  if (withNote !== undefined && names(withNote)) return { byline: line, sourceName: null };
  return names(line) ? { byline: line, sourceName: null } : null;
}

/** True for the line that credits the pictures of the whole article: `Ảnh: …`. */
export function isPhotoCredit(text: string): boolean {
  return /^\(?(?:Ảnh|Photo|Ảnh và clip|Clip|Đồ họa|Đồ hoạ|Video)\s*[:：]\s*.{1,60}$/iu.test(text);
}

function names(text: string): boolean {
  const all = text.split(/\s*(?:,|;|&|\+|\s[-–—]\s|\svà\s)\s*/u);
  return all.length <= 5 && all.every((each) => isPersonName(each.trim()));
}

function fromElsewhere(who: string, source: string): Byline | null {
  const writer = who.replace(/[-–,(]\s*$/u, '').trim();
  if (writer !== '' && !names(writer)) return null;
  const slashed = /^(.+?)\s*\/\s*(.+)$/u.exec(source);
  if (writer === '' && slashed?.[1] && slashed[2] && names(slashed[1]))
    return { byline: slashed[1], sourceName: slashed[2] };
  if (isOutlet(source)) return { byline: writer || null, sourceName: source };
  return writer === '' && names(source)
    ? { byline: source, sourceName: null }
    : { byline: writer || null, sourceName: source };
}

/** True for what publishes: a paper, an agency, a site. */
function isOutlet(text: string): boolean {
  return /\.(?:vn|com|net|org)\b|^(?:Báo|Tạp chí|Đài|Cổng|Thông tấn|Trang|Công đoàn|Website|Lao động|Tuổi trẻ|Thanh niên|Nhân dân|Hà Nội mới|Kinh tế)|TTXVN|VOV|VTV|VGP|Vietnam/iu.test(
    text,
  );
}
