import { afterAll, beforeAll, describe } from 'vitest';
import { startTestCms, type TestCms, type TestCmsOptions } from './cms.ts';
import { postgresPrograms, startPostgres, type TestPostgres } from './postgres.ts';

/** Runs the same tests against a CMS on SQLite and on PostgreSQL; without PostgreSQL's programs that half says it is skipped. */
export function onEachDatabase(tests: (cms: () => TestCms) => void, options: TestCmsOptions = {}): void {
  describe('on SQLite', () => {
    withCms(async () => options, tests);
  });

  const programs = postgresPrograms();
  const name = programs ? 'on PostgreSQL' : 'on PostgreSQL (not run: initdb and pg_ctl are not on this machine)';
  describe.skipIf(!programs)(name, () => {
    let postgres: TestPostgres;
    beforeAll(async () => {
      postgres = await startPostgres(programs ?? '');
    });
    // Hooks that end run in reverse: the CMS first.
    afterAll(() => postgres.stop());
    withCms(async () => ({ ...options, databaseUrl: await postgres.database() }), tests);
  });
}

function withCms(options: () => Promise<TestCmsOptions>, tests: (cms: () => TestCms) => void): void {
  let started: TestCms | undefined;
  beforeAll(async () => {
    started = await startTestCms(await options());
  });
  afterAll(() => started?.stop());
  tests(() => {
    if (!started) throw new Error('The CMS is there once the tests run.');
    return started;
  });
}
