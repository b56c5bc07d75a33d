import { setTimeout as sleep } from 'node:timers/promises';
import { CommandFailure } from '../command-failure.ts';
import { withBenchNewsroom } from './bench-newsroom.ts';
import { type BenchOptions } from './bench.ts';
import { type Figure, figure } from './figure.ts';
import { LiveSite } from './live-site.ts';
import { canMeasureProcesses, processGroup } from './process-group.ts';

/** Until what the start left to do (compilation, collection of garbage) is done. Milliseconds. */
const settling = 20_000;
const watched = 60_000;

/** How much of one core publisher and CMS use while nothing changes and nobody reads. */
export function idleBench(options: BenchOptions): Promise<Record<string, Figure>> {
  if (!canMeasureProcesses) {
    throw new CommandFailure('This system does not tell how much processor time a process used: run it on Linux.');
  }
  return withBenchNewsroom(options, async (newsroom) => {
    const { publisherGroup } = await LiveSite.start(newsroom);
    const cmsGroup = newsroom.cms.group;
    if (cmsGroup === undefined) throw new Error('The CMS runs without a process.');
    await newsroom.progress.step('Letting it come to rest', () => sleep(settling));
    const before = { publisher: processGroup(publisherGroup), cms: processGroup(cmsGroup), at: performance.now() };
    await newsroom.progress.step(`Watching for ${watched / 1000} s`, () => sleep(watched));
    const time = performance.now() - before.at;
    const publisher = (100 * (processGroup(publisherGroup).processor - before.publisher.processor)) / time;
    const cms = (100 * (processGroup(cmsGroup).processor - before.cms.processor)) / time;
    return {
      together: figure('percent', [publisher + cms]),
      publisher: figure('percent', [publisher]),
      cms: figure('percent', [cms]),
      'publisher memory': figure('MB', [processGroup(publisherGroup).residentMegabytes]),
      'cms memory': figure('MB', [processGroup(cmsGroup).residentMegabytes]),
    };
  });
}
