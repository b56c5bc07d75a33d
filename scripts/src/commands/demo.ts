import { Command, InvalidArgumentError } from 'commander';
import { compileServer } from '../bare-cms/compile-server.ts';
import { connectAs, signInHelp } from '../cms-client/connect-as.ts';
import { CommandFailure } from '../command-failure.ts';
import { type DataFolder, dataFolder } from '../data-folder.ts';
import { demoNewsroom } from '../demo/demo-newsroom.ts';
import { DemoRecord } from '../demo/demo-record.ts';
import { loadDemo } from '../demo/load-demo.ts';
import { removeDemo } from '../demo/remove-demo.ts';

interface Options {
  readonly remove?: true;
  readonly force?: true;
  readonly articles?: number;
  readonly seed: string;
}

export const command = new Command('demo')
  .description('Load the demo newsroom into the running CMS, take it out, or make a newsroom of any size.')
  .option('--remove', 'take out exactly what the demo made; what editors changed since is kept and listed')
  .option('--force', 'with --remove: take out changed entries as well')
  .option('--articles <n>', 'make a newsroom of n articles instead; the CMS must not be running', wholeNumber)
  .option('--seed <s>', 'with --articles: the same seed makes the same newsroom', '1')
  .addHelpText('after', signInHelp)
  .action(async (options: Options) => {
    const data = dataFolder();
    if (options.articles !== undefined) {
      if (options.remove)
        throw new CommandFailure('--articles makes a newsroom and --remove takes the demo out: give one of them.');
      const { generateNewsroom } = await import('../demo/generate/generate-newsroom.ts');
      const { articles, seed } = options;
      return generateNewsroom(await compileServer(), data, { articles, seed }, (line) => console.log(line));
    }
    if (options.remove) return remove(data, options.force ?? false);
    return load(data);
  });

async function load(data: DataFolder): Promise<void> {
  const result = await loadDemo(
    await connectAs('managing-editor', data),
    new DemoRecord(data),
    demoNewsroom,
    percentages('Loading the demo'),
  );
  for (const name of result.foreign) console.log(`The ${name} was written by an editor before and is left as it is.`);
  console.log(
    result.made === 0
      ? `The demo newsroom is loaded already (${result.kept} entries); nothing was changed.`
      : `The demo newsroom is loaded: ${result.made} entries made and published, ${result.kept} were there.`,
  );
}

async function remove(data: DataFolder, force: boolean): Promise<void> {
  const record = new DemoRecord(data);
  if (record.entries.length === 0) {
    console.log('No demo newsroom is loaded; nothing was changed.');
    return;
  }
  const { removed, kept } = await removeDemo(
    await connectAs('managing-editor', data),
    record,
    force,
    percentages('Removing the demo'),
  );
  console.log(`${removed} entries of the demo removed.`);
  if (kept.length === 0) return;
  console.log(
    `${kept.length} entries are kept: editors changed them (--force removes those as well), or show them in what they published:`,
  );
  for (const { type, key } of kept) console.log(`  ${type}  ${key}`);
}

/** Prints every tenth of the way. */
function percentages(what: string): (done: number, all: number) => void {
  let printed = 0;
  return (done, all) => {
    const tenth = Math.floor((done / all) * 10);
    if (tenth <= printed) return;
    printed = tenth;
    console.log(`${what}: ${tenth * 10}%`);
  };
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('It must be a whole number of at least 1.');
  return number;
}
