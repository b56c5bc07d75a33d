import type { Core } from '@strapi/strapi';
import { uidOf } from '../publication/content-schema.ts';
import { contentTypeService, roleService, type Permission } from './admin-services.ts';
import {
  contentGrants,
  editorialRoles,
  roleTexts,
  systemGrants,
  type ContentGrant,
  type EditorialRole,
} from './role-permissions.ts';

const onlyOwn = 'admin::is-creator';

/** Strapi's stock roles, in English and with rights of their own; they go while nobody holds them. */
const stockRoles = ['strapi-editor', 'strapi-author'];

/**
 * Makes the three editorial roles and gives each exactly the permissions of `role-permissions.ts`. Runs at every start:
 * what somebody changed by hand is put back, so that the code says who may do what.
 */
export async function reconcileRoles(strapi: Core.Strapi): Promise<void> {
  const roles = roleService(strapi);
  for (const code of editorialRoles) {
    const found = await roles.findOne({ code });
    const role = found
      ? await roles.update({ id: found.id }, roleTexts[code])
      : await roles.create({ code, ...roleTexts[code] });
    await roles.assignPermissions(role.id, permissionsOf(strapi, code));
  }
  for (const code of stockRoles) {
    const role = await roles.findOne({ code });
    if (role && (await roles.getUsersCount(role.id)) === 0) await roles.deleteByIds([role.id]);
  }
}

function permissionsOf(strapi: Core.Strapi, code: EditorialRole): Permission[] {
  return [
    ...contentGrants[code].map((grant) => contentPermission(strapi, grant)),
    ...systemGrants[code].map((action) => ({ action, conditions: [] })),
  ];
}

function contentPermission(strapi: Core.Strapi, { action, type, own }: ContentGrant): Permission {
  const subject = uidOf(type);
  const actionId = `plugin::content-manager.explorer.${action}`;
  const conditions = own ? [onlyOwn] : [];
  if (action === 'publish' || action === 'delete') return { action: actionId, subject, conditions };
  const [permission] = contentTypeService(strapi).getPermissionsWithNestedFields([
    { actionId, subjects: [subject], options: { applyToProperties: ['fields'] } },
  ]);
  // The far side of a two-way link is edited from the near side only.
  const { attributes } = strapi.getModel(subject);
  const isFarSide = (field: string) => 'mappedBy' in (attributes[field.split('.')[0] ?? field] ?? {});
  const fields = (permission?.properties?.fields ?? []).filter((field) => !isFarSide(field));
  return { action: actionId, subject, properties: { fields }, conditions };
}
