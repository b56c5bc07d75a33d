import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BareCms, startBareCms } from '@loa/scripts/src/bare-cms/bare-cms.ts';
import type { NewsroomRole } from '@loa/shared-types/newsroom-account';
import { compiledServer } from './compiled-server.ts';
import { NewsroomApi } from './newsroom-api.ts';
import { SiteReader } from './site-reader.ts';

export interface TestCmsOptions {
  /** PostgreSQL instead of a SQLite file. */
  readonly databaseUrl?: string;
  readonly publisherUrl?: string;
}

/** A real CMS on data of its own, without the admin panel. */
export interface TestCms {
  readonly cms: BareCms;
  readonly url: string;
  /** Everything the site may read. */
  readonly site: SiteReader;
  signIn(role: NewsroomRole): Promise<NewsroomApi>;
  /** Stops it and removes its data. */
  stop(): Promise<void>;
}

/** Starts a CMS for a test file; seconds, so once a file. */
export async function startTestCms(options: TestCmsOptions = {}): Promise<TestCms> {
  const server = await compiledServer();
  const data = mkdtempSync(join(tmpdir(), 'loa-cms-'));
  const cms = await startBareCms({ server, data, ...options });
  // Strapi takes five sign-ins of a person in five minutes.
  const signedIn = new Map<NewsroomRole, Promise<NewsroomApi>>();
  return {
    cms,
    url: cms.url,
    site: new SiteReader(cms.url, cms.secrets.readToken),
    async signIn(role) {
      const account = cms.accounts.find((each) => each.role === role);
      if (!account) throw new Error(`There is no account with the role ${role}.`);
      const session = signedIn.get(role) ?? NewsroomApi.signIn(cms.url, account.email, account.password);
      signedIn.set(role, session);
      return session;
    },
    async stop() {
      await cms.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
