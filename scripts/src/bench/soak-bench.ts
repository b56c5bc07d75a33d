import { withBenchNewsroom } from './bench-newsroom.ts';
import { type BenchOptions } from './bench.ts';
import { Desk } from './desk.ts';
import { comparison, type Figure, figure } from './figure.ts';
import { filesBelow } from './files-below.ts';
import { LiveSite } from './live-site.ts';
import { canMeasureProcesses, processGroup } from './process-group.ts';

const publishes = 500;
/** So many at the start are set beside as many at the end. */
const part = 100;

/**
 * Publishes one article after another, each once the one before is live, and sets the publisher's memory, open files, disk
 * and speed at the end beside those at the beginning: a ratio of 1 is flat.
 */
export function soakBench(options: BenchOptions): Promise<Record<string, Figure>> {
  return withBenchNewsroom(options, async (newsroom) => {
    const site = await LiveSite.start(newsroom);
    const desk = await Desk.of(newsroom);
    const articles = await desk.published('article', 50, 'displayedAt:DESC');
    const walls: number[] = [];
    const memory: number[] = [];
    const open: number[] = [];
    const disk: number[] = [];
    await newsroom.progress.step(
      `Publishing ${publishes} times`,
      async () => {
        while (walls.length < publishes) {
          const article = articles[walls.length % articles.length] ?? '';
          const confirmed = await desk.publish('article', article, { title: `Lần đăng thứ ${walls.length + 1}` });
          await site.shows(confirmed.number);
          walls.push(performance.now() - confirmed.at);
          if (canMeasureProcesses) {
            const used = processGroup(site.publisherGroup);
            memory.push(used.residentMegabytes);
            open.push(used.openFiles);
          }
          if (walls.length % part === 0) disk.push(filesBelow(newsroom.data.releases).bytes);
        }
      },
      () => `${walls.length} of ${publishes}`,
    );
    return {
      ...endByStart('memory', 'MB', memory),
      ...endByStart('open-files', 'files', open),
      ...endByStart('wall', 'ms', walls),
      disk: comparison(figure('bytes', disk.slice(-1)), `after ${part} publishes`, figure('bytes', disk.slice(0, 1))),
    };
  });
}

function endByStart(name: string, unit: Figure['unit'], values: readonly number[]): Record<string, Figure> {
  if (values.length === 0) return {};
  const [start, end] = [figure(unit, values.slice(0, part)), figure(unit, values.slice(-part))];
  return { [name]: comparison(end, `the first ${part} publishes`, start) };
}
