import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openMirror } from '@loa/site';
import { type BenchNewsroom, withBenchNewsroom } from './bench-newsroom.ts';
import { type BenchOptions } from './bench.ts';
import { Desk } from './desk.ts';
import { type Figure, figure } from './figure.ts';
import { measuredRun } from './measured-run.ts';
import { canMeasureProcesses, processGroup } from './process-group.ts';
import { type Pull, pullResult } from './pull-result.ts';
import { pullOnce } from './pull-once.ts';

const rounds = 20;
const questions = 200;

/**
 * Pulls the whole published archive into an empty mirror, the pictures encoded before (that is `pictures`); then one changed
 * article alone; then asks again and again whether anything changed. Memory is that of the CMS and of the program that pulls.
 */
export function pullBench(options: BenchOptions): Promise<Record<string, Figure>> {
  return withBenchNewsroom(options, async (newsroom) => {
    const { cms, data, progress } = newsroom;
    const first = await progress.step('Pulling everything, and encoding the pictures', () => pullApart(newsroom));
    rmSync(data.mirror, { recursive: true, force: true });
    const full = await progress.step('Pulling everything again, the pictures encoded', () => pullApart(newsroom));

    const desk = await Desk.of(newsroom);
    const article = await desk.newestArticle();
    const mirror = openMirror(data.mirror);
    try {
      const one: Pull[] = [];
      await progress.step(`Pulling one change ${rounds} times`, async () => {
        for (let round = 1; round <= rounds; round += 1) {
          await desk.publish('article', article, { title: `Lần sửa thứ ${round}` });
          one.push(await pullOnce(newsroom, mirror, 'incremental'));
        }
      });
      const before = cms.group !== undefined && canMeasureProcesses ? processGroup(cms.group).processor : null;
      const idle: Pull[] = [];
      await progress.step(`Asking ${questions} times whether anything changed`, async () => {
        for (let question = 0; question < questions; question += 1) {
          idle.push(await pullOnce(newsroom, mirror, 'incremental'));
        }
      });
      return {
        'full-pull': figure('ms', [full.milliseconds]),
        'full-pull requests': figure('requests', [full.requests]),
        'full-pull documents': figure('documents', [full.documents]),
        pictures: figure('ms', [Math.max(0, first.milliseconds - full.milliseconds)]),
        'peak-memory': figure('MB', [full.peakMegabytes]),
        'one-change': figure(
          'ms',
          one.map(({ milliseconds }) => milliseconds),
        ),
        'one-change requests': figure(
          'requests',
          one.map(({ requests }) => requests),
        ),
        'nothing-changed': figure(
          'ms',
          idle.map(({ milliseconds }) => milliseconds),
        ),
        'nothing-changed requests': figure(
          'requests',
          idle.map(({ requests }) => requests),
        ),
        ...(before !== null &&
          cms.group !== undefined && {
            'nothing-changed cms-processor': figure('ms', [(processGroup(cms.group).processor - before) / questions]),
          }),
      };
    } finally {
      mirror.close();
    }
  });
}

/** Pulls by a program of its own, whose memory counts with the CMS's. */
async function pullApart(newsroom: BenchNewsroom): Promise<Pull & { peakMegabytes: number }> {
  const { supervisor, cms, data } = newsroom;
  const result = join(data.root, 'pull.json');
  const { peakMegabytes } = await measuredRun(supervisor, newsroom.part('pull-program.ts', result), [cms.group]);
  return { ...pullResult.parse(JSON.parse(readFileSync(result, 'utf8'))), peakMegabytes };
}
