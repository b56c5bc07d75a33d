import { once } from 'node:events';

/**
 * Resolves when a person, the system or the end of the parent asks this process to stop. Further requests are heeded
 * already: a terminal sends Ctrl-C to every process in it, and `npm` passes it on a second time.
 */
export async function stopRequest(): Promise<'stop'> {
  const asked = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) {
    process.on(signal, () => asked.abort());
  }
  // Listened to, the channel to the parent would keep a process alive that has nothing left to do.
  process.channel?.unref();
  await once(asked.signal, 'abort');
  return 'stop';
}
