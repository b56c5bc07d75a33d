import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lockDataFolder } from './data-lock.ts';

it('keeps a second newsroom off the data until the first process is gone, even when that was killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'loa-lock-'));
  const holder = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { lockDataFolder } from ${JSON.stringify(join(import.meta.dirname, 'data-lock.ts'))};
       lockDataFolder(${JSON.stringify(folder)});
       console.log('locked');
       setInterval(() => undefined, 1000);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    await once(holder.stdout, 'data');
    expect(() => lockDataFolder(folder)).toThrow(`A newsroom already runs on the data in ${folder}.`);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(() => lockDataFolder(folder)).not.toThrow();
  } finally {
    holder.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});
