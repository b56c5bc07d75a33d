import { GraphQLClient } from 'graphql-request';
import { addressedTypes, type AddressedType } from '@loa/shared-types/published-type';
import { reservedSegments } from '@loa/shared-types/address';
import * as z from 'zod';

const roots: Readonly<Record<AddressedType, string>> = {
  article: 'publishedArticles',
  award: 'publishedAwards',
  campaign: 'publishedCampaigns',
  page: 'publishedPages',
  'union-body': 'publishedUnionBodies',
  category: 'publishedCategories',
  author: 'publishedAuthors',
  tag: 'publishedTags',
};
const answer = z.object({
  documents: z.array(z.object({ documentId: z.string(), path: z.string(), formerPaths: z.array(z.string()) })),
});
const pageSize = 500;

/**
 * Every path at which the site shows a published entry or leads on from its former address, as a question: archive pages
 * of a list and the site's own pages count too.
 * @param isReleased whether the newest release has a path, which counts as well; null when there is none to ask, and then a
 *   path that archive pages or feeds may have is taken for one
 */
export async function servedPaths(
  origin: string,
  readToken: string,
  isReleased: ((path: string) => boolean) | null,
): Promise<(path: string) => boolean> {
  const client = new GraphQLClient(`${origin}/graphql`, { headers: { authorization: `Bearer ${readToken}` } });
  const paths = new Set(['/', ...reservedSegments.map((segment) => `/${segment}/`)]);
  for (const type of addressedTypes) {
    const query = `query ($after: ID, $limit: Int) { documents: ${roots[type]}(after: $after, limit: $limit) { documentId path formerPaths } }`;
    for (let after: string | null = null, complete = false; !complete;) {
      const { documents }: z.infer<typeof answer> = answer.parse(
        await client.request(query, { after, limit: pageSize }),
      );
      for (const { path, formerPaths } of documents) for (const each of [path, ...formerPaths]) paths.add(each);
      after = documents.at(-1)?.documentId ?? null;
      complete = documents.length < pageSize;
    }
  }
  return (address) => {
    const path = address.replace(/[?#].*$/u, '');
    if (paths.has(path)) return true;
    if (isReleased !== null) return isReleased(path);
    return (
      paths.has(path.replace(/trang-\d+\/$/u, '').replace(/rss\.xml$/u, '')) ||
      /^\/(?:rss|sitemap-index)\.xml$/u.test(path)
    );
  };
}
