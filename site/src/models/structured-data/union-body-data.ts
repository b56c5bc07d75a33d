import type { UnionBodyWire } from '@loa/shared-types/wire/union-body';
import type { Organization, WithContext } from 'schema-dts';
import { isExternalLink } from '../../text/markdown.ts';
import type { Library } from '../library.ts';
import { largestEncoding } from '../picture.ts';
import type { Json } from '../head.ts';

/** Structured data of a union body; its parent is the one that it has no end of. */
export function unionBodyData(body: UnionBodyWire, library: Library, origin: string): Json {
  const { contact } = body;
  const names = [body.shortName, ...body.aliases.map(({ name }) => name)].flatMap((name) => name || []);
  const logo = library.picture(body.logo);
  const image = logo && largestEncoding(logo);
  const [parent] = body.parents
    .filter(({ to }) => to === null)
    .map((period) => library.face('union-body', period.parent));
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': `${origin}${body.path}#to-chuc`,
    name: body.name,
    ...(names.length > 0 ? { alternateName: names } : {}),
    url: `${origin}${body.path}`,
    ...(image ? { logo: origin + image.src } : {}),
    ...(body.foundedOn ? { foundingDate: body.foundedOn } : {}),
    ...(body.endedOn ? { dissolutionDate: body.endedOn } : {}),
    ...(contact?.address
      ? { address: { '@type': 'PostalAddress', streetAddress: contact.address, addressCountry: 'VN' } }
      : {}),
    ...(contact?.telephone ? { telephone: contact.telephone } : {}),
    ...(contact?.email ? { email: contact.email } : {}),
    ...(contact?.website && isExternalLink(contact.website) ? { sameAs: contact.website } : {}),
    ...(parent
      ? { parentOrganization: { '@type': 'Organization', name: parent.name, url: `${origin}${parent.path}` } }
      : {}),
  } satisfies WithContext<Organization>;
}
