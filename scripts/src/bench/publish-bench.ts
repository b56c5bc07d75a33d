import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withBenchNewsroom } from './bench-newsroom.ts';
import { type BenchOptions } from './bench.ts';
import { Desk } from './desk.ts';
import { type Figure, figure } from './figure.ts';
import { LiveSite } from './live-site.ts';
import { PeakMemory } from './peak-memory.ts';
import { publishedPath } from './published-path.ts';
import { StepFigures } from './step-figures.ts';

const rounds = 30;

/** Milliseconds between two rounds, in which the search follows the first: the publisher is at rest when an editor publishes. */
const rest = 1_500;

/**
 * Changes the title of the newest article again and again, each time with the publisher at rest, and measures from the
 * moment the CMS confirms the publication (`cms` is what it took until then) to the moment the static server gives the new
 * page. The steps are the publisher's own account of it.
 */
export function publishBench(options: BenchOptions): Promise<Record<string, Figure>> {
  return withBenchNewsroom(options, async (newsroom) => {
    const { cms, data, progress } = newsroom;
    const memory = new PeakMemory();
    try {
      memory.watch(cms.group);
      const site = await LiveSite.start(newsroom, memory);
      const desk = await Desk.of(newsroom);
      const article = await desk.newestArticle();
      const path = await publishedPath(newsroom, article);

      const steps = new StepFigures();
      const written: number[] = [];
      let last: string[] = [];
      await progress.step(`Publishing ${rounds} times`, async () => {
        for (let round = 1; round <= rounds; round += 1) {
          const title = `Lần đăng thứ ${round} của bài mới nhất`;
          await sleep(rest);
          const before = site.head();
          const revision = await site.revision();
          const began = performance.now();
          const confirmed = await desk.publish('article', article, { title });
          await site.pageShows(path, title, revision);
          const total = performance.now() - confirmed.at;
          const releases = await site.releasesFor(confirmed.number, before);
          steps.add({ total, cms: confirmed.at - began, ...releases.at(-1)?.steps });
          last = site.filesOf(releases);
          written.push(last.length);
        }
      });
      const sizes = last.map((file) => statSync(join(data.releases, 'current', file), { throwIfNoEntry: false })?.size);
      return {
        ...steps.figures(),
        'peak-memory': figure('MB', [memory.peak]),
        files: figure('files', written),
        bytes: figure('bytes', [sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)]),
      };
    } finally {
      memory.stop();
    }
  });
}
