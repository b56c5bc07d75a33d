import { articleFormats } from '@loa/shared-types/wire/article';
import { gql, GraphQLClient } from 'graphql-request';
import * as z from 'zod';
import { type BenchNewsroom } from './bench-newsroom.ts';

/** A page to measure, and the name of its kind. */
export interface ReaderPage {
  readonly kind: string;
  readonly path: string;
}

const query = gql`
  query ArticlesToRead {
    publishedArticles(limit: 500) {
      path
      format
    }
  }
`;
const answer = z.object({ publishedArticles: z.array(z.object({ path: z.string(), format: z.enum(articleFormats) })) });

/** Pages that every newsroom has, and the form of the addresses of the others. */
const standing: readonly ReaderPage[] = [
  { kind: 'front', path: '/' },
  { kind: 'union-directory', path: '/cong-doan/' },
  { kind: 'award-register', path: '/khen-thuong/' },
  { kind: 'campaign-list', path: '/phong-trao/' },
  { kind: 'corrections', path: '/cai-chinh/' },
  { kind: 'data-index', path: '/du-lieu/' },
  { kind: 'search', path: '/tim-kiem/' },
];
const listed: readonly { readonly kind: string; readonly sitemap: string }[] = [
  { kind: 'category', sitemap: 'chuyen-muc' },
  { kind: 'union-body', sitemap: 'cong-doan' },
  { kind: 'award', sitemap: 'khen-thuong' },
  { kind: 'campaign', sitemap: 'phong-trao' },
  { kind: 'author', sitemap: 'tac-gia' },
  { kind: 'tag', sitemap: 'chu-de' },
  { kind: 'page', sitemap: 'trang' },
];

/** What the addresses of a kind look like: its sitemap, named by their folder, lists pages of other kinds beside them. */
function addressesIn(sitemap: string): RegExp {
  return sitemap === 'trang' ? /^\/[^/]+\/$/ : new RegExp(`^/${sitemap}/[^/]+/$`);
}

/** A page of every kind that readers open, and an article of every format that the newsroom has. */
export async function readerPages({ addresses, cms }: BenchNewsroom): Promise<ReaderPage[]> {
  const client = new GraphQLClient(`${cms.url}/graphql`, {
    headers: { authorization: `Bearer ${cms.secrets.readToken}` },
  });
  const { publishedArticles } = answer.parse(await client.request(query));
  const articles = articleFormats.flatMap((format) => {
    const found = publishedArticles.find((article) => article.format === format);
    return found ? [{ kind: `article-${format}`, path: found.path }] : [];
  });
  const entries = await Promise.all(
    listed.map(async ({ kind, sitemap }) => {
      const address = addressesIn(sitemap);
      const response = await fetch(`${addresses.site}/sitemap-${sitemap}.xml`);
      const locations = response.ok ? (await response.text()).matchAll(/<loc>([^<]+)/g) : [];
      const path = Array.from(locations, ([, url = '']) => new URL(url).pathname).find((each) => address.test(each));
      return path === undefined ? [] : [{ kind, path }];
    }),
  );
  return [...standing, ...articles, ...entries.flat()];
}
