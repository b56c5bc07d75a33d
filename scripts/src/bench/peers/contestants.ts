import { readFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openMirror } from '@loa/site';
import { repositoryFolder } from '../../data-folder.ts';
import { astroProgram } from '../../start/astro-program.ts';
import { type Program } from '../../start/child-group.ts';
import { type BenchNewsroom } from '../bench-newsroom.ts';
import { filesBelow } from '../files-below.ts';
import { peerContent } from './peer-content.ts';
import { type PeerName } from './peer-names.ts';
import { eleventy, hugo, type Peer } from './peer.ts';

/** A generator with its project, ready to run. */
export interface Contestant {
  readonly name: PeerName;
  readonly version: string;
  readonly program: Program;
  /** What it writes into; not there before its first run. */
  readonly folder: string;
  /** What its last run wrote. */
  output(): { count: number; bytes: number };
}

/** The chosen peers that this machine has, each with a project of the newsroom's content, which must be in the mirror. */
export async function contestants(newsroom: BenchNewsroom, chosen: readonly PeerName[]): Promise<Contestant[]> {
  const others = { eleventy, hugo };
  const found: Contestant[] = [];
  for (const name of chosen) {
    const contestant = name === 'astro' ? stockAstro(newsroom) : await other(newsroom, others[name]);
    if (contestant) found.push(contestant);
    else newsroom.progress.line(`There is no ${name} on this machine: its figures are left out.`);
  }
  return found;
}

/** Plain `astro build` of this very site from the same mirror, without asking the CMS. */
function stockAstro({ data, environment }: BenchNewsroom): Contestant {
  const site = join(repositoryFolder, 'site');
  const { version } = JSON.parse(readFileSync(join(site, 'node_modules/astro/package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(data.root, 'peers', 'astro', 'dist');
  return {
    name: 'astro',
    version: `astro build ${version}`,
    program: astroProgram(['build', '--outDir', folder], { ...environment, LOA_OFFLINE: '1' }),
    ...outputIn(folder),
  };
}

async function other({ data, addresses, progress }: BenchNewsroom, peer: Peer): Promise<Contestant | null> {
  const version = peer.version();
  if (version === null) return null;
  const folder = join(data.root, 'peers', peer.name);
  mkdirSync(folder, { recursive: true });
  const program = await progress.step(`Writing the content for ${version}`, async () => {
    const mirror = openMirror(data.mirror);
    try {
      return peer.project(folder, peerContent(mirror, addresses.publicSite, data.pictures));
    } finally {
      mirror.close();
    }
  });
  return { name: peer.name, version, program, ...outputIn(join(folder, 'dist')) };
}

function outputIn(folder: string): Pick<Contestant, 'folder' | 'output'> {
  return { folder, output: () => filesBelow(folder) };
}
