import type { WireDocument } from '@loa/shared-types/wire/document';
import type { ContentType } from '../publication/content-schema.ts';

/** Label of a field, and the line of help below it. */
export type FieldText = readonly [label: string, help: string];

/** How the admin shows the fields of a content type or component, in the words of its editors. */
export interface Form<Field extends string = string> {
  /** The field that names an entry in lists and links. */
  readonly title: Field | 'id';
  readonly fields: Readonly<Record<Field, FieldText>>;
  /** Every field once, in the order of the form; fields of one row stand side by side. */
  readonly rows: readonly (readonly Field[])[];
}

/** Form of a content type, with its list: columns from left to right, and the order when it is opened. */
export interface TypeForm<Field extends string = string> extends Form<Field> {
  readonly columns: readonly (Field | 'createdAt' | 'updatedAt')[];
  readonly sort: readonly [by: Field | 'createdAt' | 'updatedAt', order: 'ASC' | 'DESC'];
}

/** What the CMS keeps of a document by itself and no form shows. */
type SystemField =
  'documentId' | 'version' | 'firstPublishedAt' | 'lastPublishedAt' | 'path' | 'formerPaths' | 'positions';

/** The fields that editors fill in, so that one without label does not compile. */
export type FieldsOf<T extends ContentType> = Exclude<keyof WireDocument<T> & string, SystemField>;
