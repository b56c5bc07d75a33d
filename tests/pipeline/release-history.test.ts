import { fixtureDocuments } from '@loa/site/test-fixtures/fixture-documents.ts';
import { largeDocuments } from '@loa/site/test-fixtures/large-newsroom.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anyEdit, type Edit } from './history/any-edit.ts';
import { differences } from './history/contents.ts';
import { Desk } from './history/desk.ts';
import { LentRenderer } from './history/lent-renderer.ts';
import { TwoWays } from './history/two-ways.ts';

/*
 * The promise of the publisher: whatever the editors did, a release made step by step is the release made from nothing, every
 * byte of every file and no file more. With more articles, where the first, every tenth batch and the last are compared:
 *
 *   LOA_ARTICLES=10000 LOA_HISTORIES=3 npx vitest run --project whole tests/pipeline/release-history.test.ts
 *
 * A history that fails is printed with its seed; LOA_SEED repeats it.
 */
const articles = Number(process.env['LOA_ARTICLES'] ?? 0);
const histories = Number(process.env['LOA_HISTORIES'] ?? 1);
const seed = process.env['LOA_SEED'];

const editCount = 210;
/** Edits between two passes of the publisher, as many as there are when a newsroom is busy. */
const mostAtOnce = 11;

/** The edits of a history with those that come together. */
const anyHistory = fc
  .tuple(
    fc.array(anyEdit, { minLength: editCount, maxLength: editCount }),
    fc.array(fc.integer({ min: 1, max: mostAtOnce }), { minLength: editCount, maxLength: editCount }),
  )
  .map(([edits, sizes]) => {
    const batches: Edit[][] = [];
    for (let from = 0, number = 0; from < edits.length; from += sizes[number++] ?? 1) {
      batches.push(edits.slice(from, from + (sizes[number] ?? 1)));
    }
    return batches;
  });
const comparedEvery = articles > 0 ? 10 : 1;

const documents = articles > 0 ? largeDocuments(articles) : fixtureDocuments;
// What the check refuses is held on both ways, which this test is not about.
const newsroom = { ...documents, article: documents.article.filter(({ category }) => category !== null) };

let renderer: LentRenderer;

beforeAll(async () => {
  renderer = await LentRenderer.boot();
});
afterAll(() => renderer[Symbol.asyncDispose]());

test('after any edits readers get, byte for byte, what is made from nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory, async (history) => {
      await using ways = await TwoWays.start(newsroom, renderer);
      const desk = new Desk(ways.cms, newsroom);
      await ways.publish();
      expect(differences(ways.served(), await ways.fromNothing())).toEqual([]);
      for (const [number, edits] of history.entries()) {
        for (const edit of edits) await edit.apply(desk);
        ways.pass(number % 3);
        await ways.publish();
        if ((number + 1) % comparedEvery > 0) continue;
        expect(differences(ways.served(), await ways.fromNothing()), `after batch ${number}`).toEqual([]);
      }
      expect(differences(ways.served(), await ways.coldBuild())).toEqual([]);
    }),
    // To try and find a shorter history takes longer than to look at what differs.
    { numRuns: histories, endOnFailure: true, ...(seed && { seed: Number(seed) }) },
  );
}, 3_600_000);
