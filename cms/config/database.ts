import type { Core } from '@strapi/strapi';
import { cmsFolders } from '../src/environment.ts';

interface SqliteConnection {
  pragma(statement: string): unknown;
}

function isSqliteConnection(connection: unknown): connection is SqliteConnection {
  return typeof connection === 'object' && connection !== null && 'pragma' in connection;
}

/** The parts that Strapi's types ask for; the driver reads the whole address, options such as `sslmode` included. */
function postgresConnection(connectionString: string) {
  const url = new URL(connectionString);
  return {
    connectionString,
    host: url.hostname,
    port: Number(url.port || 5432),
    database: decodeURIComponent(url.pathname.slice(1)),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  };
}

const database: Core.Config.Shared.ConfigFunction<Core.Config.Database> = ({ env }) => {
  const connectionString = env('DATABASE_URL');
  if (connectionString) {
    return {
      connection: { client: 'postgres', connection: postgresConnection(connectionString), pool: { min: 0, max: 10 } },
      settings: { forceMigration: true, runMigrations: true },
    };
  }
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: cmsFolders().database },
      useNullAsDefault: true,
      pool: {
        min: 1,
        max: 1,
        afterCreate(connection, done) {
          if (isSqliteConnection(connection)) {
            // Readers beside one writer, and one sync per checkpoint instead of two per save; a power cut loses no
            // consistency, at most the last saves.
            connection.pragma('journal_mode = WAL');
            connection.pragma('synchronous = NORMAL');
            // Looks once at every table that has grown since it was last looked at; see keepQueryStatistics.
            connection.pragma('optimize = 0x10002');
          }
          done(undefined, connection);
        },
      },
    },
    settings: { forceMigration: true, runMigrations: true },
  };
};

export default database;
