import { publishedTypes, type PublishedType } from '@loa/shared-types/published-type';
import { DamagedDocument } from '../mirror/mirror-error.ts';

interface Entry {
  readonly type: PublishedType;
  readonly id: string;
}

/** A page, or the list of redirects, cannot be planned. */
export class PlanFault extends Error {
  override readonly name = 'PlanFault';
  /** The document that is to blame, or null when that is not known. */
  readonly entry: Entry | null;

  /** @param page its kind and its name within the kind */
  constructor(page: { readonly kind: string; readonly name: string }, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The ${page.kind} ${page.name} cannot be planned: ${reason}`.replace('  ', ' '), { cause });
    this.entry = cause instanceof DamagedDocument ? cause.document : entryOf(page);
  }
}

/** A kind with the name of a type has the pages of its entries. */
function entryOf({ kind, name }: { readonly kind: string; readonly name: string }): Entry | null {
  const type = publishedTypes.find((each) => each === kind);
  return type ? { type, id: name } : null;
}
