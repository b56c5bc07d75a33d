import type { PublishedType } from '@loa/shared-types/published-type';
import type { WireDocument } from '@loa/shared-types/wire/document';

/** Types of which the demo has entries of its own; pictures and files come with the entries that show them. */
export type DemoType = Exclude<PublishedType, 'file'>;

/** What the CMS keeps by itself. */
type KeptByCms =
  'documentId' | 'version' | 'firstPublishedAt' | 'lastPublishedAt' | 'path' | 'formerPaths' | 'positions';

type Omissible<T> = { [K in keyof T]-?: null extends T[K] ? K : T[K] extends readonly unknown[] ? K : never }[keyof T];

/** The wire shape as an author writes it: what is empty is left out. */
type Written<T> = T extends readonly (infer Item)[]
  ? readonly Written<Item>[]
  : T extends object
    ? { readonly [K in Exclude<keyof T, Omissible<T>>]: Written<T[K]> } & {
        readonly [K in Omissible<T>]?: Written<NonNullable<T[K]>>;
      }
    : T;

/**
 * The fields of an entry, in the shape in which the CMS publishes it but for three things: links hold the key of the entry they point
 * at, pictures and files hold the name of a {@link DemoFile}, and what is empty is left out.
 */
export type DemoFields<T extends DemoType> = Written<Omit<WireDocument<T>, KeptByCms>>;

/**
 * An entry of the demo newsroom. `key` is unique within its type and is how other entries link to it; it is the value of the
 * field by which `findByKey` finds the entry in the CMS.
 */
export interface DemoDocument<T extends DemoType = DemoType> {
  readonly type: T;
  readonly key: string;
  readonly fields: DemoFields<T>;
}

/** A file of the demo's media library; `name` is what entries refer to it by. */
export interface DemoFile {
  readonly name: string;
  readonly fileName: string;
  readonly mime: string;
  readonly alt: string;
  readonly caption: string;
  /** The bytes, made when they are needed: the same every time. */
  readonly bytes: () => Promise<Uint8Array>;
}

type Slugged = { [T in DemoType]: WireDocument<T> extends { slug: string } ? T : never }[DemoType];

/** Entries of a type that has slugs; the slug is the key. */
export function entries<T extends Slugged>(
  type: T,
  list: readonly (DemoFields<T> & { readonly slug: string })[],
): readonly DemoDocument<T>[] {
  return list.map((fields) => ({ type, key: fields.slug, fields }));
}
