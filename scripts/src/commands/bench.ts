import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { machine, reportLines } from '../bench/bench-report.ts';
import { benches } from '../bench/benches.ts';
import { type PeerName } from '../bench/peers/peer-names.ts';
import { readPeerNames } from '../bench/peers/read-peer-names.ts';
import { CommandFailure } from '../command-failure.ts';
import { progressTo } from '../start/progress.ts';

interface Options {
  readonly articles?: number;
  readonly json?: string;
  readonly keep?: string;
  readonly peers: readonly PeerName[];
}

const list = Object.entries(benches).map(
  ([name, { measures, articles }]) => `  ${name.padEnd(8)} ${measures} (${articles} articles)`,
);

export const command = new Command('bench')
  .description('Measure on this machine, on a newsroom made for it and removed afterwards.')
  .addArgument(new Argument('<name>', 'what to measure').choices(Object.keys(benches)))
  .option('--articles <n>', 'size of the newsroom', articleCount)
  .addOption(
    new Option('--peers <names>', 'for build: the generators to compare with, with commas between, or none')
      .argParser(readPeerNames)
      .default(readPeerNames('astro,eleventy,hugo'), 'astro,eleventy,hugo'),
  )
  .option('--keep <folder>', 'keep the newsroom there, and begin from the one of this size that is there')
  .option('--json <file>', 'write the figures as JSON as well')
  .addHelpText('after', `\nBenchmarks, and their size where none is given:\n${list.join('\n')}`)
  .action(async (name: string, { articles: wanted, json, keep, peers }: Options) => {
    const bench = benches[name];
    if (!bench) throw new CommandFailure(`There is no benchmark ${name}; \`loa bench --help\` lists them.`);
    const articles = wanted ?? bench.articles;
    const figures = await bench.run({
      articles,
      keep: keep === undefined ? null : resolve(keep),
      peers,
      progress: progressTo(console.error),
    });
    const report = { bench: name, articles, machine: machine(), figures };
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
    for (const line of reportLines(report)) console.log(line);
  });

function articleCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return count;
}
