import { numberText } from './numbers.ts';

/** Size of a file as a reader knows it: `640 KB`, `1,2 MB`. */
export function fileSizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${numberText(Math.max(1, Math.round(bytes / 1000)))} KB`;
  return `${numberText(Math.round(bytes / 100_000) / 10)} MB`;
}
