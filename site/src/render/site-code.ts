import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { siteVersion } from '../plan/site-version.ts';
import { siteFolder } from './site-config.ts';

/** The site's code as Astro built it, for rendering pages in any process. */
export interface SiteCode {
  readonly version: string;
  /** Holds `.prerender`, `_astro` and the sitemap index; read it, never write. */
  readonly folder: string;
  /** It may be removed once nobody uses it. */
  letGo(): Promise<void>;
}

/*
 * Beneath this folder, within the site so that the code finds its dependencies: `<version>` is a build, whole because it was
 * renamed into its place; `<version>.<pid>.*` says that a process uses it; `new.<pid>.*` and `old.<pid>.*` are on their way.
 */
const builds = join(siteFolder, '.astro', 'code');
const program = join(import.meta.dirname, 'build-site-code.ts');

/** How long a build that nobody uses stays, so that tests and a newsroom take turns without building. Milliseconds. */
const unusedLife = 86_400_000;

/**
 * The code of a version: built by an earlier process, else built for this one, which takes seconds.
 * @param version without one, that of the code on the disk
 * @throws when Astro cannot build it, the message has what it said; or when what is on the disk is another version
 */
export async function takeSiteCode(siteUrl: string, version = siteVersion(siteUrl)): Promise<SiteCode> {
  const folder = join(builds, version);
  await mkdir(builds, { recursive: true });
  const mark = await mkdtemp(join(builds, `${version}.${process.pid}.`));
  const letGo = () => rm(mark, { recursive: true, force: true });
  try {
    await removeUnused();
    if (existsSync(folder)) await utimes(folder, new Date(), new Date());
    else await buildInto(folder, siteUrl, version);
  } catch (error) {
    await letGo();
    throw error;
  }
  return { version, folder, letGo };
}

async function buildInto(folder: string, siteUrl: string, version: string): Promise<void> {
  const beside = await mkdtemp(join(builds, `new.${process.pid}.`));
  try {
    await runBuild(siteUrl, beside);
    const built = siteVersion(siteUrl);
    if (built !== version) throw new Error(`The code of the site changed from version ${version} to ${built}`);
    await flush(beside);
    await rename(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    // Another process that built the same code was faster.
    if (!existsSync(folder)) throw error;
  }
}

async function runBuild(siteUrl: string, folder: string): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  try {
    await promisify(execFile)(process.execPath, [program, siteUrl, folder], { cwd: siteFolder, env });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new Error(`Astro cannot build the code of the site: ${said || String(error)}`, { cause: error });
  }
}

/** A build that is there after the machine lost power is whole as well. */
async function flush(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = await open(join(entry.parentPath, entry.name));
    await file.sync().finally(() => file.close());
  }
}

/** Removes what killed processes left behind and the builds of versions that nobody has used for a day. */
async function removeUnused(): Promise<void> {
  const names = await readdir(builds);
  const used = new Set<string>();
  for (const name of names) {
    const [, subject = '', pid] = /^(\w+)\.(\d+)\./.exec(name) ?? [];
    if (pid === undefined) continue;
    if (isAlive(Number(pid), name)) used.add(subject);
    else await rm(join(builds, name), { recursive: true, force: true });
  }
  for (const name of names.filter((each) => !each.includes('.') && !used.has(each))) {
    const { mtimeMs } = await stat(join(builds, name));
    if (Date.now() - mtimeMs < unusedLife) continue;
    const old = join(await mkdtemp(join(builds, `old.${process.pid}.`)), name);
    await rename(join(builds, name), old);
    await rm(join(old, '..'), { recursive: true });
  }
}

function isAlive(pid: number, name: string): boolean {
  // In a container every publisher may have the same id; what another one left is older than this process and its threads.
  if (pid === process.pid) {
    const mark = statSync(join(builds, name), { throwIfNoEntry: false });
    return mark !== undefined && mark.mtimeMs >= Date.now() - process.uptime() * 1000;
  }
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of another user is there but may not be asked.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
