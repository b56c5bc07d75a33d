import { createRequire } from 'node:module';
import { join } from 'node:path';
import { addresses } from '../../addresses.ts';
import { CommandFailure } from '../../command-failure.ts';
import type { DataFolder } from '../../data-folder.ts';
import { answers } from '../../start/answers.ts';
import { cmsEnvironment, newsroomEnvironment } from '../../start/cms-environment.ts';
import { cmsFolder } from '../../start/cms-build.ts';
import { newsroomAccounts, newsroomSecrets } from '../../start/newsroom-accounts.ts';

/** A field as Strapi's database layer describes it, as far as rows are concerned. */
export interface ColumnAttribute {
  readonly type: string;
  readonly columnName?: string;
  readonly default?: unknown;
  readonly relation?: string;
  readonly target?: string;
  readonly joinTable?: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn?: { readonly name: string };
    readonly orderColumnName?: string;
    readonly inverseOrderColumnName?: string;
  };
}

/** A table of the database with the fields that it holds. */
export interface TableModel {
  readonly uid: string;
  readonly tableName: string;
  readonly attributes: Readonly<Record<string, ColumnAttribute>>;
}

/** A content type or component as the newsroom declared it. */
export interface DeclaredSchema {
  readonly attributes: Readonly<
    Record<
      string,
      {
        readonly type: string;
        readonly component?: string;
        readonly repeatable?: boolean;
        readonly target?: string;
        readonly relation?: string;
      }
    >
  >;
}

export type Row = Readonly<Record<string, unknown>>;

/** A connection or transaction, as Knex has it. */
export interface Sql {
  raw(statement: string, bindings?: readonly unknown[]): Promise<unknown>;
  (table: string): {
    max(column: string): { first(): Promise<Row | undefined> };
    count(column: string): { first(): Promise<Row | undefined> };
    where(columns: Row): Promise<Row[]>;
  };
}

/** Strapi without its HTTP server, as far as the generator and its tests need it. */
export interface StrapiInProcess {
  readonly contentTypes: Readonly<Record<string, DeclaredSchema>>;
  readonly components: Readonly<Record<string, DeclaredSchema>>;
  readonly db: {
    readonly dialect: { readonly client: string };
    readonly metadata: { get(uid: string): TableModel };
    readonly connection: Sql;
    transaction<T>(work: (transaction: { trx: Sql }) => Promise<T>): Promise<T>;
    destroy(): Promise<void>;
  };
  service(uid: string): unknown;
  documents(uid: string): {
    create(call: { data: Row }): Promise<{ documentId: string }>;
    publish(call: { documentId: string }): Promise<unknown>;
  };
  destroy(): Promise<void>;
}

interface StrapiPackage {
  createStrapi(options: { appDir: string; distDir: string; serveAdminPanel: boolean }): {
    readonly log: { level: string };
    load(): Promise<StrapiInProcess>;
  };
}

/**
 * Boots the compiled CMS in this process, on the data folder, without letting anybody in. It changes this process's
 * environment and working folder, which Strapi reads, so a program does this once.
 * @throws {CommandFailure} when the CMS runs on the same data: two programs writing one database would lose entries
 */
export async function openStrapi(server: string, data: DataFolder): Promise<StrapiInProcess> {
  const where = addresses();
  if (await answers(`${where.cms}/_health`)) {
    throw new CommandFailure(
      `The CMS is running at ${where.cms}, and making a newsroom writes to its database directly. Stop it first, or set LOA_DATA and LOA_PORT_BASE for another newsroom.`,
    );
  }
  const secrets = newsroomSecrets(data.secretsFile);
  Object.assign(
    process.env,
    newsroomEnvironment(data, where, secrets),
    cmsEnvironment(where, secrets, newsroomAccounts(secrets)),
    {
      NODE_ENV: 'production',
    },
  );
  process.chdir(cmsFolder);
  // A dependency of the CMS alone, found from there; of its types only the part above is wanted here.
  const strapi = createRequire(join(cmsFolder, 'package.json'))('@strapi/strapi') as StrapiPackage;
  const application = strapi.createStrapi({ appDir: cmsFolder, distDir: server, serveAdminPanel: false });
  application.log.level = 'error';
  return application.load();
}
