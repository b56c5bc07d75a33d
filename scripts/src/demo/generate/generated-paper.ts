import type { DemoDocument } from '../demo-document.ts';
import { articleKey } from './generated-articles.ts';
import { categorySlugs } from './generated-references.ts';

/** The pages, name, menus and front page of a generated newsroom, which says of itself that its content is made up. */
export function generatedPaper(seed: string, articles: number, picture: string): readonly DemoDocument[] {
  const newest = Array.from({ length: Math.min(5, articles) }, (_, place) => articleKey(seed, articles - 1 - place));
  const about: DemoDocument<'page'> = {
    type: 'page',
    key: 'gioi-thieu',
    fields: {
      title: 'Giới thiệu',
      slug: 'gioi-thieu',
      lead: 'Toàn bộ nội dung ở đây do máy sinh ra để đo và thử phần mềm; không sự việc, đơn vị hay con số nào có thật.',
      body: [{ kind: 'rich-text', text: 'Bài viết, đơn vị, phong trào và khen thưởng đều là mẫu.' }],
    },
  };
  const setting: DemoDocument<'site-setting'> = {
    type: 'site-setting',
    key: 'site-setting',
    fields: {
      name: 'Loa mẫu',
      tagline: 'Nội dung sinh tự động để đo và thử',
      shareImage: picture,
      mainMenu: categorySlugs.slice(0, 8).map((category) => ({ label: category.replaceAll('-', ' '), category })),
      footerMenu: [{ label: 'Giới thiệu', page: 'gioi-thieu' }],
      imprint: {
        publisher: 'Tòa soạn mẫu, nội dung do máy sinh ra',
        licence: 'Không có giấy phép, không phải cơ quan báo chí',
      },
    },
  };
  const front: DemoDocument<'front-page'> = {
    type: 'front-page',
    key: 'front-page',
    fields: {
      ...(newest[0] === undefined ? {} : { leadStory: newest[0] }),
      secondary: newest.slice(1),
      sections: categorySlugs
        .slice(0, 6)
        .map((category) => ({ kind: 'category', title: category.replaceAll('-', ' '), category, count: 6 })),
      notice: 'Nội dung sinh tự động, không có thật.',
    },
  };
  return [about, setting, front];
}
