import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

const minutes = 60_000;

/** Tests beside the code of one package. */
const unit = (name: string, root: string) => ({
  test: {
    name,
    root,
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // They take a second at most; a slow machine with other work must not fail them.
    testTimeout: minutes / 2,
  },
});

/** Files that take minutes, the longest first: one that began last would run alone in the end. */
const longest = [
  'browser/write-article',
  'publication/links',
  'start/start',
  'site/pages',
  'site/lighthouse',
  'demo/demo-newsroom',
  'pipeline/release-history',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const group = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    const rank = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return place < 0 ? longest.length : place;
    };
    return (await super.sort(files)).sort((a, b) => group(a) - group(b) || rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      unit('shared-types', './shared-types'),
      unit('site', './site'),
      unit('scripts', './scripts'),
      unit('cms', './cms'),
      {
        test: {
          name: 'whole',
          root: './tests',
          include: ['**/*.test.ts'],
          exclude: ['**/node_modules/**'],
          // In a group of its own, after the others. Each starts a CMS, a database, a publisher or a browser on data of its own, and waits for them half of its time.
          maxWorkers: 3,
          testTimeout: 3 * minutes,
          hookTimeout: 4 * minutes,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
