import type { FastifyInstance } from 'fastify';
import { CommandFailure } from '../command-failure.ts';
import { isErrorCode } from '../release/error-code.ts';

/**
 * Listens where this origin says, and nowhere else.
 * @param setting name of the environment variable that moves it
 * @returns the origin, with the port that was given for port 0
 * @throws CommandFailure when the port is taken or must not be used
 */
export async function listenAt(server: FastifyInstance, origin: string, setting: string): Promise<string> {
  const { hostname, port, protocol } = new URL(origin);
  const number = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
  try {
    return await server.listen({ host: hostname.replace(/^\[|\]$/g, ''), port: number });
  } catch (error) {
    const why = isErrorCode(error, 'EADDRINUSE')
      ? 'another program uses that port; stop it'
      : isErrorCode(error, 'EACCES')
        ? 'this account may not use that port; choose one above 1023'
        : isErrorCode(error, 'EADDRNOTAVAIL', 'ENOTFOUND')
          ? 'this machine has no such address; correct it'
          : null;
    if (!why) throw error;
    throw new CommandFailure(`Cannot listen on ${origin}: ${why}, or set ${setting} or LOA_PORT_BASE.`, {
      cause: error,
    });
  }
}
