import { Typography } from '@strapi/design-system';
import { enumerationTexts } from './translations/enumerations.ts';

interface Header {
  readonly attribute: { readonly type: string };
  readonly name: string;
  readonly cellFormatter?: unknown;
}

interface ListView {
  readonly displayedHeaders: readonly Header[];
}

/** Strapi prints the raw value of an enumeration in lists; this shows what the forms show. */
export function nameEnumerationCells<T extends ListView>(view: T): T {
  const displayedHeaders = view.displayedHeaders.map((header) =>
    header.attribute.type === 'enumeration' && !header.cellFormatter
      ? { ...header, cellFormatter: (row: Readonly<Record<string, unknown>>) => <Cell value={row[header.name]} /> }
      : header,
  );
  return { ...view, displayedHeaders };
}

function Cell({ value }: { value: unknown }) {
  const text = typeof value === 'string' ? (enumerationTexts[value] ?? value) : '–';
  return <Typography textColor="neutral800">{text}</Typography>;
}
