import { describe, expect, test } from 'vitest';
import { newsroomOfEveryFormat, pathOfFormat } from './page-samples.ts';
import { RenderedSite } from './rendered-site.ts';
import { structuredData, structuredDataFaults } from './structured-data.ts';

const site = await RenderedSite.of(newsroomOfEveryFormat());
const typesAt = (path: string) => structuredData(site.html(path)).map((each) => each['@type']);

describe('structured data', () => {
  test.each(site.readable)('of $path has what search engines require and recommend', async ({ file }) => {
    expect(await structuredDataFaults(site.html(`/${file}`))).toEqual([]);
  });

  test('with a gap is told by both validators', async () => {
    const crumb = {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [{ '@type': 'ListItem' }],
    };
    const html = `<script type="application/ld+json">${JSON.stringify(crumb)}</script>`;
    const faults = (await structuredDataFaults(html)).join();
    expect(faults).toContain('expected array to have >=2 items');
    expect(faults).toContain('Required attribute "position" is missing');
  });

  test('tells what each kind of page is', () => {
    expect(typesAt('/')).toEqual(['WebSite', 'NewsMediaOrganization']);
    expect(typesAt(pathOfFormat('news'))).toEqual(['NewsArticle', 'BreadcrumbList']);
    expect(typesAt(pathOfFormat('live'))).toEqual(['LiveBlogPosting', 'BreadcrumbList']);
    expect(typesAt('/cong-doan/ldld-quan-bac-tu-liem/')).toEqual(['Organization', 'BreadcrumbList']);
    expect(typesAt('/tac-gia/le-tham/')).toEqual(['ProfilePage', 'BreadcrumbList']);
    expect(typesAt('/404.html')).toEqual([]);
  });

  test('of a live article has its updates, the newest first', () => {
    const [live] = structuredData(site.html(pathOfFormat('live')));
    expect(live).toMatchObject({
      coverageStartTime: '2025-11-07T08:05:00+07:00',
      coverageEndTime: '2025-11-07T08:20:00+07:00',
      liveBlogUpdate: [
        { articleBody: 'Câu hỏi đầu tiên về nhà ở cho công nhân.', datePublished: '2025-11-07T08:20:00+07:00' },
        { articleBody: 'Buổi đối thoại bắt đầu.', datePublished: '2025-11-07T08:05:00+07:00' },
      ],
    });
  });
});

test('a reprint names its original as the one to be listed, and any other page itself', () => {
  const canonical = (path: string) => /<link rel="canonical" href="([^"]+)"/.exec(site.html(path))?.[1];
  expect(canonical(pathOfFormat('news'))).toBe('https://example.org/goc');
  for (const { path, file } of site.readable.filter(({ kind }) => kind !== 'article' && kind !== 'not-found'))
    expect(canonical(`/${file}`)).toBe(site.url(path));
});
