/*
 * The thread of booted-release.ts: boots the renderer, then makes the first release as the publisher does, and writes what
 * that took as JSON into the file that it is given.
 */
import { writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { bootRenderer, openMirror } from '@loa/site';
import { addresses } from '../addresses.ts';
import { CommandFailure } from '../command-failure.ts';
import { dataFolder } from '../data-folder.ts';
import { log } from '../publisher/publisher-log.ts';
import { Publisher } from '../publisher/publisher.ts';
import { takeReleases } from '../release/releases.ts';
import { secretsInForce } from '../secrets-in-force.ts';
import { type BootedRelease } from './booted-release-times.ts';

const result = String(workerData);
const where = addresses();
const data = dataFolder();
const mirror = openMirror(data.mirror);
const releases = await takeReleases(data.releases);

const renderer = await bootRenderer({ mirror, picturesFolder: data.pictures, siteUrl: where.publicSite });
const boot = process.uptime() * 1000;
const publisher = new Publisher({
  releases,
  mirror,
  boot: () => Promise.resolve(renderer),
  cmsUrl: where.cms,
  readToken: secretsInForce(data.secretsFile).readToken,
  picturesFolder: data.pictures,
  siteUrl: where.publicSite,
  log,
});
const began = Date.now();
await publisher.attempt();
const ended = Date.now();

const { problem } = publisher.status();
const first = releases.list.all().at(-1);
if (problem || !first?.activatedAt) {
  throw new CommandFailure(`The publisher made no release: ${problem?.message ?? 'it says no reason'}`);
}
const live = Date.parse(first.activatedAt);
// The search follows in a release of its own.
const times: BootedRelease = {
  boot,
  wall: live - began - (first.steps['pull'] ?? 0),
  live,
  search: ended - live,
  steps: first.steps,
};
writeFileSync(result, JSON.stringify(times));
await publisher.close();
mirror.close();
releases.close();
