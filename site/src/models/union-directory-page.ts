import type { MirrorReader } from '../mirror/mirror-reader.ts';
import type { PageProps } from '../plan/page-kind.ts';
import { compareVietnamese } from '../text/collation.ts';
import type { UnionBodyFace } from './face.ts';
import { breadcrumbData, head } from './head.ts';
import { facesOf } from './library.ts';
import type { Link } from './link.ts';
import { type PageFrame, pageSources } from './page-frame.ts';

export interface UnionTreeNode {
  name: string;
  href: string;
  shortName: string | null;
  children: UnionTreeNode[];
}

export interface UnionDirectoryPage extends PageFrame {
  trail: Link[];
  /** Bodies under those that lead them, by name. */
  tree: UnionTreeNode[];
  /** Bodies that have ended, by name. */
  ended: UnionTreeNode[];
  count: number;
}

const home: Link = { text: 'Trang chủ', href: '/' };
/** Where the directory of union bodies stands. */
export const unionDirectory: Link = { text: 'Công đoàn các cấp', href: '/cong-doan/' };

/** documentId of the parent that leads the body still, or else led it last. */
export function currentParent({ parents }: Pick<UnionBodyFace, 'parents'>): string | null {
  const newestFirst = parents.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''));
  return (newestFirst.find(({ to }) => to === null) ?? newestFirst[0])?.parent ?? null;
}

/**
 * The bodies as trees, sorted by name, at the root those first that lead others. A body whose parent is not among them
 * stands at the root, and so does one of every circle of parents, so that none is lost.
 */
export function unionTree(bodies: readonly UnionBodyFace[]): UnionTreeNode[] {
  const sorted = bodies.toSorted((a, b) => compareVietnamese(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const ids = new Set(sorted.map(({ id }) => id));
  const placed = new Set<string>();
  const node = (body: UnionBodyFace): UnionTreeNode => {
    placed.add(body.id);
    const children = sorted.filter((other) => !placed.has(other.id) && currentParent(other) === body.id);
    return { name: body.name, href: body.path, shortName: body.shortName || null, children: children.map(node) };
  };
  const roots = sorted.filter((body) => !ids.has(currentParent(body) ?? '')).map(node);
  for (const body of sorted) if (!placed.has(body.id)) roots.push(node(body));
  return roots.toSorted((a, b) => Number(b.children.length > 0) - Number(a.children.length > 0));
}

export function unionDirectoryPage(
  props: PageProps['union-directory'],
  mirror: MirrorReader,
  origin: string,
): UnionDirectoryPage {
  const { shell, library } = pageSources(props, mirror, origin);
  const bodies = facesOf(library, 'union-body', props.bodies);
  const description = 'Danh bạ tổ chức Công đoàn từ Tổng Liên đoàn đến cơ sở.';
  const structuredData = [breadcrumbData([home, unionDirectory], shell.origin)];
  const ended = bodies.filter(({ status }) => status === 'ended');
  return {
    shell,
    head: head({ title: unionDirectory.text, path: unionDirectory.href, description, structuredData }, shell, library),
    trail: [home],
    tree: unionTree(bodies.filter(({ status }) => status !== 'ended')),
    ended: ended
      .map(({ name, path, shortName }) => ({ name, href: path, shortName: shortName || null, children: [] }))
      .toSorted((a, b) => compareVietnamese(a.name, b.name)),
    count: bodies.length,
  };
}
