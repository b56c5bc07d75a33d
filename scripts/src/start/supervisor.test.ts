import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Program } from './child-group.ts';
import { Supervisor } from './supervisor.ts';

let folder: string;
let reports: string[];
let supervisor: Supervisor;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loa-supervisor-'));
  reports = [];
  supervisor = new Supervisor(join(folder, 'logs'), (line) => reports.push(line));
});

afterEach(async () => {
  await supervisor.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A program that runs these statements, in a folder where it may leave files. */
function program(statements: string): Program {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.mjs`);
  writeFileSync(
    file,
    `import { appendFileSync, writeFileSync } from 'node:fs';\nimport { spawn } from 'node:child_process';\n${statements}`,
  );
  return { name: 'example', id: 'example', args: [file], folder, environment: process.env };
}

const appears = (file: string) => async () => existsSync(join(folder, file));
const isRunning = (pid: string) => {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' }).startsWith('Z');
  } catch {
    // `ps` fails when it knows no such process.
    return false;
  }
};

describe('Supervisor', () => {
  it('runs a program to its end', async () => {
    await supervisor.run(program(`writeFileSync('done', '')`));
    expect(existsSync(join(folder, 'done'))).toBe(true);
  });

  it('names the program, how it ended, its log and its last lines when it fails', async () => {
    const failing = program(`console.log('the disk is full'); process.exitCode = 3;`);
    await expect(supervisor.run(failing)).rejects.toThrow(
      /^The example ended with exit code 3\. Its log is .*example\.log and ends:\nthe disk is full$/,
    );
  });

  it('fails a server that ends before it answers', async () => {
    const server = { ...program(`process.exitCode = 1`), ready: async () => false };
    await expect(supervisor.keep(server)).rejects.toThrow('The example ended with exit code 1.');
  });

  it('starts a server again that ended after it had answered', async () => {
    const server = program(`appendFileSync('starts', process.pid + '\\n'); setInterval(() => undefined, 1000);`);
    await supervisor.keep({ ...server, ready: appears('starts') });
    const starts = () => readFileSync(join(folder, 'starts'), 'utf8').trim().split('\n');
    process.kill(Number(starts()[0]), 'SIGKILL');
    await vi.waitFor(() => expect(starts()).toHaveLength(2), { timeout: 20_000, interval: 100 });
    expect(reports[0]).toMatch(/^The example was killed by SIGKILL; starting it again in 1 s\./);
  });

  it('stops whole trees: also a grandchild that does not heed its parent', async () => {
    const parent = program(`
      const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
      writeFileSync('grandchild', String(child.pid));
      setInterval(() => undefined, 1000);
    `);
    await supervisor.keep({ ...parent, ready: appears('grandchild') });
    const grandchild = readFileSync(join(folder, 'grandchild'), 'utf8');
    expect(isRunning(grandchild)).toBe(true);
    await supervisor.stop();
    expect(isRunning(grandchild)).toBe(false);
  });

  it('starts nothing after it was asked to stop', async () => {
    await supervisor.stop();
    await expect(supervisor.run(program(`writeFileSync('done', '')`))).rejects.toThrow('aborted');
    expect(existsSync(join(folder, 'done'))).toBe(false);
  });
});
