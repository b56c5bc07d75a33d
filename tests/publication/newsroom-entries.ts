import { to, type NewsroomApi } from '../harness/newsroom-api.ts';

let entries = 0;

/** A number that no other entry of this test run has. */
export function unique(): number {
  return ++entries;
}

/** A category that is live. */
export function createCategory(editor: NewsroomApi): Promise<string> {
  const number = unique();
  return editor.create('category', { name: `Chuyên mục ${number}`, slug: `chuyen-muc-${number}` });
}

/** A draft of an article that could be published. */
export function createArticle(
  editor: NewsroomApi,
  category: string,
  data: Record<string, unknown> = {},
): Promise<string> {
  const number = unique();
  return editor.create('article', {
    title: `Bài viết ${number}`,
    slug: `bai-viet-${number}`,
    format: 'news',
    displayedAt: '2022-09-13T13:10:00.000Z',
    category: to(category),
    ...data,
  });
}

/** A draft of a campaign that could be published. */
export function createCampaign(editor: NewsroomApi, data: Record<string, unknown> = {}): Promise<string> {
  const number = unique();
  return editor.create('campaign', {
    name: `Phong trào ${number}`,
    slug: `phong-trao-${number}`,
    kind: 'emulation',
    ...data,
  });
}

/** A draft of an award that could be published. */
export function createAward(editor: NewsroomApi, data: Record<string, unknown> = {}): Promise<string> {
  const number = unique();
  return editor.create('award', {
    title: `Khen thưởng ${number}`,
    slug: `khen-thuong-${number}`,
    class: 'commendation',
    kind: 'Bằng khen',
    ...data,
  });
}
