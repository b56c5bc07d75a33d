// @ts-check
// First step of `npm start` and `npm test`: the only program here that runs on the machine's own Node, and so the only
// one in plain JavaScript. It installs the packages, among them the project's Node, and hands over to `loa` on that.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const pnpm = 'pnpm@12.21.0';
const oldestNode = 20;
const quietSeconds = 7;

const repository = resolve(fileURLToPath(import.meta.url), '../..');
const projectNode = join(repository, 'node_modules/.bin/node');
const stampFile = join(repository, 'node_modules/.loa-installed');
const program = process.argv.slice(2);

const obstacle = whyNotHere();
if (obstacle !== null) {
  console.error(obstacle);
  process.exit(1);
}

const parent = process.ppid;
const wanted = digestOfManifests();
if (installedDigest() !== wanted) {
  console.error('Installing the packages (the first time takes a minute or two) …');
  const args = ['--yes', pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'];
  const code = await run('npx', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  if (code !== 0) {
    console.error(
      'The packages could not be installed; the lines above say why. Check the network, the free disk space and the npm ' +
        'registry (npm config get registry), then run the same command again.',
    );
    process.exit(code);
  }
  if (!existsSync(projectNode)) {
    console.error(
      `The project brings Node 24 for Linux (x64, arm64) and macOS, but none for ${process.platform} ${process.arch}. ` +
        'Run it on one of those.',
    );
    process.exit(1);
  }
  writeFileSync(stampFile, wanted);
}

process.exitCode = await run(projectNode, [join(repository, 'scripts/src/loa.ts'), ...program], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});

/** @returns {string | null} what this machine lacks, in one line */
function whyNotHere() {
  if (process.platform === 'win32') {
    return 'Loa does not run on Windows itself. Open a WSL terminal (https://learn.microsoft.com/windows/wsl) and run it there.';
  }
  if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    return `Loa needs Node ${oldestNode} or later to install itself, but this is Node ${process.versions.node}. Install a current one from https://nodejs.org and try again.`;
  }
  return null;
}

/** Digest of all that decides what is installed: the lockfile, the workspace and every package's manifest. */
function digestOfManifests() {
  const folders = readdirSync(repository, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const manifests = folders
    .map(({ name }) => `${name}/package.json`)
    .filter((file) => existsSync(join(repository, file)))
    .sort();
  const digest = createHash('sha256').update(`${pnpm} ${process.platform} ${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests]) {
    digest.update(`\0${file}\0`).update(readFileSync(join(repository, file)));
  }
  return digest.digest('hex');
}

function installedDigest() {
  return existsSync(stampFile) && existsSync(projectNode) ? readFileSync(stampFile, 'utf8') : null;
}

/**
 * Runs a program to its end, passes on the signals that ask this one to stop, and stops it when whoever started this one
 * is gone. What it prints through a pipe goes to stderr, with a line of our own when it is silent for long.
 * @param {string} file
 * @param {string[]} args
 * @param {{ stdio: import('node:child_process').StdioOptions }} options
 * @returns {Promise<number>} its exit code; 128 and the number of the signal for one that was killed
 */
function run(file, args, { stdio }) {
  return new Promise((done) => {
    const child = spawn(file, args, { cwd: repository, stdio });
    const began = Date.now();
    let heard = began;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        heard = Date.now();
        process.stderr.write(chunk);
      });
    }
    const piped = child.stdout !== null;
    const watch = setInterval(() => {
      if (process.ppid !== parent) child.kill('SIGTERM');
      if (!piped || Date.now() - heard < quietSeconds * 1000) return;
      heard = Date.now();
      console.error(`Still installing (${Math.round((heard - began) / 1000)} s) …`);
    }, 1000);
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => void child.kill(signal);
    process.on('SIGINT', passOn).on('SIGTERM', passOn);
    /** @param {number} code */
    const finish = (code) => {
      clearInterval(watch);
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      done(code);
    };
    child.on('error', (error) => {
      console.error(`${file} could not be started: ${error.message}`);
      finish(127);
    });
    child.on('close', (code, signal) => finish(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
