import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

  describe('while a program runs that writes and writes', () => {
    const limit = 20_000;
    const writer = `
      let line = 0;
      setInterval(() => console.log(String(++line).padStart(99, '.')), 1);
      writeFileSync('began', '');
    `;

    it('keeps its log small, and what went before beside it', async () => {
      await supervisor.stop();
      supervisor = new Supervisor(join(folder, 'logs'), (line) => reports.push(line), { interval: 20, bytes: limit });
      await supervisor.keep({ ...program(writer), ready: appears('began') });
      const log = join(folder, 'logs/example.log');
      const lastLine = () => Number(/(\d+)\n$/.exec(readFileSync(log, 'utf8'))?.[1] ?? 0);
      await vi.waitFor(() => expect(lastLine()).toBeGreaterThan(1000), { timeout: 20_000, interval: 5 });
      expect(readFileSync(log, 'utf8')).toMatch(/^\.+\d+\n/);
      expect(statSync(log).size).toBeLessThan(2 * limit);
      expect(statSync(`${log}.old`).size).toBeGreaterThan(limit);
      expect(reports).toEqual([]);
    });

    it('tells when it cannot, and lets it run', async () => {
      await supervisor.stop();
      supervisor = new Supervisor(join(folder, 'logs'), (line) => reports.push(line), { interval: 20, bytes: limit });
      mkdirSync(join(folder, 'logs/example.log.old'), { recursive: true });
      await supervisor.keep({ ...program(writer), ready: appears('began') });
      await vi.waitFor(() => expect(reports[0]).toMatch(/example\.log grows and could not be cut: /), {
        timeout: 20_000,
      });
    });
  });

  it('starts nothing after it was asked to stop', async () => {
    await supervisor.stop();
    await expect(supervisor.run(program(`writeFileSync('done', '')`))).rejects.toThrow('aborted');
    expect(existsSync(join(folder, 'done'))).toBe(false);
  });
});
