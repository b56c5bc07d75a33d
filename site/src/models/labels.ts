import type { AwardWire } from '@loa/shared-types/wire/award';
import type { CampaignWire } from '@loa/shared-types/wire/campaign';
import type { bodyRoles, ratingGrades, recipientKinds, successionKinds } from '@loa/shared-types/wire/parts';
import type { UnionBodyWire } from '@loa/shared-types/wire/union-body';

/* Words that readers see for the values that the CMS stores. */

export const awardClassLabels: Record<AwardWire['class'], string> = {
  title: 'Danh hiệu',
  commendation: 'Khen thưởng',
  prize: 'Giải thưởng',
  honour: 'Tôn vinh',
  support: 'Hỗ trợ',
};

export const awardLevelLabels: Record<NonNullable<AwardWire['level']>, string> = {
  state: 'Cấp Nhà nước',
  ministry: 'Cấp bộ, ngành',
  confederation: 'Cấp Tổng Liên đoàn',
  city: 'Cấp thành phố',
  district: 'Cấp quận, huyện',
  ward: 'Cấp phường, xã',
  grassroots: 'Cấp cơ sở',
  other: 'Cấp khác',
};

export const campaignKindLabels: Record<CampaignWire['kind'], string> = {
  emulation: 'Phong trào thi đua',
  drive: 'Cuộc vận động',
  programme: 'Chương trình',
  prize: 'Giải thưởng',
  fund: 'Quỹ',
};

export const unionBodyKindLabels: Record<NonNullable<UnionBodyWire['kind']>, string> = {
  confederation: 'Tổng liên đoàn',
  federation: 'Liên đoàn lao động',
  'sector-union': 'Công đoàn ngành',
  'upper-level-union': 'Công đoàn cấp trên trực tiếp cơ sở',
  'grassroots-union': 'Công đoàn cơ sở',
};

export const unionBodyLevelLabels: Record<NonNullable<UnionBodyWire['level']>, string> = {
  national: 'Trung ương',
  city: 'Thành phố',
  district: 'Quận, huyện, thị xã',
  ward: 'Phường, xã',
  zone: 'Khu công nghiệp, khu công nghệ cao',
  grassroots: 'Cơ sở',
};

export const unionBodyStatusLabels: Record<NonNullable<UnionBodyWire['standing']>, string | null> = {
  active: 'Đang hoạt động',
  ended: 'Đã kết thúc hoạt động',
  unknown: null,
};

export const successionKindLabels: Record<(typeof successionKinds)[number], string> = {
  merged: 'Sáp nhập',
  split: 'Chia tách',
  ended: 'Kết thúc hoạt động',
  transferred: 'Chuyển giao',
};

export const ratingGradeLabels: Record<(typeof ratingGrades)[number], string> = {
  excellent: 'Hoàn thành xuất sắc nhiệm vụ',
  good: 'Hoàn thành tốt nhiệm vụ',
  fulfilled: 'Hoàn thành nhiệm vụ',
  'not-fulfilled': 'Không hoàn thành nhiệm vụ',
};

export const bodyRoleLabels: Record<(typeof bodyRoles)[number], string | null> = {
  subject: null,
  organiser: 'tổ chức',
  'co-organiser': 'phối hợp',
  mentioned: 'được nhắc đến',
};

export const recipientKindLabels: Record<(typeof recipientKinds)[number], string> = {
  collective: 'Tập thể',
  individual: 'Cá nhân',
  family: 'Gia đình',
};
