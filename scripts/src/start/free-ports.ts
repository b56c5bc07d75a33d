import { once } from 'node:events';
import { createServer } from 'node:net';
import { CommandFailure } from '../command-failure.ts';

/**
 * Makes sure that nothing listens where the newsroom is about to.
 * @param origins by the name of the server that wants it
 * @throws {CommandFailure} naming the first port that is taken
 */
export async function assertPortsFree(origins: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, origin] of Object.entries(origins)) {
    const { hostname, port } = new URL(origin);
    const probe = createServer();
    try {
      await once(probe.listen(Number(port), hostname), 'listening');
    } catch (error) {
      throw new CommandFailure(
        `Port ${port}, which the ${name} wants, is in use. Stop the program that listens there ` +
          `(lsof -i :${port} names it), or start on other ports: npm start -- --port-base 15000`,
        { cause: error },
      );
    }
    await new Promise((closed) => probe.close(closed));
  }
}
