import { type Browser, chromium } from 'playwright-core';
import { freePort } from '../bare-cms/free-port.ts';
import { ensureChromium } from '../test-run/chromium.ts';

/** A Chromium that several programs drive at once. */
export interface TestBrowser {
  readonly browser: Browser;
  /** Where it listens for those who debug it, such as Lighthouse. */
  readonly port: number;
}

/**
 * Starts the Chromium of this machine; the caller closes it.
 * @throws {CommandFailure} when there is none and none can be installed
 */
export async function startTestBrowser(report: (line: string) => void): Promise<TestBrowser> {
  const executablePath = ensureChromium(report);
  const port = await freePort();
  const args = ['--no-sandbox', `--remote-debugging-port=${port}`];
  return { browser: await chromium.launch({ executablePath, args }), port };
}
