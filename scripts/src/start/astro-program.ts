import { join } from 'node:path';
import { repositoryFolder } from '../data-folder.ts';
import { type Program } from './child-group.ts';

const site = join(repositoryFolder, 'site');

/** Astro on the site of this checkout; its environment says which mirror it reads. */
export function astroProgram(args: readonly string[], environment: NodeJS.ProcessEnv): Program {
  return {
    name: `Astro (astro ${args.join(' ')})`,
    id: 'astro',
    args: [join(site, 'node_modules/astro/bin/astro.mjs'), ...args],
    folder: site,
    environment,
  };
}
