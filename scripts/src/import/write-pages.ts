import { resolve } from 'node:path';
import { CmsRefusal } from '../cms-client/admin-session.ts';
import type { CmsClient } from '../cms-client/cms-client.ts';
import { ImportRecord } from './import-record.ts';
import { cmsNames } from './newsroom-names.ts';
import { readPages, type LinkedPage, type PageReading } from './read-pages.ts';
import { writeDraft } from './write-draft.ts';

export interface WriteOptions {
  /** The data folder, where it is remembered which page became which draft. */
  readonly dataRoot: string;
  readonly overwrite: boolean;
  /** Hosts that were this paper's own, as `hostName` yields them. */
  readonly ownHosts: ReadonlySet<string>;
  /** Takes one line about each page as it is written. */
  readonly tell: (line: string) => void;
}

/** Reads saved pages against the names that the CMS knows, and writes each as a draft. One failure stops no other page. */
export async function writePages(
  client: CmsClient,
  files: readonly string[],
  options: WriteOptions,
): Promise<PageReading> {
  const record = new ImportRecord(resolve(options.dataRoot, 'imports.json'));
  const reading = readPages(files, await cmsNames(client));
  const desk = {
    client,
    record,
    overwrite: options.overwrite,
    ownHosts: options.ownHosts,
    tell: options.tell,
    drafts: new Set<string>(),
  };
  const pages: LinkedPage[] = [];
  const failures = [...reading.failures];
  for (const linked of reading.pages) {
    try {
      const outcome = await writeDraft(desk, linked);
      if (outcome.kind === 'kept') {
        failures.push(
          `${linked.page.file}: ${outcome.reason} (${outcome.documentId}); it was left alone. Import it with --overwrite to replace it.`,
        );
        pages.push(linked);
      } else if (outcome.kind === 'taken') {
        failures.push(
          `${linked.page.file}: another of these pages, of the same address or title, became the draft ${outcome.documentId}; ` +
            'this one was left out. Give that draft a title of its own, then import this page by itself.',
        );
        pages.push(linked);
      } else {
        options.tell(`${linked.page.file}: draft ${outcome.kind} (${outcome.documentId}).`);
        pages.push(withReasons(linked, outcome.undecided));
      }
    } catch (error) {
      if (!(error instanceof CmsRefusal)) throw error;
      failures.push(
        `${linked.page.file}: the CMS refused the draft (${error.message}); correct the page's text and import it again.`,
      );
    }
  }
  return { pages, failures };
}

function withReasons(linked: LinkedPage, reasons: readonly string[]): LinkedPage {
  const undecided = [...linked.page.undecided, ...reasons];
  return { ...linked, page: { ...linked.page, undecided }, json: { ...linked.json, undecided } };
}
