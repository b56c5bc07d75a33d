import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder } from '../data-folder.ts';
import { type Program } from './child-group.ts';
import { folderDigest } from './folder-digest.ts';

export const cmsFolder = join(repositoryFolder, 'cms');
const strapi = join(cmsFolder, 'node_modules/@strapi/strapi/bin/strapi.js');
const compiler = join(cmsFolder, 'node_modules/typescript/bin/tsc');
const built = join(cmsFolder, 'dist');

const shared = ['cms/package.json', 'cms/tsconfig.json', 'shared-types/src', 'shared-types/package.json'];
const adminInputs = ['cms/src/admin', 'cms/config', 'pnpm-lock.yaml', ...shared];
const serverInputs = ['cms/src', 'cms/config', 'tsconfig.base.json', ...shared];

/**
 * Builds Strapi's server and admin into `cms/dist`, each only when the files it is made from differ from those of the
 * last build: the admin takes half a minute, the server a few seconds.
 */
export async function buildCms(
  run: (program: Program) => Promise<void>,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const program = (name: string, ...args: string[]): Program => ({
    name,
    id: 'cms-build',
    args,
    folder: cmsFolder,
    environment: { ...environment, NODE_ENV: 'production' },
  });
  const admin = new BuildStamp('admin', adminInputs);
  const server = new BuildStamp('server', serverInputs);
  if (!admin.current() || !existsSync(join(built, 'build/index.html'))) {
    await run(program('build of the CMS', strapi, 'build'));
    admin.write();
    server.write();
  } else if (!server.current() || !existsSync(join(built, 'src/index.js'))) {
    // The compiler leaves behind what has no source any more, and Strapi would load it.
    for (const folder of ['src', 'config']) rmSync(join(built, folder), { recursive: true, force: true });
    await run(program('build of the CMS server', compiler, '-p', 'tsconfig.json'));
    server.write();
  }
}

/** The program that runs the built CMS; its environment says on which data and where. */
export function cmsProgram(environment: NodeJS.ProcessEnv): Program {
  return {
    name: 'CMS',
    id: 'cms',
    args: [strapi, 'start'],
    folder: cmsFolder,
    environment: { ...environment, NODE_ENV: 'production' },
  };
}

/** The program that runs the CMS from its sources, and again after every change of them. */
export function cmsDevelopmentProgram(environment: NodeJS.ProcessEnv): Program {
  return {
    name: 'CMS',
    id: 'cms-development',
    args: [strapi, 'develop'],
    folder: cmsFolder,
    environment: { ...environment, NODE_ENV: 'development' },
  };
}

/** Remembers, beside a build, what it was made from; a build that was killed leaves no stamp. */
class BuildStamp {
  readonly #file: string;
  readonly #digest: string;

  constructor(part: string, inputs: readonly string[]) {
    this.#file = join(built, `.made-from-${part}`);
    this.#digest = folderDigest(repositoryFolder, inputs);
  }

  current(): boolean {
    return existsSync(this.#file) && readFileSync(this.#file, 'utf8') === this.#digest;
  }

  write(): void {
    mkdirSync(built, { recursive: true });
    writeFileSync(this.#file, this.#digest);
  }
}
