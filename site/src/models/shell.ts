import type { SiteSettingWire } from '@loa/shared-types/wire/reference';
import type { Library } from './library.ts';
import type { Link } from './link.ts';

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
}

/** The menu of a newspaper whose editors have set none yet. */
const firstMenu: readonly Link[] = [
  { text: 'Công đoàn các cấp', href: '/cong-doan/' },
  { text: 'Khen thưởng', href: '/khen-thuong/' },
  { text: 'Phong trào', href: '/phong-trao/' },
];

function menuLink(item: SiteSettingWire['mainMenu'][number], library: Library): Link | null {
  const face =
    (item.category && library.face('category', item.category)) ||
    (item.page && library.face('page', item.page)) ||
    null;
  if (face) return { text: item.label || face.name, href: face.path };
  return item.label && item.url ? { text: item.label, href: item.url } : null;
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

/**
 * @param setting null in a newsroom that has not published its settings
 * @param origin public origin of the site, with or without a closing slash
 */
export function shell(setting: SiteSettingWire | null, library: Library, origin: string): Shell {
  const menu = (setting?.mainMenu ?? []).map((item) => menuLink(item, library)).filter((link) => link !== null);
  return {
    origin: origin.replace(/\/$/, ''),
    name: setting?.name ?? 'Loa',
    tagline: setting?.tagline || null,
    description: setting?.description || null,
    menu: menu.length > 0 ? menu : [...firstMenu],
    footerMenu: (setting?.footerMenu ?? []).map((item) => menuLink(item, library)).filter((link) => link !== null),
    imprint: imprintLines(setting?.imprint ?? null),
    imprintNote: setting?.imprint?.note || null,
  };
}
