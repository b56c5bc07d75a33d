import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kind, type DocumentNode, type SelectionNode } from 'graphql';
import { expect, test } from 'vitest';
import { publishedTypes } from '@loa/shared-types/published-type';
import { wireSchemas } from '@loa/shared-types/wire/document';
import { publishedQueries } from './published-queries.ts';

const nameOf = (selection: SelectionNode) => (selection.kind === Kind.FIELD ? selection.name.value : selection.kind);

function fieldsOf({ definitions }: DocumentNode): string[] {
  const [operation] = definitions;
  const [documents] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  return documents?.kind === Kind.FIELD ? (documents.selectionSet?.selections ?? []).map(nameOf) : [];
}

test.each(publishedTypes)('the query for %s asks for every field of its wire schema and for no other', (type) => {
  expect(fieldsOf(publishedQueries[type])).toEqual(Object.keys(wireSchemas[type].shape));
});

test('the types of the queries are those of the schema that the CMS printed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'loa-schema-'));
  const output = join(folder, 'content-schema.d.ts');
  const site = join(import.meta.dirname, '../../..');
  try {
    const program = join(site, 'node_modules/gql.tada/bin/cli.js');
    execFileSync(process.execPath, [program, 'generate-output', '--output', output], { cwd: site });
    // After a change of the schema: pnpm --filter @loa/site schema
    const upToDate = unformatted(join(site, 'src/pull/content-schema.d.ts')) === unformatted(output);
    expect(upToDate).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

/** The committed file is formatted as all code is, the generated one is not. */
function unformatted(file: string): string {
  return readFileSync(file, 'utf8').replace(/[\s;|]+/g, '');
}
