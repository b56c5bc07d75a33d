import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Program } from '../../start/child-group.ts';
import type { PeerContent } from './peer-page.ts';

const eleventyCommand = join(dirname(createRequire(import.meta.url).resolve('@11ty/eleventy')), '../cmd.cjs');

/** Another generator that makes the same pages. */
export interface Peer {
  /** Ends the name of its figure: `wall-vs-<name>`. */
  readonly name: string;
  /** Writes its project with the content into an empty folder. @returns what builds it into `dist` there */
  readonly project: (folder: string, content: PeerContent) => Program;
}

const eleventy: Peer = {
  name: 'eleventy',
  project(folder, content) {
    const file = join(folder, 'content.json');
    writeFileSync(file, JSON.stringify(content));
    return {
      name: 'Eleventy',
      id: 'eleventy',
      args: [eleventyCommand, '--quiet'],
      // Its configuration finds its packages from where it stands.
      folder: join(import.meta.dirname, 'eleventy'),
      environment: { ...process.env, PEER_CONTENT: file, PEER_OUTPUT: join(folder, 'dist') },
    };
  },
};

const hugo: Peer = {
  name: 'hugo',
  project(folder, { chrome, pages }) {
    cpSync(join(import.meta.dirname, 'hugo'), folder, { recursive: true });
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data/chrome.json'), JSON.stringify(chrome));
    mkdirSync(join(folder, 'content'));
    for (const [index, page] of pages.entries()) {
      const frontMatter = { title: page.title, url: page.path, type: 'peers', layout: page.layout, peer: page };
      writeFileSync(join(folder, 'content', `${index}.md`), `${JSON.stringify(frontMatter)}\n`);
    }
    return {
      name: 'Hugo',
      id: 'hugo',
      executable: 'hugo',
      args: ['--quiet', '--destination', 'dist'],
      folder,
      environment: process.env,
    };
  },
};

/** The peers that this machine has. Eleventy comes with the project's packages; Hugo is the system's. */
export function peersHere(): { peers: Peer[]; missing: string[] } {
  return hugoIsInstalled() ? { peers: [eleventy, hugo], missing: [] } : { peers: [eleventy], missing: ['hugo'] };
}

function hugoIsInstalled(): boolean {
  try {
    execFileSync('hugo', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    // Whatever keeps it from telling its version keeps it from building.
    return false;
  }
}
