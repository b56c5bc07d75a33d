import { expect, test } from 'vitest';
import { fixtureDocuments } from '../../test-fixtures/fixture-documents.ts';
import { fixtureMirror } from '../../test-fixtures/fixture-mirror.ts';
import { isPlanned } from '../plan/planned-page.ts';
import { planRelease } from '../plan/plan-release.ts';
import { articlePage } from './article-page.ts';
import { awardPage } from './award-page.ts';
import { campaignPage } from './campaign-page.ts';

const siteUrl = 'https://loa.example';
const explained = '<abbr title="Liên đoàn Lao động">LĐLĐ</abbr>';

test('abbreviations are explained in the note of an award and in the phases of a campaign', async () => {
  using fixture = await fixtureMirror();
  const { mirror, picturesFolder } = fixture;
  const { pages } = planRelease({ mirror, siteUrl, picturesFolder, asOf: '2026-11-22T00:00:00.000Z' });
  const award = pages.filter(isPlanned('award')).find(({ props }) => props.award.id === 'awa-co-thi-dua');
  const campaign = pages.find(isPlanned('campaign'));
  if (!award || !campaign) throw new Error('The fixtures have an award and a campaign.');
  expect(awardPage(award.props, mirror, siteUrl).noteHtml).toBe(`<p>Xét theo đề nghị của ${explained} quận.</p>\n`);
  expect(campaignPage(campaign.props, mirror, siteUrl).phases.map(({ textHtml }) => textHtml)).toEqual([
    `Các ${explained} đăng ký và thực hiện.`,
    null,
  ]);
});

test('the list at the end of an article tells what is known of each abbreviation beyond its meaning', async () => {
  const body = [{ kind: 'rich-text' as const, text: 'Theo đề nghị của LĐLĐ quận.' }];
  const named = fixtureDocuments.article.map((each) => ({ ...each, body }));
  using fixture = await fixtureMirror({ ...fixtureDocuments, article: named });
  const { mirror, picturesFolder } = fixture;
  const { pages } = planRelease({ mirror, siteUrl, picturesFolder, asOf: '2026-11-22T00:00:00.000Z' });
  const article = pages.find(isPlanned('article'));
  if (!article) throw new Error('The fixtures have an article.');
  expect(articlePage(article.props, mirror, siteUrl).abbreviations).toMatchObject([
    { abbreviation: 'LĐLĐ', meaning: 'Liên đoàn Lao động', explanation: 'Công đoàn theo địa bàn.' },
  ]);
});
