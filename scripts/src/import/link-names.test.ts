import { describe, expect, it } from 'vitest';
import { knownName } from './known-names.ts';
import { linkNames } from './link-names.ts';

const known = [
  knownName('union-body', '1', { name: 'Liên đoàn Lao động quận Sông Lam', shortName: 'LĐLĐ quận Sông Lam' }),
  knownName('union-body', '2', { name: 'Liên đoàn Lao động thành phố Hà Nội', aliases: [{ name: 'LĐLĐ Thành phố' }] }),
  knownName('union-body', '3', { name: 'Công đoàn Trường Tiểu học Bãi Dâu' }),
  knownName('union-body', '4', { name: 'Công đoàn Giáo dục', aliases: [{ name: 'Công đoàn ngành' }] }),
  knownName('union-body', '5', { name: 'Công đoàn Giáo dục Hà Nội', aliases: [{ name: 'Công đoàn ngành' }] }),
  knownName('campaign', '6', {
    name: 'Dạy tốt - Học tốt',
    aliases: [{ name: 'Hai tốt' }, { name: 'Dạy tốt, học tốt' }],
  }),
  knownName('campaign', '7', { name: 'Nhà giáo Hà Nội giúp đỡ học sinh khó khăn' }),
];
const link = (...texts: string[]) => {
  const { linked, undecided } = linkNames(['Tít', ...texts], known);
  return { ids: linked.map(({ id }) => id), undecided };
};

describe('linkNames', () => {
  it.each([
    ['the official name', 'Ban Thường vụ Liên đoàn Lao động quận Sông Lam họp phiên đầu năm.', ['1']],
    ['the short name before a person', 'Chủ tịch LĐLĐ quận Sông Lam Trần Văn Ba cho biết.', ['1']],
    ['an abbreviation in brackets inside the name', 'Liên đoàn Lao động (LĐLĐ) quận Sông Lam khai mạc.', ['1']],
    ['an alias', 'Theo LĐLĐ Thành phố, số đơn vị tăng.', ['2']],
    ['an abbreviated word', 'LĐLĐ TP Hà Nội tổ chức hội nghị.', ['2']],
    ['the longest of several', 'Công đoàn Giáo dục Hà Nội phát động.', ['5']],
    ['a campaign whose words are joined by other signs', 'Phong trào “Dạy tốt – học tốt” lan rộng.', ['6']],
    ['a short campaign name in quotation marks with odd spaces', 'phong trào thi đua “ Hai tốt”, nhiều nơi', ['6']],
    [
      'each once, in the order of the text',
      'Phong trào “Hai tốt” do LĐLĐ quận Sông Lam phát động, LĐLĐ quận Sông Lam tổng kết.',
      ['6', '1'],
    ],
  ])('links %s', (_, text, ids) => {
    expect(link(text)).toEqual({ ids, undecided: [] });
  });

  it.each([
    ['other accents', 'Liên đoàn Lao động quận Sóng Lam họp.'],
    ['part of a longer word', 'LĐLĐ quận Sông Lamb họp.'],
    ['a short campaign name in running text', 'Mỗi người làm Hai tốt việc của mình.'],
    ['a sentence that ends between the words', 'Họp ở Công đoàn. Giáo dục là việc lớn.'],
  ])('does not link %s', (_, text) => {
    expect(link(text)).toEqual({ ids: [], undecided: [] });
  });

  it('asks about a name of two owners', () => {
    expect(link('Công đoàn ngành đã có văn bản.')).toEqual({
      ids: [],
      undecided: [
        '“Công đoàn ngành” là tên của “Công đoàn Giáo dục” và “Công đoàn Giáo dục Hà Nội”: chưa nối với bên nào.',
      ],
    });
  });

  it('asks about a name that goes on', () => {
    const { ids, undecided } = link('Công đoàn Trường Tiểu học Bãi Dâu B nhận cờ.');
    expect(ids).toEqual([]);
    expect(undecided).toEqual([expect.stringContaining('có thể là đơn vị khác')]);
  });

  it('asks about a name that is nearly a known campaign', () => {
    const { ids, undecided } = link('Cuộc vận động “Nhà giáo Hà Nội giúp đỡ học sinh có khó khăn” tiếp tục.');
    expect(ids).toEqual([]);
    expect(undecided).toEqual([expect.stringContaining('gần giống “Nhà giáo Hà Nội giúp đỡ học sinh khó khăn”')]);
  });
});
