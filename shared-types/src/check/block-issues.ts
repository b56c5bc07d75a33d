import { embedFrame, embedProviderNames } from '../embed-provider.ts';
import type { WireBlock } from '../wire/blocks.ts';
import { isBlank, issueIf, issuesOfEach, type PublishIssue } from './publish-issue.ts';

type Picture = Extract<WireBlock, { kind: 'gallery' }>['pictures'][number];
type Quantity = Extract<WireBlock, { kind: 'key-figures' }>['figures'][number];
type Place = PublishIssue['path'];

/** What keeps the blocks of a body from being shown. */
export function bodyIssues(body: readonly WireBlock[]): PublishIssue[] {
  return issuesOfEach(body, ['body'], (block, path, number) => blockIssues(block, path, `Khối thứ ${number}`));
}

/**
 * A picture must be described for readers who do not see it. One without an image is no issue, whatever is written below
 * it: the site leaves it out.
 * @param where names the place, at the beginning of a sentence
 */
export function pictureIssues(picture: Picture | null, path: Place, where: string): PublishIssue[] {
  return issueIf(
    Boolean(picture?.image) && isBlank(picture?.alt ?? null),
    [...path, 'alt'],
    `${where}: ảnh chưa có mô tả cho người đọc không nhìn thấy ảnh. Hãy điền ô Mô tả ảnh.`,
  );
}

function blockIssues(block: WireBlock, path: Place, where: string): PublishIssue[] {
  switch (block.kind) {
    case 'rich-text':
      return [];
    case 'figure':
      return pictureIssues(block.picture, [...path, 'picture'], `${where} (ảnh)`);
    case 'gallery':
      return issuesOfEach(block.pictures, [...path, 'pictures'], (picture, place, number) =>
        pictureIssues(picture, place, `${where} (chùm ảnh), ảnh thứ ${number}`),
      );
    case 'pull-quote':
      return issueIf(isBlank(block.text), [...path, 'text'], `${where} (trích dẫn) chưa có lời trích.`);
    case 'key-figures':
      return issuesOfEach(block.figures, [...path, 'figures'], (figure, place, number) =>
        figureIssues(figure, place, `${where} (số liệu), số liệu thứ ${number}`),
      );
    case 'table':
      return tableIssues(block.rows, [...path, 'rows'], `${where} (bảng)`);
    case 'timeline':
      return issuesOfEach(block.entries, [...path, 'entries'], (entry, place, number) =>
        issueIf(
          isBlank(entry.title) && isBlank(entry.text),
          place,
          `${where} (dòng thời gian), mốc thứ ${number} chưa có nội dung.`,
        ),
      );
    case 'question-answer':
      return issueIf(isBlank(block.question), [...path, 'question'], `${where} (hỏi đáp) chưa có câu hỏi.`);
    case 'embed':
      return issueIf(
        embedFrame(block.url ?? '') === null,
        [...path, 'url'],
        `${where} (nhúng): địa chỉ phải bắt đầu bằng https:// và thuộc ${embedProviderNames}.`,
      );
    case 'attachment':
      return issueIf(block.file === null, [...path, 'file'], `${where} (tệp đính kèm) chưa chọn tệp.`);
    default:
      return block satisfies never;
  }
}

function figureIssues(figure: Quantity, path: Place, where: string): PublishIssue[] {
  return [
    ...issueIf(figure.value === null, [...path, 'value'], `${where} chưa có giá trị.`),
    ...issueIf(isBlank(figure.label), [...path, 'label'], `${where} chưa có tên gọi.`),
  ];
}

function tableIssues(rows: string | null, path: Place, where: string): PublishIssue[] {
  const lines = (rows ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
  const columns = lines[0]?.split('\t').length ?? 0;
  const wide = lines.findIndex((line) => line.split('\t').length > columns);
  return [
    ...issueIf(lines.length === 0, path, `${where} chưa có dòng nào.`),
    ...issueIf(wide > 0, path, `${where}: dòng ${wide + 1} có nhiều ô hơn dòng đầu (${columns} ô). Hãy dán lại bảng.`),
  ];
}
