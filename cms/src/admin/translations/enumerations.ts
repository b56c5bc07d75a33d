/**
 * Values of the content model's enumerations. Strapi looks a value up by itself, whatever field it stands in, so a value
 * that several fields share has one text that suits them all.
 */
export const enumerationTexts: Readonly<Record<string, string>> = {
  // Article formats
  news: 'Tin tức',
  feature: 'Phóng sự, bài viết',
  longform: 'Bài dài (longform)',
  infographic: 'Đồ họa thông tin',
  live: 'Trực tuyến',
  photo: 'Phóng sự ảnh',
  video: 'Video',
  correction: 'Cải chính',
  // Live states
  upcoming: 'Sắp diễn ra',
  running: 'Đang diễn ra',
  ended: 'Đã kết thúc',
  // Qualifiers
  exact: 'Chính xác',
  over: 'Trên (hơn)',
  about: 'Khoảng',
  nearly: 'Gần',
  // Date precision
  day: 'Ngày',
  month: 'Tháng',
  year: 'Năm',
  'school-year': 'Năm học',
  // Roles of union bodies
  subject: 'Nhân vật chính',
  organiser: 'Đơn vị tổ chức',
  'co-organiser': 'Đơn vị phối hợp',
  mentioned: 'Được nhắc đến',
  // Union bodies
  confederation: 'Tổng liên đoàn',
  federation: 'Liên đoàn lao động',
  'sector-union': 'Công đoàn ngành',
  'upper-level-union': 'Công đoàn cấp trên trực tiếp cơ sở',
  'grassroots-union': 'Công đoàn cơ sở',
  national: 'Trung ương',
  city: 'Thành phố',
  district: 'Quận, huyện, thị xã',
  ward: 'Phường, xã',
  zone: 'Khu công nghiệp, khu công nghệ cao',
  grassroots: 'Cơ sở',
  active: 'Đang hoạt động',
  unknown: 'Chưa rõ',
  // Successions
  merged: 'Sáp nhập, hợp nhất',
  split: 'Chia, tách',
  transferred: 'Chuyển giao',
  // Ratings
  excellent: 'Hoàn thành xuất sắc nhiệm vụ',
  good: 'Hoàn thành tốt nhiệm vụ',
  fulfilled: 'Hoàn thành nhiệm vụ',
  'not-fulfilled': 'Không hoàn thành nhiệm vụ',
  // Awards
  title: 'Danh hiệu',
  commendation: 'Hình thức khen',
  prize: 'Giải thưởng',
  honour: 'Vinh danh',
  support: 'Hỗ trợ',
  state: 'Nhà nước, Chính phủ',
  ministry: 'Bộ, ngành',
  other: 'Nơi khác',
  collective: 'Tập thể',
  individual: 'Cá nhân',
  family: 'Gia đình',
  // Campaigns
  emulation: 'Phong trào thi đua',
  drive: 'Cuộc vận động',
  programme: 'Chương trình',
  fund: 'Quỹ',
  // Blocks and front page
  normal: 'Rộng bằng chữ',
  wide: 'Rộng hơn chữ',
  full: 'Tràn màn hình',
  none: 'Không',
  bars: 'Biểu đồ cột',
  share: 'Biểu đồ phần',
  category: 'Chuyên mục',
  campaigns: 'Phong trào',
  awards: 'Khen thưởng',
  'union-bodies': 'Công đoàn các cấp',
  // Groups of components in the block picker
  block: 'Các khối nội dung',
  part: 'Thành phần',
};
