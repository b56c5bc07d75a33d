import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Takes what an earlier round wrote out of the way of the next, and removes it when all are done: for minutes after many
 * files were removed, Linux makes new ones many times slower, which would be measured with whoever comes next.
 */
export class SetAside implements Disposable {
  readonly #folders: string[] = [];

  /** Moves a folder beside its place, if it is there. */
  put(folder: string): void {
    if (!existsSync(folder)) return;
    const beside = `${folder}-before-${this.#folders.length}`;
    renameSync(folder, beside);
    this.#folders.push(beside);
  }

  [Symbol.dispose](): void {
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
  }
}
