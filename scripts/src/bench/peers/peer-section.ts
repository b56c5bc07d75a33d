import type { PlannedPage } from '@loa/site';
import type { PeerFact, PeerLink, PeerRail, PeerSection } from './peer-page.ts';
import { blocksOf, cardsOf, type Library, type LinkedType, linksOf, type Mirror, namedCards } from './peer-parts.ts';

/** The kinds that a heading, facts, text and cards make; what is not listed here is left out of the comparison. */
const sectionKinds = [
  'front',
  'category',
  'category-archive',
  'author',
  'author-archive',
  'tag',
  'tag-archive',
  'union-body',
  'union-body-archive',
  'union-directory',
  'campaign',
  'campaign-archive',
  'campaign-list',
  'award',
  'award-register',
  'award-list',
  'award-body',
  'page',
  'not-found',
] as const satisfies readonly PlannedPage['kind'][];

export type SectionPage = Extract<PlannedPage, { kind: (typeof sectionKinds)[number] }>;
type Own = Pick<PeerSection, 'title'> & Partial<PeerSection>;

export function isSection(page: PlannedPage): page is SectionPage {
  return sectionKinds.some((kind) => kind === page.kind);
}

/** A page about one thing, or a list of things. */
export function peerSection(mirror: Mirror, page: SectionPage): PeerSection {
  const library = mirror.shown(page.props.shown, page.props.chrome.shown);
  return {
    layout: 'section',
    path: page.path,
    description: '',
    trail: [{ text: 'Trang chủ', href: '/' }],
    image: null,
    kicker: page.kind,
    facts: [],
    blocks: [],
    rails: [],
    cards: [],
    pager: [],
    ...ownPart(mirror, library, page),
  };
}

function ownPart(mirror: Mirror, library: Library, page: SectionPage): Own {
  switch (page.kind) {
    case 'front': {
      const { lead, secondary, newest, sections } = page.props;
      const cards = cardsOf(library, [...(lead ? [lead] : []), ...secondary, ...newest], 960);
      const rails = sections.map(({ kind, title, items }): PeerRail => {
        const type: LinkedType = kind === 'union-bodies' ? 'union-body' : kind === 'awards' ? 'award' : 'campaign';
        const isArticles = kind === 'category' || kind === 'live';
        return {
          title: title ?? kind,
          cards: isArticles ? cardsOf(library, items, 960) : namedCards(library, type, items),
        };
      });
      return { title: 'Trang chủ', cards, rails };
    }
    case 'category':
    case 'author':
    case 'tag': {
      const { name } = mirror.document(page.props.of);
      return { title: name, cards: cardsOf(library, page.props.articles, 960), pager: archive(page) };
    }
    case 'category-archive':
    case 'author-archive':
    case 'tag-archive':
    case 'union-body-archive':
    case 'campaign-archive': {
      const { of, type, articles } = page.props;
      const title = `${library.face(type, of)?.name ?? ''}, trang ${page.props.number}`;
      return { title, cards: cardsOf(library, articles, 960), pager: neighbours(page) };
    }
    case 'union-body': {
      const body = mirror.document(page.props.of);
      const facts = [
        {
          label: 'Cấp trên',
          links: linksOf(
            library,
            'union-body',
            body.parents.map(({ parent }) => parent),
          ),
        },
        { label: 'Trực thuộc', links: linksOf(library, 'union-body', page.props.children) },
        { label: 'Lãnh đạo', links: body.leaders.map(({ name, position }) => plain(`${name}, ${position}`)) },
        { label: 'Số liệu', links: body.statistics.map(({ asOf, members }) => plain(`${asOf}: ${members}`)) },
        { label: 'Xếp loại', links: body.ratings.map(({ grade, units }) => plain(`${grade}: ${units}`)) },
      ];
      const rails = [
        { title: 'Khen thưởng', cards: namedCards(library, 'award', page.props.awards) },
        { title: 'Phong trào', cards: namedCards(library, 'campaign', page.props.campaigns) },
      ];
      const cards = cardsOf(library, page.props.articles, 960);
      const blocks = [{ kind: 'rich-text', text: body.summary ?? '' } as const];
      return { title: body.name, facts: filled(facts), blocks, rails, cards, pager: archive(page) };
    }
    case 'award': {
      const award = mirror.document(page.props.award);
      const facts = [
        { label: 'Hình thức', links: [plain(award.kind)] },
        { label: 'Đơn vị trao', links: linksOf(library, 'union-body', award.conferringBodies) },
        { label: 'Đơn vị nhận', links: linksOf(library, 'union-body', award.forBodies) },
        { label: 'Người nhận', links: award.recipients.map(({ name, unit }) => plain(`${name}, ${unit}`)) },
        { label: 'Quyết định', links: award.decisionNumber ? [plain(award.decisionNumber)] : [] },
      ];
      const blocks = [{ kind: 'rich-text', text: award.note ?? '' } as const];
      return { title: award.title, facts: filled(facts), blocks, cards: cardsOf(library, page.props.articles, 960) };
    }
    case 'campaign': {
      const campaign = mirror.document(page.props.of);
      const facts = [
        { label: 'Khởi xướng', links: linksOf(library, 'union-body', campaign.initiators) },
        { label: 'Chỉ tiêu', links: campaign.metrics.map(({ label, actual }) => plain(`${label}: ${actual}`)) },
        { label: 'Quỹ', links: campaign.funds.map(({ purpose, amount }) => plain(`${purpose}: ${amount}`)) },
      ];
      const rails = [{ title: 'Khen thưởng', cards: namedCards(library, 'award', page.props.awards) }];
      const cards = cardsOf(library, page.props.articles, 960);
      const blocks = blocksOf(library, campaign.body);
      return { title: campaign.name, facts: filled(facts), blocks, rails, cards, pager: archive(page) };
    }
    case 'page': {
      const { title, body } = mirror.document(page.props.page);
      return { title, blocks: blocksOf(library, body) };
    }
    case 'union-directory':
      return { title: 'Công đoàn các cấp', cards: namedCards(library, 'union-body', page.props.bodies) };
    case 'campaign-list':
      return { title: 'Phong trào', cards: namedCards(library, 'campaign', page.props.campaigns) };
    case 'award-register': {
      const filters = page.props.filters.map(({ path, awards }) => ({ text: `${path} (${awards})`, href: path }));
      return {
        title: 'Khen thưởng',
        facts: [{ label: 'Theo năm, cấp, hình thức, đơn vị', links: filters }],
        cards: namedCards(library, 'award', page.props.newest),
      };
    }
    case 'award-list':
    case 'award-body':
      return { title: `Khen thưởng ${page.props.value}`, cards: namedCards(library, 'award', page.props.awards) };
    case 'not-found':
      return { title: 'Không tìm thấy trang' };
    default:
      return page satisfies never;
  }
}

const plain = (text: string): PeerLink => ({ text, href: null });
const filled = (facts: readonly PeerFact[]) => facts.filter(({ links }) => links.length > 0);

type ListPage = Extract<PlannedPage, { kind: 'category' | 'author' | 'tag' | 'union-body' | 'campaign' }>;
function archive({ path, props }: ListPage): PeerLink[] {
  return props.archive ? [{ text: 'Các bài cũ hơn', href: `${path}trang-${props.archive.last}/` }] : [];
}

function neighbours({ path, props }: Extract<PlannedPage, { props: { newer: number | null } }>): PeerLink[] {
  const root = path.replace(/trang-\d+\/$/, '');
  const link = (text: string, number: number | null) =>
    number === null ? [] : [{ text, href: `${root}trang-${number}/` }];
  return [...link('Các bài mới hơn', props.newer), ...link('Các bài cũ hơn', props.older)];
}
