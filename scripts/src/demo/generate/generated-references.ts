import { slugify } from '@loa/shared-types/vietnamese-text';
import { type DemoDocument, entries } from '../demo-document.ts';
import { generatedPicture } from './generated-body.ts';
import { randomFor } from './picture-pool.ts';
import { paragraph, sentence } from './vietnamese-prose.ts';

const syllables = [
  'An',
  'Bình',
  'Cát',
  'Đông',
  'Hòa',
  'Lạc',
  'Minh',
  'Phúc',
  'Sơn',
  'Tân',
  'Thịnh',
  'Vân',
  'Xuân',
  'Yên',
] as const;
const subjects = [
  'Thi đua',
  'Chăm lo',
  'Nữ công',
  'An toàn',
  'Sáng kiến',
  'Văn hóa',
  'Thể thao',
  'Pháp luật',
  'Đời sống',
  'Trường học',
  'Doanh nghiệp',
  'Đối thoại',
] as const;

export const categorySlugs: readonly string[] = subjects.map(slugify);

/** How many there are of each kind in a newsroom of so many articles. */
export interface Census {
  readonly authors: number;
  readonly tags: number;
  readonly unionBodies: number;
  readonly campaigns: number;
  readonly awards: number;
}

export function censusFor(articles: number): Census {
  const grown = (least: number, share: number, most: number) =>
    Math.min(most, Math.max(least, Math.round(articles * share)));
  return {
    authors: grown(6, 0.006, 60),
    tags: grown(12, 0.01, 120),
    unionBodies: grown(24, 0.05, 600),
    campaigns: grown(10, 0.01, 200),
    awards: grown(12, 0.05, 1000),
  };
}

/** A made-up place; the number keeps it apart from every real one. */
export function placeName(index: number): string {
  const first = syllables[index % syllables.length] ?? 'An';
  const second = syllables[Math.floor(index / syllables.length + index * 5 + 3) % syllables.length] ?? 'Bình';
  return `${first} ${second} ${index + 1}`;
}

export function generatedReferences(seed: string, census: Census): DemoDocument[] {
  const categories = subjects.map((name, index) => ({ name, slug: slugify(name), order: index + 1 }));
  const authors = numbered(census.authors, (index) => ({
    name: `Bút danh ${index + 1}`,
    slug: `but-danh-${index + 1}`,
    role: 'Phóng viên mẫu',
  }));
  const tags = numbered(census.tags, (index) => ({ name: `Chủ đề ${index + 1}`, slug: `chu-de-${index + 1}` }));
  const bodies = numbered(census.unionBodies, (index) => {
    const random = randomFor(seed, 'union-body', index);
    const name =
      index === 0
        ? 'Liên đoàn Lao động thành phố mẫu'
        : `Công đoàn ${index < census.unionBodies / 4 ? 'phường' : 'cơ sở'} ${placeName(index)}`;
    const members = random.between(40, 9000);
    return {
      name,
      slug: slugify(name),
      kind:
        index === 0
          ? ('federation' as const)
          : index < census.unionBodies / 4
            ? ('upper-level-union' as const)
            : ('grassroots-union' as const),
      level:
        index === 0 ? ('city' as const) : index < census.unionBodies / 4 ? ('ward' as const) : ('grassroots' as const),
      standing: random.chance(0.9) ? ('active' as const) : ('ended' as const),
      ...(index === 0
        ? {}
        : { parents: [{ parent: slugOfBody(parentOf(index, census.unionBodies), census.unionBodies) }] }),
      statistics: [
        {
          scope: 'Toàn đơn vị',
          members,
          membersQualifier: 'exact' as const,
          workforce: members + random.between(0, 400),
          workforceQualifier: 'about' as const,
        },
      ],
      summary: paragraph(random, 30),
    };
  });
  return [
    ...entries('category', categories),
    ...entries('author', authors),
    ...entries('tag', tags),
    ...entries('union-body', bodies),
  ];
}

export function generatedCampaigns(
  seed: string,
  census: Census,
  pictures: readonly string[],
): readonly DemoDocument<'campaign'>[] {
  return entries(
    'campaign',
    numbered(census.campaigns, (index) => {
      const random = randomFor(seed, 'campaign', index);
      const target = random.between(50, 3000);
      return {
        name: `Phong trào mẫu ${index + 1}: ${random.pick(subjects)}`,
        slug: `phong-trao-mau-${index + 1}`,
        kind: random.pick(['emulation', 'drive', 'programme', 'prize', 'fund']),
        initiators: [slugOfBody(random.between(0, census.unionBodies - 1), census.unionBodies)],
        startedOn: `${random.between(2012, 2025)}-01-01`,
        startedPrecision: 'year',
        metrics: [
          {
            label: 'Kết quả',
            unit: 'việc',
            target,
            targetQualifier: 'exact',
            actual: Math.round(target * (0.6 + random.next() * 0.7)),
            actualQualifier: 'over',
          },
        ],
        funds: [
          {
            purpose: 'Hỗ trợ đoàn viên',
            amount: String(random.between(5, 900) * 1_000_000),
            qualifier: 'about',
            beneficiaries: random.between(5, 400),
            beneficiariesQualifier: 'exact',
            beneficiariesUnit: 'đoàn viên',
          },
        ],
        summary: sentence(random),
        body: [{ kind: 'rich-text', text: paragraph(random, 120) }],
        cover: generatedPicture(random, pictures),
      };
    }),
  );
}

export function generatedAwards(seed: string, census: Census): readonly DemoDocument<'award'>[] {
  return entries(
    'award',
    numbered(census.awards, (index) => {
      const random = randomFor(seed, 'award', index);
      return {
        title: `Khen thưởng mẫu ${index + 1}`,
        slug: `khen-thuong-mau-${index + 1}`,
        class: random.pick(['title', 'commendation', 'prize', 'honour', 'support']),
        kind: random.pick(['Cờ thi đua', 'Bằng khen', 'Giấy khen', 'Kỷ niệm chương', 'Sáng kiến']),
        level: random.pick(['city', 'ward', 'grassroots', 'confederation']),
        conferringBodies: [slugOfBody(0, census.unionBodies)],
        forBodies: [slugOfBody(random.between(1, census.unionBodies - 1), census.unionBodies)],
        schoolYear: random.between(2012, 2025),
        ...(random.chance(0.6) ? { campaign: `phong-trao-mau-${random.between(1, census.campaigns)}` } : {}),
        collectives: random.between(0, 60),
        collectivesQualifier: 'exact',
        individuals: random.between(1, 300),
        individualsQualifier: 'exact',
        note: sentence(random),
      };
    }),
  );
}

/** Every newsroom of a thousand articles or more has one union body that exactly a thousand of them show. */
const watchedBody = 1;
const watchedArticles = 1000;
export const watchedBodySlug = slugOfBody(watchedBody, Infinity);

/** The place of the union body that an article is about, by the one that was drawn for it. */
export function subjectOf(drawn: number, articles: number): number {
  return articles >= watchedArticles && drawn === watchedBody ? watchedBody + 1 : drawn;
}

/** The places of the bodies that it mentions. Those that show the watched one are spread over the whole archive. */
export function mentionedBodies(index: number, articles: number, subject: number, mentionsCity: boolean): number[] {
  const spacing = Math.floor(articles / watchedArticles);
  const showsWatched = spacing > 0 && index % spacing === 0 && index < watchedArticles * spacing;
  return [...(mentionsCity && subject !== 0 ? [0] : []), ...(showsWatched ? [watchedBody] : [])];
}

/** The key of the union body at a place in the list. */
export function slugOfBody(index: number, count: number): string {
  if (index === 0) return slugify('Liên đoàn Lao động thành phố mẫu');
  return slugify(`Công đoàn ${index < count / 4 ? 'phường' : 'cơ sở'} ${placeName(index)}`);
}

function parentOf(index: number, count: number): number {
  const upper = Math.max(1, Math.ceil(count / 4) - 1);
  return index < count / 4 ? 0 : 1 + (index % upper);
}

function numbered<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
