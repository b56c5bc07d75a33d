import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import {
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { request } from 'graphql-request';
import { startBareCms } from '../bare-cms/bare-cms.ts';
import { compileServer } from '../bare-cms/compile-server.ts';
import { CommandFailure } from '../command-failure.ts';
import { repositoryFolder } from '../data-folder.ts';

const schemaFile = join(repositoryFolder, 'shared-types/content.graphql');

export const command = new Command('schema')
  .description('Print the GraphQL schema of the CMS, as its content types make it, into shared-types/content.graphql.')
  .option('--check', 'only compare; fail when the committed schema is another')
  .action(async (options: { check?: true }) => {
    const printed = await printContentSchema();
    if (!options.check) {
      writeFileSync(schemaFile, printed);
      console.log('Wrote shared-types/content.graphql.');
      return;
    }
    const committed = existsSync(schemaFile) ? readFileSync(schemaFile, 'utf8') : '';
    if (committed !== printed) {
      throw new CommandFailure(
        'shared-types/content.graphql is not the schema of the CMS, because a content type changed. ' +
          'Run `pnpm loa schema`, look at the difference, and commit it.',
      );
    }
    console.log('shared-types/content.graphql is the schema of the CMS.');
  });

/** The schema of a CMS that is started for it on data of its own, sorted so that it is the same each time. */
async function printContentSchema(): Promise<string> {
  const server = await compileServer();
  const data = mkdtempSync(join(tmpdir(), 'loa-schema-'));
  try {
    const cms = await startBareCms({ server, data });
    try {
      const introspection = await request<IntrospectionQuery>({
        url: `${cms.url}/graphql`,
        document: getIntrospectionQuery(),
        requestHeaders: { authorization: `Bearer ${cms.secrets.readToken}` },
      });
      return `${printSchema(lexicographicSortSchema(buildClientSchema(introspection)))}\n`;
    } finally {
      await cms.stop();
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
