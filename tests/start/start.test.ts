import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { type FreshClone, freshClone, nothingRuns, type NpmStart, type Welcome } from './fresh-clone.ts';
import { freePortBase } from './free-port-base.ts';

const minutes = 60_000;
const release = z.object({ siteVersion: z.string() });
const status = z.object({ warnings: z.array(z.string()) });

describe('npm start on a fresh clone', () => {
  let clone: FreshClone;
  let portBase: number;
  let running: NpmStart;
  let welcome: Welcome;

  beforeAll(async () => {
    clone = freshClone();
    portBase = await freePortBase();
    running = clone.start(['--port-base', String(portBase)]);
    welcome = await running.welcome;
  }, 8 * minutes);

  afterAll(() => clone.remove());

  it('answers at the three addresses that it writes', async () => {
    expect(welcome.addresses).toEqual({
      cms: `http://127.0.0.1:${portBase}`,
      admin: `http://127.0.0.1:${portBase}/admin`,
      site: `http://127.0.0.1:${portBase + 1}`,
      publisher: `http://127.0.0.1:${portBase + 2}`,
    });
    const { admin, site, publisher } = welcome.addresses;
    const answers = await Promise.all([admin, `${site}/`, `${publisher}/healthz`].map((url) => fetch(url)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await answers[1]?.text()).toContain('<html lang="vi"');
  });

  it('makes sign-ins that work', async () => {
    expect(welcome.signIns.map(({ role }) => role)).toEqual(['editor', 'reporter', 'managing-editor', 'super-admin']);
    for (const { email, password } of welcome.signIns) {
      const answer = await fetch(`${welcome.addresses.cms}/admin/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
      expect([email, answer.status]).toEqual([email, 200]);
    }
  });

  it.runIf(process.getuid?.() === 0)(
    "lets another user read the site's files and nothing else of the data (skipped unless run as root)",
    () => {
      const data = join(clone.folder, '.data');
      const isReadable = (file: string) =>
        spawnSync('cat', [join(data, file)], { uid: 65_534, gid: 65_534, cwd: '/' }).status === 0;
      chmodSync(clone.folder, 0o755);
      const pages = ['releases/current/index.html', 'releases/current/release.json'];
      expect(pages.filter(isReadable)).toEqual(pages);
      const others = readdirSync(data, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(data, join(entry.parentPath, entry.name)))
        .filter((file) => !/^releases\/(?:store|trees|current)\//.test(file));
      const known = ['secrets.json', 'cms/data.db', 'mirror/mirror.db', 'logs/cms.log', 'releases/releases.db'];
      expect(others).toEqual(expect.arrayContaining(known));
      expect(others.filter(isReadable)).toEqual([]);
    },
  );

  it('refuses a second start on the same data and on the same ports, each in one clear line', async () => {
    const sameData = clone.start(['--port-base', String(await freePortBase())]);
    const samePorts = clone.start(['--port-base', String(portBase)], { LOA_DATA: `${clone.folder}/other-data` });
    expect(await Promise.all([sameData.exit, samePorts.exit])).toEqual([1, 1]);
    expect(sameData.printed()).toContain(`A newsroom already runs on the data in ${clone.folder}/.data.`);
    expect(samePorts.printed()).toContain(`Port ${portBase}, which the CMS wants, is in use.`);
  });

  it('lets new code of the site take over, goes on with the old where the new is broken, and answers all the while', async () => {
    const { site, publisher } = welcome.addresses;
    const versionOf = async () => release.parse(await (await fetch(`${site}/release.json`)).json()).siteVersion;
    const before = await versionOf();
    const failures: string[] = [];
    const asking = setInterval(() => {
      void fetch(`${site}/`).then(
        ({ status }) => status === 200 || failures.push(`the site answered ${status}`),
        (error: unknown) => failures.push(String(error)),
      );
    }, 200);

    appendFileSync(join(clone.folder, 'site/src/styles/tokens.css'), ':root { --taken-over: 1; }\n');
    await vi.waitFor(async () => expect(await versionOf()).not.toBe(before), { timeout: 2 * minutes, interval: 500 });
    const after = await versionOf();
    const front = await (await fetch(`${site}/`)).text();
    const styles = [...front.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => `${site}${href}`);
    const texts = await Promise.all(styles.map(async (url) => (await fetch(url)).text()));
    expect([front, ...texts].join('\n')).toContain('--taken-over');

    const component = join(clone.folder, 'site/src/components/Time.astro');
    const sound = readFileSync(component);
    writeFileSync(component, '---\nconst = ;\n---\n');
    await vi.waitFor(
      async () => {
        const { warnings } = status.parse(await (await fetch(`${publisher}/status`)).json());
        expect(warnings.join('\n')).toMatch(/cannot take over, so the one before it goes on/);
      },
      { timeout: 2 * minutes, interval: 500 },
    );
    expect(await versionOf()).toBe(after);
    writeFileSync(component, sound);
    clearInterval(asking);
    expect(failures).toEqual([]);
  });

  it('leaves no process behind when it is interrupted', async () => {
    expect(clone.processes().length).toBeGreaterThan(3);
    running.child.kill('SIGINT');
    expect(await running.exit).toBe(0);
    await nothingRuns(clone, 5);
  });

  it('starts again with the same sign-ins, and ends even when it is killed', async () => {
    const again = clone.start(['--port-base', String(portBase)]);
    expect(await again.welcome).toEqual(welcome);
    const killed = clone.processes().find(({ command }) => command.includes('scripts/src/loa.ts start'));
    expect(killed).toBeDefined();
    if (killed) process.kill(killed.pid, 'SIGKILL');
    await nothingRuns(clone, 30);
  });
});
