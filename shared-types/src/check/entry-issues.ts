import { reservedSegments } from '../address.ts';
import { isSlug } from '../vietnamese-text.ts';
import type { ArticleWire, LiveEntryWire } from '../wire/article.ts';
import type { AwardWire } from '../wire/award.ts';
import type { CampaignWire } from '../wire/campaign.ts';
import type { PageWire, RedirectWire, SiteSettingWire } from '../wire/reference.ts';
import { bodyIssues, pictureIssues } from './block-issues.ts';
import { isBlank, issueIf, issuesOfEach, isWebAddress, type PublishIssue } from './publish-issue.ts';

/** A thousand billion đồng; a sum beyond it is a slip of the keyboard. */
const largestSum = 10n ** 15n;

export function slugIssues({ slug }: { slug: string }): PublishIssue[] {
  return issueIf(
    !isSlug(slug),
    ['slug'],
    `Đường dẫn “${slug}” không dùng được: chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, tối đa 100 ký tự.`,
  );
}

export function articleIssues(article: ArticleWire): PublishIssue[] {
  return [
    ...issueIf(article.category === null, ['category'], 'Bài viết chưa có chuyên mục. Hãy chọn một chuyên mục.'),
    ...pictureIssues(article.cover, ['cover'], 'Ảnh bìa'),
    ...bodyIssues(article.body),
    ...webAddressIssues(article.sourceUrl, ['sourceUrl'], 'Địa chỉ nguồn'),
    ...issuesOfEach(article.legalReferences, ['legalReferences'], (reference, path, number) =>
      webAddressIssues(reference.url, [...path, 'url'], `Văn bản pháp luật thứ ${number}: địa chỉ`),
    ),
    ...issuesOfEach(article.corrections, ['corrections'], ({ correctedAt }, path, number) =>
      issueIf(
        correctedAt !== null && correctedAt < '1900',
        [...path, 'correctedAt'],
        `Cải chính thứ ${number} có thời điểm trước năm 1900. Hãy sửa lại năm.`,
      ),
    ),
    ...issuesOfEach(article.legacyPaths, ['legacyPaths'], ({ path: legacy }, path) =>
      issueIf(
        !legacy?.startsWith('/'),
        [...path, 'path'],
        `Địa chỉ cũ “${legacy ?? ''}” phải bắt đầu bằng dấu gạch chéo, ví dụ /cong-doan/bai-cu-123.html.`,
      ),
    ),
  ];
}

/** What the form of a correction asks for, see `site/src/models/corrections.ts`: when it was made, what was wrong and what is right. */
export function correctionIssues({ corrections }: ArticleWire): PublishIssue[] {
  return issuesOfEach(corrections, ['corrections'], ({ correctedAt, wrong, right }, path, number) => [
    ...issueIf(
      correctedAt === null,
      [...path, 'correctedAt'],
      `Cải chính thứ ${number} chưa có thời điểm. Hãy điền ngày giờ cải chính.`,
    ),
    ...issueIf(
      isBlank(wrong),
      [...path, 'wrong'],
      `Cải chính thứ ${number} chưa có nội dung sai. Hãy chép lại chỗ đã đăng sai.`,
    ),
    ...issueIf(
      isBlank(right),
      [...path, 'right'],
      `Cải chính thứ ${number} chưa có nội dung đúng. Hãy viết lại cho đúng.`,
    ),
  ]);
}

export function awardIssues(award: AwardWire): PublishIssue[] {
  return [
    ...issuesOfEach(award.recipients, ['recipients'], (recipient, path) =>
      issueIf(
        recipient.kind !== 'collective' && !isBlank(recipient.name) && recipient.consent !== true,
        [...path, 'consent'],
        `Chưa có sự đồng ý nêu tên “${recipient.name ?? ''}”. Hãy đánh dấu Đã đồng ý, hoặc bỏ tên.`,
      ),
    ),
    ...sumIssues(award.amount, ['amount']),
  ];
}

export function campaignIssues(campaign: CampaignWire): PublishIssue[] {
  const { startedOn, endedOn } = campaign;
  return [
    ...issueIf(
      startedOn !== null && endedOn !== null && endedOn < startedOn,
      ['endedOn'],
      'Ngày kết thúc của phong trào đứng trước ngày bắt đầu.',
    ),
    ...issuesOfEach(campaign.funds, ['funds'], (fund, path) => sumIssues(fund.amount, [...path, 'amount'])),
    ...pictureIssues(campaign.cover, ['cover'], 'Ảnh bìa'),
    ...bodyIssues(campaign.body),
  ];
}

export function pageIssues(page: PageWire): PublishIssue[] {
  return [
    ...issueIf(
      reservedSegments.includes(page.slug) || /^\d{4}$/.test(page.slug),
      ['slug'],
      `Đường dẫn “${page.slug}” dành riêng cho một mục khác của trang báo. Hãy đặt tên khác.`,
    ),
    ...bodyIssues(page.body),
  ];
}

export function liveEntryIssues(entry: LiveEntryWire): PublishIssue[] {
  return [
    ...issueIf(entry.article === null, ['article'], 'Tin trực tuyến chưa gắn với bài viết nào.'),
    ...issueIf(isBlank(entry.title) && isBlank(entry.text), ['text'], 'Tin trực tuyến chưa có nội dung.'),
    ...pictureIssues(entry.picture, ['picture'], 'Ảnh của tin'),
  ];
}

export function siteSettingIssues(settings: SiteSettingWire): PublishIssue[] {
  return (['mainMenu', 'footerMenu'] as const).flatMap((menu) =>
    issuesOfEach(settings[menu], [menu], (item, path, number) => [
      ...issueIf(
        item.category === null && item.page === null && isBlank(item.url),
        path,
        `Mục thứ ${number} của trình đơn chưa dẫn tới đâu. Hãy chọn chuyên mục, trang, hoặc điền địa chỉ.`,
      ),
      ...issueIf(
        !isBlank(item.url) && !leadsSomewhere(item.url ?? ''),
        [...path, 'url'],
        `Mục thứ ${number} của trình đơn: địa chỉ phải bắt đầu bằng / hoặc https://.`,
      ),
    ]),
  );
}

export function redirectIssues(redirect: RedirectWire): PublishIssue[] {
  return [
    ...issueIf(!redirect.from.startsWith('/'), ['from'], 'Địa chỉ cũ phải bắt đầu bằng dấu gạch chéo.'),
    ...issueIf(!leadsSomewhere(redirect.to), ['to'], 'Địa chỉ mới phải bắt đầu bằng / hoặc https://.'),
    ...issueIf(redirect.from === redirect.to, ['to'], 'Địa chỉ cũ và địa chỉ mới giống hệt nhau.'),
  ];
}

function leadsSomewhere(address: string): boolean {
  return /^\/(?!\/)/.test(address) || isWebAddress(address);
}

function webAddressIssues(address: string | null, path: PublishIssue['path'], label: string): PublishIssue[] {
  return issueIf(
    !isBlank(address) && !isWebAddress(address ?? ''),
    path,
    `${label} phải là một địa chỉ đầy đủ, bắt đầu bằng https:// hoặc http://.`,
  );
}

function sumIssues(amount: string | null, path: PublishIssue['path']): PublishIssue[] {
  return issueIf(
    amount !== null && BigInt(amount) > largestSum,
    path,
    'Số tiền lớn bất thường. Hãy ghi số tiền bằng đồng và kiểm tra lại các số không.',
  );
}
