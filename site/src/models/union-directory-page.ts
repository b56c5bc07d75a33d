import { dayBefore, structurePath } from '@loa/shared-types/structure-path';
import type { MirrorReader } from '../mirror/mirror-reader.ts';
import type { PageProps } from '../plan/page-kind.ts';
import { compareVietnamese } from '../text/collation.ts';
import { dayText } from '../text/dates.ts';
import type { UnionBodyFace } from './face.ts';
import { breadcrumbData, head } from './head.ts';
import { facesOf } from './library.ts';
import type { Link } from './link.ts';
import { type PageFrame, pageSources } from './page-frame.ts';
import { type SuccessionEntry, successionEntry } from './union-body-history.ts';
import { bodiesAsOf, changesOf, daysOfChange, parentAsOf } from './union-structure.ts';

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
  heading: string;
  /** What became of this structure, for one that is past. */
  note: string | null;
  /** The structure at other times; empty when it never changed. */
  states: UnionState[];
  /** The changes that ended this structure. */
  changes: SuccessionEntry[];
}

/** A link to the structure at one time. */
export interface UnionState extends Link {
  isShown: boolean;
}

const home: Link = { text: 'Trang chủ', href: '/' };
/** Where the directory of union bodies stands. */
export const unionDirectory: Link = { text: 'Công đoàn các cấp', href: '/cong-doan/' };

/**
 * The bodies as trees, sorted by name, at the root those first that lead others. A body whose parent is not among them
 * stands at the root, and so does one of every circle of parents, so that none is lost.
 * @param day whose parents count, such as `2025-06-30`; null for those that lead still
 */
export function unionTree(bodies: readonly UnionBodyFace[], day: string | null = null): UnionTreeNode[] {
  const sorted = bodies.toSorted((a, b) => compareVietnamese(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const ids = new Set(sorted.map(({ id }) => id));
  const placed = new Set<string>();
  const node = (body: UnionBodyFace): UnionTreeNode => {
    placed.add(body.id);
    const children = sorted.filter((other) => !placed.has(other.id) && parentAsOf(other, day) === body.id);
    return { name: body.name, href: body.path, shortName: body.shortName || null, children: children.map(node) };
  };
  const roots = sorted.filter((body) => !ids.has(parentAsOf(body, day) ?? '')).map(node);
  for (const body of sorted) if (!placed.has(body.id)) roots.push(node(body));
  return roots.toSorted((a, b) => Number(b.children.length > 0) - Number(a.children.length > 0));
}

/** The days as links, newest first, each state by its last day; the one that is shown is marked. */
function statesOf(daysOfChange: readonly string[], shown: string | null): UnionState[] {
  const now = { text: 'Hiện nay', href: unionDirectory.href, isShown: shown === null };
  const before = daysOfChange.toReversed().map(dayBefore);
  return [
    now,
    ...before.map((day) => ({
      text: `Đến ${dayText(day).text}`,
      href: structurePath(day),
      isShown: day === shown,
    })),
  ];
}

export function unionDirectoryPage(
  props: PageProps['union-directory'],
  mirror: MirrorReader,
  origin: string,
): UnionDirectoryPage {
  const { shell, library } = pageSources(props, mirror, origin);
  const bodies = facesOf(library, 'union-body', props.bodies);
  const days = daysOfChange(bodies);
  const description = 'Danh bạ tổ chức Công đoàn từ Tổng Liên đoàn đến cơ sở.';
  const structuredData = [breadcrumbData([home, unionDirectory], shell.origin)];
  const ended = bodies.filter(({ status }) => status === 'ended');
  return {
    shell,
    head: head({ title: unionDirectory.text, path: unionDirectory.href, description, structuredData }, shell, library),
    trail: [home],
    heading: unionDirectory.text,
    note: null,
    states: days.length > 0 ? statesOf(days, null) : [],
    changes: [],
    tree: unionTree(bodies.filter(({ status }) => status !== 'ended')),
    ended: ended
      .map(({ name, path, shortName }) => ({ name, href: path, shortName: shortName || null, children: [] }))
      .toSorted((a, b) => compareVietnamese(a.name, b.name)),
    count: bodies.length,
  };
}

/** The structure as it was before a change: bodies that had ended by then or had not begun are not in it. */
export function unionDirectoryDayPage(
  props: PageProps['union-directory-day'],
  mirror: MirrorReader,
  origin: string,
): UnionDirectoryPage {
  const { shell, library } = pageSources(props, mirror, origin);
  const bodies = facesOf(library, 'union-body', props.bodies);
  const days = daysOfChange(bodies);
  const nextChange = days.find((day) => day > props.day);
  const standing = bodiesAsOf(bodies, props.day);
  const heading = `Công đoàn các cấp đến ngày ${dayText(props.day).text}`;
  const path = structurePath(props.day);
  const structuredData = [breadcrumbData([home, unionDirectory, { text: heading, href: path }], shell.origin)];
  const description =
    'Cơ cấu tổ chức Công đoàn trước lần thay đổi kế tiếp. Những gì nguồn không ghi ngày được coi là có từ trước.';
  return {
    shell,
    head: head({ title: heading, path, description, structuredData }, shell, library),
    trail: [home, unionDirectory],
    heading,
    note: nextChange ? `Cơ cấu thay đổi từ ngày ${dayText(nextChange).text}.` : null,
    states: statesOf(days, props.day),
    changes: changesOf(bodies)
      .filter(({ date }) => date === nextChange)
      .map((change) => successionEntry(change, library)),
    tree: unionTree(standing, props.day),
    ended: [],
    count: standing.length,
  };
}
