import type { NewsroomRole } from '@loa/shared-types/newsroom-account';
import { contentTypes, hasDrafts, type ContentType } from '../publication/content-schema.ts';

/** Roles that the newsroom hands out itself; Super Admin is Strapi's own. */
export const editorialRoles = ['reporter', 'editor', 'managing-editor'] as const satisfies readonly NewsroomRole[];
export type EditorialRole = (typeof editorialRoles)[number];

export const superAdminRoleCode = 'strapi-super-admin';

export type ContentAction = 'create' | 'read' | 'update' | 'delete' | 'publish';

/** One thing that a role may do to entries of a type; `own` limits it to entries that the person made. */
export interface ContentGrant {
  readonly action: ContentAction;
  readonly type: ContentType;
  readonly own: boolean;
}

/** Actions outside the content that a role may take: in the media library, and on the members of the newsroom. */
export type SystemAction = `plugin::upload.${string}` | `admin::${string}`;

/** What decides how the paper looks and where its readers land; the managing editor's alone. */
const managed: readonly ContentType[] = ['front-page', 'site-setting', 'redirect'];
const isManaged = (type: ContentType) => managed.includes(type);

const readAll = contentTypes.map((type): ContentGrant => ({ action: 'read', type, own: false }));

function mayEverything(types: readonly ContentType[]): ContentGrant[] {
  return types.flatMap((type) => {
    const actions: ContentAction[] = ['create', 'update', 'delete'];
    if (hasDrafts(type)) actions.push('publish');
    return actions.map((action) => ({ action, type, own: false }));
  });
}

/**
 * What each role may do to content. Types without drafts are live when saved, so a reporter only reads them; a reporter
 * deletes nothing, because deleting an entry also takes it off the site.
 */
export const contentGrants: Record<EditorialRole, readonly ContentGrant[]> = {
  reporter: [
    ...readAll,
    ...contentTypes
      .filter((type) => hasDrafts(type) && !isManaged(type))
      .flatMap((type): ContentGrant[] => [
        { action: 'create', type, own: false },
        { action: 'update', type, own: true },
      ]),
  ],
  editor: [...readAll, ...mayEverything(contentTypes.filter((type) => !isManaged(type)))],
  'managing-editor': [...readAll, ...mayEverything(contentTypes)],
};

const usesMedia: readonly SystemAction[] = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];

/**
 * Whoever may update files may also replace, move and delete them, which changes the site at once. It cannot be limited to
 * the files that a person uploaded: Strapi asks for every change of many files or folders only whether they may any.
 */
const changesMedia: readonly SystemAction[] = [...usesMedia, 'plugin::upload.assets.update'];

export const systemGrants: Record<EditorialRole, readonly SystemAction[]> = {
  reporter: usesMedia,
  editor: changesMedia,
  'managing-editor': [
    ...changesMedia,
    'admin::users.create',
    'admin::users.read',
    'admin::users.update',
    'admin::users.delete',
    'admin::roles.read',
  ],
};

export const roleTexts: Record<EditorialRole, { name: string; description: string }> = {
  reporter: {
    name: 'Phóng viên',
    description: 'Viết và sửa bản nháp của mình, tải ảnh lên. Không xuất bản, không sửa hay xóa tệp trong thư viện.',
  },
  editor: {
    name: 'Biên tập viên',
    description:
      'Sửa mọi bài, xuất bản, gỡ bài, quản lý thư viện ảnh, chuyên mục, tác giả, chủ đề và công đoàn các cấp.',
  },
  'managing-editor': {
    name: 'Thư ký tòa soạn',
    description: 'Như biên tập viên, thêm trang chủ, thiết lập trang báo, chuyển hướng địa chỉ và thành viên tòa soạn.',
  },
};
