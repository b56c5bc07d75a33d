import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openMirror, syncMirror } from '@loa/site';
import { repositoryFolder } from '../data-folder.ts';
import { openReleases, type Releases } from '../release/releases.ts';
import { astroProgram } from '../start/astro-program.ts';
import { newsroomEnvironment } from '../start/cms-environment.ts';
import { type Program } from '../start/child-group.ts';
import { type Progress } from '../start/progress.ts';
import { type BenchNewsroom, withBenchNewsroom } from './bench-newsroom.ts';
import { comparison, type Figure, figure } from './figure.ts';
import { measuredRun, type MeasuredRun } from './measured-run.ts';
import { peerContent } from './peers/peer-content.ts';
import { peersHere } from './peers/peer.ts';
import { StepFigures } from './step-figures.ts';

const rounds = 3;

/**
 * Makes the whole site from a mirror that is up to date: by the publisher, into a first release, and by its peers, turn by
 * turn. Pulling and encoding pictures come before and are measured apart.
 */
export function buildBench(articles: number, progress: Progress): Promise<Record<string, Figure>> {
  return withBenchNewsroom(articles, progress, async (newsroom) => {
    const { supervisor, data } = newsroom;
    const pulled = await progress.step('Pulling everything, and encoding the pictures', () => pull(newsroom));
    const contestants = [
      { name: 'astro', program: () => astroBuild(newsroom), runs: Array<MeasuredRun>() },
      ...(await peerPrograms(newsroom, progress)).map((peer) => ({ ...peer, runs: Array<MeasuredRun>() })),
    ];
    const ours: MeasuredRun[] = [];
    const steps = new StepFigures('step ');
    for (let round = 1; round <= rounds; round += 1) {
      await progress.step(`Building by the publisher, ${round} of ${rounds}`, async () => {
        rmSync(data.releases, { recursive: true, force: true });
        ours.push(await measuredRun(supervisor, newsroom.loa('publisher', '--once')));
        steps.add(withReleases(newsroom, ({ list }) => list.head()?.steps ?? {}));
      });
      for (const { name, program, runs } of contestants) {
        await progress.step(`Building by ${name}, ${round} of ${rounds}`, async () => {
          runs.push(await measuredRun(supervisor, program()));
        });
      }
    }
    const wall = figure('ms', ours.map(milliseconds));
    const memory = figure('MB', ours.map(megabytes));
    const built = filesBelow(join(data.releases, 'current/'));
    return {
      wall,
      ...compared('wall', wall, contestants, (runs) => figure('ms', runs.map(milliseconds))),
      'peak-memory': memory,
      ...compared('peak-memory', memory, contestants, (runs) => figure('MB', runs.map(megabytes))),
      ...steps.figures(),
      files: figure('files', [built.length]),
      bytes: figure('bytes', [built.reduce((sum, file) => sum + statSync(file).size, 0)]),
      'pull-and-pictures': figure('ms', [pulled]),
    };
  });
}

interface Contestant {
  readonly name: string;
  readonly runs: readonly MeasuredRun[];
}

function compared(
  name: string,
  ours: Figure,
  contestants: readonly Contestant[],
  figureOf: (runs: readonly MeasuredRun[]) => Figure,
): Record<string, Figure> {
  return Object.fromEntries(
    contestants.map((peer) => [`${name}-vs-${peer.name}`, comparison(ours, peer.name, figureOf(peer.runs))]),
  );
}

/** Writes the project of each peer that this machine has; every run of it begins without an earlier one's output. */
async function peerPrograms(
  { data, addresses }: BenchNewsroom,
  progress: Progress,
): Promise<{ name: string; program: () => Program }[]> {
  const { peers, missing } = peersHere();
  for (const name of missing) progress.line(`There is no ${name} on this machine: its figures are left out.`);
  return progress.step('Writing the content for the peers', async () => {
    const mirror = openMirror(data.mirror);
    try {
      const content = peerContent(mirror, addresses.publicSite, data.pictures);
      return peers.map(({ name, project }) => {
        const folder = join(data.root, 'peers', name);
        mkdirSync(folder, { recursive: true });
        const program = project(folder, content);
        return {
          name,
          program() {
            rmSync(join(folder, 'dist'), { recursive: true, force: true });
            return program;
          },
        };
      });
    } finally {
      mirror.close();
    }
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
