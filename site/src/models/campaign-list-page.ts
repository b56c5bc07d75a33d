import type { MirrorReader } from '../mirror/mirror-reader.ts';
import type { PageProps } from '../plan/page-kind.ts';
import { type CampaignCard, campaignCards } from './campaign-card.ts';
import { breadcrumbData, head } from './head.ts';
import type { Link } from './link.ts';
import { type PageFrame, pageSources } from './page-frame.ts';

export interface CampaignListPage extends PageFrame {
  trail: Link[];
  /** Campaigns that go on, then those that have ended; a group without one is left out. */
  groups: { heading: string; cards: CampaignCard[] }[];
}

const home: Link = { text: 'Trang chủ', href: '/' };
/** Where the list of campaigns stands. */
export const campaignList: Link = { text: 'Phong trào', href: '/phong-trao/' };

export function campaignListPage(
  props: PageProps['campaign-list'],
  mirror: MirrorReader,
  origin: string,
): CampaignListPage {
  const { shell, library } = pageSources(props, mirror, origin);
  const cards = campaignCards(props.campaigns, library);
  const groups = [
    { heading: 'Đang triển khai', cards: cards.filter(({ ended }) => !ended) },
    { heading: 'Đã kết thúc', cards: cards.filter(({ ended }) => ended) },
  ];
  const description = 'Phong trào thi đua, cuộc vận động và chương trình của tổ chức Công đoàn: mục tiêu và kết quả.';
  const structuredData = [breadcrumbData([home, campaignList], shell.origin)];
  return {
    shell,
    head: head({ title: campaignList.text, path: campaignList.href, description, structuredData }, shell, library),
    trail: [home],
    groups: groups.filter(({ cards: shown }) => shown.length > 0),
  };
}
