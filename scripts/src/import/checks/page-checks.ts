import { foldedKey } from '../folded-key.ts';
import type { ArticleEnd } from '../find-end.ts';
import type { ImportedPage, Rail } from '../imported-page.ts';
import type { PageFacts } from '../page-facts.ts';
import type { PageHeader } from '../read-header.ts';
import { isEmptyRail } from '../read-rails.ts';
import { endsLikeSentence, wordCount } from '../sentence-shape.ts';
import { findRelativeDays } from './relative-day-check.ts';

export interface PageFindings {
  readonly page: Omit<ImportedPage, 'undecided'>;
  readonly header: PageHeader;
  readonly end: ArticleEnd;
  readonly strayMarkup: readonly string[];
  /** Lines taken for titles of other stories by their length alone. */
  readonly doubtful: readonly string[];
  readonly facts: PageFacts;
}

/** What the page does not say, and what is wrong around its text; Vietnamese, one reason each. */
export function pageChecks({ page, header, end, strayMarkup, doubtful, facts }: PageFindings): string[] {
  return [
    ...missing(page, header),
    ...doubts(end, doubtful, facts),
    ...above(header),
    ...pictures(page),
    ...furniture(page.rails, strayMarkup, end),
  ];
}

function missing(page: PageFindings['page'], header: PageHeader): string[] {
  const reasons: string[] = [];
  if (page.displayedAt === null) {
    const written = header.dateline?.text;
    if (written === undefined)
      reasons.push('Trang không ghi ngày đăng: bài ở lại bản nháp cho đến khi biên tập viên điền ngày.');
    else if (header.dateline?.at === null)
      reasons.push(`Ngày đăng “${written}” không có trong lịch: biên tập viên cần điền lại.`);
    else reasons.push(`Trang ghi ngày đăng nhưng không ghi giờ (“${written}”): biên tập viên cần điền ngày giờ.`);
  }
  if (page.lead === null) reasons.push('Trang không có sapo nhận ra được: đoạn đầu để trong thân bài.');
  if (page.category === null) reasons.push('Trang không ghi chuyên mục.');
  if (page.masthead === null) reasons.push('Trang không ghi tên báo (măng sét).');
  if (page.byline === null) reasons.push('Trang không ghi bút danh tác giả.');
  return reasons;
}

function doubts(end: ArticleEnd, doubtful: readonly string[], facts: PageFacts): string[] {
  return [
    ...doubtful.map((line) => `Đã bỏ dòng giống tít bài liên quan: “${line}”.`),
    ...(end.photoCredit === null ? [] : [`Cuối bài có “${end.photoCredit}”: không rõ ghi công cho ảnh nào.`]),
    ...facts.embeds.map((address) => `Bài nhúng nội dung ngoài, không đưa vào: ${address}`),
  ];
}

function above(header: PageHeader): string[] {
  if (header.above.length === 0) return [];
  return [
    `Đã bỏ dòng phía trên tít: ${header.above
      .slice(0, 3)
      .map((line) => `“${line}”`)
      .join('; ')}${header.above.length > 3 ? '…' : ''}`,
  ];
}

function pictures(page: PageFindings['page']): string[] {
  const figures = page.content.flatMap((part) => (part.kind === 'figure' ? [part] : []));
  return figures.flatMap((figure, index) => [
    ...(figure.caption === null ? [`Hình ${index + 1} không có chú thích.`] : []),
    ...figure.images.flatMap((image) => (image.kind === 'remote' ? [elsewhere(index + 1, image.address)] : [])),
  ]);
}

function elsewhere(figure: number, address: string): string {
  return /^(?:https?:)?\/\//i.test(address)
    ? `Hình ${figure} nằm ở máy chủ khác, chưa tải về: ${address}`
    : `Hình ${figure} không có bên cạnh tệp: ${address}`;
}

function furniture(rails: readonly Rail[], strayMarkup: readonly string[], end: ArticleEnd): string[] {
  const dates = [
    ...new Set(rails.flatMap((rail) => rail.lines.flatMap((line) => findRelativeDays(line, null, false)))),
  ];
  const twice = repeatedStories(rails);
  return [
    ...(strayMarkup.length > 0 ? ['Trang có ký hiệu thừa “-->” của mã nguồn; đã bỏ.'] : []),
    ...(end.source?.empty ? ['Trang có nhãn “Link gốc” hoặc “Nguồn” nhưng không ghi gì phía sau.'] : []),
    ...rails.filter(isEmptyRail).map((rail) => `Cột tin “${rail.heading ?? ''}” trống, không có bài nào.`),
    ...(twice.length > 0 ? [`${twice.length} bài lặp lại ở hai cột tin, chẳng hạn “${twice[0] ?? ''}”.`] : []),
    ...(dates.length > 0 ? [`Cột tin ghi ngày không có năm: ${dates.map((date) => `“${date}”`).join('; ')}.`] : []),
  ];
}

function repeatedStories(rails: readonly Rail[]): string[] {
  const seen = new Map<string, Rail>();
  const repeated = new Map<string, string>();
  for (const rail of rails) {
    for (const line of rail.lines.filter((each) => wordCount(each) >= 5 && !endsLikeSentence(each))) {
      const key = foldedKey(line);
      const first = seen.get(key);
      if (first !== undefined && first !== rail) repeated.set(key, line);
      else seen.set(key, rail);
    }
  }
  return [...repeated.values()];
}
