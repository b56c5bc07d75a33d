import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { type Mirror, syncMirror, type SyncMode } from '@loa/site';
import { type BenchNewsroom } from './bench-newsroom.ts';
import { type Pull } from './pull-result.ts';

/** Where Node tells of each request that `fetch` makes. */
const channel = 'undici:request:create';

/** Brings the mirror up to date, as the publisher does. */
export async function pullOnce(
  { addresses, cms, data }: Pick<BenchNewsroom, 'addresses' | 'data'> & { cms: { secrets: { readToken: string } } },
  mirror: Mirror,
  mode: SyncMode,
): Promise<Pull> {
  let requests = 0;
  const count = () => (requests += 1);
  subscribe(channel, count);
  try {
    const began = performance.now();
    const { changed } = await syncMirror({
      mirror,
      cmsUrl: addresses.cms,
      readToken: cms.secrets.readToken,
      picturesFolder: data.pictures,
      mode,
    });
    return { milliseconds: performance.now() - began, requests, documents: changed.length };
  } finally {
    unsubscribe(channel, count);
  }
}
