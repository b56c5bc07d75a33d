import { gql, GraphQLClient } from 'graphql-request';
import * as z from 'zod';
import { type BenchNewsroom } from './bench-newsroom.ts';

const query = gql`
  query PathOf($ids: [ID!]) {
    publishedArticles(ids: $ids) {
      path
    }
  }
`;
const answer = z.object({ publishedArticles: z.array(z.object({ path: z.string() })) });

/** Where readers find an article. */
export async function publishedPath({ cms }: BenchNewsroom, documentId: string): Promise<string> {
  const client = new GraphQLClient(`${cms.url}/graphql`, {
    headers: { authorization: `Bearer ${cms.secrets.readToken}` },
  });
  const [found] = answer.parse(await client.request(query, { ids: [documentId] })).publishedArticles;
  if (!found) throw new Error(`The CMS publishes no article ${documentId}.`);
  return found.path;
}
