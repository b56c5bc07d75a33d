import type { Core } from '@strapi/strapi';

const anHour = 60 * 60 * 1000;

/**
 * Keeps the figures up to date by which SQLite chooses among indexes. Without them it looks the parts of a few articles up
 * by the name of their field, which is the same for all: every read then grows with the archive. PostgreSQL does this by
 * itself.
 */
export function keepQueryStatistics(strapi: Core.Strapi): void {
  if (strapi.db.dialect.client !== 'sqlite') return;
  const refresh = () => {
    strapi.db.connection.raw('pragma optimize').catch((error: unknown) => {
      strapi.log.warn(`SQLite could not look at its tables again: ${String(error)}`);
    });
  };
  setInterval(refresh, anHour).unref();
}
