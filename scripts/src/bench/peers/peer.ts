import { execFileSync } from 'node:child_process';
import { closeSync, cpSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Program } from '../../start/child-group.ts';
import { type PeerName } from './peer-names.ts';
import type { PeerContent } from './peer-page.ts';

const eleventyFolder = dirname(dirname(createRequire(import.meta.url).resolve('@11ty/eleventy')));

/** Megabytes that Eleventy may take for its data: all of it stands in memory, and Node would stop at four gigabytes. */
const eleventyMemory = 12_000;

/** Another generator that makes the same pages. */
export interface Peer {
  /** Ends the name of its figure: `wall-vs-<name>`. */
  readonly name: PeerName;
  /** Its name and version for the report, or null when this machine does not have it. */
  readonly version: () => string | null;
  /** Writes its project with the content into an empty folder. @returns what builds it into `dist` there */
  readonly project: (folder: string, content: PeerContent) => Program;
}

export const eleventy: Peer = {
  name: 'eleventy',
  version: () => `Eleventy ${versionIn(join(eleventyFolder, 'package.json'))}`,
  project(folder, { chrome, pages, moved }) {
    const file = join(folder, 'content.jsonl');
    const content = openSync(file, 'w');
    const write = (page: object) => writeSync(content, `${JSON.stringify(page)}\n`);
    write({ layout: 'chrome', ...chrome });
    for (const page of pages()) write(page);
    for (const [to, paths] of moved) for (const path of paths) write({ layout: 'redirect', path, to });
    closeSync(content);
    return {
      name: 'Eleventy',
      id: 'eleventy',
      args: [`--max-old-space-size=${eleventyMemory}`, join(eleventyFolder, 'cmd.cjs'), '--quiet'],
      // Its configuration finds its packages from where it stands.
      folder: join(import.meta.dirname, 'eleventy'),
      environment: { ...process.env, PEER_CONTENT: file, PEER_OUTPUT: join(folder, 'dist') },
    };
  },
};

export const hugo: Peer = {
  name: 'hugo',
  version: hugoVersion,
  project(folder, { chrome, pages, moved }) {
    cpSync(join(import.meta.dirname, 'hugo'), folder, { recursive: true });
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data/chrome.json'), JSON.stringify(chrome));
    mkdirSync(join(folder, 'content'));
    let count = 0;
    for (const page of pages()) {
      const { title, path: url, layout } = page;
      const frontMatter = { title, url, type: 'peers', layout, aliases: moved.get(url), peer: page };
      writeFileSync(join(folder, 'content', `${(count += 1)}.md`), `${JSON.stringify(frontMatter)}\n`);
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

function hugoVersion(): string | null {
  try {
    const said = execFileSync('hugo', ['version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return `Hugo ${/v[\d.]+\S*/.exec(said)?.[0] ?? said.trim()}`;
  } catch {
    // Whatever keeps it from telling its version keeps it from building.
    return null;
  }
}

function versionIn(packageFile: string): string {
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  return version;
}
