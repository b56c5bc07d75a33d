import { InvalidArgumentError } from 'commander';
import { type PeerName, peerNames } from './peer-names.ts';

/**
 * Reads `astro,hugo`, or `none`.
 * @throws {InvalidArgumentError} when it names a generator that there is not
 */
export function readPeerNames(text: string): PeerName[] {
  if (text === 'none') return [];
  const wanted = text.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !peerNames.some((each) => each === name));
  if (unknown !== undefined) {
    throw new InvalidArgumentError(`There is no peer "${unknown}": choose from ${peerNames.join(', ')}, or none.`);
  }
  return peerNames.filter((name) => wanted.includes(name));
}
