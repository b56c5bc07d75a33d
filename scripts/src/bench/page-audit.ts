import { CommandFailure } from '../command-failure.ts';
import type { TestBrowser } from './test-browser.ts';

export type Category = 'accessibility' | 'best-practices' | 'seo' | 'performance';

/** What Lighthouse says of a page on a phone. */
export interface PageAudit {
  /** From 0 to 100, for the categories that were asked for. */
  readonly scores: Readonly<Partial<Record<Category, number>>>;
  /** What keeps a category from 100, one line each. */
  readonly faults: readonly string[];
  /** Value of a measuring audit, such as `largest-contentful-paint` in milliseconds. */
  readonly value: (audit: string) => number;
  /** Requests of the page, each with its bytes on the wire. */
  readonly requests: readonly { readonly type: string; readonly bytes: number }[];
}

/** Nobody waits for a quiet moment: for categories that do not depend on time. */
const atOnce = {
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 100,
  cpuQuietThresholdMs: 100,
} as const;

/**
 * Has Lighthouse look at a page as on a phone; for performance as on a slow one with a slow network.
 * @throws {CommandFailure} when Lighthouse is not installed
 */
export async function auditPage(url: string, { port }: TestBrowser, wanted: readonly Category[]): Promise<PageAudit> {
  const { default: lighthouse } = await loadLighthouse();
  const speed = wanted.includes('performance') ? {} : atOnce;
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: [...wanted],
    disableFullPageScreenshot: true,
    ...speed,
  });
  if (!result || result.lhr.runtimeError) {
    throw new Error(`Lighthouse could not read ${url}: ${result?.lhr.runtimeError?.message ?? 'it gave no result'}`);
  }
  const { lhr } = result;
  const scores = Object.fromEntries(
    Object.entries(lhr.categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
  );
  const faults = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = lhr.audits[id];
      const isFault = weight > 0 && audit && audit.score !== null && audit.score < 1;
      return isFault ? [`${id}: ${audit.title} ${audit.displayValue ?? ''}`.trim()] : [];
    }),
  );
  const details = lhr.audits['network-requests']?.details;
  return {
    scores,
    faults,
    value: (audit) => lhr.audits[audit]?.numericValue ?? Number.NaN,
    requests: (details?.type === 'table' ? details.items : []).map(({ resourceType, transferSize }) => ({
      type: typeof resourceType === 'string' ? resourceType : '',
      bytes: Number(transferSize),
    })),
  };
}

async function loadLighthouse() {
  try {
    return await import('lighthouse');
  } catch (error) {
    throw new CommandFailure(
      'Lighthouse is not installed, because development dependencies are not: run `pnpm install`.',
      {
        cause: error,
      },
    );
  }
}
