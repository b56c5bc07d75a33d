import type { Core } from '@strapi/strapi';
import * as z from 'zod';
import { isAddressed, titleOf, vietnameseNames } from '../publication/addresses.ts';
import { type ContentType, fileUid, uidOf } from '../publication/content-schema.ts';
import { type Entry, textIn } from '../publication/entry.ts';
import { findEntries } from '../publication/find-entries.ts';
import { refusal } from '../publication/refusal.ts';
import { tables } from '../publication/tables.ts';

type Context = Parameters<Core.MiddlewareHandler>[0];

const id = z.coerce.number().int();
const ids = z.array(id).default([]);
const oneFile = z.object({ id });
const manyFiles = z.object({ fileIds: ids, folderIds: ids });

/**
 * Refuses to delete files of the media library that published entries show. Strapi removes the bytes before anybody is
 * asked, and what is live would lose its picture without anyone having published that.
 */
export function guardDeletions(strapi: Core.Strapi): void {
  before(strapi, 'admin-file.destroy', async ({ params }) => {
    await refuseShown(strapi, understood(oneFile, params));
  });
  before(strapi, 'admin-folder-file.deleteMany', async ({ request }) => {
    await refuseShown(strapi, await filesIn(strapi, understood(manyFiles, request.body)));
  });
}

/** @throws a refusal of what Strapi might read in another way */
function understood<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const { success, data } = schema.safeParse(value);
  if (success) return data;
  throw refusal([
    { path: [], message: 'Yêu cầu xoá không hợp lệ: mỗi tệp, mỗi thư mục phải được gọi bằng số của nó.' },
  ]);
}

/** Lets a check come before what a route of the media library does, once Strapi knows who asks and what they may do. */
function before(strapi: Core.Strapi, handler: string, check: (ctx: Context) => Promise<void>): void {
  const { routes } = strapi.plugin('upload');
  const route = 'admin' in routes ? routes['admin'].routes.find((each) => each.handler === handler) : undefined;
  if (!route) throw new TypeError(`Strapi's media library has no route for ${handler}, as it has in 5.54.`);
  const guard: Core.MiddlewareHandler = async (ctx, next) => {
    await check(ctx);
    await next();
  };
  route.config = { ...route.config, middlewares: [...(route.config?.middlewares ?? []), guard] };
}

/** The files that are named, and those in the named folders, however deep. */
async function filesIn(strapi: Core.Strapi, { fileIds, folderIds }: z.infer<typeof manyFiles>): Promise<Entry> {
  const folders = await findEntries(strapi, 'plugin::upload.folder', {
    where: { id: { $in: folderIds } },
    select: ['path'],
  });
  const below = folders.map((folder) => textIn(folder, 'path')).flatMap((path) => [path, { $startsWith: `${path}/` }]);
  return { $or: [{ id: { $in: fileIds } }, ...below.map((folderPath) => ({ folderPath }))] };
}

/** @throws a refusal for the editor, naming an entry that shows one of the files that match */
async function refuseShown(strapi: Core.Strapi, where: Entry): Promise<void> {
  for (const file of await findEntries(strapi, fileUid, { where, select: ['documentId', 'name'] })) {
    const entries = await entriesThatShow(strapi, textIn(file, 'documentId'));
    const [first, ...others] = entries;
    if (!first) continue;
    const more = others.length === 0 ? '' : ` và ${others.length} mục khác`;
    throw refusal([
      {
        path: [],
        message:
          `Không xoá tệp “${textIn(file, 'name')}”: đang hiện trên trang ở ${await nameOf(strapi, first)}${more}. ` +
          'Hãy gỡ tệp khỏi các mục ấy rồi đăng lại, sau đó mới xoá; hoặc thay tệp bằng tệp khác.',
      },
    ]);
  }
}

interface Showing {
  readonly type: ContentType;
  readonly document_id: string;
  readonly alive: boolean;
}

function entriesThatShow(strapi: Core.Strapi, documentId: string): Promise<readonly Showing[]> {
  // Links are kept as JSON; no other value in them looks like a documentId in quotes.
  return strapi.db
    .connection<Showing>(tables.publication)
    .where({ alive: true })
    .andWhere('links', 'like', `%"${documentId}"%`)
    .orderBy('version', 'desc')
    .select('type', 'document_id', 'alive');
}

async function nameOf(strapi: Core.Strapi, { type, document_id }: Showing): Promise<string> {
  if (!isAddressed(type)) return `mục “${strapi.contentType(uidOf(type)).info.displayName}”`;
  return `${vietnameseNames[type]} “${(await titleOf(strapi, type, document_id)) ?? ''}”`;
}
