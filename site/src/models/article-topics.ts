import type { ArticleWire } from '@loa/shared-types/wire/article';
import type { NamedPage } from '../text/name-links.ts';
import { bodyRoleLabels } from './labels.ts';
import { facesOf, type Library } from './library.ts';
import { type Link, linksTo, linkTo } from './link.ts';

/** What an article is about: the bodies, campaigns, awards and tags that have a page. */
export interface ArticleTopics {
  unionBodies: { link: Link; role: string | null }[];
  campaigns: Link[];
  awards: Link[];
  tags: Link[];
}

export function articleTopics(article: ArticleWire, library: Library): ArticleTopics {
  const unionBodies = article.unionBodies.flatMap(({ body, role }) => {
    const face = library.face('union-body', body);
    return face ? [{ link: linkTo(face), role: role && bodyRoleLabels[role] }] : [];
  });
  return {
    unionBodies,
    campaigns: linksTo('campaign', article.campaigns, library),
    awards: linksTo('award', article.awards, library),
    tags: linksTo('tag', article.tags, library),
  };
}

/**
 * The pages of what an article is about, by the names that its text may use. Only these are linked from the text: a body
 * that comes later, or changes its name, then makes no page new but those of articles that link it.
 */
export function pagesNamedBy(article: ArticleWire, library: Library): NamedPage[] {
  const bodyIds = article.unionBodies.flatMap(({ body }) => body ?? []);
  return [
    ...facesOf(library, 'union-body', bodyIds).map(({ name, shortName, aliases, path }) => ({
      names: [name, ...(shortName ? [shortName] : []), ...aliases],
      href: path,
    })),
    ...facesOf(library, 'campaign', article.campaigns).map(({ name, aliases, path }) => ({
      names: [name, ...aliases],
      href: path,
    })),
    ...facesOf(library, 'award', article.awards).map(({ name, path }) => ({ names: [name], href: path })),
  ];
}
