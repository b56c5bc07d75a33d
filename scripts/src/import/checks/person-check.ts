import type { TextCheck } from './text-check.ts';

const hardship =
  /hoàn cảnh (?:đặc biệt |gia đình )?(?:rất )?khó khăn|khó khăn|hộ (?:cận )?nghèo|bệnh hiểm nghèo|ung thư|mồ côi|khuyết tật|tàn tật|neo đơn|tai nạn|bạo bệnh|mắc bệnh|chạy thận|mất sớm|qua đời|bị bệnh/iu;
/** How these papers introduce a private person; the case of the first letter depends on the sentence alone. */
const addresses =
  'cô giáo|thầy giáo|nữ công nhân|nam công nhân|công nhân|đoàn viên|nhân viên|giáo viên|lao động|gia đình|chị|anh|bà|ông|cô|thầy|em|cháu|bé|học sinh';
const address = `(?:${addresses.replace(/(^|\|)(.)/gu, (_, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`)})`;
const name = String.raw`(?:\p{Lu}[\p{L}\p{M}]*\.?)(?:\s+\p{Lu}[\p{L}\p{M}]*\.?){1,4}`;
const person = new RegExp(`(?<!\\p{L})(${address}(?:\\s+${address}){0,2})\\s+(${name})`, 'gu');
const office =
  /Chủ tịch|Bí thư|Trưởng|Phó|Giám đốc|Hiệu trưởng|Ủy viên|Uỷ viên|Thành ủy|Quận ủy|Huyện ủy|Thường trực|Chánh|Bộ trưởng|Thứ trưởng|Đại biểu|Chuyên viên|Cán bộ Công đoàn/u;
const institution =
  /^(?:Trường|Công|Liên|LĐLĐ|Phòng|Sở|Bộ|Ban|Hội|Xã|Phường|Quận|Huyện|Khu|Tổ|Nhà|Đảng|Trung|Thành|Mầm|Tiểu|THCS|THPT|CĐCS|Chi|Cụm)$/u;

/**
 * Finds private persons named in hardship and minors named at all: the name stays in the draft, and somebody must ask for
 * consent or take it out. Office-holders are named in their office and are left alone.
 */
export const personCheck: TextCheck = ({ texts }) => {
  const all = texts.join('\n');
  const found = new Set<string>();
  const reasons: string[] = [];
  for (const text of texts) {
    for (const match of text.matchAll(person)) {
      const named = personName(match[2] ?? '');
      const minor = /(?:em|cháu|bé|học sinh)$/iu.test(match[1] ?? '');
      if (named === null || found.has(named) || holdsOffice(named, all) || !(minor || hardship.test(text))) continue;
      found.add(named);
      reasons.push(
        minor
          ? `Bài nêu tên người có thể là trẻ em (“${match[1] ?? ''} ${named}”): cần sự đồng ý của gia đình trước khi đăng.`
          : `Bài nêu tên cá nhân trong hoàn cảnh khó khăn (“${match[1] ?? ''} ${named}”): cần sự đồng ý của người đó trước khi đăng.`,
      );
    }
  }
  return reasons;
};

/** The name at the beginning of a run of capitalised words, up to where the name of an office or place begins. */
function personName(run: string): string | null {
  const words = run.split(/\s+/);
  const end = words.findIndex((word) => institution.test(word));
  const own = end < 0 ? words : words.slice(0, end);
  return own.length >= 2 ? own.join(' ') : null;
}

function holdsOffice(named: string, all: string): boolean {
  for (let at = all.indexOf(named); at >= 0; at = all.indexOf(named, at + named.length)) {
    const before =
      all
        .slice(Math.max(0, at - 70), at)
        .split(/[.;\n]/)
        .at(-1) ?? '';
    const behind = /^\s*(?:[-–—,(]\s*)(?:nguyên\s+)?.{0,40}/u.exec(all.slice(at + named.length))?.[0] ?? '';
    if (office.test(behind) || new RegExp(`(?:${office.source})[^,.;:]*$`, 'u').test(before)) return true;
  }
  return false;
}
