import type { SiteSettingWire } from '@loa/shared-types/wire/reference';
import type { MirrorReader } from '../mirror/mirror-reader.ts';
import type { Chrome } from '../plan/page-kind.ts';
import { type Link, linksTo } from './link.ts';
import { largestEncoding } from './picture.ts';
import type { Library } from './library.ts';
import { type Publisher, publisherData } from './structured-data/newspaper-data.ts';

export interface ImprintLine {
  label: string;
  text: string;
  href: string | null;
}

/** What stands around every page: name, menus, imprint. */
export interface Shell {
  /** Public origin without a closing slash, such as `https://example.org`. */
  origin: string;
  name: string;
  tagline: string | null;
  description: string | null;
  menu: Link[];
  footerMenu: Link[];
  imprint: ImprintLine[];
  imprintNote: string | null;
  /** What structured data says of the newspaper wherever it is named. */
  publisher: Publisher;
  /** Picture that stands for the paper where it is shared or listed. */
  shareImage: { src: string; width: number; height: number } | null;
}

/** Sections that the site has whatever its editors wrote. */
const standingSections: readonly Link[] = [
  { text: 'Công đoàn các cấp', href: '/cong-doan/' },
  { text: 'Khen thưởng', href: '/khen-thuong/' },
  { text: 'Phong trào', href: '/phong-trao/' },
];

function menuLink(item: SiteSettingWire['mainMenu'][number], library: Library): Link[] {
  const category = library.face('category', item.category);
  if (category) return [{ text: item.label || category.name, href: category.path }];
  const page = library.face('page', item.page);
  if (page) return [{ text: item.label || page.name, href: page.path }];
  return item.label && item.url ? [{ text: item.label, href: item.url }] : [];
}

function imprintLines(imprint: SiteSettingWire['imprint']): ImprintLine[] {
  if (!imprint) return [];
  const { telephone, email } = imprint;
  const lines: { label: string; text: string | null; href?: string }[] = [
    { label: 'Cơ quan chủ quản', text: imprint.publisher },
    { label: 'Giấy phép', text: imprint.licence },
    { label: 'Tổng biên tập', text: imprint.editorInChief },
    { label: 'Địa chỉ', text: imprint.address },
    { label: 'Điện thoại', text: telephone, href: `tel:${telephone?.replace(/[^\d+]/g, '')}` },
    { label: 'Email', text: email, href: `mailto:${email}` },
  ];
  return lines.flatMap(({ label, text, href }) => (text ? [{ label, text, href: href ?? null }] : []));
}

/** Name of the newspaper, as its editors set it. */
export function paperName(setting: Pick<SiteSettingWire, 'name'> | null): string {
  return setting?.name ?? 'Loa';
}

/**
 * @param origin public origin of the site, with or without a closing slash
 */
export function shell(chrome: Chrome, mirror: MirrorReader, origin: string): Shell {
  const library = mirror.shown(chrome.shown);
  const setting = chrome.setting && mirror.document(chrome.setting);
  const menu = (setting?.mainMenu ?? []).flatMap((item) => menuLink(item, library));
  const siteOrigin = origin.replace(/\/$/, '');
  const name = paperName(setting);
  const share = library.picture(setting?.shareImage ?? null);
  return {
    origin: siteOrigin,
    name,
    tagline: setting?.tagline || null,
    description: setting?.description || null,
    menu: menu.length > 0 ? menu : [...linksTo('category', chrome.categories, library), ...standingSections],
    footerMenu: (setting?.footerMenu ?? []).flatMap((item) => menuLink(item, library)),
    imprint: imprintLines(setting?.imprint ?? null),
    imprintNote: setting?.imprint?.note || null,
    publisher: publisherData(name, library.picture(setting?.logo ?? null), siteOrigin),
    shareImage: share && largestEncoding(share),
  };
}
