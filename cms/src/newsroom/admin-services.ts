import type { Core, UID } from '@strapi/strapi';

export type Id = number | string;

export interface Permission {
  action: string;
  subject?: string | null;
  properties?: { fields?: string[] };
  conditions?: string[];
}

/** The parts of Strapi's own admin services that the newsroom uses; Strapi types none of them. */
export interface RoleService {
  findOne(where: { code: string }): Promise<{ id: Id } | null>;
  create(role: { code: string; name: string; description: string }): Promise<{ id: Id }>;
  update(where: { id: Id }, role: { name: string; description: string }): Promise<{ id: Id }>;
  assignPermissions(id: Id, permissions: Permission[]): Promise<unknown>;
  getUsersCount(id: Id): Promise<number>;
  deleteByIds(ids: Id[]): Promise<unknown>;
}

export interface ContentTypeService {
  getPermissionsWithNestedFields(
    actions: { actionId: string; subjects: string[]; options: { applyToProperties: string[] } }[],
  ): Permission[];
}

export interface UserService {
  findOneByEmail(email: string): Promise<object | null>;
  create(user: {
    email: string;
    password: string;
    firstname: string;
    lastname: string;
    roles: Id[];
    isActive: boolean;
    registrationToken: null;
    preferedLanguage: string;
  }): Promise<unknown>;
}

export interface TokenService {
  hash(accessKey: string): string;
  create(token: {
    name: string;
    description: string;
    type: 'custom';
    permissions: readonly string[];
    lifespan: null;
  }): Promise<{ id: Id }>;
  revoke(id: Id): Promise<unknown>;
}

export const roleService = (strapi: Core.Strapi) =>
  adminService<RoleService>(strapi, 'admin::role', [
    'findOne',
    'create',
    'update',
    'assignPermissions',
    'getUsersCount',
    'deleteByIds',
  ]);

export const contentTypeService = (strapi: Core.Strapi) =>
  adminService<ContentTypeService>(strapi, 'admin::content-type', ['getPermissionsWithNestedFields']);

export const userService = (strapi: Core.Strapi) =>
  adminService<UserService>(strapi, 'admin::user', ['findOneByEmail', 'create']);

export const tokenService = (strapi: Core.Strapi) =>
  adminService<TokenService>(strapi, 'admin::api-token-content-api', ['hash', 'create', 'revoke']);

function adminService<T>(strapi: Core.Strapi, uid: UID.Service, methods: readonly (keyof T & string)[]): T {
  const service: object = strapi.service(uid);
  if (!isService<T>(service, methods)) {
    throw new TypeError(
      `Strapi's service ${uid} has not all of ${methods.join(', ')}; Loa is written for Strapi 5.54.`,
    );
  }
  return service;
}

function isService<T>(service: object, methods: readonly (keyof T & string)[]): service is T & object {
  const members = new Map<string, unknown>(Object.entries(service));
  return methods.every((method) => typeof members.get(method) === 'function');
}
