import type { DemoFields } from '../demo-document.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { heading, paragraph, sentence } from './vietnamese-prose.ts';

type Block = NonNullable<DemoFields<'article'>['body']>[number];
type Picture = NonNullable<DemoFields<'article'>['cover']>;
type Format = DemoFields<'article'>['format'];

const qualifiers = ['exact', 'exact', 'over', 'about', 'nearly'] as const;
const wordsByFormat: Record<Format, number> = {
  news: 820,
  feature: 950,
  longform: 2000,
  infographic: 400,
  live: 420,
  photo: 420,
  video: 320,
  correction: 180,
};

export function generatedPicture(random: SeededRandom, pictures: readonly string[]): Picture {
  return {
    image: random.pick(pictures),
    alt: 'Tranh khắc minh họa hoạt động công đoàn',
    caption: sentence(random),
    credit: 'Minh họa: Loa',
    focalX: random.between(35, 65),
    focalY: random.between(35, 65),
  };
}

/** The body of a generated article: prose of the length that its format has, with the blocks that belong to it between. */
export function generatedBody(random: SeededRandom, format: Format, pictures: readonly string[]): Block[] {
  const sections = Math.max(1, Math.round(wordsByFormat[format] / 210));
  const blocks: Block[] = [];
  for (let section = 0; section < sections; section += 1) {
    const title = section === 0 ? '' : `## ${heading(random)}\n\n`;
    blocks.push({
      kind: 'rich-text',
      text: `${title}${paragraph(random, 46)}\n\n${paragraph(random, 50)}\n\n${paragraph(random, 40)}`,
    });
    if (section < sections - 1 || section === 0) blocks.push(between(random, pictures));
  }
  if (format === 'infographic') blocks.unshift(keyFigures(random), keyFigures(random), keyFigures(random));
  if (format === 'photo') blocks.push(gallery(random, pictures));
  if (format === 'live') blocks.push(questionAnswer(random), questionAnswer(random));
  if (format === 'video') {
    blocks.unshift({
      kind: 'embed',
      url: 'https://www.youtube.com/watch?v=loa-demo-00',
      title: 'Video mẫu của bản trình diễn',
    });
  }
  return blocks;
}

function between(random: SeededRandom, pictures: readonly string[]): Block {
  const drawn = random.next();
  if (drawn < 0.42)
    return { kind: 'figure', picture: generatedPicture(random, pictures), width: random.pick(['normal', 'wide']) };
  if (drawn < 0.62) return keyFigures(random);
  if (drawn < 0.74)
    return { kind: 'pull-quote', text: sentence(random), speaker: 'Một đoàn viên', role: 'Công đoàn cơ sở' };
  if (drawn < 0.82) return table(random);
  if (drawn < 0.9) return timeline(random);
  if (drawn < 0.95) return questionAnswer(random);
  return gallery(random, pictures);
}

function keyFigures(random: SeededRandom): Block {
  return {
    kind: 'key-figures',
    title: 'Số liệu mẫu',
    chart: random.pick(['none', 'bars', 'share']),
    figures: Array.from({ length: random.between(2, 5) }, (_, index) => ({
      label: `Chỉ số mẫu ${index + 1}`,
      value: random.between(3, 4000),
      qualifier: random.pick(qualifiers),
      estimated: random.chance(0.1),
      unit: random.pick(['đoàn viên', 'suất quà', 'sáng kiến', 'triệu đồng']),
    })),
  };
}

function table(random: SeededRandom): Block {
  const rows = Array.from(
    { length: random.between(3, 8) },
    (_, index) => `Đơn vị mẫu ${index + 1}\t${random.between(10, 900)}\t${random.between(1, 60)}`,
  );
  return {
    kind: 'table',
    caption: 'Bảng số liệu mẫu',
    header: true,
    rows: ['Đơn vị\tĐoàn viên\tSáng kiến', ...rows].join('\n'),
  };
}

function timeline(random: SeededRandom): Block {
  const entries = Array.from({ length: random.between(3, 5) }, (_, index) => ({
    date: `Tháng ${index * 2 + 1}`,
    title: heading(random),
    text: sentence(random),
  }));
  return { kind: 'timeline', title: 'Các mốc', entries };
}

function questionAnswer(random: SeededRandom): Block {
  const question = `Vì sao ${sentence(random).replace(/\.$/, '?')}`;
  return { kind: 'question-answer', asker: 'Bạn đọc', question, answerer: 'Tòa soạn', answer: paragraph(random, 60) };
}

function gallery(random: SeededRandom, pictures: readonly string[]): Block {
  return {
    kind: 'gallery',
    title: 'Chùm tranh',
    pictures: Array.from({ length: random.between(3, 6) }, () => generatedPicture(random, pictures)),
  };
}
