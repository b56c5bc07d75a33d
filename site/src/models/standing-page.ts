import type { MirrorReader } from '../mirror/mirror-reader.ts';
import type { PageBase, PageProps } from '../plan/page-kind.ts';
import { createTextContext } from '../text/markdown.ts';
import { type Block, blocksOf } from './blocks/block.ts';
import { breadcrumbData, head } from './head.ts';
import type { Link } from './link.ts';
import { type PageFrame, pageSources } from './page-frame.ts';

/** A page such as Giới thiệu. */
export interface StandingPage extends PageFrame {
  trail: Link[];
  title: string;
  leadHtml: string | null;
  blocks: Block[];
}

export function standingPage(props: PageProps['page'], mirror: MirrorReader, origin: string): StandingPage {
  const { shell, library, explain } = pageSources(props, mirror, origin);
  const page = mirror.document(props.page);
  const trail = [{ text: 'Trang chủ', href: '/' }];
  const structuredData = [breadcrumbData([...trail, { text: page.title, href: page.path }], shell.origin)];
  return {
    shell,
    head: head(
      { title: page.title, path: page.path, description: page.lead, seo: page.seo, structuredData },
      shell,
      library,
    ),
    trail,
    title: page.title,
    leadHtml: page.lead ? explain(page.lead) : null,
    blocks: blocksOf(page.body, { library, text: createTextContext(explain) }),
  };
}

/** The page for addresses that lead nowhere. */
export function notFoundPage(props: PageBase, mirror: MirrorReader, origin: string): PageFrame {
  const { shell, library } = pageSources(props, mirror, origin);
  const found = head({ title: 'Không tìm thấy trang', path: '/404.html' }, shell, library);
  return { shell, head: { ...found, noIndex: true } };
}
