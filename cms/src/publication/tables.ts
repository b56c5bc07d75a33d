import type { Core } from '@strapi/strapi';

/** A Knex connection or transaction; every statement of the ledger is sent on the transaction of the content. */
export type Sql = Core.Strapi['db']['connection'];

export const tables = {
  counter: 'loa_publication_counter',
  publication: 'loa_publications',
  address: 'loa_addresses',
  listPosition: 'loa_list_positions',
} as const;

/** A model of Strapi's database layer. */
export type Model = Parameters<Core.Strapi['db']['init']>[0]['models'][number];

// Strapi writes each column's name into its attribute, so no two columns may share one.
const required = (type: 'string' | 'text' | 'integer' | 'boolean') => ({ type, column: { notNullable: true } });

function model(tableName: string, attributes: Model['attributes'], indexes: NonNullable<Model['indexes']>): Model {
  return {
    uid: `loa::${tableName}`,
    singularName: tableName,
    tableName,
    attributes: { id: { type: 'increments' }, ...attributes },
    indexes,
  };
}

/**
 * The tables of the ledger. They are models of the database alone, so that Strapi makes and alters them on SQLite and on
 * PostgreSQL, and neither the admin nor any API knows them. Instants are ISO 8601 in UTC, as they go over the wire.
 */
export const ledgerModels: readonly Model[] = [
  model(tables.counter, { number: required('integer'), lineage: required('string') }, []),
  model(
    tables.publication,
    {
      type: required('string'),
      document_id: required('string'),
      version: required('integer'),
      alive: required('boolean'),
      links: required('text'),
      path: { type: 'string' },
      first_published_at: required('string'),
      last_published_at: required('string'),
    },
    [
      { name: 'loa_publications_document', type: 'unique', columns: ['type', 'document_id'] },
      { name: 'loa_publications_version', type: 'unique', columns: ['version'] },
      // The manifest is read from this index alone, without the rows and their links.
      { name: 'loa_publications_manifest', columns: ['type', 'document_id', 'alive', 'version'] },
    ],
  ),
  model(tables.address, { path: required('string'), type: required('string'), document_id: required('string') }, [
    { name: 'loa_addresses_path', type: 'unique', columns: ['path'] },
    { name: 'loa_addresses_document', columns: ['type', 'document_id'] },
  ]),
  model(
    tables.listPosition,
    { list: required('string'), document_id: required('string'), position: required('integer') },
    [
      { name: 'loa_list_positions_place', type: 'unique', columns: ['list', 'position'] },
      { name: 'loa_list_positions_document', type: 'unique', columns: ['document_id', 'list'] },
    ],
  ),
];
