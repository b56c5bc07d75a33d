import type { ArticleWire } from '@loa/shared-types/wire/article';
import { bodyRoleLabels } from './labels.ts';
import type { Library } from './library.ts';
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
