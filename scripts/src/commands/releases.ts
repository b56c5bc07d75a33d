import { setTimeout as pause } from 'node:timers/promises';
import { Command } from 'commander';
import { CommandFailure } from '../command-failure.ts';
import { dataFolder } from '../data-folder.ts';
import { releaseUmask } from '../prepare-data-folder.ts';
import { pin, pinned, unpin, wantedRelease } from '../release/pin.ts';
import type { ReleaseDatabase } from '../release/release-database.ts';
import type { Release } from '../release/release-list.ts';
import { ReleasesAreLocked } from '../release/release-lock.ts';
import { activateWanted, openReleases, type Releases, takeReleases } from '../release/releases.ts';

/** How long a running publisher may take to do as it is told. Milliseconds. */
const patience = 60_000;

export const command = new Command('releases').description(
  'List the releases, go back to an older one, or let it go on.',
);

command
  .command('list')
  .description('the releases that are kept, newest first')
  .option('--json', 'as JSON')
  .action(({ json }: { json?: boolean }) =>
    withReleases((releases) => {
      const live = releases.target.live();
      const pin = pinned(releases.database);
      const rows = releases.list
        .all()
        .map((release) => ({ ...release, live: release.seq === live, pinned: release.seq === pin }));
      if (json) console.log(JSON.stringify(rows, null, 2));
      else if (rows.length === 0) console.log('There is no release yet.');
      else for (const row of rows) console.log(describe(row));
    }),
  );

command
  .command('activate <id>')
  .description('serve this release; an older one is pinned, a refused one is let through')
  .action((id: string) =>
    withReleases(async (releases) => {
      const { database, list } = releases;
      const release = list.find(id);
      if (!release)
        throw new CommandFailure(`There is no release ${id}: "loa releases list" shows those that are kept.`);
      if (release.heldReason !== null) list.approve(release.seq);
      if (release.seq === list.head()?.seq) unpin(database);
      else pinOrSay(database, release);
      await carryOut(releases);
    }),
  );

command
  .command('rollback')
  .description('serve the release before the live one, and pin it')
  .action(() =>
    withReleases(async (releases) => {
      const { database, list, target } = releases;
      const live = list.get(target.live() ?? 0);
      const previous = live && list.previous(live);
      if (!previous) throw new CommandFailure('There is no older release to go back to.');
      pinOrSay(database, previous);
      await carryOut(releases);
    }),
  );

command
  .command('unpin')
  .description('serve the newest release again, and whatever comes')
  .action(() =>
    withReleases(async (releases) => {
      unpin(releases.database);
      await carryOut(releases);
    }),
  );

async function withReleases(work: (releases: Releases) => void | Promise<void>): Promise<void> {
  process.umask(releaseUmask);
  const releases = openReleases(dataFolder().releases);
  try {
    await work(releases);
  } finally {
    releases.close();
  }
}

/** @throws CommandFailure when a running publisher has dropped the release meanwhile */
function pinOrSay(database: ReleaseDatabase, { id, seq }: Release): void {
  if (pin(database, seq)) return;
  throw new CommandFailure(
    `Release ${id} was dropped just now, so nothing is changed: "loa releases list" shows those that are kept.`,
  );
}

/** The wish is written down; a running publisher carries it out within a second, and without one this command does. */
async function carryOut(releases: Releases): Promise<void> {
  let wanted = wantedRelease(releases.database, releases.list);
  if (!wanted) throw new CommandFailure('There is no release to serve yet.');
  await activateHere(releases.folder);
  const deadline = Date.now() + patience;
  while (releases.target.live() !== wanted.seq) {
    // Without a pin the publisher may go on to a newer one meanwhile.
    wanted = wantedRelease(releases.database, releases.list) ?? wanted;
    if (Date.now() > deadline) {
      throw new CommandFailure(`The running publisher has not activated ${wanted.id} yet; its /status says why.`);
    }
    await pause(100);
  }
  const pin = pinned(releases.database) === wanted.seq ? ', pinned: "loa releases unpin" lets newer ones follow' : '';
  console.log(`Live: release ${wanted.id}, revision ${wanted.revision}${pin}.`);
}

async function activateHere(folder: string): Promise<void> {
  try {
    const taken = await takeReleases(folder);
    try {
      await activateWanted(taken);
    } finally {
      taken.close();
    }
  } catch (error) {
    if (!(error instanceof ReleasesAreLocked)) throw error;
  }
}

function describe({
  id,
  revision,
  createdAt,
  written,
  removed,
  heldReason,
  ...is
}: Release & { live: boolean; pinned: boolean }) {
  const marks = [is.live && 'live', is.pinned && 'pinned', heldReason !== null && `refused: ${heldReason}`];
  const state = marks.filter((mark) => mark !== false).join(', ');
  return `${id}  revision ${revision}  ${createdAt}  ${written} written, ${removed} removed  ${state}`.trimEnd();
}
