import type { DataFileProps } from '../plan/page-kind.ts';
import type { Cell } from './column.ts';

/**
 * The rows of the file that was made last: each stands in two forms, which are made one after the other, and reading its
 * documents takes longer than writing it.
 */
export class RecentRows {
  #key = '';
  #rows: readonly (readonly Cell[])[] = [];

  /** @param make the rows of the file, from its props and origin alone */
  get(
    { dataset, documents, shown }: DataFileProps,
    origin: string,
    make: () => readonly (readonly Cell[])[],
  ): readonly (readonly Cell[])[] {
    const versions = documents.map(({ type, id, version }) => `${type}/${id}/${version}`);
    const faces = shown.map(({ type, id, face }) => `${type}/${id}/${face}`);
    const key = [origin, dataset, ...versions, ...faces].join();
    if (key !== this.#key) {
      this.#rows = make();
      this.#key = key;
    }
    return this.#rows;
  }
}
