import type { MirrorReader } from '../mirror/mirror-reader.ts';
import type { FrontSection as SectionProps, PageProps } from '../plan/page-kind.ts';
import { awardRegister } from './award-pages.ts';
import { type AwardRow, awardRows } from './award-row.ts';
import { type CampaignCard, campaignCards } from './campaign-card.ts';
import { campaignList } from './campaign-list-page.ts';
import { type Card, cardsOf } from './card.ts';
import { head } from './head.ts';
import type { Library } from './library.ts';
import { type Link, linksTo } from './link.ts';
import { type PageFrame, pageSources } from './page-frame.ts';
import { newspaperData, websiteData } from './structured-data/newspaper-data.ts';
import { unionDirectory } from './union-directory-page.ts';

interface Band {
  title: string;
  href: string | null;
}

/** One band of the front page; never empty. */
export type FrontSection =
  | (Band & { kind: 'articles'; live: boolean; cards: Card[] })
  | (Band & { kind: 'campaigns'; campaigns: CampaignCard[] })
  | (Band & { kind: 'awards'; awards: AwardRow[] })
  | (Band & { kind: 'union-bodies'; bodies: Link[] });

export interface FrontPage extends PageFrame {
  notice: string | null;
  lead: Card | null;
  secondary: Card[];
  newest: Card[];
  sections: FrontSection[];
}

function section({ kind, title, category, items }: SectionProps, library: Library): FrontSection | null {
  switch (kind) {
    case 'category': {
      const face = library.face('category', category);
      const cards = cardsOf(items, library);
      if (cards.length === 0) return null;
      return {
        kind: 'articles',
        live: false,
        title: title || face?.name || 'Tin bài',
        href: face?.path ?? null,
        cards,
      };
    }
    case 'live': {
      const cards = cardsOf(items, library);
      return cards.length === 0
        ? null
        : { kind: 'articles', live: true, title: title || 'Trực tuyến', href: null, cards };
    }
    case 'campaigns': {
      const campaigns = campaignCards(items, library);
      return campaigns.length === 0
        ? null
        : { kind, title: title || campaignList.text, href: campaignList.href, campaigns };
    }
    case 'awards': {
      const awards = awardRows(items, library);
      return awards.length === 0
        ? null
        : { kind, title: title || awardRegister.text, href: awardRegister.href, awards };
    }
    case 'union-bodies': {
      const bodies = linksTo('union-body', items, library);
      return bodies.length === 0
        ? null
        : { kind, title: title || unionDirectory.text, href: unionDirectory.href, bodies };
    }
    default:
      return kind satisfies never;
  }
}

export function frontPage(props: PageProps['front'], mirror: MirrorReader, origin: string): FrontPage {
  const { shell, library } = pageSources(props, mirror, origin);
  const document = props.frontPage && mirror.document(props.frontPage);
  const [lead] = props.lead === null ? [] : cardsOf([props.lead], library);
  const setting = props.chrome.setting && mirror.document(props.chrome.setting);
  const structuredData = [websiteData(shell), newspaperData(shell, setting?.imprint ?? null)];
  return {
    shell,
    head: head(
      { title: shell.tagline ? `${shell.name} – ${shell.tagline}` : shell.name, path: '/', structuredData },
      shell,
      library,
    ),
    notice: document?.notice || null,
    lead: lead ?? null,
    secondary: cardsOf(props.secondary, library),
    newest: cardsOf(props.newest, library),
    sections: props.sections.map((band) => section(band, library)).filter((shown) => shown !== null),
  };
}
