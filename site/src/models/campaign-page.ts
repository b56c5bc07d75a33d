import type { MirrorReader } from '../mirror/mirror-reader.ts';
import type { PageProps } from '../plan/page-kind.ts';
import { datedText, type DateText, dayText } from '../text/dates.ts';
import { createTextContext } from '../text/markdown.ts';
import { type Pager, rootPager } from './article-list-page.ts';
import { type AwardRow, awardRows } from './award-row.ts';
import { type Block, blocksOf } from './blocks/block.ts';
import { campaignList } from './campaign-list-page.ts';
import {
  type FundRow,
  fundRows,
  type MetricRow,
  metricRows,
  type PhaseEntry,
  phaseEntries,
} from './campaign-results.ts';
import { type Card, cardsOf } from './card.ts';
import { breadcrumbData, head } from './head.ts';
import { campaignKindLabels } from './labels.ts';
import { type Link, linksTo } from './link.ts';
import { type PageFrame, pageSources } from './page-frame.ts';
import { type Figure, figureOf } from './picture.ts';

export interface CampaignPage extends PageFrame {
  trail: Link[];
  name: string;
  kind: string;
  /** Other names of the same campaign. */
  aliases: string[];
  summaryHtml: string | null;
  initiators: Link[];
  initiatedBy: string | null;
  coOrganisers: Link[];
  started: DateText | null;
  ended: DateText | null;
  cover: Figure | null;
  metrics: MetricRow[];
  phases: PhaseEntry[];
  funds: FundRow[];
  blocks: Block[];
  awards: AwardRow[];
  cards: Card[];
  pager: Pager;
}

export function campaignPage(props: PageProps['campaign'], mirror: MirrorReader, origin: string): CampaignPage {
  const { shell, library, explain } = pageSources(props, mirror, origin);
  const campaign = mirror.document(props.of);
  const text = createTextContext(explain);
  const trail = [{ text: 'Trang chủ', href: '/' }, campaignList];
  const cover = figureOf(campaign.cover, library);
  return {
    shell,
    head: head(
      {
        title: campaign.name,
        path: campaign.path,
        hasFeeds: true,
        description: campaign.summary,
        picture: cover?.files ?? null,
        seo: campaign.seo,
        structuredData: [breadcrumbData([...trail, { text: campaign.name, href: campaign.path }], shell.origin)],
      },
      shell,
      library,
    ),
    trail,
    name: campaign.name,
    kind: campaignKindLabels[campaign.kind],
    aliases: campaign.aliases.flatMap(({ name }) => name || []),
    summaryHtml: campaign.summary ? explain(campaign.summary) : null,
    initiators: linksTo('union-body', campaign.initiators, library),
    initiatedBy: campaign.initiatedBy || null,
    coOrganisers: linksTo('union-body', campaign.coOrganisers, library),
    started: campaign.startedOn ? datedText(campaign.startedOn, campaign.startedPrecision ?? 'day') : null,
    ended: campaign.endedOn ? dayText(campaign.endedOn) : null,
    cover,
    metrics: metricRows(campaign, library),
    phases: phaseEntries(campaign, explain),
    funds: fundRows(campaign, library),
    blocks: blocksOf(campaign.body, { library, text }),
    awards: awardRows(props.awards, library),
    cards: cardsOf(props.articles, library),
    pager: rootPager(campaign.path, props.archive),
  };
}
