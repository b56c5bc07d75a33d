import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type PublisherStatus, publisherStatus, type ReleaseTimes } from '@loa/shared-types/publisher-status';
import { gql, GraphQLClient } from 'graphql-request';
import * as z from 'zod';
import { type AdminSession, signIn } from '../cms-client/admin-session.ts';
import { CommandFailure } from '../command-failure.ts';
import { openReleases } from '../release/releases.ts';
import { answers } from '../start/answers.ts';
import { type Progress } from '../start/progress.ts';
import { type BenchNewsroom, withBenchNewsroom } from './bench-newsroom.ts';
import { type Figure, figure } from './figure.ts';
import { PeakMemory } from './peak-memory.ts';
import { StepFigures } from './step-figures.ts';

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
export function publishBench(articles: number, progress: Progress): Promise<Record<string, Figure>> {
  return withBenchNewsroom(articles, progress, async (newsroom) => {
    const { addresses, cms } = newsroom;
    const memory = new PeakMemory();
    try {
      memory.watch(cms.group);
      await progress.step('Starting the publisher and the static server, and making the first release', async () => {
        for (const group of await startServers(newsroom)) memory.watch(group);
      });
      const editor = cms.accounts.find(({ role }) => role === 'editor');
      if (!editor) throw new Error('The CMS was started without an editor.');
      const session = await signIn(cms.url, editor);
      const article = await newestArticle(session);
      const page = addresses.site + (await pathOf(article.documentId, newsroom));

      const steps = new StepFigures();
      const written: number[] = [];
      await progress.step(`Publishing ${rounds} times`, async () => {
        for (let round = 1; round <= rounds; round += 1) {
          const title = `${article.title} (lần ${round})`;
          await session.request('PUT', `${articlesPath}/${article.documentId}`, { title });
          await session.request('POST', `${articlesPath}/${article.documentId}/actions/publish`, {});
          const total = await untilShown(page, title);
          const release = await liveRelease(addresses.publisher);
          steps.add({ total, ...release.steps });
          written.push(release.written);
        }
      });
      return {
        ...steps.figures(),
        'peak-memory': figure('MB', [memory.peak]),
        files: figure('files', written),
        bytes: figure('bytes', [bytesOfLastChange(newsroom)]),
      };
    } finally {
      memory.stop();
    }
  });
}

/** @returns their process groups */
async function startServers({ addresses, loa, supervisor }: BenchNewsroom): Promise<(number | undefined)[]> {
  const ready = async () => {
    if (await answers(`${addresses.publisher}/readyz`)) return true;
    const problem = (await answers(`${addresses.publisher}/healthz`))
      ? (await status(addresses.publisher)).problem
      : null;
    if (problem) throw new CommandFailure(`The publisher makes no release: ${problem.message}`);
    return false;
  };
  const publisher = await supervisor.keep({ ...loa('publisher'), ready });
  const server = await supervisor.keep({ ...loa('serve'), ready: () => answers(`${addresses.site}/release.json`) });
  return [publisher.pid, server.pid];
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
  throw new CommandFailure(`${url} did not show "${text}" within ${patience / 1000} s; the publisher's log says why.`);
}

async function status(publisher: string): Promise<PublisherStatus> {
  return publisherStatus.parse(await (await fetch(`${publisher}/status`)).json());
}

/** The newest release, once the publisher has written down how long it took to activate. */
async function liveRelease(publisher: string): Promise<ReleaseTimes> {
  for (;;) {
    const [newest] = (await status(publisher)).recent;
    if (newest && 'activate' in newest.steps) return newest;
    await sleep(5);
  }
}

function bytesOfLastChange({ data }: BenchNewsroom): number {
  const releases = openReleases(data.releases);
  try {
    const seq = releases.list.head()?.seq ?? 0;
    return releases.list
      .pathsBetween(seq - 1, seq)
      .map((path) => statSync(join(data.releases, 'current', path), { throwIfNoEntry: false })?.size ?? 0)
      .reduce((sum, size) => sum + size, 0);
  } finally {
    releases.close();
  }
}
