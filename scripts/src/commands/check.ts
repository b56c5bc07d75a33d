import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { Command } from 'commander';
import { CommandFailure } from '../command-failure.ts';
import { repositoryFolder } from '../data-folder.ts';
import { progressTo } from '../start/progress.ts';

interface Check {
  readonly name: string;
  /** Arguments of the project's Node, from the root of the checkout. */
  readonly args: readonly string[];
}

const compiler = 'node_modules/typescript/bin/tsc';
/** Strapi compiles the CMS with a TypeScript of its own. */
const cmsCompiler = 'cms/node_modules/typescript/bin/tsc';

const checks: readonly Check[] = [
  { name: 'format', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'] },
  { name: 'lint', args: ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'] },
  { name: 'types of the root', args: [compiler, '-p', '.'] },
  { name: 'types of shared-types', args: [compiler, '-p', 'shared-types'] },
  { name: 'types of scripts', args: [compiler, '-p', 'scripts'] },
  { name: 'types of tests', args: [compiler, '-p', 'tests'] },
  { name: 'types of cms', args: [cmsCompiler, '-p', 'cms/tsconfig.check.json'] },
  { name: 'types of the admin', args: [cmsCompiler, '-p', 'cms/src/admin'] },
  { name: 'types of site', args: [compiler, '-p', 'site'] },
  {
    name: 'types of the pages',
    // It drops the first two of its arguments, as if they were the names of programs.
    args: [
      ...['site/node_modules/@astrojs/check/bin/astro-check.js', 'astro', 'check', '--root', 'site'],
      ...['--tsconfig', 'tsconfig.astro.json', '--minimumFailingSeverity', 'hint'],
    ],
  },
  { name: 'dead code', args: ['node_modules/knip/bin/knip.js'] },
  { name: 'schema drift', args: ['scripts/src/loa.ts', 'schema', '--check'] },
];

export const command = new Command('check')
  .description('Check format, lint, types, dead code and drift of the GraphQL schema.')
  .argument('[names...]', 'do only the checks whose name contains one of these')
  .action(async (names: string[]) => {
    const wanted = checks.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)));
    const failed: string[] = [];
    const progress = progressTo(console.log);
    for (const check of wanted) {
      const output = await progress.step(check.name, () => problemsOf(check));
      if (output === null) continue;
      failed.push(check.name);
      console.log(output);
    }
    if (failed.length > 0) {
      throw new CommandFailure(`${failed.length} of ${wanted.length} checks failed: ${failed.join(', ')}.`);
    }
    console.log(`All ${wanted.length} checks passed.`);
  });

/** What a check printed when it failed, or null when it passed. */
async function problemsOf({ args }: Check): Promise<string | null> {
  const bin = join(repositoryFolder, 'node_modules/.bin');
  const child = spawn(process.execPath, args, {
    cwd: repositoryFolder,
    env: { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}`, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const [out, problems] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return child.exitCode === 0 ? null : `${out}${problems}`.trimEnd();
}
