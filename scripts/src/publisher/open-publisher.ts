import { bootRenderer, FileStore, openMirror } from '@loa/site';
import { siteVersion } from '@loa/site/site-version';
import { addresses } from '../addresses.ts';
import { dataFolder } from '../data-folder.ts';
import { takeReleases } from '../release/releases.ts';
import { secretsInForce } from '../secrets-in-force.ts';
import { log } from './publisher-log.ts';
import { Publisher } from './publisher.ts';

export interface OpenPublisher {
  readonly publisher: Publisher;
  /** Call it when the publisher has come to an end. */
  readonly close: () => Promise<void>;
}

/**
 * A publisher on the data folder and the CMS that the environment names.
 * @param version of the site's code in this process
 * @throws ReleasesAreLocked when another one works on the data folder
 */
export async function openPublisher(version = siteVersion(addresses().publicSite)): Promise<OpenPublisher> {
  const { cms, publicSite: siteUrl } = addresses();
  const data = dataFolder();
  const { readToken } = secretsInForce(data.secretsFile);
  const releases = await takeReleases(data.releases);
  new FileStore(data.pictures).removeUnfinished();
  const mirror = openMirror(data.mirror);
  log(`starting for ${siteUrl}, with the CMS at ${cms} and releases in ${data.releases}`);
  const publisher = new Publisher({
    releases,
    mirror,
    boot: () => bootRenderer({ mirror, picturesFolder: data.pictures, siteUrl, siteVersion: version }),
    cmsUrl: cms,
    readToken,
    picturesFolder: data.pictures,
    siteUrl,
    siteVersion: version,
    log,
  });
  return {
    publisher,
    close: async () => {
      await publisher.close();
      mirror.close();
      releases.close();
    },
  };
}
