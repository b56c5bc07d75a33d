import { type CmsAttributes, type ContentModel, type ContentTypeName, typeOf } from './content-model.ts';

/** What the links in an entry stand for in the CMS; null for what is not there, and is then left out. */
export interface LinkTargets {
  documentId(type: ContentTypeName, link: string): string | null;
  fileId(link: string): number | null;
}

/**
 * An entry in the shape of the wire (links as strings, blocks with their `kind`, empty fields left out or null) as the
 * form of the content manager sends it: links as relations that replace what was there, files by id, blocks by component.
 * @throws {TypeError} for a field that the CMS does not have
 */
export function toCmsData(
  model: ContentModel,
  type: ContentTypeName,
  fields: object,
  targets: LinkTargets,
): Record<string, unknown> {
  return convert(model, model.attributesOf(type), fields, targets, type);
}

function convert(
  model: ContentModel,
  attributes: CmsAttributes,
  fields: object,
  targets: LinkTargets,
  where: string,
): Record<string, unknown> {
  const component = (uid: string, value: unknown, place: string) =>
    convert(model, model.attributesOfComponent(uid), asObject(value, place), targets, place);
  const data: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const place = `${where}.${name}`;
    const attribute = attributes[name];
    if (!attribute) throw new TypeError(`The CMS has no field ${place}.`);
    if (value === null) {
      data[name] = null;
      continue;
    }
    switch (attribute.type) {
      case 'relation': {
        const target = typeOf(attribute.targetModel ?? '');
        if (!target) throw new TypeError(`${place} does not point at content.`);
        const found = list(value).map((link) => targets.documentId(target, String(link)));
        data[name] = { set: found.filter((id) => id !== null).map((documentId) => ({ documentId })) };
        break;
      }
      case 'media': {
        const found = list(value)
          .map((link) => targets.fileId(String(link)))
          .filter((id) => id !== null);
        data[name] = attribute.multiple ? found : (found[0] ?? null);
        break;
      }
      case 'component': {
        const uid = attribute.component ?? '';
        data[name] = attribute.repeatable
          ? list(value).map((item, index) => component(uid, item, `${place}.${index}`))
          : component(uid, value, place);
        break;
      }
      case 'dynamiczone':
        data[name] = list(value).map((item, index) => {
          const { kind, ...rest } = asObject(item, place);
          const uid = `block.${String(kind)}`;
          return { __component: uid, ...component(uid, rest, `${place}.${index}`) };
        });
        break;
      default:
        data[name] = value;
    }
  }
  return data;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function asObject(value: unknown, place: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new TypeError(`${place} is not a group of fields.`);
  return { ...value };
}
