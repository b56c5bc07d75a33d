import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayFollow, places, type Posting, PostingsWriter, readPostings, titlePlace } from './postings.ts';

const postings = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 0, max: places - 1 })), {
    selector: ([distance]) => distance,
  })
  .map((pairs) =>
    pairs.sort(([a], [b]) => a - b).map(([distance, place]): Posting => ({ number: 100 + distance, place })),
  );

test('what is written is read', () => {
  fc.assert(
    fc.property(postings, (written) => {
      const writer = new PostingsWriter(100);
      for (const { number, place } of written) writer.add(number, place);
      expect([...readPostings(writer.text, 100)]).toEqual(written);
    }),
  );
});

test('words that follow each other in a title are told from most that do not', () => {
  expect(mayFollow(titlePlace(7), titlePlace(8))).toBe(true);
  expect(mayFollow(titlePlace(8), titlePlace(7))).toBe(false);
  expect(mayFollow(titlePlace(2), titlePlace(5))).toBe(false);
  expect(mayFollow(0, titlePlace(0))).toBe(false);
});

test('neighbours take one letter each', () => {
  const writer = new PostingsWriter(0);
  for (let number = 1; number <= 100; number++) writer.add(number, 0);
  expect(writer.text).toBe('A'.repeat(100));
});
