import { statSync } from 'node:fs';

/** Changes when a file is replaced or written; null when there is none. */
export function fileIdentity(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.ino} ${found.mtimeMs}` : null;
}
