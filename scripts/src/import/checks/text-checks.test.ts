import { describe, expect, it } from 'vitest';
import { textChecks } from './text-checks.ts';

const check = (text: string, displayedAt: string | null = '2024-05-02T08:00:00+07:00') =>
  textChecks.flatMap((each) => each({ texts: [text], displayedAt }));

describe('checks of the wording', () => {
  it.each([
    ['a year that lost a digit', 'Tổng kết năm học 202-2022.', /năm học 202-2022/],
    ['a school year of two years', 'Tổng kết năm học 2020-2022.', /năm học 2020-2022/],
    ['a term that runs backwards', 'Nhiệm kỳ 2028-2023 đã bắt đầu.', /2028-2023/],
    [
      'shares that leave a rest',
      'Có 32 đơn vị (tương đương 80%) đạt tốt; 7 đơn vị (tương đương 17,5%) đạt khá.',
      /97,5%.*32 \+ 7 = 39 trên tổng khoảng 40/,
    ],
    ['more done than asked for', 'Đơn vị có 2.310/1.250 sáng kiến.', /số trước lớn hơn số sau/],
    [
      'two counts of one anniversary',
      'Dịp kỷ niệm 93 năm Ngày thành lập Hội, rồi kỷ niệm 90 năm Ngày thành lập Hội.',
      /93 năm và 90 năm/,
    ],
    ['a typing error', 'Đơn vị hoạt thành nhiệm vụ.', /hoàn thành/],
    ['a space behind an opening quote', 'phong trào “ Hai tốt” lan rộng', /khoảng trắng lạ/],
    ['a space inside a name', 'dịch Covid- 19 đã qua', /Covid- 19/],
    ['two full stops', 'nhiệm kỳ 2023-2028.. Đại hội đã bầu', /2028\.\./],
    ['a private person in hardship', 'Gia đình chị Lưu Thị Bông có hoàn cảnh khó khăn.', /Lưu Thị Bông/],
    ['a child', 'Em Lưu Minh Tâm nhận học bổng.', /trẻ em.*Lưu Minh Tâm/],
  ])('finds %s', (_, text, reason) => {
    expect(check(text)).toEqual([expect.stringMatching(reason)]);
  });

  it.each([
    ['a school year', 'Năm học 2021-2022 khép lại, nhiệm kỳ 2023-2028 bắt đầu, giai đoạn 2021-25.'],
    ['shares that make a whole', 'Có 60% đạt tốt và 40% đạt khá.'],
    ['a share alone', '100% đơn vị tổ chức hội nghị, 97% đoàn viên tham gia.'],
    [
      'dates, decrees and ratios',
      'Ngày 20/11, theo Nghị định 04/2015/NĐ-CP và Hướng dẫn 23/HD-LĐLĐ, 73/82 đơn vị trực 24/7.',
    ],
    ['three points and an end mark', 'Nhiều việc tốt... và hết./.'],
    [
      'an office-holder beside hardship',
      'Bà Trần Thị Mai - Phó Chủ tịch công đoàn thăm người có hoàn cảnh khó khăn. Bà Trần Thị Mai tặng quà.',
    ],
    ['a day that the page settles', 'Sáng nay (2/5), hội nghị khai mạc.'],
  ])('leaves %s alone', (_, text) => {
    expect(check(text)).toEqual([]);
  });

  it('asks for the year of a day when the page has no date', () => {
    expect(check('Sáng nay (7/11), hội nghị khai mạc.', null)).toEqual([expect.stringContaining('ngày không ghi năm')]);
    expect(check('Chiều 6/11, hội nghị khai mạc.', null)).toHaveLength(1);
    expect(check('Nhân dịp 20/11, trường tổ chức mít tinh.', null)).toEqual([]);
  });
});
