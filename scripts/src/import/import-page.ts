import { basename } from 'node:path';
import { CommandFailure } from '../command-failure.ts';
import { textChecks } from './checks/text-checks.ts';
import { pageChecks } from './checks/page-checks.ts';
import { decodePage, isHtml } from './decode-page.ts';
import { toIsoTime } from './dateline.ts';
import { findEnd } from './find-end.ts';
import { htmlPage } from './html-page.ts';
import { articleTexts, type ImportedPage } from './imported-page.ts';
import { noFacts } from './page-facts.ts';
import type { ReadPage } from './read-page.ts';
import { readBody } from './read-body.ts';
import { readHeader, type PageHeader } from './read-header.ts';
import { readLead, type PageLead } from './read-lead.ts';
import { readRails } from './read-rails.ts';
import { textLines } from './text-lines.ts';

/**
 * Reads one saved page.
 * @param file its path, for messages and for pictures beside it
 * @throws CommandFailure when the file is no text or holds no article
 */
export function importPage(bytes: Buffer, file: string): ImportedPage {
  const text = decodePage(bytes, file);
  const page = isHtml(text, file) ? htmlPageOf(text, file) : { ...textLines(text), facts: noFacts, bodyOnly: false };
  return classifyPage(page, file);
}

function htmlPageOf(text: string, file: string): ReadPage {
  try {
    return htmlPage(text, file);
  } catch (cause) {
    // Reading goes down the markup as deep as it is nested; no real page comes near the end of the stack.
    if (!(cause instanceof RangeError)) throw cause;
    throw new CommandFailure(`${file}: its markup is nested too deeply to be a page; save it again.`, { cause });
  }
}

function classifyPage(page: ReadPage, file: string): ImportedPage {
  const { facts } = page;
  const header = headerOf(page);
  if (header === null)
    throw new CommandFailure(`${file}: no title was found; is ${basename(file)} the saved page of an article?`);
  const above = leadOf(page, header);
  const end = findEnd(above.rest, header.title);
  const body = readBody(end.body, header.title, above.lead);
  const read = {
    file,
    title: header.title,
    lead: above.lead,
    category: facts.category ?? header.category,
    masthead: above.masthead ?? facts.siteName,
    displayedAt: facts.displayedAt ?? (header.dateline?.at ? toIsoTime(header.dateline.at) : null),
    byline: end.byline?.byline ?? facts.byline ?? header.byline,
    sourceName: end.source?.name ?? end.byline?.sourceName ?? facts.sourceName,
    sourceUrl: end.source?.url ?? facts.sourceUrl,
    canonicalUrl: facts.canonicalUrl,
    content: body.content,
    rails: readRails(end.rails),
  };
  if (read.content.length === 0 && read.lead === null)
    throw new CommandFailure(`${file}: a title but no article was found below it; save the whole page.`);
  const faults = pageChecks({
    page: read,
    header,
    end,
    strayMarkup: page.strayMarkup,
    doubtful: above.doubtful,
    facts,
  });
  const texts = articleTexts(read);
  return {
    ...read,
    undecided: [
      ...new Set([
        ...faults,
        ...body.undecided,
        ...textChecks.flatMap((check) => check({ texts, displayedAt: read.displayedAt })),
      ]),
    ],
  };
}

function headerOf({ lines, facts, bodyOnly }: ReadPage): PageHeader | null {
  if (!bodyOnly) return readHeader(lines, facts.title);
  return facts.title === null
    ? null
    : { title: facts.title, dateline: facts.dateline, category: null, byline: null, above: [], rest: lines };
}

function leadOf({ facts, bodyOnly }: ReadPage, header: PageHeader): PageLead {
  const read = readLead(header.rest, header.title, header.dateline !== null && !bodyOnly);
  if (facts.lead === null) return read;
  const rest = read.lead === null || read.lead === facts.lead.text ? read.rest : header.rest;
  return { ...read, lead: facts.lead.text, masthead: facts.lead.masthead ?? read.masthead, rest };
}
