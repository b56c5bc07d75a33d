import type { Core } from '@strapi/strapi';

/** A Knex connection or transaction; every statement of the ledger is sent on the transaction of the content. */
export type Sql = Core.Strapi['db']['connection'];

export const tables = {
  counter: 'loa_publication_counter',
  publication: 'loa_publications',
  address: 'loa_addresses',
  listPosition: 'loa_list_positions',
} as const;

type Model = Parameters<Core.Strapi['db']['init']>[0]['models'][number];

const id = { type: 'increments' } as const;
const required = { notNullable: true };
const words = { type: 'string', column: required } as const;
const number = { type: 'integer', column: required } as const;

function model(tableName: string, attributes: Model['attributes'], indexes: NonNullable<Model['indexes']>): Model {
  return { uid: `loa::${tableName}`, singularName: tableName, tableName, attributes: { id, ...attributes }, indexes };
}

/**
 * The tables of the ledger. They are models of the database alone, so that Strapi makes and alters them on SQLite and on
 * PostgreSQL, and neither the admin nor any API knows them. Instants are ISO 8601 in UTC, as they go over the wire.
 */
export const ledgerModels: readonly Model[] = [
  model(tables.counter, { number, lineage: words }, []),
  model(
    tables.publication,
    {
      type: words,
      document_id: words,
      version: number,
      alive: { type: 'boolean', column: required },
      links: { type: 'text', column: required },
      path: { type: 'string' },
      first_published_at: words,
      last_published_at: words,
    },
    [
      { name: 'loa_publications_document', type: 'unique', columns: ['type', 'document_id'] },
      { name: 'loa_publications_version', type: 'unique', columns: ['version'] },
    ],
  ),
  model(tables.address, { path: words, type: words, document_id: words }, [
    { name: 'loa_addresses_path', type: 'unique', columns: ['path'] },
    { name: 'loa_addresses_document', columns: ['type', 'document_id'] },
  ]),
  model(tables.listPosition, { list: words, document_id: words, position: number }, [
    { name: 'loa_list_positions_place', type: 'unique', columns: ['list', 'position'] },
    { name: 'loa_list_positions_document', type: 'unique', columns: ['document_id', 'list'] },
  ]),
];
