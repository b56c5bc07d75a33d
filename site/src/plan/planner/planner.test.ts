import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureDocuments } from '../../../test-fixtures/fixture-documents.ts';
import { type FixtureMirror, fixtureMirror } from '../../../test-fixtures/fixture-mirror.ts';
import { anyEdit, type Edit } from '../../../test-fixtures/newsroom-history.ts';
import type { MirrorWriter } from '../../mirror/mirror-writer.ts';
import { planRelease } from '../plan-release.ts';
import { Planner } from './planner.ts';

const siteUrl = 'https://loa.example';

function sync({ mirror }: FixtureMirror, edits: readonly Edit[]): void {
  const writer = mirror.write();
  for (const edit of edits) edit.apply(writer);
  writer.commit('fixture', mirror.revision + 1);
}

/** All of a plan: each file with its key, the redirects, the problems. */
function planned(planner: Planner) {
  return {
    revision: planner.revision,
    files: new Map([...planner.files()].sort().map((file) => [file, planner.at(file)?.key])),
    redirects: planner.redirects,
    problems: planner.problems.sort(),
  };
}

function plannedFromNothing({ mirror, picturesFolder }: FixtureMirror, asOf: string): ReturnType<typeof planned> {
  const { revision, pages, files, redirects, problems } = planRelease({ mirror, siteUrl, picturesFolder, asOf });
  const keys = [
    ...pages.map(({ file, cacheKey }) => [file, cacheKey] as const),
    ...files.map(({ file, key }) => [file, key] as const),
  ];
  return {
    revision,
    files: new Map(keys.sort(([a], [b]) => (a < b ? -1 : 1))),
    redirects,
    problems: [...problems].sort(),
  };
}

/** Hours of the days on which the fixture articles appeared, so that time passes some of their moments. */
const anyHour = fc
  .tuple(fc.constantFrom('2022-01-15', '2022-09-13', '2024-07-20', '2025-11-08'), fc.integer({ min: 0, max: 72 }))
  .map(([day, hours]) => new Date(Date.parse(day) + hours * 3_600_000).toISOString());

test('after any history of edits and hours the plan is the one made from nothing, and what changed is named', async () => {
  const histories = fc.array(fc.tuple(anyHour, fc.array(anyEdit, { maxLength: 3 })), { maxLength: 60, size: 'max' });
  await fc.assert(
    fc.asyncProperty(anyHour, histories, async (hour, history) => {
      using fixture = await fixtureMirror();
      const planner = new Planner({ ...fixture, siteUrl });
      planner.update(hour);
      let before = planned(planner);
      expect(before).toEqual(plannedFromNothing(fixture, hour));
      for (const [asOf, edits] of history) {
        sync(fixture, edits);
        const changed = planner.update(asOf);
        const after = planned(planner);
        expect(after).toEqual(plannedFromNothing(fixture, asOf));
        for (const file of new Set([...before.files.keys(), ...after.files.keys()])) {
          if (before.files.get(file) !== after.files.get(file)) expect(changed).toContain(file);
        }
        before = after;
      }
    }),
    { numRuns: Number(process.env['LOA_HISTORIES'] ?? 6) },
  );
}, 300_000);

test('a glossary term that comes later makes new only the pages whose text names it', async () => {
  using fixture = await fixtureMirror();
  const planner = new Planner({ ...fixture, siteUrl });
  const [article] = fixtureDocuments.article;
  const [term] = fixtureDocuments['glossary-term'];
  const [award] = fixtureDocuments.award;
  const [category] = fixtureDocuments.category;
  if (!article || !term || !award || !category) throw new Error('The fixtures have one of each of these.');
  const write = (apply: (writer: MirrorWriter) => void) => {
    const writer = fixture.mirror.write();
    apply(writer);
    writer.commit('fixture', fixture.mirror.revision + 1);
    return planner.update('2025-11-08T00:00:00.000Z');
  };
  planner.update('2025-11-08T00:00:00.000Z');
  const body = [{ kind: 'rich-text' as const, text: 'Cả 82 CĐCS cùng làm.' }];
  write((writer) => {
    writer.put('article', { ...article, version: 201, body });
    writer.put('award', { ...award, version: 203, note: 'Theo đề nghị của các CĐCS.' });
    writer.put('category', { ...category, version: 204, description: 'Tin của các CĐCS.' });
  });
  const changed = write((writer) =>
    writer.put('glossary-term', { ...term, documentId: 'term-cdcs', version: 202, abbreviation: 'CĐCS' }),
  );
  expect([...changed].sort()).toEqual(
    [article, award, category].map(({ path }) => `${path.slice(1)}index.html`).sort(),
  );
  expect([...write((writer) => writer.remove('glossary-term', 'term-cdcs'))].sort()).toEqual([...changed].sort());
});

test('an article turns old on the day a year after its own, and no other page with it', async () => {
  using fixture = await fixtureMirror();
  const planner = new Planner({ ...fixture, siteUrl });
  const lastMoment = '2023-09-12T16:59:59.999Z';
  const midnightInVietnam = '2023-09-12T17:00:00.000Z';
  planner.update(lastMoment);
  expect([...planner.update(midnightInVietnam)]).toEqual(['2022/09/mua-tong-ket-o-bac-tu-liem/index.html']);
  expect([...planner.update('2023-09-13T17:00:00.000Z')]).toEqual([]);
});

test('an old article that comes late to a long list changes the page which leads to its archive', async () => {
  using fixture = await fixtureMirror();
  const planner = new Planner({ ...fixture, siteUrl });
  const [article] = fixtureDocuments.article;
  const [category] = fixtureDocuments.category;
  if (!article || !category) throw new Error('The fixtures have an article and a category.');
  const write = (places: readonly { position: number; displayedAt: string }[]) => {
    const writer = fixture.mirror.write();
    for (const { position, displayedAt } of places) {
      const documentId = `article-at-${position}`;
      const path = `/2025/10/bai-${position}/`;
      const positions = { [`category/${category.documentId}`]: position };
      writer.put('article', { ...article, documentId, path, formerPaths: [], displayedAt, positions });
    }
    writer.commit('fixture', fixture.mirror.revision + 1);
    return planner.update('2025-11-08T00:00:00.000Z');
  };
  write(Array.from({ length: 30 }, (_, index) => ({ position: 2 + index, displayedAt: '2025-10-01T00:00:00.000Z' })));
  const changed = write([{ position: 41, displayedAt: '2021-10-01T00:00:00.000Z' }]);
  expect(changed).toContain(`${category.path.slice(1)}trang-3/index.html`);
  expect(changed).toContain(`${category.path.slice(1)}index.html`);
});

test('an article that is featured, or no longer, changes the front page and its category', async () => {
  using fixture = await fixtureMirror();
  const planner = new Planner({ ...fixture, siteUrl });
  const article = fixtureDocuments.article.find(({ documentId }) => documentId === 'art-older-15');
  const category = fixtureDocuments.category.find(({ documentId }) => documentId === article?.category);
  if (!article || !category) throw new Error('The fixtures have this article, and its category.');
  const asOf = '2025-11-08T00:00:00.000Z';
  planner.update(asOf);
  for (const featured of [true, false]) {
    const writer = fixture.mirror.write();
    writer.put('article', { ...article, featured });
    writer.commit('fixture', fixture.mirror.revision + 1);
    expect([...planner.update(asOf)].sort()).toEqual([`${category.path.slice(1)}index.html`, 'index.html']);
    expect(planned(planner)).toEqual(plannedFromNothing(fixture, asOf));
  }
});
