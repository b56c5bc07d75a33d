import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { repositoryFolder } from '@loa/scripts/src/data-folder.ts';
import { expect, test } from 'vitest';
import * as z from 'zod';

const read = (folder: string, pattern: string) =>
  globSync(pattern, { cwd: join(repositoryFolder, folder) })
    .sort()
    .map((file) => ({ file, text: readFileSync(join(repositoryFolder, folder, file), 'utf8') }));

const schemaFile = z.looseObject({ attributes: z.record(z.string(), z.unknown()) });

/** Fields that are for the newsroom alone. */
const keptInside = ['article.importNotes'];

/** The names alone are compared: a field whose name stands nowhere in the site's code is shown by nothing. */
test('the site makes something of every field that editors fill in', () => {
  const code = read('site/src', '**/*.{ts,astro}')
    // What is asked for or handed on is not yet shown.
    .filter(({ file }) => !/^pull\/|^models\/face\.ts$|\.test\.ts$/.test(file))
    .map(({ text }) => text)
    .join('\n');
  const known = new Set(code.match(/\w+/g));
  const schemas = [
    ...read('cms/src/api', '*/content-types/*/schema.json').map(({ file, text }) => ({
      name: file.split('/')[0],
      text,
    })),
    ...read('cms/src/components', '*/*.json').map(({ file, text }) => ({ name: basename(file, '.json'), text })),
  ];
  const idle = schemas.flatMap(({ name, text }) =>
    Object.keys(schemaFile.parse(JSON.parse(text)).attributes)
      .filter((field) => !known.has(field))
      .map((field) => `${name}.${field}`),
  );
  expect(schemas.length).toBeGreaterThan(40);
  expect(idle).toEqual(keptInside);
});
