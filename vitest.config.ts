import { defineConfig } from 'vitest/config';

const minutes = 60_000;

/** Tests beside the code of one package. */
const unit = (name: string, root: string) => ({
  test: { name, root, include: ['**/*.test.ts'], exclude: ['**/node_modules/**', '**/dist/**'] },
});

const besideEachOther = ['publication', 'newsroom', 'import', 'demo', 'site'].map((folder) => `${folder}/**/*.test.ts`);

/** Groups run one after the other. */
interface Turn {
  readonly groupOrder: number;
  readonly maxWorkers: number;
}

/** Tests that cross packages. */
const cross = (name: string, files: { include: string[]; exclude: string[] }, { groupOrder, maxWorkers }: Turn) => ({
  test: {
    name,
    root: './tests',
    include: files.include,
    exclude: ['**/node_modules/**', ...files.exclude],
    maxWorkers,
    testTimeout: 3 * minutes,
    hookTimeout: 4 * minutes,
    sequence: { groupOrder },
  },
});

export default defineConfig({
  test: {
    projects: [
      unit('shared-types', './shared-types'),
      unit('site', './site'),
      unit('scripts', './scripts'),
      unit('cms', './cms'),
      // A CMS and a database, or pages and a browser, each on data of their own: two at a time keep both cores busy.
      cross('two-at-a-time', { include: besideEachOther, exclude: [] }, { groupOrder: 1, maxWorkers: 2 }),
      // Whole newsrooms with a browser or a publisher, which two at a time would starve of the processor.
      cross('whole', { include: ['**/*.test.ts'], exclude: besideEachOther }, { groupOrder: 2, maxWorkers: 1 }),
    ],
  },
});
