import { describe, expect, it } from 'vitest';
import { machineTime, readDateline, toIsoTime } from './dateline.ts';

const iso = (text: string) => {
  const dateline = readDateline(text);
  return dateline?.at ? toIsoTime(dateline.at) : null;
};

describe('readDateline', () => {
  it.each([
    ['Công đoàn viên 20:10 | 13/09/2022', '2022-09-13T20:10:00+07:00', 'Công đoàn viên'],
    ['Hoạt động 13/03/2025 21:28', '2025-03-13T21:28:00+07:00', 'Hoạt động'],
    ['20:10 | 13/09/2022', '2022-09-13T20:10:00+07:00', null],
    ['13/09/2022 - 20:10', '2022-09-13T20:10:00+07:00', null],
    ['Thứ ba, 13/09/2022 20:10 (GMT+7)', '2022-09-13T20:10:00+07:00', null],
    ['Thứ Sáu 19/07/2024 23:09', '2024-07-19T23:09:00+07:00', null],
    ['Chủ nhật, ngày 05/03/2023, 9h05', '2023-03-05T09:05:00+07:00', null],
    ['Cập nhật lúc 08:15, ngày 1-2-2021', '2021-02-01T08:15:00+07:00', null],
    ['Ngày đăng: 03/04/2020 | 08:15 PM | Lượt xem: 1.204', '2020-04-03T20:15:00+07:00', null],
    ['Công đoàn » Hoạt động » 13.09.2022 07:00', '2022-09-13T07:00:00+07:00', 'Công đoàn Hoạt động'],
  ])('reads %s', (text, expected, category) => {
    expect(iso(text)).toBe(expected);
    expect(readDateline(text)?.category).toBe(category);
  });

  it.each([
    'Ngày 13/09/2022, hội nghị đã khai mạc tại nhà văn hóa huyện với ba trăm đại biểu.',
    'Theo Nghị định số 04/2015/NĐ-CP ngày 9/1/2015 của Chính phủ',
    'Không có ngày nào ở đây',
  ])('leaves alone: %s', (text) => {
    expect(readDateline(text)).toBeNull();
  });

  it('keeps a line whose day is in no calendar, without a time', () => {
    expect(readDateline('Thi đua 08:00 | 31/02/2023')).toMatchObject({ at: null, category: 'Thi đua' });
  });

  it('gives no instant for a day without a time', () => {
    expect(iso('Hoạt động 05/08/2024')).toBeNull();
  });
});

describe('machineTime', () => {
  it.each([
    ['2020-10-19T17:45:00+00:00', '2020-10-20T00:45:00+07:00'],
    ['2023-11-04T01:30:00Z', '2023-11-04T08:30:00+07:00'],
    ['2023-11-04T08:30:00', '2023-11-04T08:30:00+07:00'],
    ['2023-11-04 08:30', '2023-11-04T08:30:00+07:00'],
    ['2023-11-04', null],
    ['0001-01-01T00:00:00', null],
    ['9999-12-31T23:59:59Z', null],
    ['yesterday', null],
  ])('%s', (written, expected) => {
    expect(machineTime(written)).toBe(expected);
  });
});
