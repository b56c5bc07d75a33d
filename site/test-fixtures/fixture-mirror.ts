import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishedTypes, type PublishedType } from '@loa/shared-types/published-type';
import { wireSchemas, type WireDocument } from '@loa/shared-types/wire/document';
import type { Mirror } from '../src/mirror/mirror.ts';
import type { MirrorWriter } from '../src/mirror/mirror-writer.ts';
import { openMirror } from '../src/mirror/open-mirror.ts';
import { FileStore } from '../src/pictures/file-store.ts';
import { fixtureDocuments } from './fixture-documents.ts';
import { fixtureBytes } from './fixture-files.ts';

export type FixtureDocuments = { readonly [T in PublishedType]: readonly WireDocument<T>[] };

export interface FixtureMirror extends Disposable {
  readonly mirror: Mirror;
  readonly picturesFolder: string;
}

/**
 * A mirror in a folder of its own that holds the fixture newsroom, or other documents; dispose of it with `using`.
 * Every document is parsed as one from the CMS would be.
 */
export async function fixtureMirror(documents: FixtureDocuments = fixtureDocuments): Promise<FixtureMirror> {
  const folder = mkdtempSync(join(tmpdir(), 'loa-mirror-'));
  const picturesFolder = join(folder, 'pictures');
  const mirror = openMirror(join(folder, 'mirror'));
  const store = new FileStore(picturesFolder);
  const writer = mirror.write();
  for (const file of documents.file) writer.put('file', file, await store.add(file, await fixtureBytes(file)));
  for (const type of publishedTypes) if (type !== 'file') putAll(writer, type, documents[type]);
  writer.commit('fixture', 100);
  return {
    mirror,
    picturesFolder,
    [Symbol.dispose]() {
      mirror.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function putAll<T extends PublishedType>(writer: MirrorWriter, type: T, documents: readonly WireDocument<T>[]): void {
  for (const document of documents) {
    wireSchemas[type].parse(document);
    writer.put(type, document);
  }
}
