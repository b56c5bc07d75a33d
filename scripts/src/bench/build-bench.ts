import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asOfNow, FileStore, type Mirror, openMirror, Planner, syncMirror } from '@loa/site';
import { type BenchNewsroom, withBenchNewsroom } from './bench-newsroom.ts';
import { type BenchOptions } from './bench.ts';
import { type BootedRelease, bootedRelease } from './booted-release-times.ts';
import { comparison, type Figure, figure } from './figure.ts';
import { filesBelow } from './files-below.ts';
import { measuredRun, type MeasuredRun } from './measured-run.ts';
import { type Contestant, contestants } from './peers/contestants.ts';
import { SetAside } from './set-aside.ts';
import { StepFigures } from './step-figures.ts';

/** From this size on one round has to do: stock Astro alone takes longer than all of them at a tenth of it. */
const large = 20_000;

/**
 * Makes the whole site from a mirror that is up to date: by a booted publisher, into a first release, and by its peers,
 * turn by turn. `wall` is planning, rendering, storing, verifying and activating; its peers' wall is that of their process.
 * Pulling, encoding pictures and drawing cards come before, and the peers find them as we do.
 */
export function buildBench(options: BenchOptions): Promise<Record<string, Figure>> {
  return withBenchNewsroom(options, async (newsroom) => {
    const { supervisor, progress, data } = newsroom;
    const rounds = options.articles < large ? 3 : 1;
    const pulled = await progress.step('Pulling everything, and encoding the pictures', () => pull(newsroom));
    const peers = await contestants(newsroom, options.peers);
    const theirs = new Map<Contestant, MeasuredRun[]>(peers.map((peer) => [peer, []]));
    const ours: MeasuredRun[] = [];
    const times: BootedRelease[] = [];
    using aside = new SetAside();
    for (let round = 1; round <= rounds; round += 1) {
      await progress.step(`Making a release by the publisher, ${round} of ${rounds}`, async () => {
        aside.put(data.releases);
        const result = join(data.root, 'booted-release.json');
        ours.push(await measuredRun(supervisor, newsroom.part('booted-release.ts', result)));
        times.push(bootedRelease.parse(JSON.parse(readFileSync(result, 'utf8'))));
      });
      for (const [peer, runs] of theirs) {
        await progress.step(`Building by ${peer.version}, ${round} of ${rounds}`, async () => {
          aside.put(peer.folder);
          runs.push(await measuredRun(supervisor, peer.program));
        });
      }
    }
    const wall = figure(
      'ms',
      times.map((each) => each.wall),
    );
    const memory = figure(
      'MB',
      ours.map((run, round) => run.peakUntil(times[round]?.live ?? 0)),
    );
    const steps = new StepFigures('step ');
    for (const each of times) steps.add(each.steps);
    const built = filesBelow(join(data.releases, 'current/'));
    return {
      wall,
      ...against(theirs, 'wall', wall, (runs) => figure('ms', runs.map(milliseconds))),
      boot: figure(
        'ms',
        times.map((each) => each.boot),
      ),
      search: figure(
        'ms',
        times.map((each) => each.search),
      ),
      'whole-process': figure('ms', ours.map(milliseconds)),
      'peak-memory': memory,
      ...against(theirs, 'peak-memory', memory, (runs) => figure('MB', runs.map(megabytes))),
      'peak-memory-with-search': figure('MB', ours.map(megabytes)),
      ...steps.figures(),
      files: figure('files', [built.count]),
      ...Object.fromEntries(peers.map((peer) => [`files-${peer.name}`, figure('files', [peer.output().count])])),
      bytes: figure('bytes', [built.bytes]),
      ...Object.fromEntries(peers.map((peer) => [`bytes-${peer.name}`, figure('bytes', [peer.output().bytes])])),
      'pull-and-pictures': figure('ms', [pulled]),
    };
  });
}

function against(
  theirs: ReadonlyMap<Contestant, readonly MeasuredRun[]>,
  name: string,
  ours: Figure,
  figureOf: (runs: readonly MeasuredRun[]) => Figure,
): Record<string, Figure> {
  return Object.fromEntries(
    [...theirs].map(([peer, runs]) => [`${name}-vs-${peer.name}`, comparison(ours, peer.version, figureOf(runs))]),
  );
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
    await drawCards(mirror, { siteUrl: addresses.publicSite, picturesFolder: data.pictures });
  } finally {
    mirror.close();
  }
  return performance.now() - began;
}

/** Cards are drawn once ever, as pictures are encoded: with the release that first has them. */
async function drawCards(mirror: Mirror, options: { siteUrl: string; picturesFolder: string }): Promise<void> {
  const planner = new Planner({ mirror, ...options });
  const store = new FileStore(options.picturesFolder);
  planner.update(asOfNow(new Date()));
  for (const file of planner.files()) {
    const entry = planner.at(file);
    const page = entry && 'page' in entry && entry.page.kind === 'card' ? planner.page(entry.page) : null;
    if (page?.kind === 'card') await store.card(page.props.text);
  }
}

const milliseconds = (run: MeasuredRun) => run.milliseconds;
const megabytes = (run: MeasuredRun) => run.peakMegabytes;
