import { openSync, readFileSync, closeSync, fstatSync } from 'node:fs';
import { CommandFailure } from '../command-failure.ts';
import { isErrorCode } from '../release/error-code.ts';
import { importPage } from './import-page.ts';
import { articleTexts, toJson, type ImportedPage, type ImportedPageJson } from './imported-page.ts';
import { linkNames, type NameLinks } from './link-names.ts';
import type { KnownName } from './known-names.ts';

export interface LinkedPage {
  readonly page: ImportedPage;
  readonly links: NameLinks;
  readonly json: ImportedPageJson;
}

export interface PageReading {
  readonly pages: readonly LinkedPage[];
  /** One line for each file that could not be read: what happened, why, what to do. */
  readonly failures: readonly string[];
}

/** Reads saved pages; one that cannot be read does not stop the others. */
export function readPages(files: readonly string[], known: readonly KnownName[]): PageReading {
  const pages: LinkedPage[] = [];
  const failures: string[] = [];
  for (const file of files) {
    try {
      pages.push(linkPage(importPage(readPageFile(file), file), known));
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      failures.push(error.message);
    }
  }
  return { pages, failures };
}

function linkPage(read: ImportedPage, known: readonly KnownName[]): LinkedPage {
  const links = linkNames(articleTexts(read), known);
  const page = { ...read, undecided: [...new Set([...read.undecided, ...links.undecided])] };
  return {
    page,
    links,
    json: toJson(
      page,
      links.linked.map(({ name }) => name),
    ),
  };
}

const largest = 10 * 1024 * 1024;

function readPageFile(file: string): Buffer {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const stat = fstatSync(handle);
    if (stat.isDirectory()) throw new CommandFailure(`${file}: this is a folder; name the files in it.`);
    if (!stat.isFile()) throw new CommandFailure(`${file}: this is not a file; save the page to one.`);
    if (stat.size > largest)
      throw new CommandFailure(
        `${file}: ${Math.ceil(stat.size / 1024 / 1024)} MB is too large for a saved page (10 MB at most); save the page alone.`,
      );
    return readFileSync(handle);
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure(`${file}: ${reason(error)}`, { cause: error });
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function reason(error: unknown): string {
  if (isErrorCode(error, 'ENOENT')) return 'there is no such file; check the path.';
  if (isErrorCode(error, 'EACCES', 'EPERM')) return 'it may not be read; change its permissions.';
  return `it could not be read (${error instanceof Error ? error.message : 'unknown error'}).`;
}
