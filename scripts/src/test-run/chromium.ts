import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { CommandFailure } from '../command-failure.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium for the tests: the one that `CHROMIUM_PATH` names, an installed one, or else one that is installed by
 * Debian's packages (as root) or Playwright's own download.
 * @param report gets a line before anything is installed
 * @returns path of the executable
 * @throws {CommandFailure} when there is none and none could be installed
 */
export function ensureChromium(report: (line: string) => void): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new CommandFailure(`CHROMIUM_PATH names ${named}, but there is no such file. Correct it or unset it.`);
  }
  const found = installedChromium();
  if (found !== null) return found;
  report('No Chromium is installed; installing one for the tests …');
  if (isDebianRoot()) {
    if (
      succeeds('apt-get', ['update', '-q']) &&
      succeeds('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium'])
    ) {
      return installedChromium() ?? execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
    }
    report('Debian gave no Chromium; trying the download of Playwright …');
  }
  const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  if (succeeds(process.execPath, [playwright, 'install', 'chromium'])) return chromium.executablePath();
  throw new CommandFailure(
    'The tests need a Chromium, and none could be installed (the lines above say why). Install Chromium or Chrome, or set ' +
      'CHROMIUM_PATH to one, and run the tests again.',
  );
}

function installedChromium(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...macApplications];
  return [...candidates, chromium.executablePath()].find((candidate) => existsSync(candidate)) ?? null;
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function succeeds(file: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(file, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}
