import { setTimeout as sleep } from 'node:timers/promises';
import { publisherStatus } from '@loa/shared-types/publisher-status';
import { gql, GraphQLClient } from 'graphql-request';
import * as z from 'zod';
import { type AdminSession, signIn } from '../cms-client/admin-session.ts';
import { answers } from '../start/answers.ts';
import { type Progress } from '../start/progress.ts';
import { type BenchNewsroom, benchNewsroom } from './bench-newsroom.ts';
import { type Figure, figure } from './figure.ts';

const rounds = 30;
const patience = 60_000;
const articlesPath = '/content-manager/collection-types/api::article.article';
const articleList = z.object({ results: z.array(z.object({ documentId: z.string(), title: z.string() })) });
const pathQuery = gql`
  query PathOf($ids: [ID!]) {
    publishedArticles(ids: $ids) {
      path
    }
  }
`;
const pathAnswer = z.object({ publishedArticles: z.array(z.object({ path: z.string() })) });

/**
 * Changes the title of one of the newest articles again and again, and measures from the moment the CMS confirms the
 * publication to the moment the static server gives the new page. The steps are the publisher's own account of it.
 */
export async function publishBench(articles: number, progress: Progress): Promise<Record<string, Figure>> {
  const newsroom = await benchNewsroom(articles, progress);
  const { addresses, cms, loa, supervisor } = newsroom;
  try {
    await progress.step('Starting the publisher and the static server, and making the first release', async () => {
      await supervisor.keep({ ...loa('publisher'), ready: () => answers(`${addresses.publisher}/readyz`) });
      await supervisor.keep({ ...loa('serve'), ready: () => answers(`${addresses.site}/release.json`) });
    });
    const editor = cms.accounts.find(({ role }) => role === 'editor');
    if (!editor) throw new Error('The CMS was started without an editor.');
    const session = await signIn(cms.url, editor);
    const article = await newestArticle(session);
    const page = addresses.site + (await pathOf(article.documentId, newsroom));

    const samples = new Samples();
    await progress.step(`Publishing ${rounds} times`, async () => {
      for (let round = 1; round <= rounds; round += 1) {
        const title = `${article.title} (lần ${round})`;
        await session.request('PUT', `${articlesPath}/${article.documentId}`, { title });
        await session.request('POST', `${articlesPath}/${article.documentId}/actions/publish`, {});
        samples.add('total', await untilShown(page, title));
        for (const [step, milliseconds] of Object.entries(await stepsOfLatest(addresses.publisher))) {
          samples.add(step, milliseconds);
        }
      }
    });
    return samples.figures();
  } finally {
    await newsroom.stop();
  }
}

async function newestArticle(session: AdminSession): Promise<{ documentId: string; title: string }> {
  const query = 'page=1&pageSize=1&sort=displayedAt:DESC&status=published';
  const [newest] = articleList.parse(await session.request('GET', `${articlesPath}?${query}`)).results;
  if (!newest) throw new Error('The newsroom has no published article.');
  return newest;
}

async function pathOf(documentId: string, { cms }: BenchNewsroom): Promise<string> {
  const client = new GraphQLClient(`${cms.url}/graphql`, {
    headers: { authorization: `Bearer ${cms.secrets.readToken}` },
  });
  const [found] = pathAnswer.parse(await client.request(pathQuery, { ids: [documentId] })).publishedArticles;
  if (!found) throw new Error(`The CMS publishes no article ${documentId}.`);
  return found.path;
}

/** @returns milliseconds until the page holds the text */
async function untilShown(url: string, text: string): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < patience) {
    const response = await fetch(url);
    if ((await response.text()).includes(text)) return performance.now() - began;
    await sleep(2);
  }
  throw new Error(`${url} did not show "${text}" within ${patience / 1000} s.`);
}

async function stepsOfLatest(publisher: string): Promise<Record<string, number>> {
  const { recent } = publisherStatus.parse(await (await fetch(`${publisher}/status`)).json());
  return recent.at(0)?.steps ?? {};
}

class Samples {
  readonly #values = new Map<string, number[]>();

  add(name: string, milliseconds: number): void {
    this.#values.set(name, [...(this.#values.get(name) ?? []), milliseconds]);
  }

  figures(): Record<string, Figure> {
    return Object.fromEntries([...this.#values].map(([name, values]) => [name, figure('ms', values)]));
  }
}
