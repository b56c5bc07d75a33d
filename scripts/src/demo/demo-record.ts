import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import type { DataFolder } from '../data-folder.ts';

const line = z.discriminatedUnion('what', [
  /** About to be made; without a later line for the key, it may or may not be there. */
  z.object({ what: z.literal('making'), type: z.string(), key: z.string() }),
  z.object({
    what: z.literal('made'),
    type: z.string(),
    key: z.string(),
    documentId: z.string(),
    fileId: z.int().optional(),
  }),
  /** All of it is written and, where it has drafts, published; `updatedAt` tells whether an editor saved it since. */
  z.object({ what: z.literal('done'), type: z.string(), key: z.string(), updatedAt: z.string() }),
  z.object({ what: z.literal('removed'), type: z.string(), key: z.string() }),
]);
type Line = z.infer<typeof line>;

/** What is known of one entry or file that the demo made. */
export interface DemoEntry {
  readonly type: string;
  readonly key: string;
  /** Null while it is not known whether it was made before the program was killed. */
  readonly documentId: string | null;
  /** Number of a file in the media library. */
  readonly fileId: number | null;
  /** When it was last saved by the demo, or null while that is not finished. */
  readonly updatedAt: string | null;
}

/**
 * Which entries of the newsroom are the demo's, in `demo.jsonl` of the data folder: one line for each step, written when
 * it happens, so that a load that was killed goes on where it stopped and a removal takes exactly what was made.
 */
export class DemoRecord {
  readonly #file: string;
  readonly #entries = new Map<string, DemoEntry>();

  constructor(data: DataFolder) {
    this.#file = join(data.root, 'demo.jsonl');
    if (!existsSync(this.#file)) return;
    // The last line is cut short when the program was killed while writing it.
    const lines = readFileSync(this.#file, 'utf8').split('\n').slice(0, -1);
    for (const text of lines) this.#apply(line.parse(JSON.parse(text)));
  }

  /** In the order in which they were made. */
  get entries(): readonly DemoEntry[] {
    return [...this.#entries.values()];
  }

  find(type: string, key: string): DemoEntry | null {
    return this.#entries.get(`${type}/${key}`) ?? null;
  }

  write(step: Line): void {
    mkdirSync(dirname(this.#file), { recursive: true, mode: 0o700 });
    appendFileSync(this.#file, `${JSON.stringify(step)}\n`, { mode: 0o600 });
    this.#apply(step);
  }

  /** Forgets the demo when nothing of it is left. */
  forgetWhenEmpty(): void {
    if (this.#entries.size === 0) rmSync(this.#file, { force: true });
  }

  #apply(step: Line): void {
    const id = `${step.type}/${step.key}`;
    const entry: DemoEntry = this.#entries.get(id) ?? {
      type: step.type,
      key: step.key,
      documentId: null,
      fileId: null,
      updatedAt: null,
    };
    switch (step.what) {
      case 'making':
        this.#entries.set(id, entry);
        break;
      case 'made':
        this.#entries.set(id, { ...entry, documentId: step.documentId, fileId: step.fileId ?? null });
        break;
      case 'done':
        this.#entries.set(id, { ...entry, updatedAt: step.updatedAt });
        break;
      case 'removed':
        this.#entries.delete(id);
        break;
      default:
        step satisfies never;
    }
  }
}
