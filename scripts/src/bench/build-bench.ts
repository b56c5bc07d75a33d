import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openMirror, syncMirror } from '@loa/site';
import { repositoryFolder } from '../data-folder.ts';
import { openReleases, type Releases } from '../release/releases.ts';
import { astroProgram } from '../start/astro-program.ts';
import { newsroomEnvironment } from '../start/cms-environment.ts';
import { type Progress } from '../start/progress.ts';
import { type BenchNewsroom, withBenchNewsroom } from './bench-newsroom.ts';
import { comparison, type Figure, figure } from './figure.ts';
import { measuredRun, type MeasuredRun } from './measured-run.ts';
import { StepFigures } from './step-figures.ts';

const rounds = 3;

/**
 * Makes the whole site from a mirror that is up to date: by the publisher, into a first release, and by a stock
 * `astro build`, turn by turn. Pulling and encoding pictures come before and are measured apart.
 */
export function buildBench(articles: number, progress: Progress): Promise<Record<string, Figure>> {
  return withBenchNewsroom(articles, progress, async (newsroom) => {
    const pulled = await progress.step('Pulling everything, and encoding the pictures', () => pull(newsroom));
    const ours: MeasuredRun[] = [];
    const astro: MeasuredRun[] = [];
    const steps = new StepFigures('step ');
    for (let round = 1; round <= rounds; round += 1) {
      await progress.step(`Building by the publisher, ${round} of ${rounds}`, async () => {
        rmSync(newsroom.data.releases, { recursive: true, force: true });
        ours.push(await measuredRun(newsroom.supervisor, newsroom.loa('publisher', '--once')));
        steps.add(withReleases(newsroom, ({ list }) => list.head()?.steps ?? {}));
      });
      await progress.step(`Building by astro build, ${round} of ${rounds}`, async () => {
        astro.push(await measuredRun(newsroom.supervisor, astroBuild(newsroom)));
      });
    }
    const wall = figure('ms', ours.map(milliseconds));
    const built = filesBelow(join(newsroom.data.releases, 'current/'));
    return {
      wall,
      'wall-vs-astro': comparison(wall, 'astro build', figure('ms', astro.map(milliseconds))),
      'peak-memory': comparison(figure('MB', ours.map(megabytes)), 'astro build', figure('MB', astro.map(megabytes))),
      ...steps.figures(),
      files: figure('files', [built.length]),
      bytes: figure('bytes', [built.reduce((sum, file) => sum + statSync(file).size, 0)]),
      'pull-and-pictures': figure('ms', [pulled]),
    };
  });
}

async function pull({ data, addresses, cms }: BenchNewsroom): Promise<number> {
  const began = performance.now();
  const mirror = openMirror(data.mirror);
  try {
    await syncMirror({
      mirror,
      cmsUrl: addresses.cms,
      readToken: cms.secrets.readToken,
      picturesFolder: data.pictures,
      mode: 'compare',
    });
  } finally {
    mirror.close();
  }
  return performance.now() - began;
}

function astroBuild({ data, addresses, cms }: BenchNewsroom) {
  rmSync(join(repositoryFolder, 'site/dist'), { recursive: true, force: true });
  return astroProgram(['build'], { ...process.env, ...newsroomEnvironment(data, addresses, cms.secrets) });
}

function withReleases<T>({ data }: BenchNewsroom, read: (releases: Releases) => T): T {
  const releases = openReleases(data.releases);
  try {
    return read(releases);
  } finally {
    releases.close();
  }
}

const milliseconds = (run: MeasuredRun) => run.milliseconds;
const megabytes = (run: MeasuredRun) => run.peakMegabytes;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
