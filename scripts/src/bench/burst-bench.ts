import { setTimeout as sleep } from 'node:timers/promises';
import { CommandFailure } from '../command-failure.ts';
import { benchArticle } from './bench-article.ts';
import { withBenchNewsroom } from './bench-newsroom.ts';
import { type BenchOptions } from './bench.ts';
import { type Confirmed, Desk } from './desk.ts';
import { type Figure, figure } from './figure.ts';
import { LiveSite } from './live-site.ts';
import { PeakMemory } from './peak-memory.ts';
import { publishedPath } from './published-path.ts';
import { Reader } from './reader.ts';
import { StepFigures } from './step-figures.ts';

const count = 200;
const within = 60_000;

/**
 * Publishes 200 articles within a minute while a reader goes through the site, and measures for each how long it took from
 * the CMS's confirmation until readers could get it; in the end every one must be there.
 */
export function burstBench(options: BenchOptions): Promise<Record<string, Figure>> {
  return withBenchNewsroom(options, async (newsroom) => {
    const { progress, cms, addresses } = newsroom;
    const memory = new PeakMemory();
    memory.watch(cms.group);
    try {
      const site = await LiveSite.start(newsroom, memory);
      const desk = await Desk.of(newsroom);
      const drafts: string[] = [];
      await progress.step(`Writing ${count} drafts`, async () => {
        const fields = await benchArticle(desk, 'Burst');
        for (let number = 1; number <= count; number += 1) {
          const slug = `dot-bai-${number}`;
          drafts.push(await desk.draft({ ...fields, title: `Đợt bài, bài số ${number}`, slug }));
        }
      });
      const before = site.head();
      const reader = new Reader(addresses.site);
      const confirmed: Confirmed[] = [];
      const [took, served] = await progress.step(
        `Publishing ${count} articles within ${within / 1000} s`,
        async () => {
          const watching = new AbortController();
          const seen = revisions(site, watching.signal);
          const reading = reader.read(watching.signal);
          const began = performance.now();
          await Promise.all(
            drafts.map(async (draft, index) => {
              await sleep((index * within) / count);
              confirmed.push(await desk.publish('article', draft));
            }),
          );
          const took = performance.now() - began;
          await site.shows(Math.max(...confirmed.map(({ number }) => number)));
          watching.abort();
          await reading;
          return [took, await seen] as const;
        },
        () => `${confirmed.length} of ${count}`,
      );
      const waits = confirmed.map(({ at, number }) => {
        const first = served.find(({ revision }) => revision >= number);
        return (first?.at ?? performance.now()) - at;
      });
      for (const draft of drafts) {
        const path = await publishedPath(newsroom, draft);
        const { status } = await fetch(addresses.site + path);
        if (status !== 200) throw new CommandFailure(`${path} was published and is not served (status ${status}).`);
      }
      const steps = new StepFigures('step ');
      const newest = Math.max(...confirmed.map(({ number }) => number));
      const releases = await site.releasesFor(newest, before);
      for (const release of releases) steps.add(release.steps);
      return {
        'confirmed-to-served': figure('ms', waits),
        ...steps.figures(),
        'publishing-took': figure('ms', [took]),
        releases: figure('releases', [served.length - 1]),
        'reader answers': figure('answers', [reader.answers.length]),
        'reader failures': figure('answers', [reader.failures]),
        'reader wait': figure('ms', reader.answers),
        'peak-memory': figure('MB', [memory.peak]),
      };
    } finally {
      memory.stop();
    }
  });
}

/** When readers first got each revision, until the signal. */
async function revisions(site: LiveSite, signal: AbortSignal): Promise<{ revision: number; at: number }[]> {
  const seen: { revision: number; at: number }[] = [];
  for (;;) {
    const isLast = signal.aborted;
    const revision = await site.revision();
    if (revision !== seen.at(-1)?.revision) seen.push({ revision, at: performance.now() });
    if (isLast) return seen;
    await sleep(10);
  }
}
