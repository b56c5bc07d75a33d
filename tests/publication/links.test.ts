import { describe, expect, test } from 'vitest';
import { onEachDatabase } from '../harness/databases.ts';
import type { NewsroomApi } from '../harness/newsroom-api.ts';
import { createEntry, type LinkKind, linkKinds } from './link-kinds.ts';
import { createCategory } from './newsroom-entries.ts';

const steps = ['publish A', 'discard A', 'publish B', 'discard B', 'unpublish B'] as const;
type Step = (typeof steps)[number];

/** Steps that must come after another: nothing is discarded or withdrawn before it is published. */
const after: Partial<Record<Step, Step>> = {
  'discard A': 'publish A',
  'discard B': 'publish B',
  'unpublish B': 'discard B',
};

/** Every order of the steps that an editor could take. */
function orders(left: readonly Step[] = steps, done: readonly Step[] = []): Step[][] {
  if (left.length === 0) return [[...done]];
  return left
    .filter((step) => !after[step] || done.includes(after[step]))
    .flatMap((step) =>
      orders(
        left.filter((each) => each !== step),
        [...done, step],
      ),
    );
}

async function take(editor: NewsroomApi, step: Step, kind: LinkKind, a: string, b: string): Promise<void> {
  const [verb, which] = step.split(' ');
  const [type, documentId] = which === 'A' ? ([kind.from, a] as const) : ([kind.to, b] as const);
  if (verb === 'publish') await editor.publish(type, documentId);
  if (verb === 'discard') await editor.discard(type, documentId);
  if (verb === 'unpublish') await editor.unpublish(type, documentId);
}

describe('"A links to B" survives every order of publishing, discarding and withdrawing', () => {
  onEachDatabase((cms) => {
    describe.each(linkKinds)('$name', (kind) => {
      test.each(orders().map((order) => ({ order: order.join(', '), steps: order })))('$order', async (row) => {
        const { site } = cms();
        const editor = await cms().signIn('super-admin');
        const category = await createCategory(editor);
        const a = await createEntry(editor, kind.from, category);
        const b = await createEntry(editor, kind.to, category);
        await editor.update(kind.from, a, kind.form([b]));
        for (const [index, step] of [...row.steps, 'publish B' as const].entries()) {
          await take(editor, step, kind, a, b);
          const published = row.steps.slice(0, index + 1).includes('publish A');
          expect(await kind.onWire(site, a), `on the wire after ${step}`).toEqual(published ? [b] : undefined);
          expect(await kind.inDraft(editor, a), `in the draft after ${step}`).toEqual([b]);
        }
      });

      test('a link that only the draft has does not show, whatever happens to B', async () => {
        const { site } = cms();
        const editor = await cms().signIn('super-admin');
        const category = await createCategory(editor);
        const a = await createEntry(editor, kind.from, category);
        const b = await createEntry(editor, kind.to, category);
        await editor.publish(kind.from, a);
        await editor.update(kind.from, a, kind.form([b]));
        for (const step of ['publish B', 'unpublish B', 'publish B', 'discard B'] as const) {
          await take(editor, step, kind, a, b);
          expect(await kind.onWire(site, a), `after ${step}`).toEqual([]);
        }
        await editor.discard(kind.from, a);
        await editor.publish(kind.from, a);
        expect(await kind.onWire(site, a), 'discarding takes the link back').toEqual([]);
      });

      test('a link that only the draft has dropped stays, whatever happens to B', async () => {
        const { site } = cms();
        const editor = await cms().signIn('super-admin');
        const category = await createCategory(editor);
        const a = await createEntry(editor, kind.from, category);
        const b = await createEntry(editor, kind.to, category);
        await editor.update(kind.from, a, kind.form([b]));
        await editor.publish(kind.from, a);
        await editor.update(kind.from, a, kind.form([]));
        for (const step of ['publish B', 'unpublish B', 'publish B', 'discard B'] as const) {
          await take(editor, step, kind, a, b);
          expect(await kind.onWire(site, a), `after ${step}`).toEqual([b]);
        }
        await editor.publish(kind.from, a);
        expect(await kind.onWire(site, a)).toEqual([]);
      });
    });
  });
});
