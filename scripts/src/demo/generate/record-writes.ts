import type { StrapiInProcess } from './strapi-in-process.ts';

interface PublicationService {
  recordDirectWrites(writes: readonly { type: string; published: readonly string[] }[]): Promise<number | null>;
}

/**
 * Tells the publication ledger what was written beneath the document service; to be called in the transaction that wrote it.
 * @param writes what is linked to before what links, articles oldest first
 */
export async function recordWrites(
  strapi: StrapiInProcess,
  writes: readonly { type: string; published: readonly string[] }[],
): Promise<void> {
  const service = strapi.service('api::publication.publication');
  if (!isPublicationService(service)) throw new TypeError('The CMS has no publication ledger.');
  await service.recordDirectWrites(writes);
}

function isPublicationService(service: unknown): service is PublicationService {
  return typeof service === 'object' && service !== null && 'recordDirectWrites' in service;
}
