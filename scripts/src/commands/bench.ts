import { writeFileSync } from 'node:fs';
import { Argument, Command, InvalidArgumentError } from 'commander';
import { machine, reportLines } from '../bench/bench-report.ts';
import { buildBench } from '../bench/build-bench.ts';
import { publishBench } from '../bench/publish-bench.ts';
import { progressTo } from '../start/progress.ts';

const benches = { build: buildBench, publish: publishBench };

export const command = new Command('bench')
  .description('Measure on this machine, on a newsroom made for it: a whole build, or one article published.')
  .addArgument(new Argument('<name>', 'what to measure').choices(Object.keys(benches)))
  .option('--articles <n>', 'size of the newsroom', articleCount, 1000)
  .option('--json <file>', 'write the figures as JSON as well')
  .action(async (name: keyof typeof benches, options: { articles: number; json?: string }) => {
    const figures = await benches[name](options.articles, progressTo(console.error));
    const report = { bench: name, articles: options.articles, machine: machine(), figures };
    if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
    for (const line of reportLines(report)) console.log(line);
  });

function articleCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return count;
}
