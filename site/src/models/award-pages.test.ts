import { expect, test } from 'vitest';
import { fixtureDocuments } from '../../test-fixtures/fixture-documents.ts';
import { fixtureMirror } from '../../test-fixtures/fixture-mirror.ts';
import { isPlanned } from '../plan/planned-page.ts';
import { planRelease } from '../plan/plan-release.ts';
import { indexedAwards } from './award-index.ts';
import { awardListPage, awardRegisterPage } from './award-pages.ts';

const siteUrl = 'https://loa.example';

test('every filter has its page, and the script finds by it what the page lists', async () => {
  using fixture = await fixtureMirror();
  const { mirror, picturesFolder } = fixture;
  const { pages } = planRelease({ mirror, siteUrl, picturesFolder, asOf: '2026-11-22T00:00:00.000Z' });
  const register = pages.find(isPlanned('award-register'));
  const index = pages.find(isPlanned('award-index'));
  if (!register || !index) throw new Error('The register is not planned.');
  const awards = indexedAwards(index.props.awards, mirror.shown(index.props.shown));
  const lists = new Map(
    [...pages.filter(isPlanned('award-list')), ...pages.filter(isPlanned('award-body'))].map((page) => [
      page.path,
      awardListPage(page.props, mirror, siteUrl, page.path),
    ]),
  );
  const { groups } = awardRegisterPage(register.props, mirror, siteUrl);
  const values = groups.flatMap((group) => group.values);
  expect(values.map(({ link }) => link.href).sort()).toEqual([...lists.keys()].sort());
  for (const { link, awards: count } of values) {
    const rows = lists.get(link.href)?.rows.map(({ href }) => href);
    expect(rows).toHaveLength(count);
    expect(awards.filter(({ filters }) => filters.includes(link.href)).map(({ href }) => href)).toEqual(rows);
  }
});

test('values are named for readers and stand in their order', async () => {
  using fixture = await fixtureMirror({
    ...fixtureDocuments,
    award: fixtureDocuments.award.map((award, place) => ({ ...award, kind: place === 0 ? 'Đạt giải' : 'Danh hiệu' })),
  });
  const { mirror, picturesFolder } = fixture;
  const { pages } = planRelease({ mirror, siteUrl, picturesFolder, asOf: '2026-11-22T00:00:00.000Z' });
  const register = pages.find(isPlanned('award-register'));
  if (!register) throw new Error('The register is not planned.');
  const { groups } = awardRegisterPage(register.props, mirror, siteUrl);
  expect(
    groups.map(({ heading, values }) => [heading, values.map(({ link, awards }) => `${link.text} ${awards}`)]),
  ).toEqual([
    ['Theo năm', ['Năm 2022 1', 'Năm học 2021-2022 1', 'Chưa rõ năm 1']],
    ['Theo cấp khen', ['Cấp bộ, ngành 1', 'Cấp thành phố 1', 'Chưa rõ cấp 1']],
    ['Theo hình thức', ['Danh hiệu 2', 'Đạt giải 1']],
    ['Theo đơn vị', ['LĐLĐ quận Bắc Từ Liêm 2', 'LĐLĐ thành phố Hà Nội 1']],
  ]);
});
