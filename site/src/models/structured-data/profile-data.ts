import type { AuthorWire } from '@loa/shared-types/wire/reference';
import type { ProfilePage, WithContext } from 'schema-dts';
import { markdownText } from '../../text/markdown.ts';
import type { PictureFiles } from '../library.ts';
import { largestEncoding } from '../picture.ts';
import { shorten } from '../shorten.ts';
import type { Shell } from '../shell.ts';
import type { Json } from '../head.ts';

/** Structured data of an author's page. */
export function profileData(author: AuthorWire, portrait: PictureFiles | null, { origin, publisher }: Shell): Json {
  const image = portrait && largestEncoding(portrait);
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      '@id': `${origin}${author.path}`,
      name: author.name,
      url: `${origin}${author.path}`,
      ...(author.role ? { jobTitle: author.role } : {}),
      ...(author.biography ? { description: shorten(markdownText(author.biography), 300) } : {}),
      ...(image ? { image: origin + image.src } : {}),
      worksFor: { '@id': publisher['@id'] },
    },
  } satisfies WithContext<ProfilePage>;
}
