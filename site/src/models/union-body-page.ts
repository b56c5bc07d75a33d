import type { UnionBodyWire } from '@loa/shared-types/wire/union-body';
import type { MirrorReader } from '../mirror/mirror-reader.ts';
import type { PageProps } from '../plan/page-kind.ts';
import { compareVietnamese } from '../text/collation.ts';
import { type DateText, dayText } from '../text/dates.ts';
import { createTextContext, isExternalLink, renderMarkdown } from '../text/markdown.ts';
import { type Pager, rootPager } from './article-list-page.ts';
import { type AwardRow, awardRows } from './award-row.ts';
import { type CampaignCard, campaignCards } from './campaign-card.ts';
import { type Card, cardsOf } from './card.ts';
import { breadcrumbData, head } from './head.ts';
import type { UnionBodyFace } from './face.ts';
import { unionBodyKindLabels, unionBodyLevelLabels, unionBodyStatusLabels } from './labels.ts';
import { facesOf, type PictureFiles } from './library.ts';
import { type Link, linkTo } from './link.ts';
import { type PageFrame, pageSources } from './page-frame.ts';
import { unionBodyData } from './structured-data/union-body-data.ts';
import { type RatingRow, ratingRows, type StatisticsRow, statisticsRows } from './union-body-figures.ts';
import {
  type LeaderEntry,
  leaderEntries,
  type ParentEntry,
  parentEntries,
  type SuccessionEntry,
  changesAround,
  type RelatedBody,
  relatedBodies,
  successionEntry,
} from './union-body-history.ts';
import { type Growth, growthOf } from './union-body-growth.ts';
import { unionDirectory } from './union-directory-page.ts';
import { parentAsOf } from './union-structure.ts';

export interface UnionBodyPage extends PageFrame {
  trail: Link[];
  name: string;
  shortName: string | null;
  aliases: string[];
  kind: string | null;
  level: string | null;
  sector: string | null;
  territory: string | null;
  status: string | null;
  founded: DateText | null;
  ended: DateText | null;
  logo: PictureFiles | null;
  summaryHtml: string | null;
  parents: ParentEntry[];
  /** Bodies under it, and those that were once or have ended, by name. */
  children: Link[];
  formerChildren: Link[];
  statistics: StatisticsRow[];
  ratings: RatingRow[];
  growth: Growth[];
  leaders: LeaderEntry[];
  successions: SuccessionEntry[];
  /** Bodies whose work it took over, and those that took over its own. */
  predecessors: RelatedBody[];
  successors: RelatedBody[];
  contact: { label: string; text: string; href: string | null }[];
  awards: AwardRow[];
  campaigns: CampaignCard[];
  cards: Card[];
  pager: Pager;
}

function contactLines(contact: UnionBodyWire['contact']): UnionBodyPage['contact'] {
  if (!contact) return [];
  const { address, telephone, email, website } = contact;
  const lines: { label: string; text: string | null; href: string | null }[] = [
    { label: 'Địa chỉ', text: address, href: null },
    { label: 'Điện thoại', text: telephone, href: `tel:${telephone?.replace(/[^\d+]/g, '')}` },
    { label: 'Email', text: email, href: `mailto:${email}` },
    { label: 'Trang web', text: website, href: website && isExternalLink(website) ? website : null },
  ];
  return lines.flatMap(({ label, text, href }) => (text ? [{ label, text, href }] : []));
}

/** Whether a body stands under another still. */
function isUnder(parent: string) {
  return (child: UnionBodyFace) => child.status !== 'ended' && parentAsOf(child, null) === parent;
}

function named(bodies: UnionBodyFace[]): Link[] {
  return bodies.map(linkTo).toSorted((a, b) => compareVietnamese(a.text, b.text));
}

export function unionBodyPage(props: PageProps['union-body'], mirror: MirrorReader, origin: string): UnionBodyPage {
  const { shell, library, explain } = pageSources(props, mirror, origin);
  const body = mirror.document(props.of);
  const text = createTextContext(explain);
  const trail = [{ text: 'Trang chủ', href: '/' }, unionDirectory];
  const children = facesOf(library, 'union-body', props.children);
  const changes = changesAround(body, props.changesToldBy, library);
  const logo = library.picture(body.logo);
  return {
    shell,
    head: head(
      {
        title: body.name,
        path: body.path,
        hasFeeds: true,
        description: body.summary,
        picture: logo,
        seo: body.seo,
        structuredData: [
          unionBodyData(body, library, shell.origin),
          breadcrumbData([...trail, { text: body.name, href: body.path }], shell.origin),
        ],
      },
      shell,
      library,
    ),
    trail,
    name: body.name,
    shortName: body.shortName || null,
    aliases: body.aliases.flatMap(({ name }) => name || []),
    kind: body.kind && unionBodyKindLabels[body.kind],
    level: body.level && unionBodyLevelLabels[body.level],
    sector: body.sector || null,
    territory: body.territory || null,
    status: body.standing && unionBodyStatusLabels[body.standing],
    founded: body.foundedOn ? dayText(body.foundedOn) : null,
    ended: body.endedOn ? dayText(body.endedOn) : null,
    logo,
    summaryHtml: body.summary?.trim() ? renderMarkdown(body.summary, text) : null,
    parents: parentEntries(body, library),
    children: named(children.filter(isUnder(body.documentId))),
    formerChildren: named(children.filter((child) => !isUnder(body.documentId)(child))),
    statistics: statisticsRows(body, library),
    ratings: ratingRows(body, library),
    growth: growthOf(body),
    leaders: leaderEntries(body),
    successions: changes.map((change) => successionEntry(change, library)),
    predecessors: relatedBodies(body.documentId, 'from', changes, library),
    successors: relatedBodies(body.documentId, 'to', changes, library),
    contact: contactLines(body.contact),
    awards: awardRows(props.awards, library),
    campaigns: campaignCards(props.campaigns, library),
    cards: cardsOf(props.articles, library),
    pager: rootPager(body.path, props.archive),
  };
}
