import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FixtureMirror, fixtureMirror } from '../../test-fixtures/fixture-mirror.ts';
import { anyEdit } from '../../test-fixtures/newsroom-history.ts';
import { SearchIndex } from './search-index.ts';

/** Every file of an index with its text. */
function textsOf(index: SearchIndex): Map<string, string> {
  const files = [...index.paths()].sort().map((path) => index.file(path));
  return new Map(files.map((file) => [file?.file ?? '', file?.kind === 'text' ? file.text : '']));
}

function madeAnew({ mirror }: FixtureMirror): Map<string, string> {
  const index = new SearchIndex(mirror);
  index.update();
  return textsOf(index);
}

test('after any history of edits the files are those made from nothing, and what changed is named', async () => {
  const histories = fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), { maxLength: 40, size: 'max' });
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      using fixture = await fixtureMirror();
      const { mirror } = fixture;
      const index = new SearchIndex(mirror);
      index.update();
      let before = textsOf(index);
      for (const edits of history) {
        const writer = mirror.write();
        for (const edit of edits) edit.apply(writer);
        writer.commit('fixture', mirror.revision + 1);
        const changed = index.update();
        const after = textsOf(index);
        expect(after).toEqual(madeAnew(fixture));
        const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
          (path) => before.get(path) !== after.get(path),
        );
        expect([...changed].sort()).toEqual(differing.sort());
        before = after;
      }
    }),
    { numRuns: Number(process.env['LOA_HISTORIES'] ?? 6) },
  );
}, 300_000);

test('an update that was interrupted goes on, although the mirror has changed meanwhile', async () => {
  using fixture = await fixtureMirror();
  const { mirror } = fixture;
  const index = new SearchIndex(mirror);
  let turns = 0;
  const edits = fc.sample(anyEdit, { seed: 7, numRuns: 40 });
  for (const edit of edits) {
    const changed = await index.updateInTurns(() => false);
    turns += changed === null ? 1 : 0;
    expect(index.isReady).toBe(changed !== null);
    const writer = mirror.write();
    edit.apply(writer);
    writer.commit('fixture', mirror.revision + 1);
  }
  while ((await index.updateInTurns(() => false)) === null) turns++;
  expect(turns).toBeGreaterThan(0);
  expect(textsOf(index)).toEqual(madeAnew(fixture));
});
