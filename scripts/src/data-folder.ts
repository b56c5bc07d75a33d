import { resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../..');

/** Root of the checkout; every program is started from somewhere else and finds its files by this. */
export const repositoryFolder = repository;

/** Where each part of the newsroom keeps its data, all below one folder that `LOA_DATA` moves. */
export interface DataFolder {
  readonly root: string;
  /** Secrets and passwords, generated at first start, readable by the owner alone. */
  readonly secretsFile: string;
  /** Strapi's SQLite file and its uploads. */
  readonly cms: string;
  /** The site's copy of what is published. */
  readonly mirror: string;
  /** The mirror of `loa build`, apart from the publisher's, so that a build beside it changes nothing under it. */
  readonly buildMirror: string;
  /** Encoded pictures, addressed by the digest of the original's bytes; safe to keep, slow to make again. */
  readonly pictures: string;
  /** Content store, release list and serving trees; `releases/current` is what a web server points at. */
  readonly releases: string;
  readonly logs: string;
}

/** The data folder in force: `LOA_DATA`, or `.data` in the checkout. */
export function dataFolder(environment: NodeJS.ProcessEnv = process.env): DataFolder {
  const root = resolve(repository, environment['LOA_DATA'] || '.data');
  return {
    root,
    secretsFile: resolve(root, 'secrets.json'),
    cms: resolve(root, 'cms'),
    mirror: resolve(root, 'mirror'),
    buildMirror: resolve(root, 'build-mirror'),
    pictures: resolve(root, 'pictures'),
    releases: resolve(root, 'releases'),
    logs: resolve(root, 'logs'),
  };
}
