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
