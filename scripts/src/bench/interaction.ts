// Functions given to `evaluate` and `addInitScript` run in the browser.
/// <reference lib="dom" />
import type { Browser } from 'playwright-core';

/** How much slower than this machine the phone is. */
const slowdown = 4;

/**
 * Milliseconds until the screen answers to a reader who taps and types on a slow phone: the slowest of several
 * interactions, as search engines count it.
 */
export async function slowestInteraction(url: string, browser: Browser): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, hasTouch: true, isMobile: true });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const durations: number[] = [];
      Object.assign(window, { interactions: durations });
      const options = { type: 'event', durationThreshold: 16, buffered: true };
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) durations.push(duration);
      }).observe(options);
    });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(url);
    for (let tap = 0; tap < 3; tap += 1) {
      await page.touchscreen.tap(8, 300 + tap * 100);
      await page.keyboard.press('Tab');
      await page.waitForTimeout(300);
    }
    const durations = await page.evaluate<number[]>('window.interactions');
    // What took less than a frame is not told.
    return Math.max(16, ...durations);
  } finally {
    await context.close();
  }
}
