import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { draftedTypes, publishedTypes, type PublishedType } from '@loa/shared-types/published-type';
import * as blocks from '@loa/shared-types/wire/blocks';
import { wireSchemas } from '@loa/shared-types/wire/document';
import * as parts from '@loa/shared-types/wire/parts';
import { addressed, published } from '@loa/shared-types/wire/scalars';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

const attribute = z.looseObject({
  type: z.string(),
  enum: z.array(z.string()).optional(),
  component: z.string().optional(),
  components: z.array(z.string()).optional(),
  repeatable: z.boolean().optional(),
  relation: z.string().optional(),
  mappedBy: z.string().optional(),
  private: z.boolean().optional(),
  pluginOptions: z.looseObject({ loa: z.object({ wire: z.boolean() }).optional() }).optional(),
});
const schemaFile = z.looseObject({
  options: z.looseObject({ draftAndPublish: z.boolean().optional() }).optional(),
  attributes: z.record(z.string(), attribute),
});

const read = (path: string) => schemaFile.parse(JSON.parse(readFileSync(resolve(__dirname, path), 'utf8')));
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Zod object → name of the component that it describes. */
const components = new Map<z.ZodObject, string>();
for (const [name, value] of Object.entries(parts)) {
  if (value instanceof z.ZodObject) components.set(value, `part.${kebab(name)}`);
}
for (const value of Object.values(blocks)) {
  if (value instanceof z.ZodObject) components.set(value, `block.${[...value.shape.kind.values].join()}`);
}

/** What the wire says of a field, in the words of Strapi's schema. */
function expected(field: z.core.$ZodType): Record<string, unknown> {
  if (field instanceof z.ZodNullable) return expected(field.unwrap());
  if (field instanceof z.ZodObject) return { type: 'component', component: components.get(field), repeatable: false };
  if (field instanceof z.ZodArray) return expectedList(field.element);
  if (field instanceof z.ZodEnum) return { type: 'enumeration', enum: field.options };
  if (field instanceof z.ZodISODate) return { type: 'date' };
  if (field instanceof z.ZodISODateTime) return { type: 'datetime' };
  if (field instanceof z.ZodBoolean) return { type: 'boolean' };
  if (field instanceof z.ZodNumber) return { type: field instanceof z.ZodNumberFormat ? 'integer' : 'float' };
  if (field instanceof z.ZodString) return { type: 'text' };
  throw new TypeError(`No attribute type is known for ${field._zod.def.type}.`);
}

function expectedList(element: z.core.$ZodType): Record<string, unknown> {
  if (element instanceof z.ZodObject)
    return { type: 'component', component: components.get(element), repeatable: true };
  if (element instanceof z.ZodDiscriminatedUnion) {
    return { type: 'dynamiczone', components: blocks.block.options.map((option) => components.get(option)) };
  }
  return { type: 'links' };
}

/** A Strapi attribute reduced to what the wire can see of it: links, files and every kind of text are strings there. */
function seen({ type, enum: values, component, components: kinds, repeatable, relation }: z.infer<typeof attribute>) {
  if (type === 'enumeration') return { type, enum: values };
  if (type === 'component') return { type, component, repeatable };
  if (type === 'dynamiczone') return { type, components: kinds };
  if (type === 'relation') return { type: relation?.endsWith('ToMany') ? 'links' : 'text' };
  if (['string', 'richtext', 'uid', 'email', 'media', 'biginteger'].includes(type)) return { type: 'text' };
  return { type };
}

const systemFields = new Set([...Object.keys(published), ...Object.keys(addressed), 'positions', 'kind']);

function compare(file: string, wire: z.ZodObject, ignored: ReadonlySet<string>) {
  const attributes = Object.entries(read(file).attributes).filter(
    ([, { pluginOptions }]) => pluginOptions?.loa?.wire !== false,
  );
  const fields = Object.entries<z.core.$ZodType>(wire.shape).filter(([name]) => !ignored.has(name));
  expect(Object.fromEntries(attributes.map(([name, value]) => [name, seen(value)]))).toEqual(
    Object.fromEntries(fields.map(([name, field]) => [name, expected(field)])),
  );
}

const contentTypes = publishedTypes.filter((type): type is Exclude<PublishedType, 'file'> => type !== 'file');

describe('content types', () => {
  test.each(contentTypes)('%s has the attributes of its wire type', (type) => {
    const ignored = new Set([...systemFields].filter((name) => name !== 'kind'));
    compare(`api/${type}/content-types/${type}/schema.json`, wireSchemas[type], ignored);
  });

  test.each(contentTypes)('%s has drafts exactly when the contract says so', (type) => {
    const { options } = read(`api/${type}/content-types/${type}/schema.json`);
    expect(options?.draftAndPublish).toBe(draftedTypes.some((drafted) => drafted === type));
  });
});

test('what stays inside the CMS is known, and notes among it are private', () => {
  const inside = contentTypes.flatMap((type) =>
    Object.entries(read(`api/${type}/content-types/${type}/schema.json`).attributes)
      .filter(([, { pluginOptions }]) => pluginOptions?.loa?.wire === false)
      .map(([name, { private: isPrivate, mappedBy }]) => ({ field: `${type}.${name}`, isPrivate, mappedBy })),
  );
  expect(inside).toEqual([
    { field: 'article.importNotes', isPrivate: true },
    { field: 'campaign.articles', mappedBy: 'campaigns' },
  ]);
});

describe('components', () => {
  test.each([...components].map(([wire, name]) => ({ name, wire })))(
    '$name has the fields of its wire shape',
    ({ name, wire }) => {
      compare(
        `components/${name.replace('.', '/')}.json`,
        wire,
        name.startsWith('block.') ? new Set(['kind']) : new Set(),
      );
    },
  );

  test('there is no component that the wire does not know', () => {
    const files = ['block', 'part'].flatMap((category) =>
      readdirSync(resolve(__dirname, 'components', category)).map((file) => `${category}.${file.replace('.json', '')}`),
    );
    expect(files.sort()).toEqual([...components.values()].sort());
  });
});
