import { articleFormats, type ArticleWire } from '@loa/shared-types/wire/article';
import type { MirrorReader } from '../mirror/mirror-reader.ts';
import type { PageBase } from '../plan/page-kind.ts';
import { pageTypes } from '../search/page-matches.ts';
import { namedPageTypes } from '../search/search-format.ts';
import { formatLabel } from './card.ts';
import { breadcrumbData, head } from './head.ts';
import { facesOf } from './library.ts';
import type { Link } from './link.ts';
import { type PageFrame, pageSources } from './page-frame.ts';

/** A value of a filter and what readers call it. */
interface Choice {
  value: string;
  text: string;
}

/** The search page: what can be chosen, and the lists that stand in for it where no script runs. */
export interface SearchPage extends PageFrame {
  trail: Link[];
  categories: (Choice & { href: string })[];
  formats: Choice[];
  pageTypes: Choice[];
}

export function searchPage(props: PageBase, mirror: MirrorReader, origin: string): SearchPage {
  const { shell, library } = pageSources(props, mirror, origin);
  const description = 'Tìm bài viết, công đoàn các cấp, phong trào và khen thưởng, có dấu hay không dấu.';
  const trail = [{ text: 'Trang chủ', href: '/' }];
  const here = { text: 'Tìm kiếm', href: '/tim-kiem/' };
  const structuredData = [breadcrumbData([...trail, here], shell.origin)];
  return {
    shell,
    head: head({ title: here.text, path: here.href, description, structuredData }, shell, library),
    trail,
    categories: facesOf(library, 'category', props.chrome.categories).map(({ name, path }) => ({
      value: path.split('/').at(-2) ?? '',
      text: name,
      href: path,
    })),
    formats: articleFormats.map((format: ArticleWire['format']) => ({
      value: format,
      text: formatLabel(format) ?? 'Tin',
    })),
    pageTypes: namedPageTypes.map((type) => ({ value: type, text: pageTypes[type].label })),
  };
}
