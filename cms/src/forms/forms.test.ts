import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentTypes } from '../publication/content-schema.ts';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { componentForms } from './component-forms.ts';
import { typeForms } from './type-forms.ts';

const forms = [
  ...contentTypes.map((type) => ({
    name: type,
    form: typeForms[type],
    file: `api/${type}/content-types/${type}/schema.json`,
  })),
  ...Object.entries(componentForms).map(([name, form]) => ({
    name,
    form,
    file: `components/${name.replace('.', '/')}.json`,
  })),
];

/** Fields that Strapi's grid refuses to make narrower than a row. */
const wide = new Set(['component', 'dynamiczone', 'richtext']);

const schemaFile = z.looseObject({
  attributes: z.record(
    z.string(),
    z.looseObject({
      type: z.string(),
      /** Names the other side of a two-way link; only the side that owns the link is edited. */
      mappedBy: z.string().optional(),
    }),
  ),
});
type Attributes = z.infer<typeof schemaFile>['attributes'];

function attributesOf(file: string): Attributes {
  const schema = schemaFile.parse(JSON.parse(readFileSync(resolve(__dirname, '..', file), 'utf8')));
  return Object.fromEntries(Object.entries(schema.attributes).filter(([, { mappedBy }]) => mappedBy === undefined));
}

describe.each(forms)('form of $name', ({ form, file }) => {
  test('labels and places every attribute of the schema once', () => {
    const attributes = Object.keys(attributesOf(file)).sort();
    expect(Object.keys(form.fields).sort()).toEqual(attributes);
    expect(form.rows.flat().sort()).toEqual(attributes);
  });

  test('gives wide fields a row of their own, and every row whole columns', () => {
    const attributes = attributesOf(file);
    for (const row of form.rows) {
      expect(12 % row.length).toBe(0);
      if (row.some((name) => wide.has(attributes[name]?.type ?? ''))) expect(row).toHaveLength(1);
    }
  });

  test('has a Vietnamese label and help in composed characters', () => {
    for (const [label, help] of Object.values(form.fields)) {
      expect(label.trim()).not.toBe('');
      expect(help.trim()).not.toBe('');
      expect(`${label}${help}`).toBe(`${label}${help}`.normalize('NFC'));
    }
  });
});

test('every component of the schema has a form', () => {
  expect(Object.keys(componentForms)).toHaveLength(33);
});
