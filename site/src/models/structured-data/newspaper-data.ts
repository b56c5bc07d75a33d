import type { SiteSettingWire } from '@loa/shared-types/wire/reference';
import type { NewsMediaOrganization, WebSite, WithContext } from 'schema-dts';
import type { PictureFiles } from '../library.ts';
import { largestEncoding } from '../picture.ts';
import type { Shell } from '../shell.ts';
import type { Json } from '../head.ts';

/** Stands for the newspaper until its editors choose a logo; pixels of a side. */
const standingLogo = { src: '/icon-512.png', size: 512 };

/** What structured data says of the newspaper wherever it is named: as the publisher of an article, or a data set. */
export interface Publisher {
  [key: string]: Json;
  '@type': 'NewsMediaOrganization';
  '@id': string;
  name: string;
  url: string;
  logo: { '@type': 'ImageObject'; url: string; width: string; height: string };
}

/** @param origin public origin without a closing slash */
export function publisherData(name: string, logo: PictureFiles | null, origin: string): Publisher {
  const { src, width, height } = (logo && largestEncoding(logo)) ?? {
    src: standingLogo.src,
    width: standingLogo.size,
    height: standingLogo.size,
  };
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${origin}/#toa-soan`,
    name,
    url: `${origin}/`,
    logo: { '@type': 'ImageObject', url: origin + src, width: `${width}px`, height: `${height}px` },
  } satisfies NewsMediaOrganization;
}

/** The newspaper with its imprint, for the pages that speak of it. */
export function newspaperData(shell: Shell, imprint: SiteSettingWire['imprint']): Json {
  return {
    '@context': 'https://schema.org',
    ...shell.publisher,
    ...(shell.description ? { description: shell.description } : {}),
    ...(imprint?.address
      ? { address: { '@type': 'PostalAddress', streetAddress: imprint.address, addressCountry: 'VN' } }
      : {}),
    ...(imprint?.telephone ? { telephone: imprint.telephone } : {}),
    ...(imprint?.email ? { email: imprint.email } : {}),
    ...(imprint?.publisher ? { parentOrganization: { '@type': 'Organization', name: imprint.publisher } } : {}),
    ...(imprint?.editorInChief
      ? { employee: { '@type': 'Person', name: imprint.editorInChief, jobTitle: 'Tổng biên tập' } }
      : {}),
    ...(imprint?.licence ? { identifier: imprint.licence } : {}),
  } satisfies WithContext<NewsMediaOrganization>;
}

/** The site as search engines name it in their results. */
export function websiteData({ origin, name, publisher }: Shell): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': `${origin}/#trang-bao`,
    name,
    url: `${origin}/`,
    inLanguage: 'vi',
    publisher: { '@id': publisher['@id'] },
  } satisfies WithContext<WebSite>;
}
