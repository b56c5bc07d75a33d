import { slugify } from '@loa/shared-types/vietnamese-text';
import type { DemoDocument, DemoFields } from '../demo-document.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { generatedBody, generatedPicture } from './generated-body.ts';
import {
  categorySlugs,
  type Census,
  mentionedBodies,
  placeName,
  slugOfBody,
  subjectOf,
} from './generated-references.ts';
import { randomFor } from './picture-pool.ts';
import { headline, paragraph, sentence } from './vietnamese-prose.ts';

type Format = DemoFields<'article'>['format'];

const first = Date.UTC(2012, 0, 2);
const last = Date.UTC(2026, 10, 20);

/** Out of a hundred articles. */
const formats: readonly (readonly [Format, number])[] = [
  ['news', 68],
  ['feature', 14],
  ['infographic', 5],
  ['photo', 4],
  ['longform', 3],
  ['live', 2],
  ['video', 3],
  ['correction', 1],
];

/**
 * The article at a place in the archive, 0 being the oldest, with its live entries. It is made from the seed and its place
 * alone, and links to older articles only.
 */
export function generatedArticle(
  seed: string,
  index: number,
  count: number,
  census: Census,
  pictures: readonly string[],
): { article: DemoDocument<'article'>; liveEntries: DemoDocument<'live-entry'>[]; at: Date } {
  const random = randomFor(seed, 'article', index);
  const at = new Date(first + Math.floor(((last - first) * (index + 0.5)) / count / 60_000) * 60_000);
  const format = pickFormat(random);
  const body = subjectOf(random.between(0, census.unionBodies - 1), count);
  const title = headline(random, body === 0 ? 'LĐLĐ thành phố mẫu' : `Công đoàn ${placeName(body)}`);
  const key = articleKey(seed, index);
  const older = Array.from({ length: Math.min(index, 3) }, () => random.between(Math.max(0, index - 400), index - 1));
  const article: DemoDocument<'article'> = {
    type: 'article',
    key,
    fields: {
      title,
      slug: `${slugify(title).slice(0, 80).replace(/-+$/, '')}-${index + 1}`,
      format,
      ...(random.chance(0.7) ? { masthead: 'Mẫu' } : {}),
      category: random.pick(categorySlugs),
      lead: `${sentence(random)} ${sentence(random)}`,
      ...(random.chance(0.95) ? { cover: generatedPicture(random, pictures) } : {}),
      body: generatedBody(random, format, pictures),
      authors: [`but-danh-${random.between(1, census.authors)}`],
      tags: random.some(
        Array.from({ length: census.tags }, (_, tag) => `chu-de-${tag + 1}`),
        random.between(1, 4),
      ),
      unionBodies: [
        { body: slugOfBody(body, census.unionBodies), role: 'subject' },
        ...mentionedBodies(index, count, body, random.chance(0.5)).map((place) => ({
          body: slugOfBody(place, census.unionBodies),
          role: 'mentioned' as const,
        })),
      ],
      campaigns: random.chance(0.5) ? [`phong-trao-mau-${random.between(1, census.campaigns)}`] : [],
      awards: random.chance(0.2) ? [`khen-thuong-mau-${random.between(1, census.awards)}`] : [],
      legalReferences: random.chance(0.15)
        ? [{ number: `${random.between(1, 400)}/KH-MẪU`, title: 'Kế hoạch mẫu', issuer: 'Công đoàn mẫu' }]
        : [],
      related: [...new Set(older)].map((place) => articleKey(seed, place)),
      ...(random.chance(0.3) ? { sourceName: 'Nguồn mẫu' } : {}),
      displayedAt: at.toISOString(),
      corrections:
        format === 'correction'
          ? [{ correctedAt: at.toISOString(), wrong: sentence(random), right: sentence(random) }]
          : [],
      ...(format === 'live' ? { liveState: 'ended' as const, liveStartsAt: at.toISOString() } : {}),
      featured: random.chance(0.02),
      legacyPaths: index < count * 0.6 ? [{ path: `/bai-viet/${100_000 + index}.html` }] : [],
    },
  };
  const liveEntries =
    format === 'live'
      ? Array.from({ length: random.between(8, 20) }, (_, place) => liveEntry(random, key, at, place))
      : [];
  return { article, liveEntries, at };
}

/** Articles are linked by their place, because their slugs come with their text. */
export function articleKey(seed: string, index: number): string {
  return `${seed}-${index}`;
}

function liveEntry(random: SeededRandom, article: string, start: Date, place: number): DemoDocument<'live-entry'> {
  return {
    type: 'live-entry',
    key: `${article}-${place}`,
    fields: {
      article,
      happenedAt: new Date(start.getTime() + place * 7 * 60_000).toISOString(),
      title: sentence(random),
      text: paragraph(random, 50),
      author: 'Tòa soạn mẫu',
      keyMoment: random.chance(0.2),
      pinned: place === 0,
    },
  };
}

function pickFormat(random: SeededRandom): Format {
  let left = random.between(
    1,
    formats.reduce((sum, [, share]) => sum + share, 0),
  );
  for (const [format, share] of formats) {
    left -= share;
    if (left <= 0) return format;
  }
  return 'news';
}
