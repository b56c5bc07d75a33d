import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixtureDocuments } from '../../test-fixtures/fixture-documents.ts';
import { fixtureMirror } from '../../test-fixtures/fixture-mirror.ts';
import type { Mirror } from './mirror.ts';
import { openMirror } from './open-mirror.ts';

const [rich] = fixtureDocuments.article;
if (!rich) throw new Error('The fixtures have no article.');
const folders: string[] = [];

function emptyMirror(): Mirror {
  const folder = mkdtempSync(join(tmpdir(), 'loa-mirror-'));
  folders.push(folder);
  return openMirror(folder);
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('a document comes back as it was put, and only at the version that is asked for', async () => {
  using fixture = await fixtureMirror();
  const ref = { type: 'article', id: rich.documentId, version: rich.version } as const;
  expect(fixture.mirror.document(ref)).toEqual(rich);
  expect(() => fixture.mirror.document({ ...ref, version: 11 })).toThrow(/version 11 of article art-rich/);
});

test('shown gives the named faces and nothing else', async () => {
  using fixture = await fixtureMirror();
  const face = fixture.mirror.index.head('union-body', 'body-ha-noi')?.face;
  if (!face) throw new Error('The fixture body has no face.');
  const library = fixture.mirror.shown([face]);
  expect(library.face('union-body', 'body-ha-noi')?.shortName).toBe('LĐLĐ thành phố Hà Nội');
  expect(library.face('union-body', 'body-bac-tu-liem')).toBeNull();
  expect(library.face('union-body', null)).toBeNull();
  expect(() => fixture.mirror.shown([{ ...face, face: 'other' }])).toThrow(/face other of union-body/);
});

test('a picture is shown by its files, a download by its address', async () => {
  using fixture = await fixtureMirror();
  const refs = ['file-photo', 'file-report'].flatMap((id) => fixture.mirror.index.head('file', id)?.face ?? []);
  const library = fixture.mirror.shown(refs);
  expect(library.picture('file-photo')).toMatchObject({ width: 480, height: 320, placeholder: '#1b2a05' });
  expect(library.download('file-photo')).toBeNull();
  expect(library.download('file-report')?.src).toMatch(/^\/tep\/[0-9a-f]{12}-bao-cao-tong-ket\.pdf$/);
});

test('nothing of a sync is seen before it is committed, and nothing at all when it is rolled back', () => {
  const mirror = emptyMirror();
  const refused = mirror.write();
  refused.put('article', rich);
  expect(mirror.count('article')).toBe(0);
  refused.rollback();
  expect(mirror.count('article')).toBe(0);

  const writer = mirror.write();
  writer.put('article', rich);
  writer.commit('here', 7);
  expect([mirror.count('article'), mirror.lineage, mirror.revision]).toEqual([1, 'here', 7]);
  mirror.close();
});

test('a document that is put again or removed leaves no trace of its former version', () => {
  const mirror = emptyMirror();
  const write = (change: (writer: ReturnType<Mirror['write']>) => void) => {
    const writer = mirror.write();
    change(writer);
    writer.commit('here', 1);
  };
  write((writer) => writer.put('article', rich));
  write((writer) => writer.put('article', { ...rich, version: 13, tags: [], legacyPaths: [], awards: [] }));
  expect(mirror.index.newest('tag/tag-nha-giao', 5)).toEqual([]);
  expect(mirror.index.newest('author/aut-tham', 5)).toEqual(['art-rich']);
  expect(mirror.index.backlinks('award', 'awa-bang-khen', 'article')).toEqual([]);
  expect(mirror.index.formerAddresses().map(({ path }) => path)).toEqual(rich.formerPaths);
  write((writer) => writer.remove('article', rich.documentId));
  expect(mirror.index.newest('all', 5)).toEqual([]);
  expect(mirror.index.formerAddresses()).toEqual([]);
  mirror.close();
});

describe('a document that changed since the newest release', () => {
  let mirror: Mirror;
  const write = (change: (writer: ReturnType<Mirror['write']>) => unknown) => {
    const writer = mirror.write();
    change(writer);
    writer.commit('here', mirror.revision + 1);
  };
  const isLive = (release: string) => {
    mirror.noteRelease(release);
    mirror.forgetReplaced(release);
  };
  const renamed = {
    ...rich,
    version: 13,
    title: 'Tên khác',
    tags: [],
    formerPaths: [rich.path],
    path: '/2022/09/khac/',
  };
  const held = { type: 'article', documentId: rich.documentId, version: 13, reason: 'fault' } as const;

  beforeEach(() => {
    mirror = emptyMirror();
    write((writer) => writer.put('article', rich));
    isLive('first');
  });
  afterEach(() => mirror.close());

  test('goes back to what that release shows, with all that is derived from it, until it changes again', () => {
    write((writer) => writer.put('article', renamed));
    expect(mirror.isChanged('article', rich.documentId)).toBe(true);
    write((writer) => {
      expect(writer.restore('article', rich.documentId)).toBe(true);
      writer.hold(held);
    });
    expect(mirror.document({ type: 'article', id: rich.documentId, version: rich.version })).toEqual(rich);
    expect(mirror.index.newest('tag/tag-nha-giao', 5)).toEqual([rich.documentId]);
    expect(mirror.index.head('article', rich.documentId)?.path).toBe(rich.path);
    expect(mirror.index.formerAddresses().map(({ path }) => path)).not.toContain(rich.path);
    expect([mirror.held(), mirror.isChanged('article', rich.documentId)]).toEqual([[held], false]);
    write((writer) => writer.put('article', { ...renamed, version: 14 }));
    expect([mirror.held(), mirror.isChanged('article', rich.documentId)]).toEqual([[], true]);
  });

  test('goes back to being absent, or present, where the release has it so', () => {
    write((writer) => {
      writer.put('article', { ...renamed, documentId: 'art-new' });
      writer.remove('article', rich.documentId);
    });
    write((writer) => [writer.restore('article', 'art-new'), writer.restore('article', rich.documentId)]);
    expect(mirror.index.newest('all', 5)).toEqual([rich.documentId]);
  });

  test('goes back over any number of changes, and over a restart', () => {
    for (const version of [13, 14, 15]) write((writer) => writer.put('article', { ...renamed, version }));
    mirror.close();
    mirror = openMirror(mirror.folder);
    write((writer) => writer.restore('article', rich.documentId));
    expect(mirror.index.head('article', rich.documentId)?.document.version).toBe(rich.version);
  });

  test('is let go once a release that shows it is live, and not when it changed after that was made', () => {
    write((writer) => writer.put('article', renamed));
    mirror.noteRelease('second');
    mirror.forgetReplaced('first');
    expect(mirror.isChanged('article', rich.documentId)).toBe(true);
    mirror.forgetReplaced('second');
    expect(mirror.isChanged('article', rich.documentId)).toBe(false);
    write((writer) => expect(writer.restore('article', rich.documentId)).toBe(false));

    write((writer) => writer.put('article', { ...renamed, version: 14 }));
    mirror.noteRelease('third');
    write((writer) => writer.put('article', { ...renamed, version: 15 }));
    mirror.forgetReplaced('third');
    expect(mirror.isChanged('article', rich.documentId)).toBe(true);
  });

  test('has its earlier form kept only when the change is committed', () => {
    const writer = mirror.write();
    writer.put('article', renamed);
    writer.rollback();
    expect(mirror.isChanged('article', rich.documentId)).toBe(false);
    mirror.forgetReplaced('first');
    write((again) => expect(again.restore('article', rich.documentId)).toBe(false));
  });

  test('may be a file, which comes back with what was made of it', async () => {
    using fixture = await fixtureMirror();
    const file = fixtureDocuments.file.find(({ documentId }) => documentId === 'file-photo');
    if (!file) throw new Error('The fixtures have no photo.');
    const before = fixture.mirror.index.file('file-photo');
    for (const change of [
      (writer: ReturnType<Mirror['write']>) => writer.put('file', { ...file, version: file.version + 100 }),
      (writer: ReturnType<Mirror['write']>) => writer.restore('file', 'file-photo'),
    ]) {
      const writer = fixture.mirror.write();
      change(writer);
      writer.commit('fixture', 101);
    }
    expect(fixture.mirror.index.file('file-photo')).toEqual(before);
    expect(before).not.toBeNull();
  });
});

test('archive pages are cut by position and keep their gaps', async () => {
  using fixture = await fixtureMirror();
  const { index } = fixture.mirror;
  expect(index.archiveNumbers('category/cat-doan-vien')).toEqual([1, 2]);
  expect(index.archivePage('category/cat-doan-vien', 1)).toHaveLength(19);
  expect(index.archivePage('category/cat-doan-vien', 2)).toEqual([
    'art-rich',
    'art-older-23',
    'art-older-22',
    'art-older-21',
  ]);
});

test('parents are followed back to their children, and a change of structure to the body that tells of it', async () => {
  using fixture = await fixtureMirror();
  expect(fixture.mirror.index.backlinks('union-body', 'body-ha-noi', 'union-body')).toEqual([
    'body-bac-tu-liem',
    'body-phu-dien',
  ]);
  expect(fixture.mirror.index.backlinks('union-body', 'body-bac-tu-liem', 'union-body')).toEqual([]);
  expect(fixture.mirror.index.backlinks('succession', 'body-phu-dien', 'union-body')).toEqual(['body-ha-noi']);
});

test('a damaged mirror is deleted and begun anew, with a line in the log', () => {
  const mirror = emptyMirror();
  const writer = mirror.write();
  writer.put('article', rich);
  writer.commit('here', 7);
  mirror.close();
  const file = join(mirror.folder, 'mirror.db');
  writeFileSync(file, readFileSync(file).fill(0x5a, 0, 4096));
  const lines: string[] = [];
  const again = openMirror(mirror.folder, (line) => lines.push(line));
  expect(again.count('article')).toBe(0);
  expect(lines).toEqual([expect.stringMatching(/is damaged .* deleted and pulled anew/)]);
  again.close();
});
