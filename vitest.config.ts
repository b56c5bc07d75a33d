import { defineConfig } from 'vitest/config';

const minutes = 60_000;

/** Tests beside the code of one package. */
const unit = (name: string, root: string) => ({
  test: { name, root, include: ['**/*.test.ts'], exclude: ['**/node_modules/**', '**/dist/**'] },
});

export default defineConfig({
  test: {
    projects: [
      unit('shared-types', './shared-types'),
      unit('site', './site'),
      unit('scripts', './scripts'),
      unit('cms', './cms'),
      {
        // What crosses packages runs real servers, which two at a time would starve each other of the processor.
        test: {
          name: 'cross',
          root: './tests',
          include: ['**/*.test.ts'],
          exclude: ['**/node_modules/**'],
          fileParallelism: false,
          testTimeout: 3 * minutes,
          hookTimeout: 4 * minutes,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
