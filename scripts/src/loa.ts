import { Command } from 'commander';
import { CommandFailure } from './command-failure.ts';
import { isDiskFull } from './release/error-code.ts';

// Checked before a command brings in the SQLite driver, which ends an older Node without a word.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `loa needs Node 24, and this is ${process.versions.node}. \`npm run loa -- …\` takes the one that \`npm start\` installs.`,
  );
  process.exit(1);
}

const program = new Command('loa')
  .description('The newsroom of a trade union: Strapi for the editors, a static site for the readers.')
  .showHelpAfterError();

/** A command is loaded when it is called: starting the publisher should not wait for the importer's parser. */
const commands: Record<string, () => Promise<{ command: Command }>> = {
  accounts: () => import('./commands/accounts.ts'),
  backup: () => import('./commands/backup.ts'),
  bench: () => import('./commands/bench.ts'),
  build: () => import('./commands/build.ts'),
  check: () => import('./commands/check.ts'),
  demo: () => import('./commands/demo.ts'),
  dev: () => import('./commands/dev.ts'),
  import: () => import('./commands/import.ts'),
  publisher: () => import('./commands/publisher.ts'),
  redirects: () => import('./commands/redirects.ts'),
  releases: () => import('./commands/releases.ts'),
  restore: () => import('./commands/restore.ts'),
  schema: () => import('./commands/schema.ts'),
  serve: () => import('./commands/serve.ts'),
  start: () => import('./commands/start.ts'),
  test: () => import('./commands/test.ts'),
};

const called = process.argv[2];
const load = called === undefined ? undefined : commands[called];
const loaded = load ? [await load()] : await Promise.all(Object.values(commands).map((each) => each()));
for (const { command } of loaded) program.addCommand(command);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommandFailure) {
    console.error(error.message);
    process.exitCode = error.exitCode;
  } else if (isDiskFull(error)) {
    console.error('The disk is full. Free some space and run the same command again; what was live is still live.');
    process.exitCode = 1;
  } else throw error;
}
