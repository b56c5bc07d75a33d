import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port with two more free ones behind it. */
export async function freePortBase(): Promise<number> {
  for (;;) {
    const base = 20_000 + Math.floor(Math.random() * 20_000);
    const free = await Promise.all([base, base + 1, base + 2].map(isFree));
    if (free.every(Boolean)) return base;
  }
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  try {
    await once(probe.listen(port, '127.0.0.1'), 'listening');
  } catch {
    // Whatever the reason, it cannot be listened on.
    return false;
  }
  probe.close();
  return true;
}
