import type { Core, UID } from '@strapi/strapi';
import { type ScalarKind, wireFields } from './content-schema.ts';
import { componentOf, entriesIn, type Entry, textIn } from './entry.ts';
import type { Links } from './links.ts';

/**
 * The fields of a published row or component as they leave the CMS. Links come from what was stored at publication, never
 * from Strapi's join rows: those lose links, and show links of drafts.
 * @param path where the component stands in its document, as in {@link Links}
 */
export function wireBody(
  strapi: Core.Strapi,
  uid: UID.Schema,
  entry: Entry,
  links: Links,
  path = '',
): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const field of wireFields(strapi, uid)) {
    const value = entry[field.name];
    const place = path + field.name;
    switch (field.kind) {
      case 'scalar':
        body[field.name] = wireScalar(field.scalar, entry, field.name);
        break;
      case 'link':
        body[field.name] = field.many ? (links[place] ?? []) : (links[place]?.[0] ?? null);
        break;
      case 'component': {
        const items = entriesIn(value).map((item, index) =>
          wireBody(strapi, field.component, item, links, field.many ? `${place}.${index}.` : `${place}.`),
        );
        body[field.name] = field.many ? items : (items[0] ?? null);
        break;
      }
      case 'zone':
        body[field.name] = entriesIn(value).map((item, index) => {
          const component = componentOf(strapi, item);
          const kind = component.slice(component.indexOf('.') + 1);
          return { kind, ...wireBody(strapi, component, item, links, `${place}.${index}.`) };
        });
        break;
      default:
        field satisfies never;
    }
  }
  return body;
}

function wireScalar(kind: ScalarKind, entry: Entry, name: string): unknown {
  const value = entry[name];
  if (value === undefined || value === null || value === '') return null;
  if (kind === 'instant') return new Date(textIn(entry, name)).toISOString();
  if (kind === 'string') return textIn(entry, name);
  return value;
}
