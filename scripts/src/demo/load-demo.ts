import { draftedTypes } from '@loa/shared-types/published-type';
import type { CmsClient } from '../cms-client/cms-client.ts';
import { type LinkTargets, toCmsData } from '../cms-client/to-cms-data.ts';
import type { DemoDocument, DemoFile } from './demo-document.ts';
import type { DemoRecord } from './demo-record.ts';
import { findByKey } from './find-by-key.ts';

export interface LoadResult {
  readonly made: number;
  /** Entries that were there from an earlier load, and were not touched. */
  readonly kept: number;
  /** Entries that an editor had written before, and that were left to them. */
  readonly foreign: readonly string[];
}

/**
 * Makes and publishes everything of the demo that the record does not have as done. Entries may link to one another in
 * circles, so all of them are made first, with the links that already lead somewhere, and completed and published then.
 * @param progress told how many of all steps are behind
 */
export async function loadDemo(
  client: CmsClient,
  record: DemoRecord,
  newsroom: { readonly files: readonly DemoFile[]; readonly documents: readonly DemoDocument[] },
  progress: (done: number, all: number) => void = () => {},
): Promise<LoadResult> {
  const isDone = ({ type, key }: { type: string; key: string }) =>
    typeof record.find(type, key)?.updatedAt === 'string';
  const files = newsroom.files.filter((file) => !isDone({ type: 'file', key: file.name }));
  const documents = newsroom.documents.filter((each) => !isDone(each));
  const all = files.length + documents.length * 2;
  let behind = 0;
  const step = () => progress((behind += 1), all);

  for (const file of files) {
    await uploadFile(client, record, file);
    step();
  }
  const foreign = new Set<DemoDocument>();
  for (const each of documents) {
    if (!(await makeDraft(client, record, each))) foreign.add(each);
    step();
  }
  for (const each of documents) {
    if (!foreign.has(each) && !isDone(each)) await completeAndPublish(client, record, each);
    step();
  }
  const made = files.length + documents.length - foreign.size;
  return {
    made,
    kept: newsroom.files.length + newsroom.documents.length - made - foreign.size,
    foreign: Array.from(foreign, ({ type, key }) => (client.model.isSingle(type) ? type : `${type} ${key}`)),
  };
}

async function uploadFile(client: CmsClient, record: DemoRecord, file: DemoFile): Promise<void> {
  const key = { type: 'file', key: file.name };
  const begun = record.find('file', file.name);
  if (!begun) record.write({ what: 'making', ...key });
  const existing = begun ? await client.findFile(file.fileName) : null;
  const uploaded = existing ?? (await client.upload({ ...file, bytes: await file.bytes() }));
  record.write({ what: 'made', ...key, documentId: uploaded.documentId, fileId: uploaded.id });
  record.write({ what: 'done', ...key, updatedAt: uploaded.updatedAt ?? '' });
}

/** @returns false when an editor has written such an entry already */
async function makeDraft(client: CmsClient, record: DemoRecord, each: DemoDocument): Promise<boolean> {
  const { type, key, fields } = each;
  const begun = record.find(type, key);
  if (begun?.documentId) return true;
  const existing = await findByKey(client, type, key);
  if (existing && !begun) return false;
  if (!begun) record.write({ what: 'making', type, key });
  let whole = !existing;
  const noteMissing = () => (whole = false);
  const data = toCmsData(client.model, type, fields, targets(record, noteMissing));
  const made = existing ?? (await client.create(type, data));
  record.write({ what: 'made', type, key, documentId: made.documentId });
  const live = !draftedTypes.some((drafted) => drafted === type);
  if (live && whole) record.write({ what: 'done', type, key, updatedAt: made.updatedAt ?? '' });
  return true;
}

async function completeAndPublish(
  client: CmsClient,
  record: DemoRecord,
  { type, key, fields }: DemoDocument,
): Promise<void> {
  const documentId = record.find(type, key)?.documentId;
  if (!documentId) throw new TypeError(`The demo's ${type} ${key} was not made.`);
  await client.publish(type, documentId, toCmsData(client.model, type, fields, targets(record)));
  const saved = await client.read(type, documentId);
  record.write({ what: 'done', type, key, updatedAt: saved?.updatedAt ?? '' });
}

/** @param onMissing called for every link to an entry that is not made yet */
function targets(record: DemoRecord, onMissing: () => void = () => {}): LinkTargets {
  return {
    documentId: (type, key) => {
      const documentId = record.find(type, key)?.documentId ?? null;
      if (documentId === null) onMissing();
      return documentId;
    },
    fileId: (name) => record.find('file', name)?.fileId ?? null,
  };
}
