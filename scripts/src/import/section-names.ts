import { foldedKey } from './folded-key.ts';
import { wordCount } from './sentence-shape.ts';

/** Section names of these papers that may stand alone above a title. */
const sections = new Set(
  [
    'Hoạt động',
    'Công đoàn',
    'Công đoàn viên',
    'Thời sự',
    'Xã hội',
    'Đời sống',
    'Giáo dục',
    'Kinh tế',
    'Pháp luật',
    'Văn hóa',
    'Văn hoá',
    'Y tế',
    'Việc làm',
    'Lao động',
    'Chính sách',
    'Nữ công',
    'Tuyên giáo',
    'Longform',
    'Infographic',
    'An toàn lao động',
    'Người lao động',
    'Hoạt động Công đoàn',
    'Tin tức',
    'Thi đua',
    'Phong trào thi đua',
    'Sức khỏe',
    'Emagazine',
    'Phóng sự',
    'Gương sáng',
    'Người tốt việc tốt',
    'Chính sách - Pháp luật',
    'Trực tuyến',
    'Ảnh',
    'Video',
  ].map(foldedKey),
);

export function isSection(text: string): boolean {
  return text.length <= 40 && sections.has(foldedKey(text));
}

/** True for a path through the site such as `Trang chủ > Công đoàn > Hoạt động`. */
export function isBreadcrumb(text: string): boolean {
  return /^(?:Trang chủ|Home)\s*[>»›/|→-]+\s*\S/iu.test(text) && text.length < 200;
}

/** The last section of a breadcrumb; the title of the article itself may close it and is too long for one. */
export function breadcrumbEnd(text: string): string | null {
  const steps = text.split(/\s*[>»›|→]+\s*|\s+[/-]\s+/u).filter((step) => step !== '');
  const sectionsOnly = steps.slice(1).filter((step) => wordCount(step) <= 6);
  return sectionsOnly.at(-1) ?? null;
}
