import type { AwardWire } from '@loa/shared-types/wire/award';
import type { MirrorReader } from '../mirror/mirror-reader.ts';
import type { PageProps } from '../plan/page-kind.ts';
import { capitalise } from '../text/capitalise.ts';
import { sentenceAddress } from '../text/sentence-address.ts';
import { createTextContext, isExternalLink, renderMarkdown } from '../text/markdown.ts';
import { awardRegister } from './award-pages.ts';
import { type AwardRow, awardRow } from './award-row.ts';
import { type Card, cardsOf } from './card.ts';
import { awardFace } from './face.ts';
import { breadcrumbData, head } from './head.ts';
import { awardClassLabels, recipientKindLabels } from './labels.ts';
import type { Library } from './library.ts';
import { type Link, linkTo } from './link.ts';
import { type PageFrame, pageSources } from './page-frame.ts';

/** Those who were honoured, as far as they may be named, under one heading each kind. */
export interface RecipientGroup {
  heading: string;
  names: { name: string; unit: string | null }[];
}

export interface AwardSource {
  link: Link | null;
  quote: string | null;
}

export interface AwardPage extends PageFrame {
  trail: Link[];
  title: string;
  className: string;
  row: AwardRow;
  period: string | null;
  occasion: string | null;
  campaign: Link | null;
  decisionNumber: string | null;
  /** True when the source gives one total over several kinds of award. */
  splitUnknown: boolean;
  noteHtml: string | null;
  recipients: RecipientGroup[];
  sources: AwardSource[];
  cards: Card[];
}

/** Individuals and families are named only with their consent. */
function recipientGroups(award: AwardWire): RecipientGroup[] {
  const kinds = ['collective', 'individual', 'family'] as const;
  return kinds
    .map((kind) => ({
      heading: recipientKindLabels[kind],
      names: award.recipients.flatMap(({ kind: ofKind, name, unit, consent }) => {
        const mayBeNamed = kind === 'collective' || consent === true;
        return ofKind === kind && name && mayBeNamed ? [{ name, unit: unit || null }] : [];
      }),
    }))
    .filter(({ names }) => names.length > 0);
}

function awardSources(award: AwardWire, library: Library): AwardSource[] {
  return award.sources.flatMap(({ article, quote, url, title }): AwardSource[] => {
    const face = library.face('article', article);
    const outside = url && isExternalLink(url) ? { text: title || url, href: url } : null;
    const link = face ? linkTo({ name: face.title, path: sentenceAddress(face.path, quote) }) : outside;
    return link || quote ? [{ link, quote: quote || null }] : [];
  });
}

export function awardPage(props: PageProps['award'], mirror: MirrorReader, origin: string): AwardPage {
  const { shell, library, explain } = pageSources(props, mirror, origin);
  const award = mirror.document(props.award);
  const row = awardRow(awardFace(award), library);
  const trail = [{ text: 'Trang chủ', href: '/' }, awardRegister];
  const campaign = library.face('campaign', award.campaign);
  const description = [award.kind, row.honoured, row.period].filter((part) => part !== null).join(' · ');
  return {
    shell,
    head: head(
      {
        title: award.title,
        path: award.path,
        description,
        seo: award.seo,
        structuredData: [breadcrumbData([...trail, { text: award.title, href: award.path }], shell.origin)],
      },
      shell,
      library,
    ),
    trail,
    title: award.title,
    className: awardClassLabels[award.class],
    row,
    period: row.period && capitalise(row.period),
    occasion: award.occasion || null,
    campaign: campaign && linkTo(campaign),
    decisionNumber: award.decisionNumber || null,
    splitUnknown: award.splitUnknown === true,
    noteHtml: award.note?.trim() ? renderMarkdown(award.note, createTextContext(explain)) : null,
    recipients: recipientGroups(award),
    sources: awardSources(award, library),
    cards: cardsOf(props.articles, library),
  };
}
