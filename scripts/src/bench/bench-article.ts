import { type DemoFields } from '../demo/demo-document.ts';
import { type Desk } from './desk.ts';

/**
 * The fields of a new article of the size of an ordinary one, with everything that spreads: a category, an author, two tags,
 * a campaign and a union body.
 */
export async function benchArticle(desk: Desk, name: string): Promise<DemoFields<'article'>> {
  const [category, ...rest] = await desk.published('category', 1);
  const authors = await desk.published('author', 1);
  const tags = await desk.published('tag', 2);
  const campaigns = await desk.published('campaign', 1);
  const bodies = await desk.published('union-body', 1);
  if (category === undefined || rest.length > 0) throw new Error('The newsroom has no category.');
  const paragraph = 'Cán bộ công đoàn lắng nghe ý kiến từ cơ sở rồi chăm lo đời sống đoàn viên. '.repeat(8).trim();
  return {
    title: name,
    slug: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    format: 'news',
    category,
    lead: 'Bài mẫu để đo thời gian đăng bài.',
    body: [{ kind: 'rich-text', text: Array.from({ length: 5 }, () => paragraph).join('\n\n') }],
    authors,
    tags,
    campaigns,
    unionBodies: bodies.map((body) => ({ body, role: 'subject' as const })),
    displayedAt: new Date().toISOString(),
  };
}

/** How many files may be rewritten for a new article: twenty, and four for each list besides its category that it joins. */
export function allowedFiles({ authors, tags, campaigns, unionBodies }: DemoFields<'article'>): number {
  const lists = [authors, tags, campaigns, unionBodies].reduce((sum, list) => sum + (list?.length ?? 0), 0);
  return 20 + 4 * lists;
}
