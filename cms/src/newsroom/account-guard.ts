import type { Core } from '@strapi/strapi';
import * as z from 'zod';
import { editorialRoles, superAdminRoleCode } from './role-permissions.ts';

const account = z.object({
  id: z.union([z.number(), z.string()]),
  roles: z.array(z.object({ code: z.string() })),
});
type Account = z.infer<typeof account>;

interface LifecycleEvent {
  params: { data?: unknown; where?: unknown };
}

interface Actor {
  readonly id: Account['id'];
  /** Ends the request with 403 and the message; a ForbiddenError would lose its message on the way. */
  refuse(message: string): never;
}

/**
 * Strapi lets anyone who may create or update accounts hand out Super Admin. Here only a Super Admin does: everybody else
 * hands out the editorial roles alone, and changes or deletes only accounts that hold no other. It stands at the
 * database's lifecycle because every route, present or to come, goes through that.
 */
export function guardAccounts(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeCreate: (event) => guardGrant(strapi, event),
    beforeCreateMany: (event) => guardGrant(strapi, event),
    beforeUpdate: (event) => guardChange(strapi, event),
    beforeUpdateMany: (event) => guardChange(strapi, event),
    beforeDelete: (event) => guardTarget(strapi, event),
    beforeDeleteMany: (event) => guardTarget(strapi, event),
  });
}

async function guardChange(strapi: Core.Strapi, event: LifecycleEvent): Promise<void> {
  await guardTarget(strapi, event);
  await guardGrant(strapi, event);
}

async function guardGrant(strapi: Core.Strapi, { params }: LifecycleEvent): Promise<void> {
  const actor = limitedActor(strapi);
  if (!actor) return;
  const entries = Array.isArray(params.data) ? params.data : [params.data];
  for (const entry of entries) {
    const ids = grantedRoles(entry);
    if (ids.length === 0) continue;
    const allowed: unknown = await strapi.db
      .query('admin::role')
      .count({ where: { id: { $in: ids }, code: { $in: [...editorialRoles] } } });
    if (allowed !== ids.length) {
      actor.refuse('Bạn chỉ được giao vai trò Phóng viên, Biên tập viên hoặc Thư ký tòa soạn.');
    }
  }
}

async function guardTarget(strapi: Core.Strapi, { params }: LifecycleEvent): Promise<void> {
  const actor = limitedActor(strapi);
  if (!actor) return;
  const targets = z
    .array(account)
    .parse(await strapi.db.query('admin::user').findMany({ where: params.where, populate: ['roles'] }));
  const foreign = targets.filter(({ id }) => id !== actor.id).some((target) => !holdsOnlyEditorialRoles(target));
  if (foreign) actor.refuse('Chỉ quản trị hệ thống được sửa hoặc xóa tài khoản này.');
}

/** The signed-in person behind the present request when they are not Super Admin; programs and Super Admins pass. */
function limitedActor(strapi: Core.Strapi): Actor | null {
  const context = strapi.requestContext.get();
  const user = account.safeParse(context?.state.user).data;
  if (!context || !user) return null;
  if (user.roles.some(({ code }) => code === superAdminRoleCode)) return null;
  return { id: user.id, refuse: (message) => context.throw(403, message) };
}

function holdsOnlyEditorialRoles({ roles }: Account): boolean {
  return roles.every(({ code }) => editorialRoles.some((role) => role === code));
}

/**
 * Role ids in an account's data, however they are written: a list, or the relation operations `set` and `connect`.
 * Removing a role grants nothing.
 */
function grantedRoles(entry: unknown): unknown[] {
  if (typeof entry !== 'object' || entry === null || !('roles' in entry)) return [];
  return unique(idsIn(entry.roles));
}

function idsIn(value: unknown): unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object') return [value];
  if ('id' in value) return [value.id];
  return [...('set' in value ? idsIn(value.set) : []), ...('connect' in value ? idsIn(value.connect) : [])];
}

function unique(ids: readonly unknown[]): unknown[] {
  return [...new Map(ids.map((id) => [String(id), id])).values()];
}
