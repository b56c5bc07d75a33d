import { withBenchNewsroom } from './bench-newsroom.ts';
import { type BenchOptions } from './bench.ts';
import { type Figure, figure } from './figure.ts';
import { slowestInteraction } from './interaction.ts';
import { LiveSite } from './live-site.ts';
import { auditPage, type PageAudit } from './page-audit.ts';
import { type ReaderPage, readerPages } from './reader-pages.ts';
import { startTestBrowser, type TestBrowser } from './test-browser.ts';

/** Each page is read so often, and the median told. */
const runs = 3;

/**
 * Reads a page of every kind as on a slow phone with a slow network, by Lighthouse's own emulation: what it loads, when its
 * largest part stands, how far it shifts, how soon it answers a tap, and Lighthouse's score for performance.
 */
export function readerBench(options: BenchOptions): Promise<Record<string, Figure>> {
  return withBenchNewsroom(options, async (newsroom) => {
    const { progress, addresses } = newsroom;
    await LiveSite.start(newsroom);
    const browser = await startTestBrowser(progress.line);
    try {
      const figures: Record<string, Figure> = {};
      for (const page of await readerPages(newsroom)) {
        await progress.step(`Reading ${page.path}`, async () =>
          Object.assign(figures, await figuresOf(page, addresses.site + page.path, browser)),
        );
      }
      return figures;
    } finally {
      await browser.browser.close();
    }
  });
}

async function figuresOf({ kind }: ReaderPage, url: string, browser: TestBrowser): Promise<Record<string, Figure>> {
  const audits: PageAudit[] = [];
  const interactions: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    audits.push(await auditPage(url, browser, ['performance']));
    interactions.push(await slowestInteraction(url, browser.browser));
  }
  const of = (unit: Figure['unit'], value: (audit: PageAudit) => number) => figure(unit, audits.map(value));
  const bytesOf = (audit: PageAudit, type?: string) =>
    audit.requests.reduce((sum, request) => sum + (type === undefined || request.type === type ? request.bytes : 0), 0);
  return {
    [`${kind} performance`]: of('score', ({ scores }) => scores.performance ?? 0),
    [`${kind} bytes`]: of('bytes', (audit) => bytesOf(audit)),
    [`${kind} requests`]: of('requests', ({ requests }) => requests.length),
    [`${kind} script`]: of('bytes', (audit) => bytesOf(audit, 'Script')),
    [`${kind} lcp`]: of('ms', ({ value }) => value('largest-contentful-paint')),
    [`${kind} cls`]: of('score', ({ value }) => value('cumulative-layout-shift')),
    [`${kind} inp`]: figure('ms', interactions),
  };
}
