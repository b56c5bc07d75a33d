import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const program = `
  import { stopRequest } from ${JSON.stringify(new URL('./stop-request.ts', import.meta.url).href)};
  void stopRequest();
`;

/** As `npm start` starts the newsroom: with a channel that ends when the parent does. */
const started = (more = '') =>
  spawn(process.execPath, ['--input-type=module', '--eval', program + more], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

test('who waits for a request to stop is not kept alive by that', async () => {
  const child = started();
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('who has work is asked to stop when its parent ends', async () => {
  const child = started(
    "void stopRequest().then(() => process.exit(3)); process.send?.('ready'); setInterval(() => {}, 1000);",
  );
  await once(child, 'message');
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([3, null]);
});
