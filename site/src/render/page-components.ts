import type { PageKind } from '../plan/page-kind.ts';

/** The route that renders each kind of page. A redirect page is a text of a few lines, made without Astro. */
export const pageComponents: { readonly [K in Exclude<PageKind, 'redirect'>]: string } = {
  front: 'src/pages/index.astro',
  article: 'src/pages/[year]/[month]/[slug].astro',
  category: 'src/pages/chuyen-muc/[slug]/index.astro',
  'category-archive': 'src/pages/chuyen-muc/[slug]/trang-[number].astro',
  'union-directory': 'src/pages/cong-doan/index.astro',
  'union-body': 'src/pages/cong-doan/[slug]/index.astro',
  'union-body-archive': 'src/pages/cong-doan/[slug]/trang-[number].astro',
  'award-register': 'src/pages/khen-thuong/index.astro',
  'award-year': 'src/pages/khen-thuong/[calendar]/[year]/[...page].astro',
  award: 'src/pages/khen-thuong/[slug].astro',
  'campaign-list': 'src/pages/phong-trao/index.astro',
  campaign: 'src/pages/phong-trao/[slug]/index.astro',
  'campaign-archive': 'src/pages/phong-trao/[slug]/trang-[number].astro',
  author: 'src/pages/tac-gia/[slug]/index.astro',
  'author-archive': 'src/pages/tac-gia/[slug]/trang-[number].astro',
  tag: 'src/pages/chu-de/[slug]/index.astro',
  'tag-archive': 'src/pages/chu-de/[slug]/trang-[number].astro',
  page: 'src/pages/[slug].astro',
  'not-found': 'src/pages/404.astro',
  'site-feed': 'src/pages/rss.xml.ts',
  'category-feed': 'src/pages/chuyen-muc/[slug]/rss.xml.ts',
  sitemap: 'src/pages/sitemap-[part].xml.ts',
  robots: 'src/pages/robots.txt.ts',
};
  'news-sitemap': 'src/pages/sitemap-tin-moi.xml.ts',
