import Validator from '@adobe/structured-data-validator';
import * as z from 'zod';

/*
 * What Google requires and recommends of each kind, from its documentation of structured data. What it recommends is
 * required here wherever a newspaper has it.
 */

const address = z.url({ protocol: /^https$/ });
const moment = z.iso.datetime({ offset: true });
const picture = z.object({ '@type': z.literal('ImageObject'), url: address, width: z.string(), height: z.string() });
const paper = z.object({
  '@type': z.literal('NewsMediaOrganization'),
  '@id': address,
  name: z.string().min(1),
  url: address,
  logo: picture,
});
const person = z.object({ '@type': z.literal('Person'), name: z.string().min(1), url: address });
const article = {
  headline: z.string().min(1),
  datePublished: moment,
  dateModified: moment,
  author: z.union([z.array(person).min(1), paper]),
  publisher: paper,
  mainEntityOfPage: address,
  image: z.array(address).min(1),
};
const update = z.object({
  '@type': z.literal('BlogPosting'),
  headline: z.string().min(1),
  datePublished: moment,
  articleBody: z.string().min(1),
});

const kinds = [
  z.object({ '@type': z.literal('NewsArticle'), ...article }),
  z.object({
    '@type': z.literal('LiveBlogPosting'),
    ...article,
    coverageStartTime: moment,
    coverageEndTime: moment.optional(),
    liveBlogUpdate: z.array(update),
  }),
  z.object({
    '@type': z.literal('BreadcrumbList'),
    itemListElement: z
      .array(
        z.object({
          '@type': z.literal('ListItem'),
          position: z.int().positive(),
          name: z.string().min(1),
          item: address,
        }),
      )
      .min(2),
  }),
  paper.extend({
    address: z.object({ '@type': z.literal('PostalAddress'), streetAddress: z.string(), addressCountry: z.string() }),
    telephone: z.string(),
    email: z.email(),
    description: z.string(),
  }),
  z.object({ '@type': z.literal('Organization'), name: z.string().min(1), url: address }),
  z.object({ '@type': z.literal('WebSite'), name: z.string().min(1), url: address }),
  z.object({ '@type': z.literal('ProfilePage'), mainEntity: person }),
  z.object({
    '@type': z.literal('Dataset'),
    name: z.string().min(1),
    description: z.string().min(50).max(5000),
    url: address,
    license: address,
    isAccessibleForFree: z.boolean(),
    creator: paper,
    variableMeasured: z.array(z.string()).min(1),
    distribution: z
      .array(z.object({ '@type': z.literal('DataDownload'), encodingFormat: z.string(), contentUrl: address }))
      .min(1),
  }),
] as const;
const known = z.discriminatedUnion('@type', kinds);
const thing = z.looseObject({ '@context': z.literal('https://schema.org'), '@type': z.string() });

/** Structured data of a page, as a search engine finds it. */
export function structuredData(html: string): z.infer<typeof thing>[] {
  return [...html.matchAll(/<script[^>]*type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)].map(([, text = '']) =>
    thing.parse(JSON.parse(text)),
  );
}

/** What is wrong with the structured data of a page, by Google's lists and by Adobe's validator, one line each. */
export async function structuredDataFaults(html: string): Promise<string[]> {
  const things = structuredData(html);
  const own = things.flatMap((each) => {
    const { error } = known.safeParse(each);
    return error ? [`${each['@type']}: ${z.prettifyError(error)}`] : [];
  });
  const found = Object.fromEntries(things.map((each) => [each['@type'], [each]]));
  const issues = await new Validator().validate({ jsonld: found });
  return [...own, ...issues.map(({ issueMessage, path }) => `${JSON.stringify(path)}: ${issueMessage}`)];
}
